package org.letopis.publish;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Moment;
import org.letopis.model.TimeExpression;
import org.letopis.model.TimexValue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// Says times in the language of the interface.
record TimeWords(Messages texts) {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /// «11 апреля 2023, 08:40 (+05:00)»; «без даты» for null.
    String published(@Nullable Moment moment) {
        return moment == null ? texts.of("byline.undated") : withClock(day(moment.day()), moment);
    }

    /// «08:40 (+05:00)», empty where only the day is known.
    String clock(@Nullable Moment moment) {
        return moment == null || moment.time() == null ? "" : zoned(moment);
    }

    private String withClock(String day, Moment moment) {
        return moment.time() == null ? day : texts.of("date.clock", day, zoned(moment));
    }

    private String zoned(Moment moment) {
        String clock = moment.time() == null ? "" : CLOCK.format(moment.time());
        ZoneOffset zone = moment.zone();
        if (zone == null) {
            return clock;
        }
        return texts.of(
                "date.zone",
                clock,
                zone.equals(ZoneOffset.UTC) ? texts.of("date.utc") : zone.getId());
    }

    /// «11 апреля 2023»
    String day(LocalDate day) {
        return texts.of(
                "date.day",
                day.getDayOfMonth(),
                texts.of("month." + day.getMonthValue() + ".of"),
                day.getYear());
    }

    /// «11 апреля 2023, вторник»
    String dayHeading(LocalDate day) {
        return texts.of(
                "date.dayHeading", day(day), texts.of("weekday." + day.getDayOfWeek().getValue()));
    }

    /// «8 апреля 2023 – 21 апреля 2023», or the one day.
    String days(LocalDate first, LocalDate last) {
        return first.equals(last) ? day(first) : texts.of("date.interval", day(first), day(last));
    }

    /// «до конца апреля 2023»: the value with bound and modifier; a value that we cannot say, as it is.
    String time(TimeExpression time) {
        boolean bare = time.bound() == TimeExpression.Bound.AT;
        return said(time, value(time.value(), !bare || time.mod() != null));
    }

    /// The same under a heading that names the day, month or year: «утро», «до 08:40»; empty where nothing is to be
    /// added to the heading.
    String timeUnderHeading(TimeExpression time) {
        Optional<TimexValue> value = TimexValue.parse(time.value());
        if (value.isEmpty()) {
            return time(time);
        }
        boolean plain = time.bound() == TimeExpression.Bound.AT && time.mod() == null;
        String part = value.get().unit() == TimexValue.Unit.DAY ? value.get().part() : null;
        if (part == null) {
            return plain ? "" : time(time);
        }
        return said(time, dayPart(part, !plain));
    }

    /// «утро 5 января 2022», «январь 2022», «5 января 2022 – 10 января 2022».
    String value(String timex) {
        return value(timex, false);
    }

    private String said(TimeExpression time, String value) {
        boolean bare = time.bound() == TimeExpression.Bound.AT;
        String modified =
                time.mod() == null
                        ? value
                        : texts.of(Messages.key(time.mod()) + (bare ? "" : ".of"), value);
        return texts.of(Messages.key(time.bound()), modified);
    }

    private String value(String timex, boolean genitive) {
        int slash = timex.indexOf('/');
        if (slash > 0) {
            return texts.of(
                    "date.interval",
                    value(timex.substring(0, slash), genitive),
                    value(timex.substring(slash + 1), genitive));
        }
        return TimexValue.parse(timex).map(value -> value(value, genitive)).orElse(timex);
    }

    String value(TimexValue value, boolean genitive) {
        String of = genitive ? ".of" : "";
        int year = value.year();
        String part = value.part() == null ? "" : value.part();
        return switch (value.unit()) {
            case CENTURY -> texts.of("date.century" + of, year / 100 + 1);
            case DECADE -> texts.of("date.decade" + of, year);
            case YEAR -> texts.of("date.year" + of, year);
            case HALF -> texts.of("date.half" + of, part, year);
            case QUARTER -> texts.of("date.quarter" + of, part, year);
            case SEASON -> texts.of("date.season" + of, texts.of("season." + part + of), year);
            case MONTH ->
                    texts.of(
                            "date.month" + of,
                            texts.of("month." + value.start().getMonthValue() + of),
                            year);
            case WEEK -> texts.of("date.week" + of, Integer.parseInt(part), year);
            case DAY -> dayWithPart(value.start(), part, genitive);
        };
    }

    private String dayWithPart(LocalDate day, String part, boolean genitive) {
        if (part.isEmpty()) {
            return day(day);
        }
        return Character.isDigit(part.charAt(0))
                ? texts.of("date.clock", day(day), dayPart(part, genitive))
                : texts.of("date.part", dayPart(part, genitive), day(day));
    }

    private String dayPart(String part, boolean genitive) {
        return switch (part) {
            case "MO", "MI", "AF", "EV", "NI", "DT" ->
                    texts.of("daypart." + part + (genitive ? ".of" : ""));
            default -> part;
        };
    }
}
