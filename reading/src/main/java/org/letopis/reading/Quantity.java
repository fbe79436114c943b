package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.language.NumberPhrase;
import org.letopis.model.Amount;

import java.math.BigDecimal;

/// A number with its hedge and its noun, by words, before anybody asks what it counts.
///
/// @param first word of the hedge, or of the number where nothing hedges it
/// @param number word at which the number starts
/// @param behindNumber one behind its last word
/// @param end one behind the noun, or behind the number where none stands there
/// @param unit what is counted; null where no noun says it
/// @param reached whether «выросло до» or the like stands before it
/// @param rule how it was read: `number`, `range`, `inverted`, `part`, `absence`
record Quantity(
        int first,
        int number,
        int behindNumber,
        int end,
        Amount amount,
        NumberPhrase.Kind kind,
        Units.@Nullable Unit unit,
        boolean reached,
        String rule) {

    Quantity of(Units.Unit other) {
        return new Quantity(
                first, number, behindNumber, end, amount, kind, other, reached, rule + "-elided");
    }

    boolean isCollective() {
        return kind == NumberPhrase.Kind.COLLECTIVE;
    }

    /// One in words, which is rather a pronoun: «один водитель».
    boolean isOne(Wording wording) {
        return amount instanceof Amount.Exactly exactly
                && exactly.value().compareTo(BigDecimal.ONE) == 0
                && !wording.isNumber(number);
    }

    /// «одного | из трамваев»
    boolean isOneOf(Wording wording) {
        return isOne(wording)
                && wording.formIn(wording.sentenceOf(number), behindNumber).equals("из");
    }

    /// Whether grammar sees the subject of the sentence in living beings so counted: «двое спасателей», and not «двоих
    /// спасателей»; of greater numbers it cannot tell.
    boolean isSubject(Wording wording) {
        boolean small =
                amount instanceof Amount.Exactly exactly
                        && exactly.value().compareTo(BigDecimal.valueOf(4)) <= 0;
        return (unit == null || unit.kind() == Units.Kind.PEOPLE)
                && (isCollective() || small)
                && !wording.isNumber(number)
                && wording.grammaticalCase(number).equals("Nom");
    }

    /// Whether a living being right before it has or made those counted: «мать | троих детей». The words around tell of
    /// that being.
    boolean isOwned(Wording wording) {
        int owner = first - 1;
        boolean living =
                owner >= wording.first(wording.sentenceOf(number))
                        && wording.upos(owner).equals("NOUN")
                        && wording.isAnimate(owner);
        boolean oblique =
                switch (wording.grammaticalCase(number)) {
                    case "Gen", "Acc" -> !wording.isNumber(number);
                    default -> false;
                };
        boolean people = unit == null ? isCollective() : unit.kind() == Units.Kind.PEOPLE;
        return living && oblique && people;
    }
}
