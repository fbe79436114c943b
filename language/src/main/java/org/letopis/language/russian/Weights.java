package org.letopis.language.russian;

import java.io.IOException;
import java.io.UncheckedIOException;

/// The weights of the tagger's features. Features are numbers spread over a table whose size is a power of two;
/// each weight is one byte, because a finer scale changes no choice that matters.
final class Weights implements Tagger.Weighing {
    /// Of the binary form; counts up with every change of it or of the features.
    static final int VERSION = 1;

    static final String RESOURCE = "/org/letopis/dictionary/ru/tagger.bin";

    private final byte[] table;
    private final int mask;

    Weights(byte[] table) {
        if (Integer.bitCount(table.length) != 1) {
            throw new IllegalArgumentException(
                    "table of %d weights: wanted a power of two".formatted(table.length));
        }
        this.table = table;
        this.mask = table.length - 1;
    }

    static Weights load() {
        try (BinaryResource in = BinaryResource.open(RESOURCE, VERSION)) {
            var weights = new Weights(in.rest());
            in.end();
            return weights;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource " + RESOURCE, e);
        }
    }

    @Override
    public float sum(int[] features, int count) {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            sum += table[features[i] & mask];
        }
        return sum;
    }
}
