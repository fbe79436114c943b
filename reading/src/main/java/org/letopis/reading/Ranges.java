package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.language.NumberPhrase;
import org.letopis.model.Amount;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;

/// Tells two numbers that are the ends of a range: «12–15 человек», «от 12 до 15 человек», «два-три дома».
///
/// @param wording the words of the report
record Ranges(Wording wording) {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private static final Pattern DIGITS = Pattern.compile("\\d{1,9}(?:\\.\\d{1,9})?");

    /// @param first word of the range, which may be «от»
    /// @param behind one behind its last number
    record Range(int first, int number, int behind, Amount amount) {}

    /// The range of two numbers that follow one another; null where they are none.
    @Nullable Range of(NumberPhrase from, NumberPhrase to) {
        BigDecimal low = from.value();
        BigDecimal high = to.value();
        if (low == null || high == null) {
            return null;
        }
        int first = wording.wordAt(from.span().start());
        int second = wording.wordAt(to.span().start());
        int behind = wording.wordAt(to.span().end());
        if (first == second) {
            return new Range(first, first, behind, new Amount.Between(low, high));
        }
        int joint = behindUnit(wording.wordAt(from.span().end()), behind);
        if (second != joint + 1) {
            return null;
        }
        boolean words =
                wording.form(joint).equals("до")
                        && wording.formIn(wording.sentenceOf(first), first - 1).equals("от");
        low = low.multiply(sharedPower(from, to, second));
        if ((!wording.isDash(joint) && !words) || low.compareTo(high) > 0) {
            return null;
        }
        return new Range(words ? first - 1 : first, first, behind, new Amount.Between(low, high));
    }

    /// «от 5 млн рублей | до 10 млн рублей», «5%|–10%»: both ends may have their unit.
    private int behindUnit(int behindFirst, int behindSecond) {
        boolean inside = behindSecond < wording.size() && behindFirst + 1 < behindSecond;
        Units.Unit unit = inside ? Units.known(wording, behindFirst) : null;
        return unit != null && unit.equals(Units.known(wording, behindSecond))
                ? behindFirst + 1
                : behindFirst;
    }

    /// «с | 3 | до 5 млрд рублей»: no range but a change, yet the power of ten behind the second number is meant for both.
    NumberPhrase raised(NumberPhrase from, @Nullable NumberPhrase to) {
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
        boolean bare =
                from.value() != null
                        && from.value().compareTo(THOUSAND) < 0
                        && wording.wordAt(from.span().end()) == second - 1;
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
}
