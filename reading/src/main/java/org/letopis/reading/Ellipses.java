package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Figure.Aggregation;

import java.util.List;
import java.util.Set;

/// Numbers whose noun is left out, because another number has it: «20 детей, из них 7».
///
/// @param stretches where the words that tell of a number stand
record Ellipses(Wording wording, List<Quantity> quantities, Stretches stretches) {
    /// The words for a total that stand as a subject.
    private static final Set<String> TOTALS = Set.of("число", "количество");

    /// How far before its number a total is named, in words. Ours.
    private static final int FARTHEST_TOTAL = 16;

    /// The unit of a number without noun: «12 млн рублей, а в мае — 13 млн»; null where no number lends it one.
    ///
    /// @param before what the number before counts
    Units.@Nullable Unit unit(int index, Aggregation aggregation, Units.@Nullable Unit before) {
        Quantity quantity = quantities.get(index);
        Units.Unit whole = whole(index, quantity);
        if (whole != null) {
            return whole;
        }
        Units.Unit total = ofTotal(index, quantity);
        if (total != null) {
            return total;
        }
        return index > 0 && goesOn(quantity, quantities.get(index - 1), aggregation)
                ? before
                : forward(index, quantity);
    }

    /// «7 | — дети», «7 из них | женщины»; null where no noun in the nominative says who the people are.
    Units.@Nullable Unit predicateNoun(Quantity quantity) {
        int sentence = wording.sentenceOf(quantity.number());
        int at = quantity.end();
        if (wording.formIn(sentence, at).equals("из")) {
            at += 2;
        }
        if (at < wording.end(sentence) && wording.isDash(at)) {
            at++;
        }
        boolean people =
                at < wording.end(sentence)
                        && wording.isNoun(at)
                        && wording.isAnimate(at)
                        && wording.grammaticalCase(at).equals("Nom");
        return people ? Units.of(wording, at) : null;
    }

    /// «35 и 50 домов», «в мае — 12 млн, в июне — 13 млн рублей»: the noun stands behind a later number.
    private Units.@Nullable Unit forward(int index, Quantity quantity) {
        int most = Math.min(quantities.size(), index + Stretches.MOST_IN_ROW);
        for (int i = index + 1;
                i < most && stretches.isSameSentence(quantity, quantities.get(i));
                i++) {
            Units.Unit unit = quantities.get(i).unit();
            boolean next = i == index + 1 && isBesides(quantity, quantities.get(i));
            boolean money =
                    unit != null && unit.kind() == Units.Kind.MONEY && stretches.isGreat(quantity);
            if (money || (next && unit != null && stretches.isJoined(quantities.get(i)))) {
                return unit;
            }
        }
        return null;
    }

    /// «17 | из | 20 домов»
    private Units.@Nullable Unit whole(int index, Quantity quantity) {
        Quantity next = index + 1 < quantities.size() ? quantities.get(index + 1) : null;
        return next != null
                        && next.first() == quantity.end() + 1
                        && wording.form(quantity.end()).equals("из")
                ? next.unit()
                : null;
    }

    /// «Число пожаров в Заречном | превысило 7 тысяч», «Количество заявок — | 500»: the subject says what is counted.
    private Units.@Nullable Unit ofTotal(int index, Quantity quantity) {
        int sentence = wording.sentenceOf(quantity.number());
        int from = stretches.behindPrevious(index);
        boolean equated =
                quantity.reached()
                        || isEquation(sentence, quantity.first() - 1)
                        || (quantity.first() < quantity.number()
                                && isEquation(sentence, quantity.first()));
        for (int i = quantity.first() - 1;
                equated && i >= Math.max(from, quantity.first() - FARTHEST_TOTAL);
                i--) {
            if (TOTALS.contains(wording.form(i))) {
                return owned(sentence, i + 1);
            }
        }
        return null;
    }

    /// «составило | 500», «| превысило 500», «— | 500»
    private boolean isEquation(int sentence, int word) {
        return word >= wording.first(sentence)
                && (wording.isFiniteVerb(word) || wording.isDash(word));
    }

    /// The noun in the genitive from a word on, behind its attributes.
    private Units.@Nullable Unit owned(int sentence, int from) {
        int noun = wording.behindAttributes(from, wording.end(sentence));
        boolean owned =
                noun < wording.end(sentence)
                        && wording.isNoun(noun)
                        && wording.grammaticalCase(noun).equals("Gen");
        Units.Unit unit = owned ? Units.of(wording, noun) : null;
        return unit != null && (unit.kind() == Units.Kind.THING || unit.kind() == Units.Kind.PEOPLE)
                ? unit
                : null;
    }

    /// «35 | и | 50 домов», «5 синих | и | 3 красных шара»
    private boolean isBesides(Quantity quantity, Quantity next) {
        int joint = wording.behindAttributes(quantity.end(), next.first());
        return next.first() == joint + 1;
    }

    private boolean goesOn(Quantity quantity, Quantity before, Aggregation aggregation) {
        int distance = wording.sentenceOf(quantity.number()) - wording.sentenceOf(before.number());
        if (aggregation != Aggregation.TOTAL) {
            return distance <= 1;
        }
        return distance == 0
                && (stretches.isGreat(quantity)
                        || (stretches.isJoined(quantity) && stretches.isBareBehind(quantity)));
    }
}
