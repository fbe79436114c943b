package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Moment;
import org.letopis.model.TimeExpression.Basis;
import org.letopis.model.TimeExpression.Grain;
import org.letopis.reading.TimeValues.Outcome;
import org.letopis.reading.TimeValues.Setting;
import org.letopis.reading.TimeValues.Value;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;

/// The values of what is counted off: «три дня назад», «через неделю», «годом ранее», «за последние две недели».
final class TimeShifts {
    private static final String HOUR = "HOUR";
    private static final String YEAR = "YEAR";

    private TimeShifts() {}

    static Outcome of(TimePiece piece, Setting setting) {
        return switch (piece.kind()) {
            case AGO -> ago(piece, setting);
            case AHEAD -> ahead(piece, setting);
            case STORY_SHIFT -> fromStory(piece, setting);
            default -> stretch(piece, setting);
        };
    }

    /// The number that a piece counts; one where it gives none.
    static int count(TimePiece piece) {
        return piece.value("NUMBER")
                .or(() -> piece.value("FEW"))
                .or(() -> piece.value("FEWBY"))
                .or(() -> piece.value("COUPLE"))
                .map(Integer::parseInt)
                .orElse(1);
    }

    private static String unit(TimePiece piece) {
        return piece.value("SPAN")
                .or(() -> piece.value("ONE"))
                .or(() -> piece.value("SPANBY"))
                .orElse(HOUR);
    }

    private static Outcome ago(TimePiece piece, Setting setting) {
        if (setting.anchor() == null) {
            return TimeValues.UNANCHORED;
        }
        if (unit(piece).equals(HOUR)) {
            return hoursAgo(count(piece), setting.anchor(), setting.published());
        }
        return shifted(unit(piece), -count(piece), setting.anchor().day(), Basis.DEICTIC);
    }

    /// By the clock of the publication; only where it has one of its own place is more than the day known: UTC is the
    /// clock of a machine.
    private static Outcome hoursAgo(int hours, Anchor anchor, @Nullable Moment published) {
        LocalTime time = published == null ? null : published.time();
        ZoneOffset zone = published == null ? null : published.zone();
        if (time == null || zone == null || zone.equals(ZoneOffset.UTC)) {
            return TimeValues.ofDay(anchor.day(), Basis.DEICTIC);
        }
        LocalDateTime at = anchor.day().atTime(time).minusHours(hours);
        return new Value(
                at.toLocalDate() + "T" + at.toLocalTime().toString().substring(0, 5),
                Grain.CLOCK,
                Basis.DEICTIC,
                at.toLocalDate());
    }

    /// Counted from the report where it tells of what is to come, else from the last time that it told of.
    private static Outcome ahead(TimePiece piece, Setting setting) {
        if (setting.tense() == Tenses.Tense.PAST) {
            return fromStory(piece, setting);
        }
        if (setting.anchor() == null) {
            return TimeValues.UNANCHORED;
        }
        LocalDate told = setting.anchor().day();
        LocalDate named = setting.story().dayInSentence(setting.sentence());
        return named != null && named.isAfter(told)
                ? shifted(unit(piece), count(piece), named, Basis.INHERITED)
                : shifted(unit(piece), count(piece), told, Basis.DEICTIC);
    }

    private static Outcome fromStory(TimePiece piece, Setting setting) {
        boolean back = piece.value("LATER").filter("-1"::equals).isPresent() || piece.has("за");
        LocalDate named = setting.story().start();
        String unit = unit(piece);
        if (named == null && back && setting.anchor() != null) {
            return shifted(unit, -count(piece), setting.anchor().day(), Basis.DEICTIC);
        }
        if (named == null || !isAsFine(setting.story().grain(), unit)) {
            return TimeValues.UNANCHORED;
        }
        Outcome outcome =
                shifted(unit, back ? -count(piece) : count(piece), named, Basis.INHERITED);
        boolean ahead =
                outcome instanceof Value value
                        && value.start() != null
                        && setting.anchor() != null
                        && setting.tense() == Tenses.Tense.PAST
                        && value.start().isAfter(setting.anchor().day());
        return ahead ? TimeValues.UNANCHORED : outcome;
    }

    /// Whether a time was named finely enough to count such units from it: no days from a year.
    private static boolean isAsFine(Grain named, String unit) {
        return switch (named) {
            case DAY, DAYPART, CLOCK -> true;
            case WEEK, MONTH -> !unit.equals("DAY") && !unit.equals("WEEK") && !unit.equals(HOUR);
            case QUARTER, HALF_YEAR, SEASON, YEAR -> unit.equals(YEAR) || unit.equals("DECADE");
            case DECADE, CENTURY -> false;
        };
    }

    /// As fine as the unit, a week by its day.
    private static Outcome shifted(String unit, int count, LocalDate from, Basis basis) {
        return switch (unit) {
            case "DAY" -> TimeValues.ofDay(from.plusDays(count), basis);
            case "WEEK" -> TimeValues.ofDay(from.plusWeeks(count), basis);
            case "MONTH" -> month(from.plusMonths(count), basis);
            case "HALF" -> month(from.plusMonths(6L * count), basis);
            case YEAR -> TimePeriods.year(from.getYear() + count, basis);
            case "DECADE" -> TimePeriods.year(from.getYear() + 10 * count, basis);
            default -> TimeValues.UNANCHORED;
        };
    }

    private static Outcome month(LocalDate day, Basis basis) {
        return TimePeriods.month(day.getYear(), day.getMonthValue(), basis);
    }

    /// «за последние две недели», «в ближайшие пять лет»
    private static Outcome stretch(TimePiece piece, Setting setting) {
        if (setting.anchor() == null) {
            return TimeValues.UNANCHORED;
        }
        boolean back = piece.value("RECENT").filter("1"::equals).isEmpty();
        LocalDate told = setting.anchor().day();
        String unit = unit(piece);
        if (piece.value("RECENT").filter("2"::equals).isPresent() && unit.equals(YEAR)) {
            return following(count(piece), setting.story().latestYear(told.getYear()));
        }
        Outcome other =
                unit.equals(YEAR) || unit.equals("DECADE")
                        ? shifted(unit, back ? -count(piece) : count(piece), told, Basis.DEICTIC)
                        : TimeValues.ofDay(
                                day(told, unit, back ? -count(piece) : count(piece)),
                                Basis.DEICTIC);
        Outcome here =
                other instanceof Value value && value.grain() == Grain.YEAR
                        ? TimePeriods.year(told.getYear(), Basis.DEICTIC)
                        : TimeValues.ofDay(told, Basis.DEICTIC);
        return back ? TimeRanges.interval(other, here) : TimeRanges.interval(here, other);
    }

    /// «в следующие два года»: behind the last year that was spoken of.
    private static Outcome following(int years, int last) {
        return TimeRanges.interval(
                TimePeriods.year(last + 1, Basis.DEICTIC),
                TimePeriods.year(last + years, Basis.DEICTIC));
    }

    private static LocalDate day(LocalDate told, String unit, int count) {
        return switch (unit) {
            case "WEEK" -> told.plusWeeks(count);
            case "MONTH" -> told.plusMonths(count);
            case "HALF" -> told.plusMonths(6L * count);
            default -> told.plusDays(count);
        };
    }
}
