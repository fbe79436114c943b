package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.language.NumberPhrase;
import org.letopis.model.Amount;

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
}
