package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.model.TimeExpression.Basis;
import org.letopis.model.TimeExpression.Bound;
import org.letopis.model.TimeExpression.Grain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Works out the TIMEX3 value of what a time rule matched.
final class TimeValues {
    /// What came of a match.
    sealed interface Outcome {}

    record Value(String text, Grain grain, Basis basis) implements Outcome {}

    /// The day does not exist, as in «31 февраля».
    record NotOnCalendar() implements Outcome {}

    /// The report has no day to count from.
    record Unanchored() implements Outcome {}

    private static final Outcome NOT_ON_CALENDAR = new NotOnCalendar();
    private static final Outcome UNANCHORED = new Unanchored();

    private final @Nullable Anchor anchor;

    TimeValues(@Nullable Anchor anchor) {
        this.anchor = anchor;
    }

    /// @param sameSentence the last day that the sentence named, for a clock time
    Outcome of(TimeRules.Match match, Bound bound, @Nullable LocalDate sameSentence) {
        return switch (match.kind()) {
            case DAY, NIGHT -> day(match, bound);
            case DAYS -> days(match, bound);
            case DATE -> digits(match.values("DATE").getFirst());
            case DATES ->
                    interval(
                            digits(match.values("DATE").getFirst()),
                            digits(match.values("DATE").getLast()));
            case MONTH, MONTHS -> month(match, bound);
            case YEAR -> explicit(year(match).orElseThrow(), Grain.YEAR);
            case YEARS -> explicit(String.join("/", match.values("YEAR")), Grain.YEAR);
            case DECADE ->
                    explicit(match.value("DECADE").orElseThrow().substring(0, 3), Grain.DECADE);
            case SEASON, QUARTER -> partOfYear(match);
            case CLOCK, HOUR -> clock(match, sameSentence);
            case WEEKDAY, DEICTIC, RELATIVE, MONTH_REL, AGO, AHEAD ->
                    anchor == null ? UNANCHORED : counted(match, bound, anchor);
        };
    }

    private Outcome counted(TimeRules.Match match, Bound bound, Anchor from) {
        int shift = match.value("REL").map(Integer::parseInt).orElse(0);
        return switch (match.kind()) {
            case WEEKDAY -> {
                var weekday = DayOfWeek.of(number(match, "WEEKDAY"));
                String part = match.rule().equals("night-to-weekday") ? "TNI" : detail(match);
                yield dayWith(from.weekday(weekday, shift, bound), part, Basis.WEEKDAY);
            }
            case DEICTIC ->
                    dayWith(
                            from.day()
                                    .plusDays(
                                            match.value("DEICTIC")
                                                    .map(Integer::parseInt)
                                                    .orElse(0)),
                            detail(match),
                            Basis.DEICTIC);
            case MONTH_REL ->
                    new Value(
                            monthOf(from.day().getYear() + shift, number(match, "MONTH")),
                            Grain.MONTH,
                            Basis.DEICTIC);
            case RELATIVE -> relative(match.value("UNIT").orElseThrow(), shift, from.day());
            case AGO -> shifted(match, from.day(), -1);
            default -> shifted(match, from.day(), 1);
        };
    }

    private Outcome day(TimeRules.Match match, Bound bound) {
        String part = match.kind() == TimeRules.Kind.NIGHT ? "TNI" : detail(match);
        int day = Integer.parseInt(match.values("DAY").getLast());
        return resolved(day, number(match, "MON"), year(match), bound, part);
    }

    private Outcome days(TimeRules.Match match, Bound bound) {
        List<String> months = match.values("MON");
        List<String> days = match.values("DAY");
        List<String> years = match.values("YEAR");
        Optional<String> lastYear =
                years.isEmpty() ? Optional.empty() : Optional.of(years.getLast());
        Optional<String> firstYear = years.size() > 1 ? Optional.of(years.getFirst()) : lastYear;
        Outcome from =
                resolved(
                        Integer.parseInt(days.getFirst()),
                        Integer.parseInt(months.getFirst()),
                        firstYear,
                        bound,
                        "");
        Outcome to =
                resolved(
                        Integer.parseInt(days.getLast()),
                        Integer.parseInt(months.getLast()),
                        lastYear,
                        bound,
                        "");
        return interval(from, to);
    }

    private static Outcome interval(Outcome from, Outcome to) {
        if (from instanceof Value a && to instanceof Value b) {
            return a.text().compareTo(b.text()) > 0
                    ? NOT_ON_CALENDAR
                    : new Value(a.text() + "/" + b.text(), a.grain(), b.basis());
        }
        return from instanceof Value ? to : from;
    }

    private Outcome resolved(
            int day, int month, Optional<String> year, Bound bound, String detail) {
        if (year.isPresent()) {
            return Anchor.date(Integer.parseInt(year.get()), month, day)
                    .map(date -> dayWith(date, detail, Basis.EXPLICIT))
                    .orElse(NOT_ON_CALENDAR);
        }
        if (anchor == null) {
            // A leap year: only what stands on no calendar at all is refused.
            return Anchor.date(2024, month, day).isPresent() ? UNANCHORED : NOT_ON_CALENDAR;
        }
        return anchor.dayAndMonth(day, month, bound)
                .map(date -> dayWith(date, detail, Basis.YEAR_INFERRED))
                .orElse(NOT_ON_CALENDAR);
    }

    private static Outcome dayWith(LocalDate day, String detail, Basis basis) {
        Grain grain =
                detail.isEmpty() ? Grain.DAY : detail.contains(":") ? Grain.CLOCK : Grain.DAYPART;
        return new Value(day + detail, grain, basis);
    }

