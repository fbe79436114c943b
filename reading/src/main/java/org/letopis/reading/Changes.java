package org.letopis.reading;

import org.letopis.reading.MeasureWords.Group;

/// Tells by how much something changed from how much there is: «выросли на 5%», but «5% выросли в цене».
///
/// @param stretches where the words that tell of a number stand
record Changes(Wording wording, Stretches stretches) {
    /// «выросли на 5% в цене»: how far the verb stands, in words. Ours.
    private static final int AROUND = 8;

    /// «рост | в 5%», «рост составил 5%». Ours.
    private static final int NEAR = 2;

    /// «выросли на 5%», «на 5% больше», «рост на 5%»; «выросли до 5%» names what was reached.
    boolean isChange(int index, Quantity quantity) {
        int sentence = wording.sentenceOf(quantity.number());
        boolean by = false;
        for (int i = quantity.number() - 1; i >= quantity.first() - 2; i--) {
            by |= wording.formIn(sentence, i).equals("на");
        }
        return (by || isNounOfChange(quantity))
                && stretches.sign(index, by ? AROUND : NEAR, Group.CHANGE) != null;
    }

    /// «рост | в 5%», «рост составил 5%»
    private boolean isNounOfChange(Quantity quantity) {
        int sentence = wording.sentenceOf(quantity.number());
        for (int i = quantity.first() - 1; i >= quantity.first() - NEAR; i--) {
            if (wording.formIn(sentence, i).startsWith("рост")
                    || wording.formIn(sentence, i).startsWith("прирост")) {
                return true;
            }
        }
        return false;
    }

    /// «выросли в 5 раз», «в 5 раз больше», but not «5 раз».
    boolean isFactor(int index, Quantity quantity) {
        return wording.formIn(wording.sentenceOf(quantity.number()), quantity.first() - 1)
                        .equals("в")
                && stretches.sign(index, AROUND, Group.CHANGE) != null;
    }
}
