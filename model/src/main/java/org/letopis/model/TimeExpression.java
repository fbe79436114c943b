package org.letopis.model;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// A point or interval on the calendar or clock, resolved.
///
/// @param value TIMEX3 (ISO 8601 with its additions): «2022-01-05TMO», «2022-W02», an interval «2022-01-05/2022-01-10»
/// @param mod start, middle or end of the value, null where the whole is meant
/// @param rule the rule that found it
public record TimeExpression(
        Span span,
        String value,
        Bound bound,
        @Nullable Modifier mod,
        Grain grain,
        Basis basis,
        String rule) {
    public enum Bound {
        AT,
        FROM,
        UNTIL,
        BEFORE,
        AFTER
    }

    /// The names are those of TIMEX3.
    public enum Modifier {
        START,
        MID,
        END,
        APPROX
    }

    public enum Grain {
        CENTURY,
        DECADE,
        YEAR,
        HALF_YEAR,
        QUARTER,
        SEASON,
        MONTH,
        WEEK,
        DAY,
        DAYPART,
        CLOCK
    }

    /// Why the value was chosen.
    public enum Basis {
        EXPLICIT,
        YEAR_INFERRED,
        WEEKDAY,
        DEICTIC,
        INHERITED,
        PUBLICATION
    }

    /// The value taken apart, of an interval its begin; empty for what is on no calendar, such as a clock time alone.
    public Optional<TimexValue> begin() {
        int slash = value.indexOf('/');
        return TimexValue.parse(slash < 0 ? value : value.substring(0, slash));
    }
}
