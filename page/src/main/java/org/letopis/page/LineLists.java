package org.letopis.page;

import java.util.List;

/// What shows of a line that it stands in a list beside the report, of comments or of teasers of other reports: lines with day
/// and time of day, paragraphs alone between short lines, texts that are broken off, links to answer.
final class LineLists {
    /// Lines that a line sees to either side; ours.
    private static final int WINDOW = 12;

    /// A line that names who took a picture has that within so many characters from its end; ours.
    private static final int CREDIT_WITHIN = 60;

    private static final double[] SHARES = {0.01, 0.4, 0.7, 0.99};
    private static final double[] PARAGRAPHS = {1, 2, 4, 8, 15, 30};

    /// Answers to the question how much of a page is paragraphs.
    static final int AMOUNTS = PARAGRAPHS.length + 1;

    private final List<String> lines;
    private final boolean[] prose;
    private final int begin;

    /// So many of the lines before each are such.
    private final int[] paragraphs;

    private final int[] alone;
    private final int[] dated;
    private final int[] brokenOff;
    private final int[] answers;

    /// @param begin the line with which most of the page's paragraphs begin
    LineLists(List<String> lines, boolean[] prose, int begin) {
        this.lines = lines;
        this.prose = prose;
        this.begin = begin;
        int size = lines.size();
        paragraphs = new int[size + 1];
        alone = new int[size + 1];
        dated = new int[size + 1];
        brokenOff = new int[size + 1];
        answers = new int[size + 1];
        for (int i = 0; i < size; i++) {
            String line = lines.get(i);
            paragraphs[i + 1] = paragraphs[i] + (prose[i] ? 1 : 0);
            alone[i + 1] = alone[i] + (isAlone(i) ? 1 : 0);
            dated[i + 1] = dated[i] + (isDated(line) ? 1 : 0);
            brokenOff[i + 1] = brokenOff[i] + (isBrokenOff(line) ? 1 : 0);
            answers[i + 1] = answers[i] + (Furniture.answersComment(line) ? 1 : 0);
        }
    }

    private boolean isAlone(int i) {
        boolean above = i > 0 && prose[i - 1];
        boolean below = i + 1 < prose.length && prose[i + 1];
        return prose[i] && !above && !below;
    }

    private static boolean isDated(String line) {
        return Neighbours.hasClock(line) && Neighbours.hasDay(line);
    }

    private static boolean isBrokenOff(String line) {
        return line.endsWith("…") || line.endsWith("...");
    }

    /// «(Photo: A. Berg)», «A. Berg / Agency»
    private static boolean isCredited(String line) {
        int open = line.lastIndexOf('(');
        if (line.endsWith(")") && open >= line.length() - CREDIT_WITHIN) {
            return line.indexOf(':', open) >= 0 || line.indexOf('/', open) >= 0;
        }
        int end = line.length();
        return line.indexOf('©') >= 0 || line.indexOf(" / ", Math.max(0, end - CREDIT_WITHIN)) >= 0;
    }

    /// @param length of the line, as [LineClues] has it
    /// @param place seen from the main run, as [LineClues] has it
    void look(int i, int length, int place, Answers clues) {
        int first = Math.max(0, i - WINDOW);
        int end = Math.min(lines.size(), i + 1 + WINDOW);
        String line = lines.get(i);
        int before = Math.min(3, i <= begin ? 0 : dated[i] - dated[begin]);
        int next = Math.min(2, dated[end] - dated[i + 1]);
        clues.see(LineClue.DATED_LINES, (before * 3 + next) * 2 + (dated[i + 1] - dated[i]));
        clues.see(LineClue.CLOCK, (Neighbours.hasClock(line) ? 10 : 0) + length);
        int own = isAlone(i) ? 2 : prose[i] ? 1 : 0;
        clues.see(LineClue.ALONE_NEXT, own * 6 + aloneAmong(i + 1, end));
        clues.see(LineClue.ALONE_LAST, own * 6 + aloneAmong(first, i));
        clues.see(LineClue.BROKEN_OFF, (isBrokenOff(line) ? 10 : 0) + length);
        int broken = Math.min(3, brokenOff[end] - brokenOff[i + 1]);
        clues.see(
                LineClue.BROKEN_OFF_AROUND,
                broken * 4 + Math.min(3, brokenOff[i] - brokenOff[first]));
        clues.see(LineClue.ANSWERS_ABOVE, Math.min(2, answers[i]) * 10 + length);
        clues.see(LineClue.CREDITED, (isCredited(line) ? 10 : 0) + length);
        int amount = Answers.bin(paragraphs[lines.size()], PARAGRAPHS);
        clues.see(LineClue.MAIN_RUN_AND_PARAGRAPHS, place * AMOUNTS + amount);
    }

    /// Which share of some lines' paragraphs stands alone; 0 where there are none.
    private int aloneAmong(int first, int end) {
        int all = paragraphs[end] - paragraphs[first];
        return all == 0 ? 0 : 1 + Answers.bin((double) (alone[end] - alone[first]) / all, SHARES);
    }
}
