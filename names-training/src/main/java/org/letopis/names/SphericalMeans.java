package org.letopis.names;

import java.util.Arrays;
import java.util.List;

/// Groups vectors by their angles: k-means on the sphere (Dhillon and Modha 2001).
final class SphericalMeans {
    private static final int ROUNDS = 12;

    private final List<Sparse> vectors;
    private final int count;
    private final int[] groups;

    SphericalMeans(List<Sparse> vectors, int count) {
        this.vectors = vectors;
        this.count = count;
        this.groups = new int[vectors.size()];
    }

    /// The group of each vector. It starts from the first vectors, which are those of the commonest words.
    int[] groups() {
        for (int i = 0; i < groups.length; i++) {
            groups[i] = i < 2 * count ? i % count : -1;
        }
        int columns = 1;
        for (Sparse vector : vectors) {
            for (int column : vector.columns) {
                columns = Math.max(columns, column + 1);
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            assign(means(columns));
        }
        return groups;
    }

    /// `means[column * count + group]`.
    private float[] means(int columns) {
        float[] means = new float[columns * count];
        for (int i = 0; i < groups.length; i++) {
            if (groups[i] >= 0) {
                Sparse vector = vectors.get(i);
                for (int k = 0; k < vector.columns.length; k++) {
                    means[vector.columns[k] * count + groups[i]] += vector.values[k];
                }
            }
        }
        double[] squares = new double[count];
        for (int i = 0; i < means.length; i++) {
            squares[i % count] += (double) means[i] * means[i];
        }
        for (int i = 0; i < means.length; i++) {
            double square = squares[i % count];
            means[i] = square == 0 ? 0 : (float) (means[i] / Math.sqrt(square));
        }
        return means;
    }

    private void assign(float[] means) {
        float[] likeness = new float[count];
        for (int i = 0; i < groups.length; i++) {
            Sparse vector = vectors.get(i);
            Arrays.fill(likeness, 0);
            for (int k = 0; k < vector.columns.length; k++) {
                int base = vector.columns[k] * count;
                float value = vector.values[k];
                for (int group = 0; group < count; group++) {
                    likeness[group] += value * means[base + group];
                }
            }
            int best = 0;
            for (int group = 1; group < count; group++) {
                best = likeness[group] > likeness[best] ? group : best;
            }
            groups[i] = best;
        }
    }
}
