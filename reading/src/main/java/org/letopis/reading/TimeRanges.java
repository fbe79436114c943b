package org.letopis.reading;

import org.letopis.model.TimeExpression.Basis;
import org.letopis.model.TimeExpression.Grain;
import org.letopis.reading.TimeValues.Outcome;
import org.letopis.reading.TimeValues.Setting;
import org.letopis.reading.TimeValues.Value;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// The values of what goes from one day or clock time to another: «с 5 по 10 января», «с 10:00 до 18:00».
final class TimeRanges {
    private TimeRanges() {}

    static Outcome of(TimePiece piece, Setting setting) {
        return switch (piece.kind()) {
            case DIGIT_DATES ->
                    interval(
                            TimeValues.digits(piece.values("DATE").getFirst()),
                            TimeValues.digits(piece.values("DATE").getLast()));
            case CLOCKS -> clocks(piece, setting);
            case FIRST_DAYS -> firstDays(piece, setting);
            default -> days(piece, setting);
        };
    }

    /// What goes from one value to another; not on the calendar where it would run backwards.
    static Outcome interval(Outcome from, Outcome to) {
        if (from instanceof Value a && to instanceof Value b) {
            return a.text().compareTo(b.text()) > 0
                    ? TimeValues.NOT_ON_CALENDAR
                    : new Value(a.text() + "/" + b.text(), a.grain(), b.basis(), a.start());
        }
        return from instanceof Value ? to : from;
    }

    private static Outcome days(TimePiece piece, Setting setting) {
        List<String> days = piece.values("DAY");
        List<String> months = piece.values("MON");
        List<Integer> years = TimeYears.all(piece);
        Outcome last =
                TimeValues.dayIn(
                        Integer.parseInt(days.getLast()),
                        Integer.parseInt(months.getLast()),
                        TimeYears.of(piece, setting),
                        null,
                        setting);
        if (!(last instanceof Value to)) {
            return last;
        }
        int day = Integer.parseInt(days.getFirst());
        int month = Integer.parseInt(months.getFirst());
        LocalDate end = Objects.requireNonNull(to.start());
        int year = years.size() > 1 ? years.getFirst() : end.getYear();
        Outcome first = day(year, month, day, to.basis());
        boolean overNewYear =
                years.size() < 2
                        && first instanceof Value from
                        && from.text().compareTo(to.text()) > 0;
        return interval(overNewYear ? day(year - 1, month, day, to.basis()) : first, to);
    }

    private static Outcome day(int year, int month, int day, Basis basis) {
        return Anchor.date(year, month, day)
                .map(date -> TimeValues.ofDay(date, basis))
                .orElse(TimeValues.NOT_ON_CALENDAR);
    }

    private static Outcome clocks(TimePiece piece, Setting setting) {
        Outcome scene =
                TimeValues.of(TimePhrase.of(withKind(piece, TimePiece.Kind.CLOCK)), setting);
        if (!(scene instanceof Value from)) {
            return scene;
        }
        List<String> clocks =
                piece.labels().stream()
                        .filter(l ->
                                l.name().equals("CLOCK")
                                        || l.name().equals("STOPCLOCK")
                                        || l.name().equals("HOUR"))
                        .map(TimeWords.Label::value)
                        .toList();
        String last = clocks.getLast();
        String time =
                last.length() > 2
                        ? last
                        : String.format(Locale.ROOT, "%02d:00", Integer.parseInt(last));
        int clock = from.text().indexOf('T');
        String day = from.text().substring(0, clock);
        boolean overMidnight = time.compareTo(from.text().substring(clock + 1)) < 0;
        if (overMidnight && from.start() != null) {
            day = from.start().plusDays(1).toString();
        }
        return new Value(
                from.text() + "/" + day + "T" + time, Grain.CLOCK, from.basis(), from.start());
    }

    private static TimePiece withKind(TimePiece piece, TimePiece.Kind kind) {
        return new TimePiece(piece.rule(), kind, piece.first(), piece.end(), piece.labels());
    }

    /// «первые 11 дней ноября», «последние три дня марта»
    private static Outcome firstDays(TimePiece piece, Setting setting) {
        int count = TimeShifts.count(piece);
        Outcome month =
                TimePeriods.month(piece.number("MONTH"), TimeYears.of(piece, setting), setting);
        if (!(month instanceof Value value)) {
            return month;
        }
        LocalDate first = Objects.requireNonNull(value.start());
        if (count > first.lengthOfMonth()) {
            return TimeValues.NOT_ON_CALENDAR;
        }
        boolean atEnd = piece.value("MODFEW").orElseThrow().equals("END");
        LocalDate from = atEnd ? first.plusMonths(1).minusDays(count) : first;
        return interval(
                TimeValues.ofDay(from, value.basis()),
                TimeValues.ofDay(from.plusDays(count - 1L), value.basis()));
    }
}
