package org.letopis.reading;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/// The day from which the times without a year and the relative ones are counted: that of the report, or, in a
/// quotation, that on which it was said.
record Anchor(LocalDate day) {
    /// How much nearer a day must be than one on the other side to be meant. Ours, read off the grammar, not measured:
    /// news mostly looks back, the past tense more so, plans and bounds look forward.
    enum Looking {
        NEAR(2, 1),
        BACK(5, 1),
        FAR_BACK(16, 1),
        FORWARD(1, 5),
        FAR_FORWARD(1, 16);

        private final long ahead;
        private final long behind;

        Looking(long ahead, long behind) {
            this.ahead = ahead;
            this.behind = behind;
        }

        boolean isForward() {
            return ahead < behind;
        }

        /// The weighted distance in days.
        long distance(LocalDate from, LocalDate to) {
            long days = ChronoUnit.DAYS.between(from, to);
            return days >= 0 ? days * ahead : -days * behind;
        }
    }

    /// The day and month in the year that is meant; empty where no year near has such a day.
    ///
    /// @param weekday that the text gives with it, null where it gives none
    Optional<LocalDate> dayAndMonth(
            int dayOfMonth, int month, Looking looking, @Nullable DayOfWeek weekday) {
        LocalDate best = null;
        for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
            Optional<LocalDate> candidate = date(year, month, dayOfMonth);
            if (candidate.isPresent()
                    && (best == null || isBetter(candidate.get(), best, looking, weekday))) {
                best = candidate.get();
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean isBetter(
            LocalDate one, LocalDate other, Looking looking, @Nullable DayOfWeek weekday) {
        boolean oneFits = one.getDayOfWeek() == weekday;
        boolean otherFits = other.getDayOfWeek() == weekday;
        return oneFits == otherFits
                ? looking.distance(day, one) < looking.distance(day, other)
                : oneFits;
    }

    /// The year of a stretch of the year that stands alone, by its first month.
    ///
    /// @param months that it lasts
    int yearOf(int month, int months, Looking looking) {
        int best = day.getYear();
        long least = Long.MAX_VALUE;
        for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
            YearMonth first = YearMonth.of(year, month);
            LocalDate begin = first.atDay(1);
            LocalDate end = first.plusMonths(months - 1).atEndOfMonth();
            boolean within = !day.isBefore(begin) && !day.isAfter(end);
            long distance = within ? 0 : looking.distance(day, day.isBefore(begin) ? begin : end);
            if (distance < least) {
                least = distance;
                best = year;
            }
        }
        return best;
    }

    /// @param shift -1 for the past one, 0 for that of this week, 1 for the next, null where the text says nothing
    LocalDate weekday(DayOfWeek weekday, @Nullable Integer shift, Looking looking) {
        if (shift == null) {
            return day.with(
                    looking.isForward()
                            ? TemporalAdjusters.nextOrSame(weekday)
                            : TemporalAdjusters.previousOrSame(weekday));
        }
        return switch (Integer.signum(shift)) {
            case -1 -> day.with(TemporalAdjusters.previous(weekday));
            case 1 -> day.with(TemporalAdjusters.next(weekday));
            default ->
                    day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                            .with(TemporalAdjusters.nextOrSame(weekday));
        };
    }

    static Optional<LocalDate> date(int year, int month, int dayOfMonth) {
        boolean exists =
                month >= 1
                        && month <= 12
                        && dayOfMonth >= 1
                        && dayOfMonth <= YearMonth.of(year, month).lengthOfMonth();
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
