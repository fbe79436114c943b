package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Figure.Aggregation;
import org.letopis.model.Measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Tells what each number of a report counts: its unit where the noun is left out, its measure, and how it stands to the
/// number before it.
final class Counts {
    /// What a number counts.
    record Count(Units.Unit unit, Measure measure, Aggregation aggregation, String rule) {
        Count asPart() {
            return new Count(unit, measure, Aggregation.SUBSET, rule);
        }
    }

    /// A telling word must stand this near, in words, where no noun says that people are counted. Ours.
    private static final int NEAR = 2;

    /// And this near for a noun that is known. Ours.
    private static final int AROUND = 8;

    /// «Число погибших при наводнении в Заречном увеличилось до девяти»: the telling word opens the sentence. Ours.
    private static final int REACHED = 14;

    private final Wording wording;
    private final List<Quantity> quantities;
    private final Breakdowns breakdowns;
    private final Parts parts;

    /// What is told anywhere around a number.
    private final Stretches stretches;

    private final Fates fates;
    private final Changes changes;
    private final Sums sums;
    private final Ellipses ellipses;
    private final List<@Nullable Count> found = new ArrayList<>();

    /// @param interruptions what does not belong to the clauses of the text
    Counts(Wording wording, List<Quantity> quantities, Interruptions interruptions) {
        this.wording = wording;
        this.quantities = quantities;
        this.breakdowns = new Breakdowns(wording, quantities);
        this.parts = new Parts(wording, quantities);
        var clauses = new Stretches(wording, quantities, interruptions);
        this.stretches = new Stretches(wording, quantities, Interruptions.none(wording));
        this.fates = new Fates(wording, quantities, breakdowns, clauses, stretches);
        this.changes = new Changes(wording, stretches);
        this.sums = new Sums(wording, clauses, stretches, Sums.currency(quantities));
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
        Count count = ofTotal(index);
        return count != null && parts.isOutOfMore(index) ? count.asPart() : count;
    }

    private @Nullable Count ofTotal(int index) {
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
                        && ((tellsNoFate(measure) && !stretches.isInRow(index))
                                || quantity.isOneOf(wording)
                                || wording.isOblique(quantity.number()));
        return measure == null || one ? null : new Count(unit, measure, aggregation, rule);
    }

    /// «один участник»: where nothing befell one, it is rather a pronoun.
    private static boolean tellsNoFate(@Nullable Measure measure) {
        return measure == Measure.COUNT
                || measure == Measure.PARTICIPANTS
                || measure == Measure.EMPLOYED
                || measure == Measure.PRESENT;
    }

