package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.language.NumberPhrase;
import org.letopis.model.Amount;
import org.letopis.model.Figure;
import org.letopis.model.Figure.Aggregation;
import org.letopis.model.Measure;
import org.letopis.model.Report;
import org.letopis.model.Span;
import org.letopis.model.Statement;
import org.letopis.model.TimeExpression;
import org.letopis.model.Unread;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/// Finds counted and measured quantities, and who gives them.
final class Figures {
    /// What was found, and the numbers of which nobody knows what they count.
    record Found(List<Figure> figures, List<Unread> unread) {}

    /// A telling word must stand this near, in words, where the counted noun is not known to mean people or things. Ours.
    private static final int NEAR = 2;

    /// And this near for the noun that is known. Ours.
    private static final int AROUND = 7;

    /// «Число погибших при наводнении в Заречном увеличилось до девяти»: the telling word opens the sentence. Ours.
    private static final int REACHED = 12;

    private final Report report;
    private final Wording wording;
    private final Enclosing statements;
    private final List<Figure> figures = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private final Ids ids = new Ids("f");
    private final Counting counting;
    private final AsOf asOf;
    private final boolean[] taken;

    private Figures(
            Report report,
            Wording wording,
            List<TimeExpression> times,
            List<Statement> statements) {
        this.report = report;
        this.wording = wording;
        this.counting = new Counting(wording);
        this.asOf = new AsOf(report, wording, times);
        this.statements = new Enclosing(statements, report.text().length());
        this.taken = new boolean[wording.size()];
        for (TimeExpression time : times) {
            for (int i = wording.wordAt(time.span().start());
                    i < wording.size() && wording.span(i).start() < time.span().end();
                    i++) {
                taken[i] = true;
            }
        }
    }

    static Found find(
            Report report,
            Wording wording,
            List<NumberPhrase> numbers,
            List<TimeExpression> times,
            List<Statement> statements) {
        var finder = new Figures(report, wording, times, statements);
        for (int i = 0; i < numbers.size(); i++) {
            NumberPhrase second = i + 1 < numbers.size() ? numbers.get(i + 1) : null;
            if (second != null && finder.addRange(numbers.get(i), second)) {
                i++;
            } else {
                finder.addNumber(numbers.get(i));
            }
        }
        return new Found(finder.figures, finder.unread);
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
                        && first > 0
                        && wording.form(first - 1).equals("от");
        BigDecimal low = from.value().multiply(sharedPower(from, to, second));
        if ((!dash && !words) || low.compareTo(to.value()) > 0) {
            return false;
        }
        Counted counted =
                counting.of(
                        words ? first - 1 : first, first, wording.wordAt(to.span().end()), NEAR);
        return add(counted, new Amount.Between(low, to.value()), to.kind(), "range-");
    }

    /// «57–100 тысяч»: the power of ten behind the second number, in digits, is meant for both.
    private BigDecimal sharedPower(NumberPhrase from, NumberPhrase to, int second) {
        boolean digits =
                wording.isNumber(second)
                        && wording.surface(second).chars().allMatch(Character::isDigit);
        boolean bare = from.value() != null && from.value().compareTo(BigDecimal.valueOf(1000)) < 0;
        if (!digits || !bare || to.value() == null) {
            return BigDecimal.ONE;
        }
        BigDecimal leading = new BigDecimal(wording.surface(second));
        boolean grouped =
                to.span().end() > wording.span(second).end() && !wording.isNumber(second + 1);
        return grouped && leading.signum() > 0
                ? to.value().divide(leading, MathContext.DECIMAL64)
                : BigDecimal.ONE;
    }

    private void addNumber(NumberPhrase number) {
        int start = wording.wordAt(number.span().start());
        if (taken[start] || counting.isLabel(start)) {
            return;
        }
        if (isNone(number, start) || addInverted(number, start)) {
            return;
        }
        Hedges.Hedged hedged = Hedges.of(wording, start, number);
        Counted counted =
                counting.of(
                        hedged.first(),
                        start,
                        wording.wordAt(number.span().end()),
                        hedged.reached() ? REACHED : NEAR);
        boolean one =
                hedged.amount() instanceof Amount.Exactly exactly
                        && exactly.value().intValue() == 1
                        && !wording.isNumber(start);
        if (one && !isOnePerson(counted)) {
            return;
        }
        boolean skipped =
                counted.noun() != null && Counted.unit(counted.noun()).kind() == Units.Kind.SKIP;
        if (!skipped
                && !add(counted, hedged.amount(), number.kind(), "")
                && number.kind() != NumberPhrase.Kind.VAGUE) {
            unread.add(new Unread(number.span(), Unread.Why.NUMBER_WITHOUT_MEASURE));
        }
    }

    /// «ни одного погибшего», «0 погибших»: nothing was counted.
    private boolean isNone(NumberPhrase number, int start) {
        boolean zero = number.value() != null && number.value().signum() == 0;
        return zero || wording.formIn(wording.sentenceOf(start), start - 1).equals("ни");
    }

    /// «человек двадцать»: the noun in front of its number makes it a guess.
    private boolean addInverted(NumberPhrase number, int start) {
        int behind = wording.wordAt(number.span().end());
        Counted counted = counting.inverted(start, behind);
        return counted != null
                && number.value() != null
                && add(counted, new Amount.About(number.value()), number.kind(), "inverted-");
    }

