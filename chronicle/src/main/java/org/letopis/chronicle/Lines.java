package org.letopis.chronicle;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Dateline;
import org.letopis.model.Line;
import org.letopis.model.Reading;
import org.letopis.model.Report;
import org.letopis.model.Reprints;
import org.letopis.model.Span;
import org.letopis.model.Statement;
import org.letopis.model.TimeExpression;
import org.letopis.model.TimexValue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The chronicle of a story, line by line. For now a line is a sentence that a time expression dates.
final class Lines {
    private static final Comparator<Line> AS_TIME_RUNS =
            Comparator.comparing(
                    line -> line.time().begin().orElse(null),
                    Comparator.nullsLast(Comparator.naturalOrder()));

    private Lines() {}

    /// @param readings earliest first; that is also the order of lines with one time
    /// @param reprints their copies give no lines of their own
    static List<Line> of(List<Reading> readings, List<Reprints> reprints) {
        Set<String> copies = new HashSet<>();
        reprints.forEach(group -> copies.addAll(group.copies()));
        var lines = new ArrayList<Line>();
        for (Reading reading : readings) {
            if (!copies.contains(reading.report().id())) {
                lines.addAll(of(reading));
            }
        }
        // The sort is stable: within one time the order of publication and of the text stays.
        lines.sort(AS_TIME_RUNS);
        return lines;
    }

    private static List<Line> of(Reading reading) {
        Report report = reading.report();
        Map<String, Line> byPlace = new LinkedHashMap<>();
        Map<Span, Statement> statements =
                InnermostStatements.around(
                        reading.times().stream().map(TimeExpression::span).toList(),
                        reading.statements());
        for (TimeExpression time : reading.times()) {
            Optional<Span> sentence = sentenceOf(time.span(), reading.sentences());
            if (sentence.isEmpty() || isDateline(time.span(), report)) {
                continue;
            }
            Line line = line(report, time, sentence.get(), statements.get(time.span()));
            // A sentence stands once a day: «12 апреля в 14:30» counts as the clock time.
            byPlace.merge(
                    sentence.get().start()
                            + " "
                            + time.begin()
                                    .map(TimexValue::wholeDay)
                                    .map(Object::toString)
                                    .orElse(time.value()),
                    line,
                    (first, second) ->
                            second.time().value().length() > first.time().value().length()
                                    ? second
                                    : first);
        }
        return List.copyOf(byPlace.values());
    }

    private static Line line(
            Report report, TimeExpression time, Span sentence, @Nullable Statement statement) {
        return new Line(
                report.id() + "-t" + time.span().start(),
                time,
                report.id(),
                sentence,
                statement == null ? null : statement.id(),
                statement == null ? List.of(report.carrier()) : statement.chainNames());
    }

    private static boolean isDateline(Span time, Report report) {
        Dateline dateline = report.dateline();
        return dateline != null && dateline.span().contains(time);
    }

    /// @param sentences in the order of the text
    private static Optional<Span> sentenceOf(Span time, List<Span> sentences) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span sentence = sentences.get(middle);
            if (sentence.end() <= time.start()) {
                low = middle + 1;
            } else if (sentence.start() > time.start()) {
                high = middle - 1;
            } else {
                return Optional.of(sentence);
            }
        }
        return Optional.empty();
    }
}