    /// «TMO» for a part of the day, «T14:30» for a clock time.
    private static String detail(TimeRules.Match match) {
        return match.value("CLOCK")
                .map(TimeValues::twoDigits)
                .map("T"::concat)
                .orElse(match.value("PART").orElse(""));
    }

    private static Outcome digits(String date) {
        String[] parts = date.split("\\.", -1);
        return Anchor.date(
                        Integer.parseInt(parts[2]),
                        Integer.parseInt(parts[1]),
                        Integer.parseInt(parts[0]))
                .map(day -> dayWith(day, "", Basis.EXPLICIT))
                .orElse(NOT_ON_CALENDAR);
    }

    private Outcome month(TimeRules.Match match, Bound bound) {
        List<String> months = match.values("MONTH");
        Optional<String> year = year(match);
        if (year.isEmpty() && anchor == null) {
            return UNANCHORED;
        }
        int last = Integer.parseInt(months.getLast());
        int known = year.map(Integer::parseInt).orElseGet(() -> yearOf(last, bound));
        Basis basis = year.isPresent() ? Basis.EXPLICIT : Basis.YEAR_INFERRED;
        String to = monthOf(known, last);
        return months.size() == 1
                ? new Value(to, Grain.MONTH, basis)
                : interval(
                        new Value(
                                monthOf(known, Integer.parseInt(months.getFirst())),
                                Grain.MONTH,
                                basis),
                        new Value(to, Grain.MONTH, basis));
    }

    private int yearOf(int month, Bound bound) {
        return java.util.Objects.requireNonNull(anchor).yearOfMonth(month, bound);
    }

    private Outcome partOfYear(TimeRules.Match match) {
        Optional<String> year = year(match);
        if (year.isEmpty() && anchor == null) {
            return UNANCHORED;
        }
        String known =
                year.orElseGet(() ->
                        Integer.toString(java.util.Objects.requireNonNull(anchor).day().getYear()));
        Basis basis = year.isPresent() ? Basis.EXPLICIT : Basis.YEAR_INFERRED;
        return match.value("SEASON")
                .map(season -> new Value(known + "-" + season, Grain.SEASON, basis))
                .orElseGet(() ->
                        new Value(known + "-Q" + number(match, "ORDINAL"), Grain.QUARTER, basis));
    }

    private Outcome clock(TimeRules.Match match, @Nullable LocalDate sameSentence) {
        LocalDate day = sameSentence != null ? sameSentence : anchor == null ? null : anchor.day();
        if (day == null) {
            return UNANCHORED;
        }
        Basis basis = sameSentence != null ? Basis.INHERITED : Basis.PUBLICATION;
        if (match.kind() == TimeRules.Kind.HOUR) {
            int hour =
                    Integer.parseInt(
                            match.value("NUMBER").or(() -> match.value("FEW")).orElseThrow());
            int afternoon =
                    match.value("HALF").filter(h -> h.equals("TAF") || h.equals("TEV")).isPresent()
                                    && hour < 12
                            ? 12
                            : 0;
            return hour > 23
                    ? NOT_ON_CALENDAR
                    : new Value(
                            String.format(Locale.ROOT, "%sT%02d:00", day, hour + afternoon),
                            Grain.CLOCK,
                            basis);
        }
        String time = match.value("CLOCK").or(() -> match.value("STOPCLOCK")).orElseThrow();
        return new Value(day + "T" + twoDigits(time), Grain.CLOCK, basis);
    }

    private static Outcome relative(String unit, int shift, LocalDate from) {
        return switch (unit) {
            case "YEAR" ->
                    new Value(Integer.toString(from.getYear() + shift), Grain.YEAR, Basis.DEICTIC);
            case "MONTH" ->
                    new Value(Anchor.month(from.plusMonths(shift)), Grain.MONTH, Basis.DEICTIC);
            case "WEEK" -> new Value(Anchor.week(from.plusWeeks(shift)), Grain.WEEK, Basis.DEICTIC);
            default -> {
                LocalDate day = from.plusMonths(3L * shift);
                yield new Value(
                        day.getYear() + "-Q" + ((day.getMonthValue() + 2) / 3),
                        Grain.QUARTER,
                        Basis.DEICTIC);
            }
        };
    }

    /// «три дня назад», «через неделю»: as fine as the unit, a week by its day.
    private static Outcome shifted(TimeRules.Match match, LocalDate from, int direction) {
        int count =
                match.value("NUMBER").or(() -> match.value("FEW")).map(Integer::parseInt).orElse(1)
                        * direction;
        return switch (match.value("SPAN").orElseThrow()) {
            case "DAY" -> dayWith(from.plusDays(count), "", Basis.DEICTIC);
            case "WEEK" -> dayWith(from.plusWeeks(count), "", Basis.DEICTIC);
            case "MONTH" ->
                    new Value(Anchor.month(from.plusMonths(count)), Grain.MONTH, Basis.DEICTIC);
            default ->
                    new Value(Integer.toString(from.getYear() + count), Grain.YEAR, Basis.DEICTIC);
        };
    }

    private static Optional<String> year(TimeRules.Match match) {
        return match.value("YEAR").or(() -> match.value("YEARTH"));
    }

    private static Outcome explicit(String value, Grain grain) {
        return new Value(value, grain, Basis.EXPLICIT);
    }

    private static int number(TimeRules.Match match, String label) {
        return Integer.parseInt(match.value(label).orElseThrow());
    }

    private static String monthOf(int year, int month) {
        return String.format(Locale.ROOT, "%04d-%02d", year, month);
    }

    private static String twoDigits(String clock) {
        return clock.length() == 4 ? "0" + clock : clock;
    }
}
