package org.letopis.language;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Span;

import java.math.BigDecimal;

/// A number of the text, in digits or words.
///
/// @param value multiplied out: «3,5 млн» is 3500000; null where the words give none: «сотни», «несколько»
/// @param kind what sort of number word it is
public record NumberPhrase(Span span, @Nullable BigDecimal value, Kind kind) {
    /// The sorts of number words.
    public enum Kind {
        /// «25», «двадцать пять»
        CARDINAL,
        /// «двое»: counts living beings
        COLLECTIVE,
        /// «сотни», «несколько»
        VAGUE
    }

    /// @throws IllegalArgumentException where a vague number has a value, or another has none
    public NumberPhrase {
        if ((value == null) != (kind == Kind.VAGUE)) {
            throw new IllegalArgumentException(
                    "a number of kind %s with value %s: wanted no value exactly where it is VAGUE"
                            .formatted(kind, value));
        }
    }
}
