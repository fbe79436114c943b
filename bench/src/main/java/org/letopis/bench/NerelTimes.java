package org.letopis.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How many of the DATE and TIME spans of NEREL we find. NEREL also marks durations, ages and numbers within names as
/// DATE, which are no times by the guide of the reading: `recall` counts every span that holds a digit, a month, a
/// weekday or сегодня, вчера, завтра, накануне, `recall.calendar` those among them that can stand on a calendar.
/// `marked` is the share of our times that touch any DATE or TIME of NEREL.
final class NerelTimes {
    private static final String MONTHS_AND_DAYS =
            "январ|феврал|\\bмарт|апрел|\\bма[йяею]\\b|\\bмаем\\b|июн|июл|август|сентябр|октябр|ноябр|декабр"
                    + "|понедельник|вторник|\\bсред[ауые]\\b|четверг|пятниц|суббот|воскресень"
                    + "|сегодня|вчера|завтра|накануне";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern NAMED = Pattern.compile(MONTHS_AND_DAYS, FLAGS);
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern ON_CALENDAR =
            Pattern.compile(MONTHS_AND_DAYS + "|\\d{4}|\\d[:.]\\d\\d|назад", FLAGS);
    private static final Pattern LASTING =
            Pattern.compile("лет|год|месяц|недел|день|дн[яею]|дневн|сут|час|минут|секунд", FLAGS);
    private static final Pattern SPAN =
            Pattern.compile("T\\d+\t(?:DATE|TIME) (\\d+) (?:[\\d; ]* )?(\\d+)\t(.*)");

    private int counted;
    private int countedFound;
    private int calendar;
    private int calendarFound;
    private int ours;
    private int oursMarked;

    private NerelTimes() {}

    /// @param gold folder of BRAT files, texts beside annotations
    /// @param readings folder of JSON readings of the texts
    static Map<String, Double> score(Path gold, Path readings) throws IOException {
        var times = new NerelTimes();
        try (Stream<Path> files = Files.list(gold)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".ann")).sorted().toList()) {
                String id = file.getFileName().toString().replace(".ann", "");
                times.add(
                        Files.readString(gold.resolve(id + ".txt")),
                        Files.readAllLines(file),
                        new JsonMapper().readTree(readings.resolve(id + ".json").toFile()));
            }
        }
        var scores = new LinkedHashMap<String, Double>();
        scores.put("recall", share(times.countedFound, times.counted));
        scores.put("recall.calendar", share(times.calendarFound, times.calendar));
        scores.put("marked", share(times.oursMarked, times.ours));
        return scores;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /// A stretch by the numbers of its visible characters: white space differs between the two texts.
    private record Visible(int first, int end) {
        boolean touches(Visible other) {
            return first < other.end && other.first < end;
        }
    }

    private void add(String text, List<String> annotations, JsonNode reading) {
        String read = reading.path("text").asText();
        int[] visible = visible(read);
        var found = new ArrayList<Visible>();
        reading.path("times")
                .forEach(time ->
                        found.add(
                                new Visible(
                                        visible[time.path("start").asInt()],
                                        visible[time.path("end").asInt()])));
        var marked = new ArrayList<Visible>();
        int[] visibleInGold = visible(text);
        for (String line : annotations) {
            Matcher span = SPAN.matcher(line);
            if (span.matches()) {
                // BRAT counts code points.
                int start = text.offsetByCodePoints(0, Integer.parseInt(span.group(1)));
                int end = text.offsetByCodePoints(0, Integer.parseInt(span.group(2)));
                var gold = new Visible(visibleInGold[start], visibleInGold[end]);
                marked.add(gold);
                count(
                        span.group(3),
                        start > 0 && text.charAt(start - 1) == '-',
                        found.stream().anyMatch(gold::touches));
            }
        }
        ours += found.size();
        oursMarked +=
                (int) found.stream().filter(t -> marked.stream().anyMatch(t::touches)).count();
    }

    private void count(String words, boolean behindHyphen, boolean found) {
        boolean digits = DIGIT.matcher(words).find();
        if (!digits && !NAMED.matcher(words).find()) {
            return;
        }
        counted++;
        countedFound += found ? 1 : 0;
        boolean lasts = LASTING.matcher(words).find() && !ON_CALENDAR.matcher(words).find();
        if (!lasts && !(digits && behindHyphen)) {
            calendar++;
            calendarFound += found ? 1 : 0;
        }
    }

    /// Of each offset how many visible characters stand before it.
    private static int[] visible(String text) {
        int[] before = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            boolean space = Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00a0';
            before[i + 1] = before[i] + (space ? 0 : 1);
        }
        return before;
    }
}
