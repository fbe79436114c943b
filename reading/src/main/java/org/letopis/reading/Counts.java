package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Figure.Aggregation;
import org.letopis.model.Measure;
import org.letopis.reading.MeasureWords.Entry;
import org.letopis.reading.MeasureWords.Group;
import org.letopis.reading.Measures.Sign;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Tells what each number of a report counts: its unit where the noun is left out, its measure, and how it stands to the
/// number before it.
final class Counts {
    /// What a number counts.
    record Count(Units.Unit unit, Measure measure, Aggregation aggregation, String rule) {}

    /// A telling word must stand this near, in words, where no noun says that people are counted. Ours.
    private static final int NEAR = 2;

    /// And this near for a noun that is known. Ours.
    private static final int AROUND = 8;

    /// «Число погибших при наводнении в Заречном увеличилось до девяти»: the telling word opens the sentence. Ours.
    private static final int REACHED = 14;

    /// A word that outweighs «пострадавшие» may stand this far in the same stretch. Ours.
    private static final int STRETCH = 40;

    private static final String YEAR = "2022";

    private final Wording wording;
    private final List<Quantity> quantities;
    private final Breakdowns breakdowns;

    /// What is told within the clause of a number, or within what interrupts it and holds the number.
    private final Stretches clauses;

    /// What is told anywhere around it: asked only where the clause tells nothing.
    private final Stretches stretches;

    private final Changes changes;
    private final Sums sums;
    private final Ellipses ellipses;
    private final List<@Nullable Count> found = new ArrayList<>();

    Counts(Wording wording, List<Quantity> quantities) {
        this.wording = wording;
        this.quantities = quantities;
        this.breakdowns = new Breakdowns(wording, quantities);
        this.clauses = new Stretches(wording, quantities, Interruptions.in(wording));
        this.stretches = new Stretches(wording, quantities, Interruptions.none(wording));
        this.changes = new Changes(wording, stretches);
        this.sums = new Sums(wording, clauses, stretches);
        this.ellipses = new Ellipses(wording, quantities, stretches);
        for (int i = 0; i < quantities.size(); i++) {
            found.add(count(i));
        }
    }

    /// What the number counts; null where nobody knows, or it is no figure.
    @Nullable Count of(int index) {
        return found.get(index);
    }

    /// Terms, ages, times of the day: understood, and no figures.
    static boolean isNoFigure(Quantity quantity) {
        return quantity.unit() != null && quantity.unit().kind() == Units.Kind.SKIP;
    }

    private @Nullable Count count(int index) {
        Quantity quantity = quantities.get(index);
        Aggregation aggregation = aggregation(index, quantity);
        Units.Unit unit = quantity.unit();
        if (unit == null) {
            return withoutNoun(index, quantity, aggregation);
        }
        String rule = quantity.rule() + "-" + unit.kind().name().toLowerCase(Locale.ROOT);
        Measure measure = measure(index, quantity, unit, aggregation);
        boolean one =
                quantity.isOne(wording)
                        && (measure == Measure.COUNT
                                || quantity.isOneOf(wording)
                                || wording.isOblique(quantity.number()));
        return measure == null || one ? null : new Count(unit, measure, aggregation, rule);
    }

    private Aggregation aggregation(int index, Quantity quantity) {
        if (breakdowns.isPart(index) || isOfThoseBefore(index)) {
            return Aggregation.SUBSET;
        }
        Aggregation own = Aggregations.of(wording, quantity, stretches.behindPrevious(index));
        Count before = index > 0 ? found.get(index - 1) : null;
        boolean goesOn =
                before != null
                        && before.aggregation() == Aggregation.SUBSET
                        && own == Aggregation.TOTAL
                        && stretches.isRow(index - 1, index)
                        && !isPredicate(quantity.end());
        return goesOn ? Aggregation.SUBSET : own;
    }

