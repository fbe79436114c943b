package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.language.NumberPhrase;
import org.letopis.model.Amount;
import org.letopis.model.Measure;
import org.letopis.reading.MeasureWords.Group;

/// Tells by how much something changed from how much there is: «выросли на 5%», but «5% выросли в цене».
///
/// @param stretches where the words that tell of a number stand
record Changes(Wording wording, Stretches stretches) {
    /// «выросли на 5% в цене», «рост цен на хлеб составил 5%»: how far the verb or noun stands, in words. Ours.
    private static final int AROUND = 8;

    /// «увеличился по сравнению с тем же временем прошлого года | в 3 раза». Ours.
    private static final int BY_FACTOR = 14;

    /// «рост | в 5%», «инфляция на уровне 5%». Ours.
    private static final int NEAR = 6;

    /// «рост товарооборота двух стран в прошлом году | составил | 5%»: as far the noun may stand, in words. Ours.
    private static final int EQUATED = 24;

    /// By how much, «рост составил 5%», «взлетели от 5 до 10%», «(+5%)»; «выросли до 5%» names what was
    /// reached.
    boolean isChange(int index, Quantity quantity) {
        return isBy(index, quantity)
                || isOfNoun(quantity)
                || isRangeOfVerb(quantity)
                || isSigned(quantity)
                || isPaired(quantity)
                || isInBrackets(index, quantity);
    }

    /// «тарифы вырастут в Заречном | (5%)»
    private boolean isInBrackets(int index, Quantity quantity) {
        int sentence = wording.sentenceOf(quantity.number());
        return wording.formIn(sentence, quantity.first() - 1).equals("(")
                && wording.formIn(sentence, quantity.end()).equals(")")
                && stretches.sign(index, AROUND, Group.CHANGE) != null;
    }

    /// «в Заречном — | на 5% (до 30 рублей)»: by how much, with what was reached behind it.
    private boolean isPaired(Quantity quantity) {
        int sentence = wording.sentenceOf(quantity.number());
        return wording.formIn(sentence, quantity.first() - 1).equals("на")
                && Hedges.isReachedBy(wording, quantity.end() + 1);
    }

    /// «на 5%, в Заречном — | на 3%», «в Озёрске на 5%, в Заречном | (3%)»: what goes on with a change.
    boolean goesOn(Quantity quantity) {
        int sentence = wording.sentenceOf(quantity.number());
        return switch (wording.formIn(sentence, quantity.first() - 1)) {
            case "на", "(" -> true;
            default -> false;
        };
    }

    /// «выросли на 5%», «на 5% больше»
    boolean isBy(int index, Quantity quantity) {
        int sentence = wording.sentenceOf(quantity.number());
        // «на | целых | 5%», but «на востоке | до 5%»
        int from = quantity.first() - (isNounAt(sentence, quantity.first() - 1) ? 1 : 2);
        boolean by = false;
        for (int i = quantity.number() - 1; i >= from; i--) {
            by |= wording.formIn(sentence, i).equals("на");
        }
        return by
                && (isComparative(sentence, quantity.end())
                        || stretches.sign(index, AROUND, Group.CHANGE) != null);
    }

    /// «рост | в 5%», «рост цен составил 5%», «инфляция на уровне 5%»
    private boolean isOfNoun(Quantity quantity) {
        int sentence = wording.sentenceOf(quantity.number());
        boolean equals = wording.formIn(sentence, quantity.first() - 1).startsWith("состав");
        int from = Math.max(wording.first(sentence), quantity.first() - (equals ? EQUATED : NEAR));
        for (int i = quantity.first() - 1; i >= from && !quantity.reached(); i--) {
            if (wording.isMark(i) && !wording.isDash(i)) {
                return false;
            }
            if (wording.isNoun(i) && MeasureWords.at(wording, i, Group.GROWTH) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean isNounAt(int sentence, int word) {
        return word >= wording.first(sentence) && wording.isNoun(word);
    }

    /// «на 5% | чаще», «на 5% | заметнее»
    private boolean isComparative(int sentence, int word) {
        return word < wording.end(sentence) && wording.feats(word).contains("Degree=Cmp");
    }

    /// «взлетели | от 5 до 10%»
    private boolean isRangeOfVerb(Quantity quantity) {
        int verb = quantity.first() - 1;
        return quantity.amount() instanceof Amount.Between
                && verb >= wording.first(wording.sentenceOf(quantity.number()))
                && wording.isFiniteVerb(verb)
                && wording.formIn(wording.sentenceOf(verb), quantity.first()).equals("от")
                && MeasureWords.at(wording, verb, Group.CHANGE) != null;
    }

    /// «(+5%)», «выручка: −5%»: a sign, and no dash between two words.
    private boolean isSigned(Quantity quantity) {
        int sign = quantity.number() - 1;
        int sentence = wording.sentenceOf(quantity.number());
        boolean mark =
                sign >= wording.first(sentence)
                        && (wording.form(sign).equals("+") || wording.isDash(sign))
                        && wording.span(sign).end() == wording.span(quantity.number()).start();
        return mark
                && (sign == wording.first(sentence)
                        || wording.form(sign - 1).equals("(")
                        || wording.span(sign - 1).end() < wording.span(sign).start());
    }

    /// «выросли в 5 раз», «в 5 раз больше» is a change, «стреляли 5 раз» a count; «5 раз в год» is no figure.
    @Nullable Measure ofFactor(int index, Quantity quantity) {
        int sentence = wording.sentenceOf(quantity.number());
        if (isTimes(sentence, quantity.number() - 1) || isTimes(sentence, quantity.first() - 1)) {
            return stretches.sign(index, BY_FACTOR, Group.CHANGE) == null ? null : Measure.CHANGE;
        }
        boolean often =
                wording.formIn(sentence, quantity.end()).equals("в")
                        || wording.formIn(sentence, quantity.end()).equals("за");
        return often || quantity.kind() == NumberPhrase.Kind.VAGUE ? null : Measure.COUNT;
    }

    /// «в | 5 раз», «до | 3 раз»
    private boolean isTimes(int sentence, int word) {
        return switch (wording.formIn(sentence, word)) {
            case "в", "до" -> true;
            default -> false;
        };
    }
}
