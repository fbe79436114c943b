package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Figure.Aggregation;
import org.letopis.reading.Measures.Group;
import org.letopis.reading.Measures.Sign;

import java.math.BigDecimal;
import java.util.List;

/// The stretch of words between a number and its neighbours, in which words tell of that number; numbers in a row share
/// theirs: «погибли трое взрослых и двое детей».
final class Stretches {
    /// So many numbers in a row may share one telling word: a bound on the work. Ours.
    static final int MOST_IN_ROW = 4;

    /// By how many words further a telling word may stand for each number in the row. Ours.
    private static final int HOP = 8;

    /// From so much on a bare number shares its unit with any other in the sentence: «12,8 трлн». Ours.
    private static final BigDecimal GREAT = BigDecimal.valueOf(100_000);

    private final Wording wording;
    private final List<Quantity> quantities;

    Stretches(Wording wording, List<Quantity> quantities) {
        this.wording = wording;
        this.quantities = quantities;
    }

    /// The nearest telling word in the stretch of a number, then in those of the numbers that stand in a row with it.
    @Nullable Sign sign(int index, int farthest, Group... groups) {
        Quantity quantity = quantities.get(index);
        int most = groups[0] == Group.PRICE ? 1 : MOST_IN_ROW;
        for (int hops = 0; hops < most; hops++) {
            int from = start(index, hops);
            int to = end(index, hops);
            Sign sign =
                    Measures.nearest(
                            wording,
                            quantity.first(),
                            quantity.end(),
                            from,
                            to,
                            farthest + hops * HOP,
                            groups);
            if (sign != null) {
                return sign;
            }
            boolean more = from > start(index, hops + 1) || to < end(index, hops + 1);
            if (!more) {
                return null;
            }
        }
        return null;
    }

    /// The first word that may tell of a number: behind the number before, further back for numbers in a row.
    int start(int index, int hops) {
        int at = index;
        for (int i = 0; i < hops && at > 0 && isRow(at - 1); i++) {
            at--;
        }
        return behindPrevious(at);
    }

    int behindPrevious(int index) {
        int first = wording.first(wording.sentenceOf(quantities.get(index).number()));
        return index == 0 ? first : Math.max(first, quantities.get(index - 1).end());
    }

    /// One behind the last word that may tell of a number.
    int end(int index, int hops) {
        int at = index;
        for (int i = 0; i < hops && at + 1 < quantities.size() && isRow(at); i++) {
            at++;
        }
        int end = wording.end(wording.sentenceOf(quantities.get(index).number()));
        return at + 1 < quantities.size() ? Math.min(end, quantities.get(at + 1).first()) : end;
    }

    /// Whether the number at an index and the next one stand in a row: «трое взрослых | и двое детей».
    private boolean isRow(int index) {
        Quantity one = quantities.get(index);
        Quantity next = quantities.get(index + 1);
        boolean part = Aggregations.of(wording, next, one.end()) == Aggregation.SUBSET;
        if (part || !isSameSentence(one, next)) {
            return false;
        }
        boolean joined = false;
        for (int i = one.end(); i < next.first(); i++) {
            boolean joint =
                    switch (wording.form(i)) {
                        case "и", ",", "а", "также", "еще" -> true;
                        default -> false;
                    };
            boolean owned =
                    (wording.isNoun(i) || wording.isAttribute(i))
                            && wording.grammaticalCase(i).equals("Gen");
            if (!joint && !owned) {
                return false;
            }
            joined |= joint;
        }
        return joined;
    }

    /// A number with a word for its power of ten: «12 млн».
    boolean isGreat(Quantity quantity) {
        BigDecimal value = quantity.amount().low();
        boolean power =
                quantity.behindNumber() > quantity.number()
                        && !wording.isNumber(quantity.behindNumber() - 1);
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

    boolean isSameSentence(Quantity one, Quantity other) {
        return wording.sentenceOf(one.number()) == wording.sentenceOf(other.number());
    }
}
