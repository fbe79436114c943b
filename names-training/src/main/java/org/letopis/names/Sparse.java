package org.letopis.names;

import java.util.Map;
import java.util.TreeMap;

/// A vector of length 1 of which most numbers are 0.
final class Sparse {
    final int[] columns;
    final float[] values;

    private Sparse(int[] columns, float[] values) {
        this.columns = columns;
        this.values = values;
    }

    /// Positive pointwise mutual information.
    ///
    /// @param counts by column
    static Sparse of(Map<Integer, Integer> counts, double row, double[] ofColumn, double total) {
        var kept = new TreeMap<Integer, Float>();
        double length = 0;
        for (var count : counts.entrySet()) {
            double ratio = count.getValue() * total / (row * ofColumn[count.getKey()]);
            if (ratio > 1) {
                double information = Math.log(ratio) * Math.min(1, count.getValue() / 2.0);
                kept.put(count.getKey(), (float) information);
                length += information * information;
            }
        }
        float scale = length == 0 ? 0 : (float) (1 / Math.sqrt(length));
        int[] columns = new int[kept.size()];
        float[] values = new float[kept.size()];
        int at = 0;
        for (var value : kept.entrySet()) {
            columns[at] = value.getKey();
            values[at++] = value.getValue() * scale;
        }
        return new Sparse(columns, values);
    }
}
