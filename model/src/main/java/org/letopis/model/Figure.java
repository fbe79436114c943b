package org.letopis.model;

import org.jspecify.annotations.Nullable;

/// A counted or measured quantity.
///
/// @param id unique within the report, made of the place where it stands: `f118`
/// @param span the number with its hedge and unit
/// @param unit lemma of the counted noun, an ISO currency code, or "%"
/// @param group the counted group as the report words it
/// @param giver originator of the innermost statement around it, else the outlet; null where neither is known
/// @param statement id of that statement, null where the outlet speaks
/// @param asOf TIMEX3 value of the time for which it holds, null where the report gives none
/// @param doubt what the words around it say against it
/// @param rule the rule that found it
public record Figure(
        String id,
        Span span,
        Amount amount,
        String unit,
        Measure measure,
        String group,
        @Nullable String giver,
        @Nullable String statement,
        Aggregation aggregation,
        @Nullable String asOf,
        Doubt doubt,
        String rule) {
    /// What the words around a figure say against it.
    public enum Doubt {
        /// It is given plainly.
        NONE,
        WITHDRAWN,
        DENIED,
        /// Said to be unconfirmed or wrong.
        UNCONFIRMED
    }

    public enum Aggregation {
        TOTAL,
        /// ещё, дополнительно
        INCREMENT,
        /// из них, в том числе
        SUBSET
    }
}
