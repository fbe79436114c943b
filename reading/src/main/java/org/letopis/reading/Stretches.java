package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Amount;
import org.letopis.model.Figure.Aggregation;
import org.letopis.reading.MeasureWords.Group;
import org.letopis.reading.Measures.Around;
import org.letopis.reading.Measures.Sign;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/// The stretch of words between a number and its neighbours, in which words tell of that number; numbers in a row share
/// theirs: «погибли трое взрослых и двое детей». What interrupts the clause is passed over: «13 человек, в том числе 3 ребёнка,
/// погибли».
final class Stretches {
    /// So many numbers in a row may share one telling word: a bound on the work. Ours.
    static final int MOST_IN_ROW = 4;

    /// So many numbers may interrupt the clause between two others: a bound on the work. Ours.
    private static final int MOST_PASSED = 16;

    /// By how many words further a telling word may stand for each number in the row. Ours.
    private static final int HOP = 8;

    /// From so much on a bare number shares its unit with any other in the sentence: «12,8 трлн». Ours.
    private static final BigDecimal GREAT = BigDecimal.valueOf(100_000);

    private final Wording wording;
    private final List<Quantity> quantities;
    private final Interruptions interruptions;

    /// For each word the number in whose phrase it stands; −1 outside of all.
    private final int[] owner;

    /// For each number the one before it and the one behind it that bound its stretch; −1 and the size where none does.
    private final int[] before;

    private final int[] behind;

    Stretches(Wording wording, List<Quantity> quantities, Interruptions interruptions) {
        this.wording = wording;
        this.quantities = quantities;
        this.interruptions = interruptions;
        this.owner = new int[wording.size()];
        Arrays.fill(owner, -1);
        this.before = new int[quantities.size()];
        this.behind = new int[quantities.size()];
        for (int i = 0; i < quantities.size(); i++) {
            Arrays.fill(owner, quantities.get(i).first(), quantities.get(i).end(), i);
            before[i] = neighbour(i, -1);
            behind[i] = neighbour(i, 1);
        }
    }

    /// The nearest number on one side that bounds the stretch of another; −1 or the size where none does.
    private int neighbour(int index, int step) {
        for (int i = index + step;
                Math.abs(i - index) <= MOST_PASSED && i >= 0 && i < quantities.size();
                i += step) {
            if (!isSameSentence(index, i)) {
                break;
            }
            if (bounds(i, index)) {
                return i;
            }
        }
        return step < 0 ? -1 : quantities.size();
    }

    /// Whether a number parts the words that tell of another from the rest: «одного из» does not.
    private boolean bounds(int index, int other) {
        Quantity quantity = quantities.get(index);
        return !quantity.isOneOf(wording)
                && interruptions.areTogether(quantity.number(), quantities.get(other).number());
    }

    /// The nearest telling word in the stretch of a number, then in those of the numbers that stand in a row with it.
    @Nullable Sign sign(int index, int farthest, Group... groups) {
        int most = groups[0] == Group.PRICE ? 1 : MOST_IN_ROW;
        for (int hops = 0; hops < most; hops++) {
            Around around = around(index, hops);
            Sign sign = Measures.nearest(wording, around, farthest + hops * HOP, groups);
            if (sign != null) {
                return sign;
            }
            Around wider = around(index, hops + 1);
            if (wider.from() == around.from() && wider.to() == around.to()) {
                return null;
            }
        }
        return null;
    }

    /// The nearest predicate that tells of people in the stretch of a number and those it stands in a row with.
    @Nullable Sign predicate(int index, int farthest, Group... groups) {
        Around row = around(index, MOST_IN_ROW);
        int from = start(index, 0);
        return Measures.predicate(
                wording,
                new Around(row.first(), row.end(), from, row.to(), row.hidden(), row.predicated()),
                farthest,
                groups);
    }

    private Around around(int index, int hops) {
        Quantity quantity = quantities.get(index);
        int number = quantity.number();
        boolean subject = quantity.isSubject(wording);
        IntPredicate hidden =
                word ->
                        !interruptions.areTogether(word, number)
                                || (owner[word] >= 0 && owner[word] != index)
                                || (subject && Measures.isDoneToOthers(wording, word));
        return new Around(
                quantity.first(),
                quantity.end(),
                start(index, hops),
                end(index, hops),
                hidden,
                isPredicated(index));
    }

