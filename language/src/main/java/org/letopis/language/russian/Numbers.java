package org.letopis.language.russian;

import org.jspecify.annotations.Nullable;
import org.letopis.language.NumberPhrase;
import org.letopis.language.Table;
import org.letopis.model.Span;
import org.letopis.model.Word;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds numbers in digits and words and works out their values.
final class Numbers {
    private enum Kind {
        SMALL,
        POWER,
        MANY,
        COLLECTIVE,
        VAGUE,
        SINGULAR_AFTER
    }

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

    private static final Pattern BEHIND_POWER = Pattern.compile("([1-9]\\d{0,2})(к)?");

    private static final Pattern PLAIN = Pattern.compile("\\d{1,40}(?:[.,]\\d{1,40})?");

    private static final String COLLECTIVE_ENDING = "-ро";
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private record Numeral(Kind kind, @Nullable BigDecimal value) {}

    private final Map<String, Numeral> numerals;

    private Numbers(Map<String, Numeral> numerals) {
        this.numerals = numerals;
    }

    static Numbers load() {
        var numerals = new HashMap<String, Numeral>();
        for (Table.Row row : Table.beside(Numbers.class, "numbers.txt").rows()) {
            Kind kind = Kind.valueOf(row.cell(1).toUpperCase(Locale.ROOT).replace('-', '_'));
            BigDecimal value = row.cell(0).equals("-") ? null : new BigDecimal(row.cell(0));
            for (String form : row.words(2)) {
                numerals.put(form, new Numeral(kind, value));
            }
        }
        return new Numbers(numerals);
    }

    List<NumberPhrase> find(String text, List<Word> words) {
        var found = new ArrayList<NumberPhrase>();
        for (int i = 0; i < words.size(); ) {
            var phrase = mayBegin(text, words.get(i)) ? new Phrase(text, words, i) : null;
            if (phrase != null && phrase.read()) {
                found.add(phrase.result());
                i = phrase.next;
            } else {
                i = addPair(text, words, i, found);
            }
        }
        return found;
    }

    /// «два-три дома», «шесть-семь тысяч»: two numbers in one word, which share the power behind them.
    ///
    /// @return the word to go on with
    private int addPair(String text, List<Word> words, int word, List<NumberPhrase> found) {
        Span span = words.get(word).span();
        int hyphen = text.indexOf('-', span.start(), span.end());
        if (hyphen < 0) {
            return word + 1;
        }
        BigDecimal low = small(text, new Span(span.start(), hyphen));
        BigDecimal high = low == null ? null : small(text, new Span(hyphen + 1, span.end()));
        if (low == null || high == null || low.signum() == 0 || low.compareTo(high) >= 0) {
            return word + 1;
        }
        var phrase = new Phrase(text, words, word);
        phrase.readPowersOf(high);
        NumberPhrase second = phrase.result();
        BigDecimal power = phrase.total.add(phrase.group).divideToIntegralValue(high);
        found.add(
                new NumberPhrase(
                        new Span(span.start(), hyphen), low.multiply(power), second.kind()));
        found.add(
                new NumberPhrase(
                        new Span(hyphen + 1, second.span().end()), second.value(), second.kind()));
        return phrase.next;
    }

    /// The value of a word that stands for a small number, also of living beings; null of any other.
    private @Nullable BigDecimal small(String text, Span span) {
        Numeral numeral = span.length() == 0 ? null : numerals.get(plain(span.in(text)));
        boolean small =
                numeral != null
                        && (numeral.kind() == Kind.SMALL || numeral.kind() == Kind.COLLECTIVE);
        return small && numeral != null ? numeral.value() : null;
    }

    /// Whether a word is in digits or a numeral: few are, and only there is more to be asked.
    private boolean mayBegin(String text, Word word) {
        return "NUM".equals(word.upos()) || numeral(text, word) != null;
    }

    private @Nullable Numeral numeral(String text, Word word) {
        return numerals.get(plain(word.span().in(text)));
    }

    private static String plain(String surface) {
        return Lemmas.plain(surface).replace('ё', 'е');
    }

    /// One number as it is read, word by word.
    private final class Phrase {
        private final String text;
        private final List<Word> words;
        private final int first;
        private int next;
        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal group = BigDecimal.ZERO;
        private NumberPhrase.Kind kind = NumberPhrase.Kind.CARDINAL;

        Phrase(String text, List<Word> words, int first) {
            this.text = text;
            this.words = words;
            this.first = first;
            this.next = first;
        }

        boolean read() {
            if (!readDigits()) {
                readSmalls();
            }
            boolean counted = next > first;
            readPowers(counted);
            return next > first;
        }

        /// «шесть-семь | тысяч»: only the powers are still to be read.
        void readPowersOf(BigDecimal value) {
            group = value;
            next = first + 1;
            readPowers(true);
        }

        NumberPhrase result() {
            var span = new Span(words.get(first).span().start(), words.get(next - 1).span().end());
            return new NumberPhrase(
                    span, kind == NumberPhrase.Kind.VAGUE ? null : total.add(group), kind);
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
                        group = value(numeral);
                    }
                    case SMALL -> {
                        BigDecimal value = value(numeral);
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
                if (numeral == null
                        || (numeral.kind() != Kind.POWER && numeral.kind() != Kind.MANY)) {
                    return;
                }
                if (!counted && numeral.kind() == Kind.MANY && !behindSingularWord()) {
                    kind = NumberPhrase.Kind.VAGUE;
                } else if (kind == NumberPhrase.Kind.COLLECTIVE) {
                    return;
                }
                group = (group.signum() == 0 ? BigDecimal.ONE : group).multiply(value(numeral));
                next++;
                counted = true;
                readGroupBehind(value(numeral));
                readDigitsBehind(value(numeral));
            }
        }

        /// «две тысячи пятьсот», «2 тысячи 500», «миллион тысяча»
        private void readGroupBehind(BigDecimal power) {
            Numeral numeral = numeral(next);
            if (power.intValue() < 1000 || numeral == null || kind != NumberPhrase.Kind.CARDINAL) {
                return;
            }
            boolean oneOfLess = numeral.kind() == Kind.POWER && value(numeral).compareTo(power) < 0;
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
            BigDecimal smaller = digits.group(2) == null ? power(next + 1) : THOUSAND;
            if (smaller != null && smaller.compareTo(power) < 0) {
                total = total.add(group);
                group = new BigDecimal(digits.group(1));
                group = digits.group(2) == null ? group : group.multiply(THOUSAND);
                next++;
            }
        }

        private @Nullable BigDecimal power(int i) {
            Numeral numeral = numeral(i);
            if (numeral == null) {
                return null;
            }
            return switch (numeral.kind()) {
                case POWER, MANY -> value(numeral);
                case SMALL, COLLECTIVE, VAGUE, SINGULAR_AFTER -> null;
            };
        }

        private boolean behindSingularWord() {
            Numeral before = first == 0 ? null : numeral(first - 1);
            return next == first
                    && before != null
                    && before.kind() == Kind.SINGULAR_AFTER
                    && text.charAt(words.get(next).span().end() - 1) == 'и';
        }

        private @Nullable Numeral numeral(int i) {
            return i >= words.size() ? null : Numbers.this.numeral(text, words.get(i));
        }

        private BigDecimal value(Numeral numeral) {
            return numeral.value() == null ? BigDecimal.ONE : numeral.value();
        }
    }
}
