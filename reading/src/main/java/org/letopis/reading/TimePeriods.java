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

/// The values of stretches longer than a day: weeks, months, quarters, seasons, years, decades, centuries.
final class TimePeriods {
    /// A value has four digits for the year.
    private static final int LAST_YEAR = 9_999;

    private TimePeriods() {}

    static Outcome of(TimePiece piece, Setting setting) {
        return switch (piece.kind()) {
            case MONTH -> month(piece, setting);
            case MONTHS -> months(piece, setting);
            case FIRST_MONTHS -> firstMonths(piece, setting);
            case SEASON -> TimePartsOfYear.season(piece, setting);
            case QUARTER -> TimePartsOfYear.quarter(piece, setting);
            case HALF_YEAR -> TimePartsOfYear.half(piece, setting);
            case YEARS -> years(piece);
            case DECADE -> decade(piece, setting);
            case CENTURY -> century(piece.value("CENTURY").orElseThrow(), Basis.EXPLICIT);
            case UNIT -> unit(piece, setting);
            case YEAR_STORY -> unitOfStory(piece, setting);
            default -> {
                List<Integer> years = TimeYears.all(piece);
                yield years.isEmpty()
                        ? TimeValues.UNANCHORED
                        : year(years.getFirst(), Basis.EXPLICIT);
            }
        };
    }

    static Outcome year(int year, Basis basis) {
        if (year < 1 || year > LAST_YEAR) {
            return TimeValues.NOT_ON_CALENDAR;
        }
        return new Value(Integer.toString(year), Grain.YEAR, basis, LocalDate.of(year, 1, 1));
    }

    static Outcome month(int year, int month, Basis basis) {
        LocalDate first = LocalDate.of(year, month, 1);
        return new Value(Anchor.month(first), Grain.MONTH, basis, first);
    }

    private static Outcome month(TimePiece piece, Setting setting) {
        int month = piece.number("MONTH");
        if (piece.has("REL") && piece.labels().getLast().name().equals("MONTH")) {
            return monthFromReport(month, piece.number("REL"), setting);
        }
        return month(month, TimeYears.of(piece, setting), setting);
    }

    static Outcome month(int month, TimeYears.Year year, Setting setting) {
        return switch (year) {
            case TimeYears.Known known -> month(known.year(), month, known.basis());
            case TimeYears.Unknown _ -> TimeValues.UNANCHORED;
            case TimeYears.Unsaid _ -> {
                Anchor anchor = setting.boundAnchor();
                yield anchor == null
                        ? TimeValues.UNANCHORED
                        : month(
                                anchor.yearOf(month, 1, setting.looking()),
                                month,
                                Basis.YEAR_INFERRED);
            }
        };
    }

    /// «в прошлом декабре», «в этом январе»
    private static Outcome monthFromReport(int month, int shift, Setting setting) {
        if (setting.anchor() == null) {
            return TimeValues.UNANCHORED;
        }
        LocalDate told = setting.anchor().day();
        int year = told.getYear();
        if (shift < 0 && month >= told.getMonthValue()) {
            year--;
        } else if (shift > 0 && month <= told.getMonthValue()) {
            year++;
        }
        return month(year, month, Basis.DEICTIC);
    }

    private static Outcome months(TimePiece piece, Setting setting) {
        List<String> months =
                piece.value("TWOMONTHS")
                        .map(two -> List.of(two.split("-", -1)))
                        .orElseGet(() -> piece.values("MONTH"));
        int first = Integer.parseInt(months.getFirst());
        int last = Integer.parseInt(months.getLast());
        List<Integer> years = TimeYears.all(piece);
        if (!(month(last, TimeYears.of(piece, setting), setting) instanceof Value to)) {
            return TimeValues.UNANCHORED;
        }
        int year = Objects.requireNonNull(to.start()).getYear();
        int from = years.size() > 1 ? years.getFirst() : first > last ? year - 1 : year;
        return TimeRanges.interval(month(from, first, to.basis()), to);
    }

    private static Outcome firstMonths(TimePiece piece, Setting setting) {
        int count = TimeShifts.count(piece);
        boolean last = piece.value("MODFEW").filter("END"::equals).isPresent();
        if (!(TimeYears.of(piece, setting) instanceof TimeYears.Known known)) {
            return TimeValues.UNANCHORED;
        }
        if (count > 12) {
            return TimeValues.NOT_ON_CALENDAR;
        }
        return TimeRanges.interval(
                month(known.year(), last ? 13 - count : 1, known.basis()),
                month(known.year(), last ? 12 : count, known.basis()));
    }

