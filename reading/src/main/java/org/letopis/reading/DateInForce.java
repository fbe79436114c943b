package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.model.TimeExpression.Grain;

import java.time.LocalDate;

/// The time that a report tells of at the moment: it moves with each time that the report names, and «на следующий
/// день», «утром», «спустя год» are counted from it.
final class DateInForce {
    private static final int NOWHERE = -1;

    /// The last time named, by its first day, and how fine it was.
    private @Nullable LocalDate start;

    private Grain grain = Grain.DAY;
    private int sentence = NOWHERE;

    /// The last day named.
    private @Nullable LocalDate day;

    private int sentenceOfDay = NOWHERE;
    private int partOfDay = NOWHERE;
    private int latestYear = Integer.MIN_VALUE;

    /// Moves on to a time that was named.
    ///
    /// @param part number of the report's part, such as a paragraph
    void name(TimeValues.Value value, int namedIn, int part) {
        if (value.start() == null) {
            return;
        }
        start = value.start();
        grain = value.grain();
        sentence = namedIn;
        latestYear = Math.max(latestYear, value.start().getYear());
        if (value.isOfOneDay()) {
            day = value.start();
            sentenceOfDay = namedIn;
            partOfDay = part;
        }
    }

    /// The last time named anywhere before; null where none was.
    @Nullable LocalDate start() {
        return start;
    }

    /// How fine that time was.
    Grain grain() {
        return grain;
    }

    /// The last day named anywhere before; null where none was.
    @Nullable LocalDate day() {
        return day;
    }

    @Nullable LocalDate dayInSentence(int of) {
        return sentenceOfDay == of ? day : null;
    }

    @Nullable LocalDate dayInPart(int part) {
        return partOfDay == part ? day : null;
    }

    /// Whether the sentence named a month or year last, so that no day is known: «в октябре 2016 года около 23:00».
    boolean isCoarseIn(int of) {
        return sentence == of
                && switch (grain) {
                    case CENTURY, DECADE, YEAR, HALF_YEAR, QUARTER, SEASON, MONTH -> true;
                    case WEEK, DAY, DAYPART, CLOCK -> false;
                };
    }

    /// The latest year named so far, or the one given.
    int latestYear(int least) {
        return Math.max(latestYear, least);
    }
}