    private Aggregation aggregation(int index, Quantity quantity) {
        if (breakdowns.isPart(index) || parts.isOfThoseBefore(index)) {
            return Aggregation.SUBSET;
        }
        Aggregation own = Aggregations.of(wording, quantity, stretches.behindPrevious(index));
        Count before = index > 0 ? found.get(index - 1) : null;
        boolean goesOn =
                before != null
                        && before.aggregation() == Aggregation.SUBSET
                        && own == Aggregation.TOTAL
                        && (parts.isAmongParts(index) || stretches.isRow(index - 1, index))
                        && !isPredicate(quantity.end());
        return goesOn ? Aggregation.SUBSET : own;
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
                Measure own = fates.ofPeople(index, quantity.reached() ? REACHED : AROUND);
                yield own != null ? own : inherited(index, aggregation, Measure.COUNT, true);
            }
            case THING -> {
                Measure own = fates.ofThings(index, AROUND);
                yield own != null
                        ? own
                        : inherited(index, aggregation, Measure.COUNT, fates.isLiving(quantity));
            }
            case MONEY ->
                    isChange(index, quantity)
                            ? Measure.CHANGE
                            : sums.isPrice(index, quantity) || goesOn(index, Measure.PRICE)
                                    ? Measure.PRICE
                                    : Measure.MONEY;
            case CHANGE -> Measure.CHANGE;
            case SHARE -> isChange(index, quantity) ? Measure.CHANGE : Measure.SHARE;
            case LENGTH, EXTENT -> Measure.DISTANCE_AREA_VOLUME_WEIGHT;
            case SPEED -> Measure.COUNT;
            case DEGREE -> changes.isBy(index, quantity) ? Measure.CHANGE : Measure.COUNT;
            case VOTES -> Measure.VOTES;
            case FACTOR -> changes.ofFactor(index, quantity);
            case PART, PORTION, SKIP -> null;
        };
    }

    /// «двое ранены»: people where a telling word or the number itself says so, else what the number before counted.
    private @Nullable Count withoutNoun(int index, Quantity quantity, Aggregation aggregation) {
        boolean year =
                quantity.end() == quantity.number() + 1
                        && Labels.mayBeYear(wording, quantity.number());
        if (aggregation == Aggregation.TOTAL && year) {
            // «1976 и 1995 годов рождения»
            return null;
        }
        String people = quantity.rule() + "-people";
        Measure total = fates.ofTotal(quantity);
        if (total != null) {
            return new Count(Units.PERSON, total, aggregation, people);
        }
        Count before = index > 0 ? found.get(index - 1) : null;
        Units.Unit left = ellipses.unit(index, aggregation, before == null ? null : before.unit());
        if (left == null && sums.isSum(index, quantity)) {
            return sum(index, quantity, aggregation);
        }
        boolean asBefore = left != null && left.kind() != Units.Kind.PEOPLE;
        Measure own =
                asBefore && !quantity.isCollective() ? null : fate(index, quantity, left != null);
        if (own != null) {
            return new Count(person(quantity, aggregation), own, aggregation, people);
        }
        if (left != null) {
            return elided(index, quantity, aggregation, left);
        }
        return quantity.isCollective()
                ? new Count(
                        Units.PERSON,
                        orCount(inherited(index, aggregation, Measure.COUNT, true)),
                        aggregation,
                        people)
                : null;
    }

    /// «оштрафовали на 2 млн»
    private Count sum(int index, Quantity quantity, Aggregation aggregation) {
        return new Count(
                sums.currency(),
                Objects.requireNonNull(measure(index, quantity, Units.SUM, aggregation)),
                aggregation,
                quantity.rule() + "-sum");
    }

    /// What befell people of whom no noun speaks; the words that tell must stand near where nothing else shows people.
    private @Nullable Measure fate(int index, Quantity quantity, boolean elided) {
        boolean shown = quantity.isCollective() || quantity.reached();
        int farthest = shown ? REACHED : NEAR;
        boolean far = elided || shown || stretches.isGreat(quantity);
        return quantity.isOneOf(wording)
                ? null
                : fates.ofPeople(index, far ? farthest + AROUND : farthest);
    }

    /// «35 и 50 домов»: the noun of another number.
    private @Nullable Count elided(
            int index, Quantity quantity, Aggregation aggregation, Units.Unit left) {
        Measure measure = measure(index, quantity, left, aggregation);
        boolean pronoun =
                quantity.isOne(wording) && measure == Measure.COUNT && !isSetBeside(index);
        if (measure == null || pronoun) {
            return null;
        }
        Units.Unit said =
                aggregation == Aggregation.TOTAL ? null : ellipses.predicateNoun(quantity);
        return new Count(
                said == null ? left : said, measure, aggregation, quantity.rule() + "-elided");
    }

    /// «двое убиты, | один | сбежал»: one of those counted.
    private boolean isSetBeside(int index) {
        Count before = index > 0 ? found.get(index - 1) : null;
        return before != null && before.measure().ofPeople() && stretches.isPredicated(index);
    }

    /// «из них 7 — дети»: who they are, where it is said.
    private Units.Unit person(Quantity quantity, Aggregation aggregation) {
        Units.Unit said =
                aggregation == Aggregation.TOTAL ? null : ellipses.predicateNoun(quantity);
        return said == null ? Units.PERSON : said;
    }

    private static Measure orCount(@Nullable Measure measure) {
        return measure == null ? Measure.COUNT : measure;
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

    private boolean isChange(int index, Quantity quantity) {
        return changes.isChange(index, quantity)
                || (changes.goesOn(quantity) && goesOn(index, Measure.CHANGE));
    }

    /// «проезд стоит 2 рубля для детей и | 6 рублей | для взрослых»
    private boolean goesOn(int index, Measure measure) {
        Count before = index > 0 ? found.get(index - 1) : null;
        return before != null
                && before.measure() == measure
                && stretches.isSameSentence(quantities.get(index - 1), quantities.get(index))
                && isWithoutVerb(index - 1, index);
    }

    /// «штраф 300 рублей и ещё одно дело»: no thing is counted as a sum is.
    private static boolean isAlike(Count before, boolean ofPeople) {
        boolean people = before.measure().ofPeople() || before.unit().kind() == Units.Kind.PEOPLE;
        return people == ofPeople && (ofPeople || before.unit().kind() == Units.Kind.THING);
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
