package org.letopis.names;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/// The weights of the features: a linear-chain conditional random field over the labels of words (Lafferty, McCallum and
/// Pereira 2001), one for the outer names and one for those inside of them.
///
/// The file `model.bin`, in the frame of [BinaryFile], holds the transitions as floats, the scale of the weights as a float,
/// an int that says how many slots, for each slot a short that checks the feature's number, and for each slot the weights, a
/// byte a label. A feature is looked for from the slot that its number gives on; an empty slot (check 0) ends the search.
/// What is not found weighs nothing, so that features never seen in training do not fall upon the weights of others.
final class Model {
    /// Of the binary form; counts up with every change of it or of the features.
    static final int VERSION = 1;

    static final String FILE = "model.bin";

    static final int LABELS = Labels.COUNT + Labels.INNER_COUNT;

    private static final class Loaded {
        static final Model MODEL = read(BinaryFile.read(FILE, VERSION));
    }

    final float[] outerTransitions;
    final float[] innerTransitions;
    final float scale;
    private final short[] checks;
    private final byte[] weights;
    private final int mask;

    Model(
            float[] outerTransitions,
            float[] innerTransitions,
            float scale,
            short[] checks,
            byte[] weights) {
        this.outerTransitions = outerTransitions;
        this.innerTransitions = innerTransitions;
        this.scale = scale;
        this.checks = checks;
        this.weights = weights;
        this.mask = checks.length - 1;
        if (Integer.bitCount(checks.length) != 1) {
            throw new IllegalArgumentException(
                    "%d slots: wanted a power of two".formatted(checks.length));
        }
    }

    static Model load() {
        return Loaded.MODEL;
    }

    /// The model of a file of the trainer's.
    static Model read(Path file) throws IOException {
        return read(BinaryFile.content(file.toString(), Files.readAllBytes(file), VERSION));
    }

    private static Model read(ByteBuffer in) {
        float[] outer = floats(in, Labels.COUNT * Labels.COUNT);
        float[] inner = floats(in, Labels.INNER_COUNT * Labels.INNER_COUNT);
        float scale = in.getFloat();
        short[] checks = new short[in.getInt()];
        in.asShortBuffer().get(checks);
        in.position(in.position() + 2 * checks.length);
        byte[] weights = new byte[checks.length * LABELS];
        in.get(weights);
        return new Model(outer, inner, scale, checks, weights);
    }

    private static float[] floats(ByteBuffer in, int count) {
        float[] floats = new float[count];
        in.asFloatBuffer().get(floats);
        in.position(in.position() + 4 * count);
        return floats;
    }

    /// Adds the weights that features give to each label.
    void add(int[] features, int count, int[] sums) {
        for (int i = 0; i < count; i++) {
            int slot = find(features[i]);
            if (slot >= 0) {
                int base = slot * LABELS;
                for (int k = 0; k < LABELS; k++) {
                    sums[k] += weights[base + k];
                }
            }
        }
    }

    private int find(int feature) {
        int slot = feature & mask;
        short check = check(feature);
        while (checks[slot] != check) {
            if (checks[slot] == 0) {
                return -1;
            }
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /// Takes the slot of a feature that is not in the table yet.
    static int place(short[] checks, int feature) {
        int slot = feature & (checks.length - 1);
        while (checks[slot] != 0) {
            slot = (slot + 1) & (checks.length - 1);
        }
        checks[slot] = check(feature);
        return slot;
    }

    /// What tells features of one slot apart, never 0.
    private static short check(int feature) {
        int check = feature >>> 16;
        return (short) (check == 0 ? 1 : check);
    }
}
