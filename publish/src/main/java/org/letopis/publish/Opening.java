package org.letopis.publish;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Dateline;
import org.letopis.model.Reading;
import org.letopis.model.Report;
import org.letopis.model.Span;

import java.util.List;

/// The words that stand for a report in a list: its lead, else its first sentence.
final class Opening {
    private Opening() {}

    /// Null where the report is a headline only.
    static @Nullable Quotation of(CaseFile file, Reading reading) {
        Report report = reading.report();
        List<Span> parts = report.parts();
        int first = report.headline().isEmpty() ? 0 : 1;
        if (first >= parts.size()) {
            return null;
        }
        Span part = parts.get(first);
        if (report.lead() != null) {
            return Quotation.of(report, part);
        }
        Span words = afterDateline(report.dateline(), part);
        Span sentence = file.sentences(reading).at(new Span(words.start(), words.start()));
        return Quotation.of(
                report, new Span(words.start(), Math.max(words.start(), sentence.end())));
    }

    private static Span afterDateline(@Nullable Dateline dateline, Span part) {
        if (dateline == null
                || !part.contains(dateline.span())
                || dateline.span().end() >= part.end()) {
            return part;
        }
        return new Span(dateline.span().end(), part.end());
    }
}
