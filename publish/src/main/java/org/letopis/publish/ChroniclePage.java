package org.letopis.publish;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Line;
import org.letopis.model.Reading;
import org.letopis.model.Span;
import org.letopis.model.TimexValue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// «Хроника»: the dated sentences of a story under the days, months and years that they name.
record ChroniclePage(Frame frame, StoryHead head, List<Jump> jumps, List<Day> days) {
    /// A year or month to go to.
    ///
    /// @param lines how many there are
    record Jump(String label, String href, int lines) {}

    /// A stretch of the calendar with the lines that begin in it.
    ///
    /// @param anchor «d-2023-04-11»
    record Day(String anchor, String heading, List<Entry> entries) {}

    /// @param time within the day: «утро», «до 08:40»; empty where the day says all
    /// @param value as in the data: «2023-04-11TMO»
    record Entry(
            String time, String value, Quotation quotation, List<String> chain, Byline byline) {}

    /// More than this many headings ask for a list of years or months to jump to. Ours.
    private static final int FEW_HEADINGS = 8;

    static ChroniclePage of(Frame frame, CaseFile file) {
        var dated = new LinkedHashMap<TimexValue, List<Entry>>();
        var undated = new ArrayList<Entry>();
        for (Line line : file.story().lines()) {
            Optional<TimexValue> heading = heading(line);
            List<Entry> entries =
                    heading.isPresent()
                            ? dated.computeIfAbsent(heading.get(), _ -> new ArrayList<>())
                            : undated;
            entries.add(entry(frame, file, line));
        }
        List<TimexValue> order = dated.keySet().stream().sorted().toList();
        var days = new ArrayList<Day>();
        for (TimexValue value : order) {
            days.add(
                    new Day(
                            anchor(value),
                            heading(frame, value),
                            dated.getOrDefault(value, List.of())));
        }
        if (!undated.isEmpty()) {
            days.add(new Day("d-none", frame.texts().of("chronicle.undated"), undated));
        }
        return new ChroniclePage(
                frame,
                StoryHead.of(frame, file, StoryHead.Section.CHRONICLE),
                order.size() > FEW_HEADINGS ? jumps(frame, order, dated) : List.of(),
                days);
    }

    /// An interval stands where it begins.
    private static Optional<TimexValue> heading(Line line) {
        return line.time().begin().map(TimexValue::wholeDay);
    }

    private static String heading(Frame frame, TimexValue value) {
        return value.unit() == TimexValue.Unit.DAY
                ? frame.times().dayHeading(value.start())
                : frame.times().value(value, false);
    }

    private static String anchor(TimexValue value) {
        return value.unit() == TimexValue.Unit.DAY
                ? "d-" + value.start()
                : "d-" + value.unit() + "-" + value.start();
    }

    private static Entry entry(Frame frame, CaseFile file, Line line) {
        Reading reading = file.reading(line.report());
        Span anchor = file.sentences(reading).at(line.time().span());
        return new Entry(
                frame.times().timeUnderHeading(line.time()),
                line.time().value(),
                Quotation.of(reading.report(), line.sentence(), List.of(line.time().span())),
                Byline.chain(frame, reading.report(), line.chain()),
                Byline.of(frame, file, reading, Byline.sentence(anchor)));
    }

    /// To the first heading of each year; where there is one year only, of each month.
    private static List<Jump> jumps(
            Frame frame, List<TimexValue> order, Map<TimexValue, List<Entry>> dated) {
        boolean years = order.getFirst().start().getYear() != order.getLast().start().getYear();
        Map<String, Jump> jumps = new LinkedHashMap<>();
        for (TimexValue value : order) {
            int lines = dated.getOrDefault(value, List.of()).size();
            String label = label(frame, value.start(), years);
            jumps.merge(
                    label,
                    new Jump(label, "#" + anchor(value), lines),
                    (first, next) -> new Jump(label, first.href(), first.lines() + next.lines()));
        }
        return jumps.size() < 2 ? List.of() : List.copyOf(jumps.values());
    }

    private static String label(Frame frame, LocalDate day, boolean year) {
        return year
                ? String.valueOf(day.getYear())
                : frame.texts().of("month." + day.getMonthValue());
    }

    /// Null where there is something to read.
    @Nullable String nothing() {
        return days.isEmpty() ? frame.texts().of("chronicle.empty") : null;
    }
}
