package org.letopis.page;

import java.util.Arrays;

/// The answers for one segment or line, while they are collected.
final class Answers {
    /// More than there are clues, for a segment in elements of many hints.
    private int[] row = new int[100];

    private int filled;

    /// Notes an answer; none where it is negative.
    void see(Question clue, int answer) {
        if (answer >= clue.answers()) {
            throw new IllegalStateException(
                    "%s has %d answers, from 0; %d is none of them"
                            .formatted(clue, clue.answers(), answer));
        }
        if (answer >= 0) {
            row = filled == row.length ? Arrays.copyOf(row, filled * 2) : row;
            row[filled++] = clue.offset() + answer;
        }
    }

    /// Gives what was collected by index of the weights, and begins again.
    int[] take() {
        int[] taken = Arrays.copyOf(row, filled);
        filled = 0;
        return taken;
    }

    /// In which of the bins that the limits divide a value lies, from 0. All limits are compared: to stop at the right one
    /// would be a branch that no processor foresees.
    static int bin(double value, double... limits) {
        int bin = 0;
        for (double limit : limits) {
            bin += value >= limit ? 1 : 0;
        }
        return bin;
    }

    /// 0 where there is no whole.
    static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
