package org.letopis.reading;

import org.letopis.model.TimeExpression.Basis;
import org.letopis.model.TimeExpression.Grain;
import org.letopis.reading.TimeValues.Outcome;
import org.letopis.reading.TimeValues.Setting;
import org.letopis.reading.TimeValues.Value;

import java.time.LocalDate;
import java.util.Map;

/// The values of quarters, halves and seasons of a year.
final class TimePartsOfYear {
    /// The first month of each season that lies in the year which it is called by.
    private static final Map<String, Integer> SEASON_MONTH =
            Map.of("WI", 1, "SP", 3, "SU", 6, "FA", 9);

    private static final int QUARTER = 3;
    private static final int HALF = 6;

    private TimePartsOfYear() {}

    static Outcome quarter(TimePiece piece, Setting setting) {
        return partOfYear(piece, number(piece), QUARTER, setting);
    }

    static Outcome half(TimePiece piece, Setting setting) {
        return partOfYear(piece, numberOfHalf(piece), HALF, setting);
    }

    /// «во второй половине прошлого года»
    static Outcome half(TimePiece piece, int year) {
        int half = numberOfHalf(piece);
        return ofYear(year, "H" + half, (half - 1) * HALF + 1, Grain.HALF_YEAR, Basis.DEICTIC);
    }

    /// The half of a year around a day, or so many before or behind it.
    static Outcome halfAround(LocalDate from, int shift, Basis basis) {
        LocalDate day = from.plusMonths((long) HALF * shift);
        int half = (day.getMonthValue() + HALF - 1) / HALF;
        return ofYear(day.getYear(), "H" + half, (half - 1) * HALF + 1, Grain.HALF_YEAR, basis);
    }

    static Outcome quarterAround(LocalDate from, int shift, Basis basis) {
        LocalDate day = from.plusMonths((long) QUARTER * shift);
        int quarter = (day.getMonthValue() + QUARTER - 1) / QUARTER;
        return ofYear(
                day.getYear(), "Q" + quarter, (quarter - 1) * QUARTER + 1, Grain.QUARTER, basis);
    }

    static Outcome season(TimePiece piece, Setting setting) {
        String season = piece.value("SEASON").or(() -> piece.value("SEASONNOUN")).orElseThrow();
        int month = SEASON_MONTH.getOrDefault(season, 1);
        int months = season.equals("WI") ? 2 : QUARTER;
        return switch (TimeYears.of(piece, setting)) {
            case TimeYears.Known known when !isSeasonOfReport(piece) ->
                    ofYear(known.year(), season, month, Grain.SEASON, known.basis());
            case TimeYears.Unknown _ -> TimeValues.UNANCHORED;
            case TimeYears.Known _, TimeYears.Unsaid _ -> {
                Anchor anchor = setting.anchor();
                if (anchor == null) {
                    yield TimeValues.UNANCHORED;
                }
                int shift = piece.value("REL").map(Integer::parseInt).orElse(0);
                int year =
                        shift < 0
                                ? lastBegun(anchor, month, months)
                                : anchor.yearOf(month, months, setting.looking());
                yield ofYear(
                        shift > 0
                                        && year == anchor.day().getYear()
                                        && month <= anchor.day().getMonthValue()
                                ? year + 1
                                : year,
                        season,
                        month,
                        Grain.SEASON,
                        Basis.YEAR_INFERRED);
            }
        };
    }

    /// «прошлой весной», where «весной прошлого года» has its own year.
    private static boolean isSeasonOfReport(TimePiece piece) {
        return piece.has("REL") && piece.labels().getLast().name().equals("SEASONNOUN");
    }

    /// The year of the last such stretch that is over.
    private static int lastBegun(Anchor anchor, int month, int months) {
        LocalDate told = anchor.day();
        LocalDate end = LocalDate.of(told.getYear(), month, 1).plusMonths(months);
        return end.isAfter(told) ? told.getYear() - 1 : told.getYear();
    }

    private static Outcome ofYear(int year, String part, int month, Grain grain, Basis basis) {
        return new Value(year + "-" + part, grain, basis, LocalDate.of(year, month, 1));
    }

    private static int number(TimePiece piece) {
        return Integer.parseInt(
                piece.value("ORDINAL").or(() -> piece.value("UPTO4")).orElseThrow());
    }

    private static int numberOfHalf(TimePiece piece) {
        return piece.has("HALFOF")
                ? piece.value("HALFOF").orElseThrow().equals("START") ? 1 : 2
                : number(piece);
    }

    /// @param months that each part lasts
    private static Outcome partOfYear(TimePiece piece, int number, int months, Setting setting) {
        if (number * months > 12) {
            return TimeValues.NOT_ON_CALENDAR;
        }
        int month = (number - 1) * months + 1;
        Grain grain = months == QUARTER ? Grain.QUARTER : Grain.HALF_YEAR;
        String part = (months == QUARTER ? "Q" : "H") + number;
        return switch (TimeYears.of(piece, setting)) {
            case TimeYears.Known known -> ofYear(known.year(), part, month, grain, known.basis());
            case TimeYears.Unknown _ -> TimeValues.UNANCHORED;
            case TimeYears.Unsaid _ ->
                    setting.anchor() == null
                            ? TimeValues.UNANCHORED
                            : ofYear(
                                    setting.anchor().yearOf(month, months, setting.looking()),
                                    part,
                                    month,
                                    grain,
                                    Basis.YEAR_INFERRED);
        };
    }
}