    /// Whether the number, or the last of the row that it stands in, has a verb right behind it.
    boolean isPredicated(int index) {
        int at = index;
        for (int i = 0;
                i < MOST_IN_ROW && behind[at] < quantities.size() && isRow(at, behind[at]);
                i++) {
            at = behind[at];
        }
        return Measures.isPredicated(wording, quantities.get(at).end(), end(at, 0));
    }

    /// The first word that may tell of a number: behind the number before, further back for numbers in a row.
    private int start(int index, int hops) {
        int at = index;
        for (int i = 0; i < hops && before[at] >= 0 && isRow(before[at], at); i++) {
            at = before[at];
        }
        return behindPrevious(at);
    }

    int behindPrevious(int index) {
        int number = quantities.get(index).number();
        int first =
                interruptions.isWithin(number)
                        ? interruptions.first(number)
                        : wording.first(wording.sentenceOf(number));
        return before[index] < 0 ? first : Math.max(first, quantities.get(before[index]).end());
    }

    /// One behind the last word that may tell of a number.
    private int end(int index, int hops) {
        int at = index;
        for (int i = 0; i < hops && behind[at] < quantities.size() && isRow(at, behind[at]); i++) {
            at = behind[at];
        }
        int number = quantities.get(index).number();
        int end =
                interruptions.isWithin(number)
                        ? interruptions.end(number)
                        : wording.end(wording.sentenceOf(number));
        return behind[at] < quantities.size()
                ? Math.min(end, quantities.get(behind[at]).first())
                : end;
    }

    /// Whether two neighbours stand in a row: «трое взрослых | и двое детей».
    boolean isRow(int index, int other) {
        Quantity one = quantities.get(index);
        Quantity next = quantities.get(other);
        boolean part = Aggregations.of(wording, next, one.end()) == Aggregation.SUBSET;
        if (part || !isSameSentence(one, next)) {
            return false;
        }
        boolean joined = false;
        for (int i = one.end(); i < next.first(); i++) {
            boolean joint =
                    switch (wording.form(i)) {
                        case "и", ",", "а", "также", "еще", "до" -> true;
                        default -> false;
                    };
            boolean owned =
                    wording.isAttribute(i)
                            || (wording.isNoun(i) && wording.grammaticalCase(i).equals("Gen"));
            if (!joint && !owned) {
                return false;
            }
            joined |= joint;
        }
        return joined;
    }

    /// Whether a number stands in a row with another of things or people: «восемь лодок и | один катер».
    boolean isInRow(int index) {
        return (index > 0 && isOfThings(index - 1) && isRow(index - 1, index))
                || (index + 1 < quantities.size()
                        && isOfThings(index + 1)
                        && isRow(index, index + 1));
    }

    private boolean isOfThings(int index) {
        Units.Unit unit = quantities.get(index).unit();
        return unit != null
                && (unit.kind() == Units.Kind.THING || unit.kind() == Units.Kind.PEOPLE);
    }

    /// A number with a word for its power of ten: «12 млн».
    boolean isGreat(Quantity quantity) {
        Amount amount = quantity.amount();
        BigDecimal value = amount.low() == null ? amount.high() : amount.low();
        int last = quantity.behindNumber() - 1;
        boolean power =
                last >= quantity.number()
                        && (!wording.isNumber(last) || wording.form(last).endsWith("к"));
        return power && value != null && value.compareTo(GREAT) >= 0;
    }

    /// «…, а в мае — | 13», «и | 323 — хранения», «по сравнению с | 69»
    boolean isJoined(Quantity quantity) {
        return switch (wording.formIn(
                wording.sentenceOf(quantity.number()), quantity.first() - 1)) {
            case "и", ",", "а", "—", "–", "-", "с", "со", "против", "или", "до", "но" -> true;
            default -> false;
        };
    }

    /// Whether no word stands behind it that could be its name: a mark, a preposition, a verb.
    boolean isBareBehind(Quantity quantity) {
        int next = quantity.end();
        if (next >= wording.end(wording.sentenceOf(quantity.number()))) {
            return true;
        }
        String upos = wording.upos(next);
        boolean open = wording.form(next).equals("(") || wording.form(next).equals(":");
        return (upos.equals("PUNCT") && !open)
                || upos.equals("ADP")
                || upos.equals("VERB")
                || upos.equals("CCONJ");
    }

    private boolean isSameSentence(int one, int other) {
        return isSameSentence(quantities.get(one), quantities.get(other));
    }

    boolean isSameSentence(Quantity one, Quantity other) {
        return wording.sentenceOf(one.number()) == wording.sentenceOf(other.number());
    }
}
