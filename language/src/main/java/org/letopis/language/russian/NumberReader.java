package org.letopis.language.russian;

import org.jspecify.annotations.Nullable;
import org.letopis.language.NumberPhrase;
import org.letopis.language.russian.Numerals.Kind;
import org.letopis.language.russian.Numerals.Numeral;
import org.letopis.model.Span;
import org.letopis.model.Word;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads one number, word by word, from a word on.
final class NumberReader {
    /// «1 200 000 000 000» has four; more are no number but a table.
    private static final int MOST_GROUPS = 4;

    /// «миллион двести тысяч», «сто тысяч миллионов»: what has more of them is no number.
    private static final int MOST_POWERS = 8;

    /// «30к рублей», as posts write it.
    private static final String COLLOQUIAL_THOUSAND = "к";

    /// «1.200.000»; of one group alone only round thousands: «20.000», but «1.125» may be a fraction.
    private static final Pattern GROUPED =
            Pattern.compile("[1-9]\\d{0,2}(?:(?:\\.\\d{3}){2,8}|\\.000)");

    /// «349-ти», «3-мя», «2-х»; but «60-х» are years, and «5-м» is a place in a row.
    private static final Pattern WITH_ENDING =
            Pattern.compile("\\d{1,9}-(?:ти|ми|мя|ью|ух|[её]х)|(?:\\d{0,8}[02-9])?[2-4]-х");

    private static final Pattern BEHIND_POWER =
            Pattern.compile("([1-9]\\d{0,2}(?:,\\d{1,3})?)(к)?");

    private static final Pattern PLAIN = Pattern.compile("\\d{1,40}(?:[.,]\\d{1,40})?");

    private static final String COLLECTIVE_ENDING = "-ро";
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Numerals numerals;
    private final String text;
    private final List<Word> words;
    private final int first;
    private int next;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal group = BigDecimal.ZERO;
    private NumberPhrase.Kind kind = NumberPhrase.Kind.CARDINAL;

    NumberReader(Numerals numerals, String text, List<Word> words, int first) {
        this.numerals = numerals;
        this.text = text;
        this.words = words;
        this.first = first;
        this.next = first;
    }

    /// Whether a number begins here.
    boolean read() {
        if (!readDigits()) {
            readSmalls();
        }
        boolean counted = next > first;
        readPowers(counted);
        return next > first;
    }

    /// «шесть-семь | тысяч»: the value of the first word is known, only the powers are still to be read.
    void readPowersOf(BigDecimal value) {
        group = value;
        next = first + 1;
        readPowers(true);
    }

    NumberPhrase result() {
        var span = new Span(words.get(first).span().start(), words.get(next - 1).span().end());
        return new NumberPhrase(span, kind == NumberPhrase.Kind.VAGUE ? null : value(), kind);
    }

    BigDecimal value() {
        return total.add(group);
    }

    /// The word behind what was read.
    int next() {
        return next;
    }

    /// «18», «3,5», «1 200 000», «1.200.000», «30к», «5-ро»
    private boolean readDigits() {
        Word word = words.get(first);
        if (!"NUM".equals(word.upos())) {
            return false;
        }
        String digits = word.span().in(text);
        if (digits.length() <= 3 && digits.chars().allMatch(Character::isDigit)) {
            var joined = new StringBuilder(digits);
            while (next - first < MOST_GROUPS && isGroupOfThree(next + 1)) {
                joined.append(words.get(++next).span().in(text));
            }
            digits = joined.toString();
        } else if (GROUPED.matcher(digits).matches()) {
            digits = digits.replace(".", "");
        }
        if (WITH_ENDING.matcher(digits).matches()) {
            digits = digits.substring(0, digits.indexOf('-'));
        }
        boolean thousands = next == first && digits.endsWith(COLLOQUIAL_THOUSAND);
        boolean collective = next == first && digits.endsWith(COLLECTIVE_ENDING);
        if (thousands || collective) {
            int ending = thousands ? COLLOQUIAL_THOUSAND.length() : COLLECTIVE_ENDING.length();
            digits = digits.substring(0, digits.length() - ending);
        }
        if (!PLAIN.matcher(digits).matches()) {
            next = first;
            return false;
        }
        next++;
        group = new BigDecimal(digits.replace(',', '.'));
        group = thousands ? group.multiply(THOUSAND) : group;
        kind = collective ? NumberPhrase.Kind.COLLECTIVE : kind;
        return true;
    }

