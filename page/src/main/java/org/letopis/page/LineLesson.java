package org.letopis.page;

import java.util.List;

/// A page's visible text as [Chooser] sees it, line by line.
public final class LineLesson implements Lesson {
    static final Questions QUESTIONS = new Questions("lines.txt", LineClue.values());

    private final List<String> lines;
    private final int[][] clues;

    private LineLesson(List<String> lines) {
        this.lines = lines;
        this.clues = LineClues.of(lines);
    }

    /// Looks at a text as [Extractor] does.
    public static LineLesson of(String text) {
        return of(text.lines().map(Characters::clean).filter(line -> !line.isEmpty()).toList());
    }

    /// @param lines cleaned, none blank
    static LineLesson of(List<String> lines) {
        return new LineLesson(lines);
    }

    @Override
    public Questions questions() {
        return QUESTIONS;
    }

    @Override
    public List<String> texts() {
        return lines;
    }

    @Override
    public int[] clues(int line) {
        return clues[line].clone();
    }

    @Override
    public boolean[] chosenBy(Chooser chooser, float[] bonus) {
        return chooser.choose(clues, bonus);
    }
}
