package org.letopis.reading;

import org.letopis.model.Amount;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/// Finds the numbers that break another down: «погибли четверо: двое взрослых и двое детей», «госпитализировали пятерых
/// (троих детей и двоих взрослых)». They are its parts as they add up to it.
final class Breakdowns {
    /// So many parts are looked at: a bound on the work. Ours.
    private static final int MOST = 8;

    /// A list of parts is no longer, in words. Ours.
    private static final int LONGEST = 40;

    private final Wording wording;
    private final List<Quantity> quantities;
    private final boolean[] part;

    Breakdowns(Wording wording, List<Quantity> quantities) {
        this.wording = wording;
        this.quantities = quantities;
        this.part = new boolean[quantities.size()];
        for (int whole = 0; whole + 1 < quantities.size(); whole++) {
            if (isOpened(whole + 1) || isBareList(whole)) {
                mark(whole);
            }
        }
    }

    boolean isPart(int index) {
        return part[index];
    }

    /// Whether a mark that announces parts stands right before the number.
    private boolean isOpened(int index) {
        Quantity quantity = quantities.get(index);
        return opens(wording.formIn(wording.sentenceOf(quantity.number()), quantity.first() - 1));
    }

    private static boolean opens(String form) {
        return switch (form) {
            case ":", "—", "–", "-", "(" -> true;
            default -> false;
        };
    }

    /// All numbers behind the whole, up to that with which they add up to it; where they stay below it, as in «трое: мать
    /// и двое детей», those behind a mark right at the whole that nothing else is said of.
    private void mark(int whole) {
        if (!(quantities.get(whole).amount() instanceof Amount.Exactly total)) {
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        int behind = whole + 1;
        int most = Math.min(quantities.size(), whole + 1 + MOST);
        while (behind < most
                && isSameSentence(whole, behind)
                && sum.compareTo(total.value()) < 0
                && quantities.get(behind).amount() instanceof Amount.Exactly exactly) {
            sum = sum.add(exactly.value());
            behind++;
        }
        int rest = total.value().compareTo(sum);
        if ((rest == 0 && behind > whole + 2) || (rest > 0 && isBareList(whole))) {
            Arrays.fill(part, whole + 1, behind, true);
        }
    }

    /// Whether a mark stands right behind the whole, and no verb behind the mark.
    private boolean isBareList(int whole) {
        Quantity quantity = quantities.get(whole);
        int sentence = wording.sentenceOf(quantity.number());
        if (!opens(wording.formIn(sentence, quantity.end())) || !isCounted(whole + 1)) {
            return false;
        }
        int end = Math.min(wording.end(sentence), quantity.end() + LONGEST);
        for (int i = quantity.end(); i < end && !wording.form(i).equals(")"); i++) {
            if (wording.upos(i).equals("VERB") && !wording.isAttribute(i)) {
                return false;
            }
        }
        return end == wording.end(sentence);
    }

    /// Whether people or things are counted, and not by how much the whole grew: «20 человек — на 5 больше».
    private boolean isCounted(int index) {
        Quantity quantity = quantities.get(index);
        boolean counted =
                quantity.unit() == null
                        || quantity.unit().kind() == Units.Kind.PEOPLE
                        || quantity.unit().kind() == Units.Kind.THING;
        return counted
                && !wording.formIn(wording.sentenceOf(quantity.number()), quantity.first() - 1)
                        .equals("на");
    }

    private boolean isSameSentence(int one, int other) {
        return wording.sentenceOf(quantities.get(one).number())
                == wording.sentenceOf(quantities.get(other).number());
    }
}