    private boolean isGroupOfThree(int i) {
        if (i >= words.size()) {
            return false;
        }
        Span span = words.get(i).span();
        return span.length() == 3
                && "NUM".equals(words.get(i).upos())
                && span.start() == words.get(i - 1).span().end() + 1;
    }

    /// «сто двадцать пять», «двое», «несколько»
    private void readSmalls() {
        BigDecimal smallest = null;
        while (true) {
            Numeral numeral = numeral(next);
            if (numeral == null) {
                return;
            }
            switch (numeral.kind()) {
                case VAGUE -> kind = NumberPhrase.Kind.VAGUE;
                case COLLECTIVE -> {
                    if (next > first) {
                        return;
                    }
                    kind = NumberPhrase.Kind.COLLECTIVE;
                    group = numeral.value();
                }
                case SMALL -> {
                    BigDecimal value = numeral.value();
                    if (smallest != null && !fitsBehind(value, smallest)) {
                        return;
                    }
                    group = group.add(value);
                    smallest = value;
                }
                case POWER, MANY, SINGULAR_AFTER -> {
                    return;
                }
            }
            next++;
            if (kind != NumberPhrase.Kind.CARDINAL) {
                return;
            }
        }
    }

    /// «двадцать» before «пять», «сто» before «двенадцать».
    private static boolean fitsBehind(BigDecimal value, BigDecimal before) {
        int room = before.intValue() >= 100 ? 100 : before.intValue() >= 20 ? 10 : 0;
        return value.signum() > 0 && value.intValue() < room;
    }

    private void readPowers(boolean counted) {
        for (int powers = 0; powers < MOST_POWERS; powers++) {
            Numeral numeral = numeral(next);
            if (numeral == null || !numeral.isPower()) {
                return;
            }
            if (!counted && numeral.kind() == Kind.MANY && !behindSingularWord()) {
                kind = NumberPhrase.Kind.VAGUE;
            } else if (kind == NumberPhrase.Kind.COLLECTIVE) {
                return;
            }
            group = (group.signum() == 0 ? BigDecimal.ONE : group).multiply(numeral.value());
            next++;
            counted = true;
            readGroupBehind(numeral.value());
            readDigitsBehind(numeral.value());
        }
    }

    /// «две тысячи пятьсот», «2 тысячи 500», «миллион тысяча»
    private void readGroupBehind(BigDecimal power) {
        Numeral numeral = numeral(next);
        if (power.intValue() < 1000 || numeral == null || kind != NumberPhrase.Kind.CARDINAL) {
            return;
        }
        boolean oneOfLess = numeral.kind() == Kind.POWER && numeral.value().compareTo(power) < 0;
        if (numeral.kind() == Kind.SMALL || oneOfLess) {
            total = total.add(group);
            group = BigDecimal.ZERO;
            readSmalls();
        }
    }

    /// «5 млн | 770 тысяч», «5 млн | 770к»: digits with a smaller power, which is read next where it is a word.
    private void readDigitsBehind(BigDecimal power) {
        Matcher digits =
                next < words.size() && kind == NumberPhrase.Kind.CARDINAL
                        ? BEHIND_POWER.matcher(words.get(next).span().in(text))
                        : null;
        if (digits == null || !digits.matches()) {
            return;
        }
        boolean thousands = digits.group(2) != null;
        Numeral behind = numeral(next + 1);
        boolean powered = thousands || (behind != null && behind.isPower());
        BigDecimal smaller = thousands || behind == null ? THOUSAND : behind.value();
        if (powered && smaller.compareTo(power) < 0) {
            total = total.add(group);
            group = new BigDecimal(digits.group(1).replace(',', '.'));
            group = thousands ? group.multiply(THOUSAND) : group;
            next++;
        }
    }

    private boolean behindSingularWord() {
        Numeral before = first == 0 ? null : numeral(first - 1);
        return next == first
                && before != null
                && before.kind() == Kind.SINGULAR_AFTER
                && text.charAt(words.get(next).span().end() - 1) == 'и';
    }

    private @Nullable Numeral numeral(int i) {
        return i >= words.size() ? null : numerals.of(words.get(i).span().in(text));
    }
}
