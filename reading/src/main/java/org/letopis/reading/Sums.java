package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.reading.MeasureWords.Group;
import org.letopis.reading.Measures.Sign;

import java.util.List;

/// Tells prices from other sums of money, and sums whose currency is left out from great numbers of people.
///
/// @param clauses where the words that tell of a number stand, within its clause
/// @param stretches and anywhere around it
/// @param currency of a sum that does not say its own
record Sums(Wording wording, Stretches clauses, Stretches stretches, Units.Unit currency) {
    /// «ущерб от пожара составил 32 миллиона»: how far a word of money stands, in words. Ours.
    private static final int AROUND = 8;

    /// «по цене 5 рублей», «стоит сейчас около 5 рублей». Ours.
    private static final int PRICED = 5;

    /// «стоимость квартиры, купленной в мае, | составила | 5 рублей». Ours.
    private static final int FARTHEST_SUBJECT = 14;

    /// The only currency of a report, which its other sums are in too; a nameless one where it has none or several.
    static Units.Unit currency(List<Quantity> quantities) {
        Units.Unit only = null;
        for (Quantity quantity : quantities) {
            Units.Unit unit = quantity.unit();
            if (unit == null || unit.kind() != Units.Kind.MONEY || unit.equals(only)) {
                continue;
            }
            if (only != null) {
                return Units.SUM;
            }
            only = unit;
        }
        return only == null ? Units.SUM : only;
    }

    /// «ущерб в 32 миллиона»: a great number without noun beside a word of money.
    boolean isSum(int index, Quantity quantity) {
        return stretches.isGreat(quantity) && isTold(index, AROUND, Group.SUM, Group.PRICE);
    }

    boolean isPrice(int index, Quantity quantity) {
        if (isPaidFor(index, quantity)) {
            return true;
        }
        Sign near = sign(index, PRICED, Group.PRICE);
        int word = near != null ? near.word() : priceSubject(index, quantity);
        return word >= 0 && !isOfWork(word);
    }

    /// «арендовал дом | за 5 рублей»
    private boolean isPaidFor(int index, Quantity quantity) {
        int sentence = wording.sentenceOf(quantity.number());
        return wording.formIn(sentence, quantity.first() - 1).equals("за")
                && clauses.sign(index, AROUND, Group.BUY) != null;
    }

    private boolean isTold(int index, int farthest, Group... groups) {
        return sign(index, farthest, groups) != null;
    }

    private @Nullable Sign sign(int index, int farthest, Group... groups) {
        Sign near = clauses.sign(index, farthest, groups);
        return near != null ? near : stretches.sign(index, farthest, groups);
    }

    /// «стоимость квартиры, купленной в мае, | составила | 5 рублей», «цена квартиры в Заречном — | 5 рублей»; −1 where
    /// there is none.
    private int priceSubject(int index, Quantity quantity) {
        int verb = quantity.first() - 1;
        int sentence = wording.sentenceOf(quantity.number());
        boolean equals =
                verb >= wording.first(sentence)
                        && (wording.form(verb).startsWith("состав")
                                || wording.form(verb).startsWith("равн")
                                || wording.isDash(verb));
        if (!equals) {
            return -1;
        }
        int from = Math.max(stretches.behindPrevious(index), verb - FARTHEST_SUBJECT);
        for (int i = verb - 1; i >= from; i--) {
            if (MeasureWords.at(wording, i, Group.PRICE) != null) {
                return i;
            }
        }
        return -1;
    }

    /// «стоимость | закупки», «трубопровод по дну реки | стоимостью», «ущерб | оценили»: what something costs as a whole, which nobody sells.
    private boolean isOfWork(int price) {
        int sentence = wording.sentenceOf(price);
        int noun = wording.behindAttributes(price + 1, wording.end(sentence));
        if (noun < wording.end(sentence) && MeasureWords.at(wording, noun, Group.WORK) != null) {
            return true;
        }
        boolean verb = wording.upos(price).equals("VERB");
        boolean owned = verb || wording.grammaticalCase(price).equals("Ins");
        int from = Math.max(wording.first(sentence), price - AROUND);
        for (int i = price - 1; owned && i >= from; i--) {
            if (wording.isMark(i)) {
                return false;
            }
            if (MeasureWords.at(wording, i, Group.WORK) != null
                    || (verb && MeasureWords.at(wording, i, Group.SUM) != null)) {
                return true;
            }
        }
        return false;
    }
}