    /// «из 12 пострадавших | троих отпустили»
    private boolean isOfThoseBefore(int index) {
        Quantity before = index > 0 ? quantities.get(index - 1) : null;
        return before != null
                && stretches.isSameSentence(before, quantities.get(index))
                && wording.formIn(wording.sentenceOf(before.number()), before.first() - 1)
                        .equals("из")
                && before.end() == quantities.get(index).first();
    }

    private boolean isPredicate(int word) {
        return word < wording.size()
                && wording.upos(word).equals("VERB")
                && !wording.isAttribute(word);
    }

    private @Nullable Measure measure(
            int index, Quantity quantity, Units.Unit unit, Aggregation aggregation) {
        return switch (unit.kind()) {
            case PEOPLE -> {
                Measure own = people(index, quantity.reached() ? REACHED : AROUND);
                yield own != null ? own : inherited(index, aggregation, Measure.COUNT, true);
            }
            case THING -> {
                Sign own = sign(index, AROUND, Group.THING);
                boolean living = quantity.unit() != null && wording.isAnimate(quantity.end() - 1);
                Measure people = living && own == null ? people(index, AROUND) : null;
                yield own != null
                        ? own.measure()
                        : people != null
                                ? people
                                : inherited(index, aggregation, Measure.COUNT, living);
            }
            case MONEY ->
                    changes.isChange(index, quantity)
                            ? Measure.CHANGE
                            : sums.isPrice(index, quantity) ? Measure.PRICE : Measure.MONEY;
            case CHANGE -> Measure.CHANGE;
            case SHARE -> changes.isChange(index, quantity) ? Measure.CHANGE : Measure.SHARE;
            case EXTENT -> Measure.DISTANCE_AREA_VOLUME_WEIGHT;
            case VOTES -> Measure.VOTES;
            case FACTOR -> changes.isFactor(index, quantity) ? Measure.CHANGE : null;
            case PART, SKIP -> null;
        };
    }

    /// «двое ранены»: people where a telling word or the number itself says so, else what the number before counted.
    private @Nullable Count withoutNoun(int index, Quantity quantity, Aggregation aggregation) {
        if (aggregation == Aggregation.TOTAL && isYear(quantity)) {
            return null;
        }
        Measure total = total(quantity);
        if (total != null) {
            return new Count(Units.PERSON, total, aggregation, quantity.rule() + "-people");
        }
        Count before = index > 0 ? found.get(index - 1) : null;
        Units.Unit left = ellipses.unit(index, aggregation, before == null ? null : before.unit());
        if (left == null && sums.isSum(index, quantity)) {
            return new Count(
                    Units.SUM,
                    Objects.requireNonNull(measure(index, quantity, Units.SUM, aggregation)),
                    aggregation,
                    quantity.rule() + "-sum");
        }
        boolean asBefore = left != null && left.kind() != Units.Kind.PEOPLE;
        if (!asBefore || quantity.isCollective()) {
            int farthest = quantity.isCollective() || quantity.reached() ? REACHED : NEAR;
            boolean far =
                    left != null
                            || quantity.isCollective()
                            || quantity.reached()
                            || stretches.isGreat(quantity);
            Measure own = people(index, far ? farthest + AROUND : farthest);
            if (own != null && !quantity.isOneOf(wording)) {
                return new Count(Units.PERSON, own, aggregation, quantity.rule() + "-people");
            }
        }
        if (left == null) {
            return quantity.isCollective()
                    ? new Count(
                            Units.PERSON,
                            orCount(inherited(index, aggregation, Measure.COUNT, true)),
                            aggregation,
                            quantity.rule() + "-people")
                    : null;
        }
        Measure measure = measure(index, quantity, left, aggregation);
        boolean pronoun =
                quantity.isOne(wording) && measure == Measure.COUNT && !isSetBeside(index, before);
        if (measure == null || pronoun) {
            return null;
        }
        return new Count(left, measure, aggregation, quantity.rule() + "-elided");
    }

