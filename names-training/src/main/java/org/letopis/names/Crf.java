package org.letopis.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Learns a conditional random field by stochastic gradient steps (AdaGrad, Duchi, Hazan and Singer 2011).
final class Crf {
    /// Share of the features that a step does not see, so that none is relied on alone. Ours, tuned out of fold.
    private static final float LEFT_OUT = 0.2f;

    /// Share of the words whose spelling a step does not see: so the other features learn what to make of new names.
    private static final float UNKNOWN = 0.4f;

    /// What a weight counts where all features are seen.
    static final float KEPT = 1 - LEFT_OUT;

    /// So often in a round of the second half of training a mean is brought up to date.
    private static final int SNAPSHOTS = 4;

    private static final float STEP = 0.1f;

    /// Towards 0, of each weight that a step touches. Ours, tuned out of fold.
    private final float decay;

    final int labels;
    final float[] weights;
    final float[] transitions;
    private final float[] squares;
    private final float[] transitionSquares;
    private final boolean[] follows;
    private final Random random;

    Crf(int features, int labels, long seed, float decay) {
        this.labels = labels;
        this.decay = decay;
        this.weights = new float[features * labels];
        this.squares = new float[features * labels];
        this.transitions = new float[labels * labels];
        this.transitionSquares = new float[labels * labels];
        this.follows = new boolean[labels * labels];
        this.random = new Random(seed);
        for (int i = 0; i < labels * labels; i++) {
            follows[i] = Labels.follows(i / labels, i % labels);
        }
    }

    /// @param lessons with features numbered from 0
    void train(List<Lesson> lessons, int epochs) {
        var order = new ArrayList<>(lessons);
        var weightMeans = new float[weights.length];
        var transitionMeans = new float[transitions.length];
        int taken = 0;
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            double loss = 0;
            for (int i = 0; i < order.size(); i++) {
                if (order.get(i).labels.length > 0) {
                    loss += step(order.get(i));
                }
                if (epoch >= epochs / 2 && (i + 1) % (order.size() / SNAPSHOTS) == 0) {
                    taken++;
                    towards(weightMeans, weights, taken);
                    towards(transitionMeans, transitions, taken);
                }
            }
            System.out.printf("  epoch %d: loss %.0f%n", epoch + 1, loss);
        }
        if (taken > 0) {
            System.arraycopy(weightMeans, 0, weights, 0, weights.length);
            System.arraycopy(transitionMeans, 0, transitions, 0, transitions.length);
        }
    }

    /// The mean of what was learned at several times is better than what was learned last (Polyak and Juditsky 1992).
    private static void towards(float[] means, float[] values, int taken) {
        for (int i = 0; i < means.length; i++) {
            means[i] += (values[i] - means[i]) / taken;
        }
    }

    private double step(Lesson lesson) {
        int size = lesson.labels.length;
        int[][] seen = new int[size][];
        float[] scores = new float[size * labels];
        for (int i = 0; i < size; i++) {
            seen[i] = some(lesson.features[i]);
            for (int feature : seen[i]) {
                int base = feature * labels;
                for (int k = 0; k < labels; k++) {
                    scores[i * labels + k] += weights[base + k];
                }
            }
        }
        var marginals = new Marginals(scores, transitions, follows, size, labels);
        double loss = marginals.logTotal();
        int before = Labels.OUTSIDE;
        float[] expected = marginals.transitions();
        for (int i = 0; i < size; i++) {
            int gold = lesson.labels[i];
            loss -= scores[i * labels + gold];
            if (i > 0) {
                loss -= transitions[before * labels + gold];
                expected[before * labels + gold] -= 1;
            }
            float[] gradient = marginals.at(i);
            gradient[gold] -= 1;
            update(seen[i], gradient);
            before = gold;
        }
        for (int i = 0; i < expected.length; i++) {
            if (expected[i] != 0) {
                transitionSquares[i] += expected[i] * expected[i];
                transitions[i] -=
                        STEP * expected[i] / (1e-3f + (float) Math.sqrt(transitionSquares[i]));
            }
        }
        return loss;
    }

    private int[] some(int[] features) {
        int[] some = new int[features.length];
        int count = 0;
        boolean unknown = random.nextFloat() < UNKNOWN;
        for (int i = 0; i < features.length; i++) {
            boolean hidden = unknown && i < Features.SPELLING;
            if (features[i] >= 0 && !hidden && random.nextFloat() >= LEFT_OUT) {
                some[count++] = features[i];
            }
        }
        return Arrays.copyOf(some, count);
    }

    private void update(int[] features, float[] gradient) {
        for (int k = 0; k < labels; k++) {
            if (Math.abs(gradient[k]) < 1e-4f) {
                gradient[k] = 0;
            }
        }
        for (int feature : features) {
            int base = feature * labels;
            for (int k = 0; k < labels; k++) {
                float g = gradient[k];
                if (g != 0) {
                    g += decay * weights[base + k];
                    squares[base + k] += g * g;
                    weights[base + k] -= STEP * g / (1e-3f + (float) Math.sqrt(squares[base + k]));
                }
            }
        }
    }
}
