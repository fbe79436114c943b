package org.letopis.model;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A TIMEX3 value that names a stretch of the calendar, taken apart: «2022-01-05TMO», «2022-W02».
///
/// @param start first day of the stretch
/// @param part which part of the year («1» of `2022-Q1`, «SU») or of the day («MO», «08:40»); null where none
public record TimexValue(Unit unit, LocalDate start, @Nullable String part)
        implements Comparable<TimexValue> {
    /// Coarse before fine, as they follow each other where they begin on one day.
    public enum Unit {
        CENTURY,
        DECADE,
        YEAR,
        HALF,
        QUARTER,
        SEASON,
        MONTH,
        WEEK,
        DAY
    }

    /// Where the parts of a day begin on the clock, so that they sort among clock times. A night is that towards the
    /// day: «в ночь на 6 января» comes before its morning.
    private static final Map<String, String> PART_CLOCK =
            Map.of("NI", "00:00", "MO", "05:00", "MI", "12:00", "AF", "12:01", "EV", "17:00");

    private static final Comparator<TimexValue> AS_TIME_RUNS =
            Comparator.comparing(TimexValue::start)
                    .thenComparing(TimexValue::unit)
                    .thenComparing(TimexValue::clock);

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)(?:T(.+))?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d\\d)");
    private static final Pattern WEEK =
            Pattern.compile("(\\d{4})-W(0[1-9]|[1-4]\\d|5[0-3])(?:-WE)?");
    private static final Pattern PART = Pattern.compile("(\\d{4})-(?:([QH])([1-4])|(SP|SU|FA|WI))");
    private static final Pattern YEARS = Pattern.compile("\\d{2,4}");

    /// Months in which the seasons begin; winter begins in the year before. Meteorological.
    private static final Map<String, Integer> SEASON_STARTS =
            Map.of("SP", 3, "SU", 6, "FA", 9, "WI", 12);

    /// Empty where the value names no stretch of the calendar that we know, such as «PAST_REF».
    public static Optional<TimexValue> parse(String value) {
        try {
            return Optional.ofNullable(read(value));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static @Nullable TimexValue read(String value) {
        Matcher day = DAY.matcher(value);
        if (day.matches()) {
            return new TimexValue(
                    Unit.DAY, date(day.group(1), day.group(2), day.group(3)), day.group(4));
        }
        Matcher month = MONTH.matcher(value);
        if (month.matches()) {
            return new TimexValue(Unit.MONTH, date(month.group(1), month.group(2), "01"), null);
        }
        Matcher week = WEEK.matcher(value);
        if (week.matches()) {
            LocalDate first =
                    date(week.group(1), "01", "04")
                            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return new TimexValue(
                    Unit.WEEK, first.plusWeeks(Long.parseLong(week.group(2)) - 1), week.group(2));
        }
        Matcher part = PART.matcher(value);
        if (part.matches()) {
            return partOfYear(part);
        }
        return YEARS.matcher(value).matches() ? years(value) : null;
    }

    private static TimexValue partOfYear(Matcher part) {
        LocalDate year = date(part.group(1), "01", "01");
        String season = part.group(4);
        if (season != null) {
            int month = SEASON_STARTS.getOrDefault(season, 1);
            LocalDate start = year.withMonth(month).minusYears("WI".equals(season) ? 1 : 0);
            return new TimexValue(Unit.SEASON, start, season);
        }
        boolean quarter = "Q".equals(part.group(2));
        long number = Long.parseLong(part.group(3));
        return new TimexValue(
                quarter ? Unit.QUARTER : Unit.HALF,
                year.plusMonths((number - 1) * (quarter ? 3 : 6)),
                part.group(3));
    }

    /// «2022», the decade «202», the century «20» (its years 2000 to 2099).
    private static TimexValue years(String digits) {
        Unit unit =
                switch (digits.length()) {
                    case 2 -> Unit.CENTURY;
                    case 3 -> Unit.DECADE;
                    default -> Unit.YEAR;
                };
        return new TimexValue(
                unit, date(digits + "0".repeat(4 - digits.length()), "01", "01"), null);
    }

    private static LocalDate date(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    /// The year by which the value is called: that of January for a winter, that of Thursday for a week.
    public int year() {
        return switch (unit) {
            case SEASON -> "WI".equals(part) ? start.getYear() + 1 : start.getYear();
            case WEEK -> start.plusDays(3).getYear();
            case CENTURY, DECADE, YEAR, HALF, QUARTER, MONTH, DAY -> start.getYear();
        };
    }

    /// The same stretch without the part of the day.
    public TimexValue wholeDay() {
        return unit == Unit.DAY ? new TimexValue(unit, start, null) : this;
    }

    /// By the day on which it begins; on one day the coarser first; within the day as the day goes.
    @Override
    public int compareTo(TimexValue other) {
        return AS_TIME_RUNS.compare(this, other);
    }

    private String clock() {
        return part == null ? "" : PART_CLOCK.getOrDefault(part, part);
    }
}
