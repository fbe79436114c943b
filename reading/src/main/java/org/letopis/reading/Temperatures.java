package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.language.NumberPhrase;
import org.letopis.model.Amount;

import java.math.BigDecimal;

/// Reads degrees with their signs: «−12 градусов», «до -3…-8°», «от −2 до +3 °C», «5–7 градусов мороза». Elsewhere a mark
/// before a number is no sign.
///
/// @param wording the words of the report
record Temperatures(Wording wording) {
    /// «°» and its like, which are no words and stand in no list of units.
    private static final String DEGREES = "°º˚℃";

    /// How far before a bare number its word of weather stands, in words. Ours.
    private static final int WEATHER_BEFORE = 12;

    /// A number with what stands before it.
    ///
    /// @param first word of the sign, or of the number where it has none
    private record Signed(int first, boolean signed, boolean negative) {}

    /// The temperatures between two numbers that follow one another; null where they are none.
    @Nullable Quantity two(NumberPhrase from, NumberPhrase to) {
        int end = wording.wordAt(to.span().end());
        if (!isDegrees(end)) {
            return null;
        }
        int behind = wording.wordAt(from.span().end());
        Signed first = signed(wording.wordAt(from.span().start()));
        return areRange(first, behind, wording.wordAt(to.span().start()))
                ? range(from, to, first, end)
                : null;
    }

    /// The temperature that one number tells; null where it tells none.
    ///
    /// @param number word at which it starts
    /// @param behind one behind its last word
    @Nullable Quantity one(NumberPhrase phrase, int number, int behind) {
        Signed sign = signed(number);
        boolean degrees = isDegrees(behind);
        if (phrase.value() == null || !(degrees || sign.signed())) {
            return null;
        }
        boolean told = degrees && (sign.signed() || isBelow(behind) || isMark(behind));
        if (!told && !(sign.signed() && isOfWeather(sign.first(), behind))) {
            return null;
        }
        var value =
                new NumberPhrase(phrase.span(), value(phrase.value(), sign, behind), phrase.kind());
        Hedges.Hedged hedged = Hedges.of(wording, sign.first(), value);
        int end = told ? behind + 1 : behind;
        return quantity(hedged.first(), number, behind, end, hedged.amount(), hedged.reached());
    }

    /// «днём воздух прогреется | до +4»: nothing stands behind the number, and a word of weather before it.
    private boolean isOfWeather(int first, int behind) {
        int sentence = wording.sentenceOf(first);
        boolean open = behind < wording.end(sentence) && !wording.isMark(behind);
        for (int i = first - 1; !open && i >= first - WEATHER_BEFORE; i--) {
            if (i < wording.first(sentence)) {
                return false;
            }
            if (Units.isOfWeather(wording.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    /// «-3…-8», «от −2 до +3», «минус 5–7»
    private boolean areRange(Signed first, int behind, int second) {
        Signed other = signed(second);
        int joint = other.first() - 1;
        boolean sign = wording.isDash(behind) && second == behind + 1;
        return sign
                || (joint == behind
                        && switch (wording.form(joint)) {
                            case "..", "...", "…", "-", "–", "—" -> true;
                            case "до" ->
                                    wording.formIn(wording.sentenceOf(behind), first.first() - 1)
                                            .equals("от");
                            default -> false;
                        });
    }

    private @Nullable Quantity range(NumberPhrase from, NumberPhrase to, Signed first, int end) {
        int number = wording.wordAt(from.span().start());
        int second = wording.wordAt(to.span().start());
        Signed other = signed(second);
        // «-15-20°»: the mark between is no sign, and what stands before the first is meant for
        // both.
        boolean shared = second == wording.wordAt(from.span().end()) + 1;
        if (from.value() == null || to.value() == null) {
            return null;
        }
        BigDecimal one = value(from.value(), first, end);
        BigDecimal two = value(to.value(), shared ? first : other, end);
        return quantity(
                first.first(),
                number,
                end,
                end + 1,
                new Amount.Between(one.min(two), one.max(two)),
                false);
    }

    private BigDecimal value(BigDecimal value, Signed sign, int behind) {
        return sign.negative() || isBelow(behind) ? value.negate() : value;
    }

    private static Quantity quantity(
            int first, int number, int behind, int end, Amount amount, boolean reached) {
        return new Quantity(
                first,
                number,
                behind,
                end,
                amount,
                NumberPhrase.Kind.CARDINAL,
                Units.DEGREE,
                reached,
                "temperature");
    }

    /// A mark right before the number with a space or a mark before it, or a word: «минус 5».
    private Signed signed(int number) {
        int sentence = wording.sentenceOf(number);
        int mark = number - 1;
        String form = wording.formIn(sentence, mark);
        boolean word = form.equals("минус") || form.equals("плюс");
        boolean sign =
                word
                        || ((form.equals("+") || wordIsDash(sentence, mark))
                                && wording.span(mark).end() == wording.span(number).start()
                                && !isJoinedBefore(sentence, mark));
        boolean negative = sign && !form.equals("+") && !form.equals("плюс");
        return new Signed(sign ? mark : number, sign, negative);
    }

    private boolean wordIsDash(int sentence, int word) {
        return word >= wording.first(sentence) && wording.isDash(word);
    }

    /// «5|-7», «Т|-34»
    private boolean isJoinedBefore(int sentence, int mark) {
        return mark > wording.first(sentence)
                && !wording.isMark(mark - 1)
                && wording.span(mark - 1).end() == wording.span(mark).start();
    }

    private boolean isDegrees(int word) {
        if (word >= wording.size()) {
            return false;
        }
        return isMark(word) || wording.lemma(word).equals(Units.DEGREE.name());
    }

    private boolean isMark(int word) {
        return DEGREES.contains(wording.form(word));
    }

    /// «5 градусов | мороза», «5 градусов | ниже нуля»
    private boolean isBelow(int degrees) {
        int sentence = wording.sentenceOf(degrees);
        String next = wording.formIn(sentence, degrees + 1);
        return next.equals("мороза")
                || (next.equals("ниже") && wording.formIn(sentence, degrees + 2).equals("нуля"));
    }
}
