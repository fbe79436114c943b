package org.letopis.names;

import java.util.stream.IntStream;

/// Finds the likeliest labels of the words of a sentence (Viterbi).
final class Decoder {
    private static final float NEVER = -1e9f;

    private final float[] transitions;
    private final int labels;
    private float[] scores = new float[0];
    private int[] backs = new int[0];
    private final int[][] before;

    /// @param transitions `transitions[a * labels + b]` for label b behind a
    Decoder(float[] transitions, int labels) {
        this.transitions = transitions;
        this.labels = labels;
        this.before = new int[labels][];
        for (int label = 0; label < labels; label++) {
            int to = label;
            before[label] =
                    IntStream.range(0, labels).filter(from -> Labels.follows(from, to)).toArray();
        }
    }

    /// Writes the labels of `count` words.
    ///
    /// @param emissions what speaks for each label of each word, `emissions[first + word * stride + label]`
    /// @param at place of the first word in `out`
    void decode(float[] emissions, int first, int stride, int count, int[] out, int at) {
        if (scores.length < count * labels) {
            scores = new float[count * labels];
            backs = new int[count * labels];
        }
        for (int label = 0; label < labels; label++) {
            boolean may = Labels.follows(Labels.OUTSIDE, label);
            scores[label] = may ? emissions[first + label] : NEVER;
        }
        for (int i = 1; i < count; i++) {
            step(i, first + i * stride, emissions);
        }
        int best = Labels.OUTSIDE;
        float top = NEVER * 2;
        for (int label = 0; label < labels; label++) {
            boolean may = label == Labels.OUTSIDE || Labels.closes(label);
            float score = scores[(count - 1) * labels + label];
            if (may && score > top) {
                top = score;
                best = label;
            }
        }
        for (int i = count - 1; i >= 0; i--) {
            out[at + i] = best;
            best = backs[i * labels + best];
        }
    }

    private void step(int at, int emission, float[] emissions) {
        int last = (at - 1) * labels;
        for (int label = 0; label < labels; label++) {
            float top = 2 * NEVER;
            int back = 0;
            for (int from : before[label]) {
                float score = scores[last + from] + transitions[from * labels + label];
                if (score > top) {
                    top = score;
                    back = from;
                }
            }
            scores[at * labels + label] = top + emissions[emission + label];
            backs[at * labels + label] = back;
        }
    }
}
