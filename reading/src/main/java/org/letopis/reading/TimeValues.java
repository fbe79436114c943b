package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Moment;
import org.letopis.model.TimeExpression.Basis;
import org.letopis.model.TimeExpression.Bound;
import org.letopis.model.TimeExpression.Grain;
import org.letopis.reading.Anchor.Looking;
import org.letopis.reading.TimePhrase.Role;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// Works out the TIMEX3 value of a phrase.
final class TimeValues {
    /// What came of a phrase.
    sealed interface Outcome {}

    /// @param start first day of what the value names; null where the day is not known, as of «T23:00»
    record Value(String text, Grain grain, Basis basis, @Nullable LocalDate start)
            implements Outcome {
        boolean isOfOneDay() {
            return start != null
                    && text.indexOf('/') < 0
                    && switch (grain) {
                        case DAY, DAYPART, CLOCK -> true;
                        case CENTURY, DECADE, YEAR, HALF_YEAR, QUARTER, SEASON, MONTH, WEEK ->
                                false;
                    };
        }
    }

    /// The day does not exist, as in «31 февраля».
    record NotOnCalendar() implements Outcome {}

    /// There is no day to count from.
    record Unanchored() implements Outcome {}

    static final Outcome NOT_ON_CALENDAR = new NotOnCalendar();
    static final Outcome UNANCHORED = new Unanchored();

    /// What a phrase is read against.
    ///
    /// @param anchor null where the report has no day
    /// @param published for «три часа назад»; null where not known
    /// @param story the time that the report tells of
    /// @param sentence number of the sentence
    /// @param part number of the report's part, such as a paragraph
    /// @param forward whether the word before points ahead: «перенесли на среду»
    record Setting(
            @Nullable Anchor anchor,
            @Nullable Moment published,
            DateInForce story,
            Tenses.Tense tense,
            Bound bound,
            boolean forward,
            int sentence,
            int part) {
        Looking looking() {
            if (bound == Bound.UNTIL && tense != Tenses.Tense.FUTURE) {
                return Looking.FORWARD;
            }
            return switch (tense) {
                case PAST -> forward ? Looking.FORWARD : Looking.FAR_BACK;
                case FUTURE -> Looking.FAR_FORWARD;
                case PRESENT -> forward ? Looking.FORWARD : Looking.NEAR;
                case UNKNOWN -> forward ? Looking.FORWARD : Looking.BACK;
            };
        }

        /// The anchor of a bound is the day that the sentence names: «12 ноября арестовали до 14 января».
        @Nullable Anchor boundAnchor() {
            LocalDate named = bound == Bound.UNTIL ? story.dayInSentence(sentence) : null;
            return named == null ? anchor : new Anchor(named);
        }
    }

    private TimeValues() {}

    static Outcome of(TimePhrase phrase, Setting setting) {
        TimePiece first = phrase.pieces().getFirst();
        if (Role.of(first) == Role.OTHER) {
            return switch (first.kind()) {
                case AGO, AHEAD, STORY_SHIFT, LAST, COMING -> TimeShifts.of(first, setting);
                case DATES, DIGIT_DATES, CLOCKS, FIRST_DAYS -> TimeRanges.of(first, setting);
                default -> TimePeriods.of(first, setting);
            };
        }
        Outcome day = day(phrase, setting);
        return day instanceof Value value ? withinDay(value, phrase) : day;
    }

    private static Outcome day(TimePhrase phrase, Setting setting) {
        TimePiece piece = phrase.dayPiece();
        if (piece == null) {
            return scene(setting);
        }
        return switch (piece.kind()) {
            case DIGITS -> digits(piece);
            case DATE -> date(piece, weekday(phrase), setting);
            case DEICTIC ->
                    setting.anchor() == null
                            ? UNANCHORED
                            : ofDay(setting.anchor().day().plusDays(shift(piece)), Basis.DEICTIC);
            case STORY_DAY -> storyDay(piece, setting);
            default -> weekdayAlone(piece, setting);
        };
    }

    private static int shift(TimePiece piece) {
        return piece.value("DEICTIC")
                .or(() -> piece.value("DEICTICADJ"))
                .or(() -> piece.value("DEICTICFEM"))
                .map(Integer::parseInt)
                .orElseThrow();
    }

    private static Outcome storyDay(TimePiece piece, Setting setting) {
        LocalDate named = setting.story().day();
        if (named == null) {
            return UNANCHORED;
        }
        return ofDay(named.plusDays(piece.has("NEXT") ? 1 : 0), Basis.INHERITED);
    }

    static @Nullable DayOfWeek weekday(TimePhrase phrase) {
        return phrase.piece(Role.WEEKDAY).map(TimeValues::weekday).orElse(null);
    }

    private static DayOfWeek weekday(TimePiece piece) {
        return DayOfWeek.of(
                piece.value("WEEKDAY")
                        .or(() -> piece.value("WEDNESDAY"))
                        .map(Integer::parseInt)
                        .orElseThrow());
    }

    private static Outcome weekdayAlone(TimePiece piece, Setting setting) {
        if (setting.anchor() == null) {
            return UNANCHORED;
        }
        Integer shift = piece.value("REL").map(Integer::valueOf).orElse(null);
        return ofDay(
                setting.anchor().weekday(weekday(piece), shift, setting.looking()), Basis.WEEKDAY);
    }

