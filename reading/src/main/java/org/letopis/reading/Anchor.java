package org.letopis.reading;

import org.letopis.model.TimeExpression.Bound;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/// The day of the report, from which the times without a year and the relative ones are counted.
record Anchor(LocalDate day) {
    /// How many times nearer a coming day must be than the past one to be meant: news mostly looks back. Ours.
    private static final int WEIGHT_OF_FUTURE = 5;

    /// The day and month in the year that is meant; empty where no year near has such a day.
    Optional<LocalDate> dayAndMonth(int dayOfMonth, int month, Bound bound) {
        LocalDate best = null;
        for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
            Optional<LocalDate> candidate = date(year, month, dayOfMonth);
            if (candidate.isPresent()
                    && (best == null || distance(candidate.get(), bound) < distance(best, bound))) {
                best = candidate.get();
            }
        }
        return Optional.ofNullable(best);
    }

    /// The year of a month that stands alone.
    int yearOfMonth(int month, Bound bound) {
        return dayAndMonth(month == day.getMonthValue() ? day.getDayOfMonth() : 15, month, bound)
                .orElse(day)
                .getYear();
    }

    /// «до 19 января» looks forward, everything else rather back.
    private long distance(LocalDate candidate, Bound bound) {
        long days = ChronoUnit.DAYS.between(day, candidate);
        boolean forward = bound == Bound.UNTIL;
        long ahead = forward ? 1 : WEIGHT_OF_FUTURE;
        long behind = forward ? WEIGHT_OF_FUTURE : 1;
        return days >= 0 ? days * ahead : -days * behind;
    }

    LocalDate weekday(DayOfWeek weekday, int shift, Bound bound) {
        if (shift > 0 || (shift == 0 && bound == Bound.UNTIL)) {
            return day.with(TemporalAdjusters.next(weekday));
        }
        return day.with(
                shift < 0
                        ? TemporalAdjusters.previous(weekday)
                        : TemporalAdjusters.previousOrSame(weekday));
    }

    static Optional<LocalDate> date(int year, int month, int dayOfMonth) {
        boolean exists =
                month >= 1
                        && month <= 12
                        && dayOfMonth >= 1
                        && dayOfMonth <= java.time.YearMonth.of(year, month).lengthOfMonth();
        return exists ? Optional.of(LocalDate.of(year, month, dayOfMonth)) : Optional.empty();
    }

    static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static String month(LocalDate day) {
        return day.toString().substring(0, 7);
    }
}
