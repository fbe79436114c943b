package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.language.NumberPhrase;
import org.letopis.model.Amount;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Reads the numbers of a report with their hedges and nouns.
final class Quantities {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private static final Pattern DIGITS = Pattern.compile("\\d{1,9}(?:\\.\\d{1,9})?");

    private final Wording wording;
    private final boolean[] taken;
    private final Counting counting;
    private final List<Quantity> found = new ArrayList<>();

    /// Where the last number that is a name ends.
    private int labelled = -1;

    private Quantities(Wording wording, boolean[] taken) {
        this.wording = wording;
        this.taken = taken;
        this.counting = new Counting(wording);
    }

    /// All numbers that are no names, in the order of the text.
    ///
    /// @param taken which words are part of a time
    static List<Quantity> in(Wording wording, List<NumberPhrase> numbers, boolean[] taken) {
        var reader = new Quantities(wording, taken);
        for (int i = 0; i < numbers.size(); i++) {
            NumberPhrase second = i + 1 < numbers.size() ? numbers.get(i + 1) : null;
            if (second != null && reader.addRange(numbers.get(i), second)) {
                i++;
            } else {
                reader.addNumber(reader.raised(numbers.get(i), second));
            }
        }
        reader.addFractions(numbers);
        return reader.found;
    }

    private void addFractions(List<NumberPhrase> numbers) {
        boolean[] busy = taken.clone();
        for (NumberPhrase number : numbers) {
            int behind = wording.wordAt(number.span().end());
            // The word behind a number is its noun: «две трети».
            for (int i = wording.wordAt(number.span().start());
                    i <= behind && i < busy.length;
                    i++) {
                busy[i] = true;
            }
        }
        found.addAll(Fractions.in(wording, busy));
        found.sort(Comparator.comparingInt(Quantity::number));
    }

    /// «12–15 человек», «от 12 до 15 человек»
    private boolean addRange(NumberPhrase from, NumberPhrase to) {
        int first = wording.wordAt(from.span().start());
        int second = wording.wordAt(to.span().start());
        int between = wording.wordAt(from.span().end());
        if (second != between + 1 || taken[first] || from.value() == null || to.value() == null) {
            return false;
        }
        boolean dash = "-–—".contains(wording.form(between));
        boolean words =
                wording.form(between).equals("до")
                        && wording.formIn(wording.sentenceOf(first), first - 1).equals("от");
        BigDecimal low = from.value().multiply(sharedPower(from, to, second));
        if ((!dash && !words) || low.compareTo(to.value()) > 0) {
            return false;
        }
        add(
                words ? first - 1 : first,
                first,
                wording.wordAt(to.span().end()),
                new Amount.Between(low, to.value()),
                to.kind(),
                false,
                "range");
        return true;
    }

    /// «с | 3 | до 5 млрд рублей»: the power of ten behind the second number is meant for both.
    private NumberPhrase raised(NumberPhrase from, @Nullable NumberPhrase to) {
        BigDecimal value = from.value();
        if (to == null || value == null) {
            return from;
        }
        int first = wording.wordAt(from.span().start());
        int until = wording.wordAt(from.span().end());
        int sentence = wording.sentenceOf(first);
        String before = wording.formIn(sentence, first - 1);
        boolean rise =
                (before.equals("с") || before.equals("со"))
                        && wording.formIn(sentence, until).equals("до")
                        && wording.wordAt(to.span().start()) == until + 1;
        if (!rise) {
            return from;
        }
        BigDecimal power = sharedPower(from, to, until + 1);
        return new NumberPhrase(from.span(), value.multiply(power), from.kind());
    }

    /// «57–100 тысяч»: the power of ten behind the second number, in digits, is meant for both.
    private BigDecimal sharedPower(NumberPhrase from, NumberPhrase to, int second) {
        String digits = wording.surface(second).replace(',', '.');
        boolean bare = from.value() != null && from.value().compareTo(THOUSAND) < 0;
        boolean grouped =
                to.span().end() > wording.span(second).end() && !wording.isNumber(second + 1);
        if (!bare || !grouped || to.value() == null || !DIGITS.matcher(digits).matches()) {
            return BigDecimal.ONE;
        }
        BigDecimal leading = new BigDecimal(digits);
        return leading.signum() > 0
                ? to.value().divide(leading, MathContext.DECIMAL64)
                : BigDecimal.ONE;
    }

