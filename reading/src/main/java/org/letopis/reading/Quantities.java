package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.language.NumberPhrase;
import org.letopis.model.Amount;
import org.letopis.reading.MeasureWords.Group;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Reads the numbers of a report with their hedges and nouns.
final class Quantities {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// In «смерть двух и более лиц» the law speaks, and nobody is counted.
    private static final String OF_THE_LAW = "лицо";

    private final Wording wording;
    private final boolean[] taken;
    private final Counting counting;
    private final Labels labels;
    private final Ranges ranges;
    private final Temperatures temperatures;
    private final List<Quantity> found = new ArrayList<>();

    /// Where the last number that is a name ends.
    private int labelled = -1;

    private Quantities(Wording wording, boolean[] taken) {
        this.wording = wording;
        this.taken = taken;
        this.counting = new Counting(wording);
        this.labels = new Labels(wording, counting);
        this.ranges = new Ranges(wording);
        this.temperatures = new Temperatures(wording);
    }

    /// All numbers that are no names, in the order of the text.
    ///
    /// @param taken which words are part of a time
    static List<Quantity> in(Wording wording, List<NumberPhrase> numbers, boolean[] taken) {
        var reader = new Quantities(wording, taken);
        for (int i = 0; i < numbers.size(); i++) {
            NumberPhrase second = i + 1 < numbers.size() ? numbers.get(i + 1) : null;
            if (second != null && reader.addTwo(numbers.get(i), second)) {
                i++;
            } else {
                reader.addNumber(reader.ranges.raised(numbers.get(i), second));
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

    /// «12–15 человек», «от −2 до +3 градусов»
    private boolean addTwo(NumberPhrase from, NumberPhrase to) {
        if (taken[wording.wordAt(from.span().start())]) {
            return false;
        }
        Quantity degrees = temperatures.two(from, to);
        if (degrees != null) {
            found.add(degrees);
            return true;
        }
        Ranges.Range range = ranges.of(from, to);
        if (range == null) {
            return false;
        }
        add(
                range.first(),
                range.number(),
                range.behind(),
                range.amount(),
                to.kind(),
                false,
                "range");
        return true;
    }

    private void addNumber(NumberPhrase number) {
        int start = wording.wordAt(number.span().start());
        int behind = wording.wordAt(number.span().end());
        Quantity degrees = taken[start] ? null : temperatures.one(number, start, behind);
        if (degrees != null) {
            found.add(degrees);
            return;
        }
        if (isListed(start) || labels.isName(start, behind)) {
            labelled = number.span().end();
            return;
        }
        boolean zero = number.value() != null && number.value().signum() == 0;
        if (taken[start] || zero || isNone(start) || addInverted(number, start, behind)) {
            return;
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

    /// «человек | двадцать»
    private boolean addInverted(NumberPhrase number, int start, int behind) {
        if (number.value() == null) {
            return false;
        }
        var about = new Amount.About(number.value());
        Counting.Noun before = counting.inverted(start, behind, about);
        if (before == null) {
            return false;
        }
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
        return true;
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
            int start = Math.min(first, number - 1);
            found.add(
                    new Quantity(start, number, behind, behind, amount, kind, sign, reached, rule));
            return;
        }
        int open = openEnd(behind);
        Amount whole = open > behind ? atLeast(amount) : amount;
        Counting.Noun noun = counting.of(open, whole);
        if (noun != null && open > behind && noun.unit().name().equals(OF_THE_LAW)) {
            return;
        }
        boolean from = isFrom(first, noun, whole);
        int end = noun == null ? open : noun.end();
        if (noun != null && noun.unit().kind() == Units.Kind.PART) {
            addPart(first, number, behind, end, whole, noun.unit());
            return;
        }
        if (noun != null && noun.unit().kind() == Units.Kind.SKIP) {
            skipJoined(first, noun.unit());
        }
        Units.Unit unit = noun == null ? null : noun.unit();
        int start = from ? first - 1 : first;
        Amount said = from ? atLeast(whole) : whole;
        found.add(new Quantity(start, number, behind, end, said, kind, unit, reached, rule));
    }

    /// «10 | и более»
    private static Amount atLeast(Amount amount) {
        return amount instanceof Amount.Exactly exactly
                ? new Amount.AtLeast(exactly.value())
                : amount;
    }

    /// «зарплата | от | 50 тысяч рублей», «Аренда: | от | 50 тысяч рублей»; but «отказ от 50 тысяч рублей».
    private boolean isFrom(int first, Counting.@Nullable Noun noun, Amount amount) {
        int sentence = wording.sentenceOf(first);
        if (noun == null
                || noun.unit().kind() != Units.Kind.MONEY
                || !(amount instanceof Amount.Exactly)
                || !wording.formIn(sentence, first - 1).equals("от")
                || first - 2 < wording.first(sentence)) {
            return false;
        }
        return wording.isMark(first - 2)
                || MeasureWords.at(wording, first - 2, Group.PRICE, Group.SUM) != null;
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
        return switch (two) {
            case "и более", "и больше", "или более", "или больше" -> behind + 2;
            default -> behind;
        };
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
