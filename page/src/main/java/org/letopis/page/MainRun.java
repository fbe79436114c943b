package org.letopis.page;

/// The lines where most of a page's paragraphs stand together: its report as a rule, and what stands outside is rather
/// a list of others.
///
/// @param first its first line
/// @param end the line behind its last
record MainRun(int first, int end) {
    /// What a line that is no paragraph costs in the run, in characters; ours.
    private static final int GAP = 60;

    /// The run whose paragraphs are worth most; empty where there are none.
    ///
    /// @param worth of each line: its characters for a paragraph, 0 for another
    static MainRun of(int[] worth) {
        var best = new MainRun(0, 0);
        long most = 0;
        long sum = 0;
        int start = 0;
        for (int i = 0; i < worth.length; i++) {
            sum += worth[i] > 0 ? worth[i] : -GAP;
            if (sum <= 0) {
                sum = 0;
                start = i + 1;
            } else if (sum > most) {
                most = sum;
                best = new MainRun(start, i + 1);
            }
        }
        return best;
    }

    /// Lines from one to the run: below zero above it, zero within, above zero below it.
    int away(int line) {
        return line < first ? line - first : Math.max(0, line - end + 1);
    }
}
