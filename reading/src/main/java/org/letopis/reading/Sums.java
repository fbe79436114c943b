package org.letopis.reading;

import org.letopis.reading.MeasureWords.Group;

/// Tells prices from other sums of money, and sums whose currency is left out from great numbers of people.
///
/// @param clauses where the words that tell of a number stand, within its clause
/// @param stretches and anywhere around it
record Sums(Wording wording, Stretches clauses, Stretches stretches) {
    /// «ущерб от пожара составил 32 миллиона»: how far a word of money stands, in words. Ours.
    private static final int AROUND = 8;

    /// «по цене 5 рублей», «стоит сейчас около 5 рублей». Ours.
    private static final int PRICED = 5;

    /// «стоимость квартиры, купленной в мае, | составила | 5 рублей». Ours.
    private static final int FARTHEST_SUBJECT = 14;

    /// «ущерб в 32 миллиона»: a great number without noun beside a word of money.
    boolean isSum(int index, Quantity quantity) {
        return stretches.isGreat(quantity) && isTold(index, AROUND, Group.SUM, Group.PRICE);
    }

    boolean isPrice(int index, Quantity quantity) {
        return isTold(index, PRICED, Group.PRICE) || isPriceSubject(index, quantity);
    }

    private boolean isTold(int index, int farthest, Group... groups) {
        return clauses.sign(index, farthest, groups) != null
                || stretches.sign(index, farthest, groups) != null;
    }

    /// «стоимость квартиры, купленной в мае, | составила | 5 рублей»
    private boolean isPriceSubject(int index, Quantity quantity) {
        int verb = quantity.first() - 1;
        if (!wording.formIn(wording.sentenceOf(quantity.number()), verb).startsWith("состав")) {
            return false;
        }
        int from = Math.max(stretches.behindPrevious(index), verb - FARTHEST_SUBJECT);
        for (int i = verb - 1; i >= from; i--) {
            if (MeasureWords.at(wording, i, Group.PRICE) != null) {
                return true;
            }
        }
        return false;
    }
}