    private void addNumber(NumberPhrase number) {
        int start = wording.wordAt(number.span().start());
        boolean zero = number.value() != null && number.value().signum() == 0;
        if (isListed(start) || counting.isLabel(start)) {
            labelled = number.span().end();
            return;
        }
        if (taken[start] || zero || isNone(start)) {
            return;
        }
        int behind = wording.wordAt(number.span().end());
        if (number.value() != null) {
            var about = new Amount.About(number.value());
            Counting.Noun before = counting.inverted(start, behind, about);
            if (before != null) {
                found.add(
                        new Quantity(
                                start - 1,
                                start,
                                behind,
                                behind,
                                about,
                                number.kind(),
                                before.unit(),
                                false,
                                "inverted"));
                return;
            }
        }
        int sign = signBefore(start) == null ? start : start - 1;
        Hedges.Hedged hedged = Hedges.of(wording, sign, number);
        add(
                hedged.first(),
                start,
                behind,
                hedged.amount(),
                number.kind(),
                hedged.reached(),
                "number");
    }

    /// «статьи 69, 98 | и 102»: goes on with the numbers that are names.
    private boolean isListed(int start) {
        boolean joint =
                start > 1
                        && switch (wording.form(start - 1)) {
                            case ",", "и", "-", "–", "—" -> true;
                            default -> false;
                        };
        return joint && wording.span(start - 2).end() == labelled;
    }

    /// «ни одного погибшего»: an absence says it.
    private boolean isNone(int start) {
        return wording.formIn(wording.sentenceOf(start), start - 1).equals("ни");
    }

    private void add(
            int first,
            int number,
            int behind,
            Amount amount,
            NumberPhrase.Kind kind,
            boolean reached,
            String rule) {
        Units.Unit sign = signBefore(number);
        if (sign != null) {
            int from = Math.min(first, number - 1);
            found.add(
                    new Quantity(from, number, behind, behind, amount, kind, sign, reached, rule));
            return;
        }
        int open = openEnd(behind);
        Amount whole = open > behind ? orMore(amount) : amount;
        Counting.Noun noun = counting.of(open, whole);
        int end = noun == null ? open : noun.end();
        if (noun != null && noun.unit().kind() == Units.Kind.PART) {
            addPart(first, number, behind, end, whole, noun.unit());
            return;
        }
        if (noun != null && noun.unit().kind() == Units.Kind.SKIP) {
            skipJoined(first, noun.unit());
        }
        found.add(
                new Quantity(
                        first,
                        number,
                        behind,
                        end,
                        whole,
                        kind,
                        noun == null ? null : noun.unit(),
                        reached,
                        rule));
    }

    /// «10 | и более»
    private static Amount orMore(Amount amount) {
        return amount instanceof Amount.Exactly exactly
                ? new Amount.AtLeast(exactly.value())
                : amount;
    }

    /// «35 | и 50 лет»: the noun of the second number is that of the first.
    private void skipJoined(int first, Units.Unit unit) {
        Quantity last = found.isEmpty() ? null : found.getLast();
        if (last != null && last.unit() == null && last.end() + 1 == first) {
            found.set(found.size() - 1, last.of(unit));
        }
    }

    /// «семи | и более | военнослужащих»
    private int openEnd(int behind) {
        int sentence = wording.sentenceOf(behind - 1);
        String two = wording.formIn(sentence, behind) + " " + wording.formIn(sentence, behind + 1);
        return two.equals("и более") || two.equals("и больше") ? behind + 2 : behind;
    }

    /// «две трети полей»: hundredths of the whole.
    private void addPart(
            int first, int number, int behind, int end, Amount amount, Units.Unit part) {
        BigDecimal count = amount.low() != null ? amount.low() : amount.high();
        if (count == null) {
            return;
        }
        BigDecimal share =
                count.multiply(HUNDRED)
                        .divide(new BigDecimal(part.name()), 1, RoundingMode.HALF_UP);
        Amount hundredths =
                amount instanceof Amount.About
                        ? new Amount.About(share)
                        : new Amount.Exactly(share);
        found.add(
                new Quantity(
                        first,
                        number,
                        behind,
                        end,
                        hundredths,
                        NumberPhrase.Kind.CARDINAL,
                        Units.PERCENT,
                        false,
                        "part"));
    }

    /// The sign of a currency right before a number.
    private Units.@Nullable Unit signBefore(int number) {
        String form = wording.formIn(wording.sentenceOf(number), number - 1);
        return form.isEmpty() ? null : Units.ofSign(form);
    }
}