    /// A part of the day or a clock time alone belongs to the day that its sentence or paragraph tells of, else to that
    /// of the report; where the sentence named a month or year, the day is not known.
    private static Outcome scene(Setting setting) {
        LocalDate named = setting.story().dayInSentence(setting.sentence());
        if (named == null) {
            named = setting.story().dayInPart(setting.part());
        }
        if (setting.story().isCoarseIn(setting.sentence())) {
            return new Value("", Grain.DAY, Basis.INHERITED, null);
        }
        boolean planned =
                named != null
                        && setting.anchor() != null
                        && named.isAfter(setting.anchor().day())
                        && setting.tense() == Tenses.Tense.PAST;
        if (named != null && !planned) {
            return ofDay(named, Basis.INHERITED);
        }
        return setting.anchor() == null
                ? UNANCHORED
                : ofDay(setting.anchor().day(), Basis.PUBLICATION);
    }

    static Outcome date(TimePiece piece, @Nullable DayOfWeek weekday, Setting setting) {
        int day = Integer.parseInt(piece.value("DAY").or(() -> piece.value("DAYTH")).orElseThrow());
        if (!piece.has("MON")) {
            return dayOfMonth(day, setting);
        }
        return dayIn(day, piece.number("MON"), TimeYears.of(piece, setting), weekday, setting);
    }

    /// «5-го числа»: of the month before, of this one or of the next.
    private static Outcome dayOfMonth(int day, Setting setting) {
        if (setting.anchor() == null) {
            return UNANCHORED;
        }
        LocalDate told = setting.anchor().day();
        LocalDate best = null;
        for (int months = -1; months <= 1; months++) {
            LocalDate month = told.plusMonths(months);
            Optional<LocalDate> candidate =
                    Anchor.date(month.getYear(), month.getMonthValue(), day);
            if (candidate.isPresent()
                    && (best == null
                            || setting.looking().distance(told, candidate.get())
                                    < setting.looking().distance(told, best))) {
                best = candidate.get();
            }
        }
        return best == null ? NOT_ON_CALENDAR : ofDay(best, Basis.YEAR_INFERRED);
    }

    static Outcome dayIn(
            int day, int month, TimeYears.Year year, @Nullable DayOfWeek weekday, Setting setting) {
        return switch (year) {
            case TimeYears.Known known ->
                    Anchor.date(known.year(), month, day)
                            .map(date -> ofDay(date, known.basis()))
                            .orElse(NOT_ON_CALENDAR);
            case TimeYears.Unknown _ -> UNANCHORED;
            case TimeYears.Unsaid _ -> {
                Anchor anchor = setting.boundAnchor();
                if (anchor == null) {
                    // A leap year: only what stands on no calendar at all is refused.
                    yield Anchor.date(2024, month, day).isPresent() ? UNANCHORED : NOT_ON_CALENDAR;
                }
                yield anchor.dayAndMonth(day, month, setting.looking(), weekday)
                        .map(date -> ofDay(date, Basis.YEAR_INFERRED))
                        .orElse(NOT_ON_CALENDAR);
            }
        };
    }

    static Outcome digits(TimePiece piece) {
        return piece.has("DATE")
                ? digits(piece.value("DATE").orElseThrow())
                : digits(
                        piece.number("DD") + "." + piece.number("MM") + "." + piece.number("YEAR"));
    }

    static Outcome digits(String date) {
        String[] parts = date.split("\\.", -1);
        return Anchor.date(
                        Integer.parseInt(parts[2]),
                        Integer.parseInt(parts[1]),
                        Integer.parseInt(parts[0]))
                .map(day -> ofDay(day, Basis.EXPLICIT))
                .orElse(NOT_ON_CALENDAR);
    }

    static Outcome ofDay(LocalDate day, Basis basis) {
        return new Value(day.toString(), Grain.DAY, basis, day);
    }

    /// Adds the clock time or part of the day that the phrase gives.
    private static Outcome withinDay(Value day, TimePhrase phrase) {
        Optional<TimePiece> clock = phrase.piece(Role.CLOCK);
        if (clock.isPresent()) {
            return ClockTimes.of(clock.get())
                    .<Outcome>map(time ->
                            new Value(
                                    day.text() + "T" + time, Grain.CLOCK, day.basis(), day.start()))
                    .orElse(NOT_ON_CALENDAR);
        }
        String part = part(phrase);
        return part.isEmpty()
                ? day
                : new Value(day.text() + part, Grain.DAYPART, day.basis(), day.start());
    }

    private static String part(TimePhrase phrase) {
        if (phrase.has(Role.NIGHT)) {
            return "TNI";
        }
        Optional<TimePiece> half = phrase.piece(Role.PART).filter(part -> part.has("HALFOF"));
        if (half.isPresent()) {
            return half.get().value("HALFOF").orElseThrow().equals("START") ? "TMO" : "TAF";
        }
        return phrase.value("PART")
                .or(() -> phrase.value("PARTNOUN"))
                .or(() -> phrase.value("MIDDAY"))
                .or(() -> phrase.value("MORNING"))
                .or(() -> phrase.value("EVENING"))
                .or(() -> phrase.value("NIGHT"))
                .or(() -> phrase.value("DAYTIME"))
                .map(value -> value.toUpperCase(Locale.ROOT))
                .orElse("");
    }
}