    /// «2014–2016 годы», «сезон 2014/15 гг.»
    private static Outcome years(TimePiece piece) {
        List<Integer> years = TimeYears.all(piece);
        int first = years.getFirst();
        int last =
                piece.value("YY")
                        .map(digits -> first / 100 * 100 + Integer.parseInt(digits))
                        .orElse(years.getLast());
        return TimeRanges.interval(year(first, Basis.EXPLICIT), year(last, Basis.EXPLICIT));
    }

    private static Outcome decade(TimePiece piece, Setting setting) {
        if (piece.has("DECADE")) {
            return decade(piece.number("DECADE"), Basis.EXPLICIT);
        }
        int tens = piece.number("TENS") / 10;
        if (piece.has("CENTURY")) {
            return decade(piece.number("CENTURY") * 10 + tens, Basis.EXPLICIT);
        }
        if (setting.anchor() == null) {
            return TimeValues.UNANCHORED;
        }
        int century = setting.anchor().day().getYear() / 100;
        if (piece.has("REL")) {
            return decade((century + piece.number("REL")) * 10 + tens, Basis.DEICTIC);
        }
        boolean past = century * 100 + tens * 10 <= setting.anchor().day().getYear();
        return decade((past ? century : century - 1) * 10 + tens, Basis.YEAR_INFERRED);
    }

    private static Outcome decade(int tens, Basis basis) {
        if (tens < 1) {
            return TimeValues.NOT_ON_CALENDAR;
        }
        return new Value(
                String.format(Locale.ROOT, "%03d", tens),
                Grain.DECADE,
                basis,
                LocalDate.of(tens * 10, 1, 1));
    }

    private static Outcome centuryOf(int hundreds, Basis basis) {
        return hundreds < 1
                ? TimeValues.NOT_ON_CALENDAR
                : century(String.format(Locale.ROOT, "%02d", hundreds), basis);
    }

    private static Outcome century(String digits, Basis basis) {
        return new Value(
                digits, Grain.CENTURY, basis, LocalDate.of(Integer.parseInt(digits) * 100, 1, 1));
    }

    /// «в прошлом году», «с начала месяца», «во второй половине года»
    private static Outcome unit(TimePiece piece, Setting setting) {
        if (setting.anchor() == null) {
            return TimeValues.UNANCHORED;
        }
        int shift = piece.value("REL").map(Integer::parseInt).orElse(0);
        String unit = piece.value("UNIT").orElseThrow();
        LocalDate told = setting.anchor().day();
        if (piece.has("HALFOF") && unit.equals("YEAR")) {
            return TimePartsOfYear.half(piece, told.getYear() + shift);
        }
        return unit(unit, shift, told, Basis.DEICTIC);
    }

    /// «в том же году», «в предыдущем месяце»
    private static Outcome unitOfStory(TimePiece piece, Setting setting) {
        LocalDate named = setting.story().start();
        boolean before = piece.has("STORYREL");
        LocalDate from =
                named == null && before && setting.anchor() != null
                        ? setting.anchor().day()
                        : named;
        return from == null
                ? TimeValues.UNANCHORED
                : unit(piece.value("UNIT").orElse("YEAR"), before ? -1 : 0, from, Basis.INHERITED);
    }

    private static Outcome unit(String unit, int shift, LocalDate from, Basis basis) {
        return switch (unit) {
            case "YEAR" -> year(from.getYear() + shift, basis);
            case "CENTURY" -> centuryOf(from.getYear() / 100 + shift, basis);
            case "DECADE" -> decade(from.getYear() / 10 + shift, basis);
            case "MONTH" -> {
                LocalDate month = from.plusMonths(shift);
                yield month(month.getYear(), month.getMonthValue(), basis);
            }
            case "WEEK" -> {
                LocalDate week = from.plusWeeks(shift);
                yield new Value(Anchor.week(week), Grain.WEEK, basis, week);
            }
            case "HALF" -> TimePartsOfYear.halfAround(from, shift, basis);
            default -> TimePartsOfYear.quarterAround(from, shift, basis);
        };
    }
}