    /// «двое убиты, | один | сбежал»: one of those counted.
    private boolean isSetBeside(int index, @Nullable Count before) {
        return before != null && before.measure().ofPeople() && stretches.isPredicated(index);
    }

    /// «1976 и 1995 годов рождения»: a number of four digits without noun is rather a year.
    private boolean isYear(Quantity quantity) {
        String digits = wording.surface(quantity.number());
        return quantity.end() == quantity.number() + 1
                && digits.length() == YEAR.length()
                && (digits.startsWith("19") || digits.startsWith("20"));
    }

    private static Measure orCount(@Nullable Measure measure) {
        return measure == null ? Measure.COUNT : measure;
    }

    /// «число погибших … | возросло до 51»; null of a number that was not reached.
    private @Nullable Measure total(Quantity quantity) {
        return quantity.reached() ? Measures.ofTotal(wording, quantity.first()) : null;
    }

    /// What befell people: the nearest word, which a weightier one in the same stretch outweighs where it is weak.
    private @Nullable Measure people(int index, int farthest) {
        Quantity quantity = quantities.get(index);
        if (quantity.isOwned(wording)) {
            Entry owner = MeasureWords.at(wording, quantity.first() - 1, Group.PEOPLE);
            return owner == null ? null : owner.measure();
        }
        Measure total = total(quantity);
        if (total != null) {
            return total;
        }
        Stretches told = clauses;
        Sign sign = clauses.sign(index, farthest, Group.PEOPLE, Group.WEAK);
        if (breakdowns.isPart(index)) {
            // «двое работников» of «четверо»: the noun does not say what befell them.
            return sign == null || sign.distance() == 0 ? null : sign.measure();
        }
        if (sign == null) {
            told = stretches;
            sign = stretches.sign(index, farthest, Group.PEOPLE, Group.WEAK);
        }
        Sign heavy =
                sign != null && Measures.isWeak(wording, sign)
                        ? told.predicate(index, STRETCH)
                        : null;
        return heavy != null ? heavy.measure() : sign == null ? null : sign.measure();
    }

    private @Nullable Sign sign(int index, int farthest, Group... groups) {
        Sign sign = clauses.sign(index, farthest, groups);
        return sign != null || breakdowns.isPart(index)
                ? sign
                : stretches.sign(index, farthest, groups);
    }

    /// What a number before counted, for a part of it, an addition to it or the same said of another place; else `otherwise`.
    private @Nullable Measure inherited(
            int index, Aggregation aggregation, Measure otherwise, boolean ofPeople) {
        int sentence = wording.sentenceOf(quantities.get(index).number());
        for (int i = index - 1; i >= Math.max(0, index - Stretches.MOST_IN_ROW); i--) {
            Count before = found.get(i);
            int distance = sentence - wording.sentenceOf(quantities.get(i).number());
            if (distance > 1) {
                return otherwise;
            }
            if (before != null && isAlike(before, ofPeople)) {
                boolean goesOn =
                        aggregation != Aggregation.TOTAL
                                || (distance == 0 && isWithoutVerb(i, index));
                return goesOn ? before.measure() : otherwise;
            }
        }
        return otherwise;
    }

    /// «штраф 300 рублей и ещё одно дело»: no thing is counted as a sum is.
    private static boolean isAlike(Count before, boolean ofPeople) {
        return before.measure().ofPeople() == ofPeople
                && (ofPeople || before.unit().kind() == Units.Kind.THING);
    }

    /// «погибли 5 человек, в Озёрске — 7 человек»: nothing new is said of the second number.
    private boolean isWithoutVerb(int one, int other) {
        Units.Unit unit = quantities.get(other).unit();
        if (unit != null && !unit.equals(quantities.get(one).unit())) {
            return false;
        }
        for (int i = quantities.get(one).end(); i < quantities.get(other).first(); i++) {
            if (wording.upos(i).equals("VERB")) {
                return false;
            }
        }
        return true;
    }
}