    /// «один погиб», «один человек ранен»; not «одна машина», «один из них».
    private boolean isOnePerson(Counted counted) {
        boolean people =
                counted.noun() == null || Counted.unit(counted.noun()).kind() == Units.Kind.PEOPLE;
        boolean oneOf =
                wording.formIn(wording.sentenceOf(counted.number()), counted.behindNumber())
                        .equals("из");
        return people && !oneOf && peopleMeasure(counted, NEAR) != null;
    }

    private @Nullable Measure peopleMeasure(Counted counted, int farthest) {
        return Measures.nearest(
                wording, counted.first(), counted.end(), Measures.Group.PEOPLE, farthest);
    }

    private boolean add(Counted counted, Amount amount, NumberPhrase.Kind kind, String rule) {
        String noun = counted.noun();
        if (noun == null) {
            return addWithoutNoun(counted, amount, kind, rule);
        }
        Units.Unit unit = Counted.unit(noun);
        return switch (unit.kind()) {
            case SKIP -> true;
            case PEOPLE -> add(counted, amount, unit, measureOfPeople(counted), rule + "people");
            case MONEY -> {
                Measure measure = changed(counted, Measure.PRICE, Measure.MONEY);
                yield add(counted, amount, unit, measure, rule + "money");
            }
            case SHARE -> {
                Measure measure = changed(counted, Measure.CHANGE, Measure.SHARE);
                yield add(counted, amount, unit, measure, rule + "share");
            }
            case EXTENT -> {
                Measure measure = Measure.DISTANCE_AREA_VOLUME_WEIGHT;
                yield add(counted, amount, unit, measure, rule + "extent");
            }
            case VOTES -> add(counted, amount, unit, Measure.VOTES, rule + "votes");
            case THING -> addThing(counted, amount, unit, rule);
        };
    }

    /// «двое ранены»: people, where a telling word or the number itself says so.
    private boolean addWithoutNoun(
            Counted counted, Amount amount, NumberPhrase.Kind kind, String rule) {
        boolean collective = kind == NumberPhrase.Kind.COLLECTIVE;
        Measure measure = peopleMeasure(counted, collective ? AROUND : counted.near());
        if (measure == null && !collective) {
            return false;
        }
        return add(
                counted,
                amount,
                new Units.Unit(Units.Kind.PEOPLE, "человек"),
                measure == null ? Measure.COUNT : measure,
                rule + "people-without-noun");
    }

    private Measure measureOfPeople(Counted counted) {
        Measure measure = isPart(counted) ? measureBefore(counted) : peopleMeasure(counted, AROUND);
        return measure == null ? Measure.COUNT : measure;
    }

    private boolean addThing(Counted counted, Amount amount, Units.Unit unit, String rule) {
        Measure people = Units.of(unit.name()) == null ? peopleMeasure(counted, NEAR) : null;
        if (people != null) {
            return add(counted, amount, unit, people, rule + "people-by-measure");
        }
        Measure measure =
                Measures.nearest(
                        wording, counted.first(), counted.end(), Measures.Group.THING, AROUND);
        return add(
                counted, amount, unit, measure == null ? Measure.COUNT : measure, rule + "things");
    }

    /// The measure that is asked for, where a word nearby speaks of it.
    private Measure changed(Counted counted, Measure wanted, Measure otherwise) {
        Measure near =
                Measures.nearest(
                        wording, counted.first(), counted.end(), Measures.Group.CHANGE, AROUND);
        return near == wanted ? wanted : otherwise;
    }

    private boolean add(
            Counted counted, Amount amount, Units.Unit unit, Measure measure, String rule) {
        Span span = wording.span(counted.first(), counted.end());
        Statement statement = statements.at(wording.span(counted.number()).start());
        String group =
                counted.end() > counted.behindNumber()
                        ? wording.span(counted.behindNumber(), counted.end()).in(wording.text())
                        : unit.name();
        figures.add(
                new Figure(
                        ids.at(span.start()),
                        span,
                        amount,
                        unit.name(),
                        measure,
                        group,
                        statement == null ? report.carrier() : statement.originator().name(),
                        statement == null ? null : statement.id(),
                        aggregation(counted.first()),
                        asOf.at(counted.number()),
                        rule));
        return true;
    }

    /// «из них трое детей» where no telling word of its own stands near.
    private boolean isPart(Counted counted) {
        return aggregation(counted.first()) != Aggregation.TOTAL
                && peopleMeasure(counted, NEAR) == null;
    }

    /// The measure of the figure before, in the same sentence or the one before it.
    private @Nullable Measure measureBefore(Counted counted) {
        if (figures.isEmpty()) {
            return null;
        }
        Figure last = figures.getLast();
        int distance =
                wording.sentenceOf(counted.number())
                        - wording.sentenceOf(wording.wordAt(last.span().start()));
        return distance <= 1 && last.measure().ofPeople() ? last.measure() : null;
    }

    private Aggregation aggregation(int first) {
        int sentence = wording.sentenceOf(first);
        String near = wording.formIn(sentence, first - 1);
        if (near.equals("еще") || near.equals("дополнительно")) {
            return Aggregation.INCREMENT;
        }
        for (int i = first - 1; i >= first - 4; i--) {
            String two = wording.formIn(sentence, i - 1) + " " + wording.formIn(sentence, i);
            if (two.equals("из них") || two.equals("том числе") || two.equals("среди них")) {
                return Aggregation.SUBSET;
            }
        }
        return Aggregation.TOTAL;
    }
}
