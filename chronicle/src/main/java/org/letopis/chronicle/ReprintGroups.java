package org.letopis.chronicle;

import org.letopis.model.Dateline;
import org.letopis.model.Reading;
import org.letopis.model.Report;
import org.letopis.model.Reprints;
import org.letopis.model.Span;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds reports that print one text. For now the texts must be equal but for case, ё, punctuation,
/// headline, lead and dateline; near-copies come with the grouping by content.
final class ReprintGroups {
    /// Shorter texts («Подробности позже») are alike without being reprints. In letters and digits; ours.
    private static final int SHORTEST_TEXT = 120;

    private ReprintGroups() {}

    /// @param readings earliest first
    static List<Reprints> of(List<Reading> readings) {
        Map<String, List<String>> idsByText = new LinkedHashMap<>();
        for (Reading reading : readings) {
            String text = Folding.of(blocks(reading.report()));
            if (text.length() >= SHORTEST_TEXT) {
                idsByText.computeIfAbsent(text, _ -> new ArrayList<>()).add(reading.report().id());
            }
        }
        return idsByText.values().stream()
                .filter(ids -> ids.size() > 1)
                .map(ids -> new Reprints(ids.getFirst(), ids.subList(1, ids.size())))
                .toList();
    }

    private static String blocks(Report report) {
        List<Span> parts = report.parts();
        int first = report.partsBeforeBlocks();
        if (first == parts.size()) {
            return "";
        }
        int start = parts.get(first).start();
        Dateline dateline = report.dateline();
        String text = report.text();
        return dateline == null || dateline.span().start() < start
                ? text.substring(start)
                : text.substring(start, dateline.span().start())
                        + text.substring(dateline.span().end());
    }
}
