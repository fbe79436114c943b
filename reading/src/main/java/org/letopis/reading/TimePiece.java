package org.letopis.reading;

import java.util.List;
import java.util.Optional;

/// What one rule of `times.txt` found: a date, a clock time, a part of the day. Pieces that say one time together are
/// joined into a [TimePhrase].
///
/// @param first word of the piece, without what must only stand before it
/// @param end one behind its last word, without what must only stand behind it
/// @param labels of the classes that the pattern names, in order, those around the piece included
record TimePiece(String rule, Kind kind, int first, int end, List<TimeWords.Label> labels) {
    /// What sort of time a piece names, and so how its value is worked out.
    enum Kind {
        // a day
        DATE,
        DIGITS,
        WEEKDAY,
        DEICTIC,
        STORY_DAY,
        // within a day
        /// «ночь на», always beside a day.
        NIGHT_TO,
        PART,
        /// One only beside a day: «днём» alone is also the day itself.
        PART_BESIDE,
        CLOCK,
        /// One beside a day or in the dateline.
        CLOCK_ALONE,
        HOUR,
        /// One only beside a day: «около 3 часов» alone may last so long.
        HOUR_BESIDE,
        // longer than a day
        WEEK,
        MONTH,
        QUARTER,
        HALF_YEAR,
        SEASON,
        YEAR,
        YEAR_STORY,
        DECADE,
        CENTURY,
        UNIT,
        // counted
        AGO,
        AHEAD,
        STORY_SHIFT,
        // from one to another
        DATES,
        DIGIT_DATES,
        CLOCKS,
        MONTHS,
        YEARS,
        LAST,
        COMING,
        FIRST_DAYS,
        FIRST_MONTHS,
        // what only looks like a time
        NOT
    }

    List<String> values(String label) {
        return labels.stream()
                .filter(l -> l.name().equals(label))
                .map(TimeWords.Label::value)
                .toList();
    }

    Optional<String> value(String label) {
        return values(label).stream().findFirst();
    }

    boolean has(String label) {
        return labels.stream().anyMatch(l -> l.name().equals(label));
    }

    /// @throws IllegalStateException where the rule's pattern has no such class
    int number(String label) {
        return Integer.parseInt(
                value(label)
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "rule " + rule + " has no " + label + " in its pattern")));
    }
}
