package org.letopis.page;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Moment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the first date in a short text, with the time and zone beside it: «2022-01-08T12:30:05+0600»,
/// «11 апреля 2023, 08:40», «14:05 11.04.2023», «April 11, 2023 8:40 pm», «Sat, 08 Jan 2022 12:30:00 GMT».
final class DateReader {
    /// A date stands early in its element; what is longer is prose.
    private static final int LOOKED_AT = 200;

    /// The shortest date that is read, «1.5.23», has so many.
    private static final int FEWEST_DIGITS = 4;

    private static final Map<String, Integer> MONTHS = months();

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(\\d{2})(\\d{2})(?!\\d)");
    private static final Pattern NUMBERS =
            Pattern.compile(
                    "(?<![\\d.:])(\\d{1,2})([./-])(\\d{1,2})\\2((?:19|20)\\d{2}|\\d{2})(?![\\d:])");
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "(?<!\\d)(\\d{1,2})(?:\\.|º|er|st|nd|rd|th)?[ -](?:de )?(\\p{L}{3,12})\\.?,?[ -](?:del? )?((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile(
                    "(?<!\\p{L})(\\p{L}{3,12})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d{2})(?!\\d)");

    private static final String CLOCK =
            "(\\d{1,2})[:.](\\d{2})(?::(\\d{2}))?(?:[.,]\\d{1,9})?(?: ?([ap])\\.?m\\.?(?!\\p{L}))?(?: ?(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?(?!\\d)";
    private static final Pattern CLOCK_AFTER =
            Pattern.compile(
                    "\\G(?:T|[^\\d\\p{L}]{1,4}(?:(?:at|в|um|à|o|alle|о) )?)" + CLOCK,
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK_BEFORE =
            Pattern.compile("(?<!\\d)" + CLOCK + "[^\\d\\p{L}]{0,4}$", Pattern.CASE_INSENSITIVE);

    private static final Pattern EPOCH = Pattern.compile("1\\d{9}(\\d{3})?|[23]\\d{9}");

    private DateReader() {}

    static Optional<Moment> read(@Nullable String raw) {
        if (raw == null || raw.length() < 8) {
            return Optional.empty();
        }
        String text = Characters.clean(raw.substring(0, Math.min(raw.length(), LOOKED_AT)));
        if (!hasDigits(text)) {
            return Optional.empty();
        }
        if (!hasYear(text)) {
            return first(text, NUMBERS, DateReader::numbers).or(() -> epoch(text));
        }
        return first(text, YEAR_FIRST, m -> day(m.group(1), m.group(3), m.group(4)))
                .or(() -> first(text, DAY_FIRST, m -> named(m.group(3), m.group(2), m.group(1))))
                .or(() -> first(text, MONTH_FIRST, m -> named(m.group(3), m.group(1), m.group(2))))
                .or(() -> first(text, NUMBERS, DateReader::numbers))
                .or(() -> first(text, COMPACT, m -> day(m.group(1), m.group(2), m.group(3))))
                .or(() -> epoch(text));
    }

    /// Whether there is a year of the last or of this century in four digits, which all forms but two need.
    private static boolean hasYear(String text) {
        for (int i = 0; i + 4 <= text.length(); i++) {
            char c = text.charAt(i);
            boolean century =
                    c == '1' ? text.charAt(i + 1) == '9' : c == '2' && text.charAt(i + 1) == '0';
            if (century && isDigit(text.charAt(i + 2)) && isDigit(text.charAt(i + 3))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean hasDigits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < FEWEST_DIGITS; i++) {
            digits += isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits == FEWEST_DIGITS;
    }

    /// The month that a word names, in any of the languages known; 0 for none.
    static int month(String word) {
        return MONTHS.getOrDefault(Characters.fold(word), 0);
    }

    /// Empty where there is no such day.
    static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private interface Reading {
        Optional<LocalDate> of(Matcher found);
    }

    private static Optional<Moment> first(String text, Pattern pattern, Reading reading) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            Optional<LocalDate> day = reading.of(found);
            if (day.isPresent()) {
                return Optional.of(withClock(text, found.start(), found.end(), day.get()));
            }
        }
        return Optional.empty();
    }

    private static Moment withClock(String text, int start, int end, LocalDate day) {
        Matcher after = CLOCK_AFTER.matcher(text);
        if (after.find(end)) {
            return moment(day, after);
        }
        Matcher before = CLOCK_BEFORE.matcher(text.substring(Math.max(0, start - 30), start));
        return before.find() ? moment(day, before) : Moment.on(day);
    }

    private static Moment moment(LocalDate day, Matcher clock) {
        int hour = Integer.parseInt(clock.group(1));
        String half = clock.group(4);
        if (half != null && hour <= 12) {
            hour = hour % 12 + (half.toLowerCase(Locale.ROOT).equals("p") ? 12 : 0);
        }
        int second = clock.group(3) == null ? 0 : Integer.parseInt(clock.group(3));
        try {
            LocalTime time = LocalTime.of(hour, Integer.parseInt(clock.group(2)), second);
            return new Moment(day, time, zone(clock.group(5)));
        } catch (DateTimeException e) {
            return Moment.on(day);
        }
    }

    private static @Nullable ZoneOffset zone(@Nullable String printed) {
        if (printed == null) {
            return null;
        }
        return Character.isLetter(printed.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(printed);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        return day(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static Optional<LocalDate> named(String year, String month, String day) {
        int number = month(month);
        return number == 0
                ? Optional.empty()
                : day(Integer.parseInt(year), number, Integer.parseInt(day));
    }

    /// Day before month; only «12/31/2019» is read the American way.
    private static Optional<LocalDate> numbers(Matcher found) {
        int first = Integer.parseInt(found.group(1));
        int second = Integer.parseInt(found.group(3));
        int year = Integer.parseInt(found.group(4));
        int full = year < 100 ? 2000 + year : year;
        boolean american = second > 12 && found.group(2).equals("/");
        return american ? day(full, first, second) : day(full, second, first);
    }

    /// Seconds or milliseconds since 1970, for the years 2001 to 2096.
    private static Optional<Moment> epoch(String text) {
        if (!EPOCH.matcher(text).matches()) {
            return Optional.empty();
        }
        long seconds = Long.parseLong(text.substring(0, 10));
        var time = java.time.LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
        return Optional.of(new Moment(time.toLocalDate(), time.toLocalTime(), ZoneOffset.UTC));
    }

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        for (var language : WordLists.load("months.txt").sections().values()) {
            for (int i = 0; i < language.size(); i++) {
                for (String form : language.get(i).split(" ", -1)) {
                    months.put(Characters.fold(form), i + 1);
                }
            }
        }
        return Map.copyOf(months);
    }
}
