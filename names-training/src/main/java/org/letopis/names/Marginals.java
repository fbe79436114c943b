package org.letopis.names;

/// How probable each label of each word, and each pair of labels, is under a model (forward and backward sums).
final class Marginals {
    private final float[] scores;
    private final int size;
    private final int labels;
    private final double[] forward;
    private final double[] backward;
    private final double[] expTransitions;
    private final double[] expScores;
    private double logTotal;

    Marginals(float[] scores, float[] transitions, boolean[] follows, int size, int labels) {
        this.scores = scores;
        this.size = size;
        this.labels = labels;
        this.forward = new double[size * labels];
        this.backward = new double[size * labels];
        this.expTransitions = new double[labels * labels];
        this.expScores = new double[size * labels];
        for (int i = 0; i < expTransitions.length; i++) {
            expTransitions[i] = follows[i] ? Math.exp(transitions[i]) : 0;
        }
        sumForward();
        sumBackward();
    }

    private void sumForward() {
        for (int i = 0; i < size; i++) {
            double top = Double.NEGATIVE_INFINITY;
            for (int k = 0; k < labels; k++) {
                top = Math.max(top, scores[i * labels + k]);
            }
            double total = 0;
            for (int k = 0; k < labels; k++) {
                double e = Math.exp(scores[i * labels + k] - top);
                expScores[i * labels + k] = e;
                double sum = 0;
                if (i == 0) {
                    sum = Labels.follows(Labels.OUTSIDE, k) ? 1 : 0;
                } else {
                    for (int b = 0; b < labels; b++) {
                        sum += forward[(i - 1) * labels + b] * expTransitions[b * labels + k];
                    }
                }
                boolean may = i < size - 1 || k == Labels.OUTSIDE || Labels.closes(k);
                forward[i * labels + k] = may ? sum * e : 0;
                total += forward[i * labels + k];
            }
            for (int k = 0; k < labels; k++) {
                forward[i * labels + k] /= total;
            }
            logTotal += Math.log(total) + top;
        }
    }

    private void sumBackward() {
        for (int k = 0; k < labels; k++) {
            boolean may = k == Labels.OUTSIDE || Labels.closes(k);
            backward[(size - 1) * labels + k] = may ? 1 : 0;
        }
        for (int i = size - 2; i >= 0; i--) {
            double total = 0;
            for (int k = 0; k < labels; k++) {
                double sum = 0;
                for (int b = 0; b < labels; b++) {
                    sum +=
                            expTransitions[k * labels + b]
                                    * expScores[(i + 1) * labels + b]
                                    * backward[(i + 1) * labels + b];
                }
                backward[i * labels + k] = sum;
                total += sum;
            }
            for (int k = 0; k < labels; k++) {
                backward[i * labels + k] /= total;
            }
        }
    }

    double logTotal() {
        return logTotal;
    }

    /// The probabilities of the labels of a word.
    float[] at(int word) {
        float[] probable = new float[labels];
        double total = 0;
        for (int k = 0; k < labels; k++) {
            total += forward[word * labels + k] * backward[word * labels + k];
        }
        for (int k = 0; k < labels; k++) {
            probable[k] =
                    (float) (forward[word * labels + k] * backward[word * labels + k] / total);
        }
        return probable;
    }

    /// How often each label is expected behind each.
    float[] transitions() {
        float[] expected = new float[labels * labels];
        double[] pairs = new double[labels * labels];
        for (int i = 1; i < size; i++) {
            double total = 0;
            for (int a = 0; a < labels; a++) {
                double from = forward[(i - 1) * labels + a];
                for (int b = 0; b < labels; b++) {
                    double pair =
                            from == 0
                                    ? 0
                                    : from
                                            * expTransitions[a * labels + b]
                                            * expScores[i * labels + b]
                                            * backward[i * labels + b];
                    pairs[a * labels + b] = pair;
                    total += pair;
                }
            }
            for (int k = 0; k < pairs.length; k++) {
                expected[k] += (float) (pairs[k] / total);
            }
        }
        return expected;
    }
}
