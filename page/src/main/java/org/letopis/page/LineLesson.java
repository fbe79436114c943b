package org.letopis.page;

import java.util.List;

/// A page's visible text as [LineChooser] sees it: lines and the clues of each. What a trainer needs.
public record LineLesson(List<String> lines, List<List<String>> clues) {
    /// Looks at a text as [Extractor] does.
    public static LineLesson of(String text) {
        return of(text.lines().map(Characters::clean).filter(line -> !line.isEmpty()).toList());
    }

    static LineLesson of(List<String> lines) {
        return new LineLesson(lines, LineClues.of(lines));
    }
}
