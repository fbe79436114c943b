package org.letopis.names;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/// The weights of the features: a linear-chain conditional random field over the labels of words (Lafferty, McCallum and
/// Pereira 2001), one for the outer names and one for those inside of them.
///
/// The file `model.bin`, in the frame of [BinaryFile], holds the transitions as floats, the scale of the weights as a float,
/// an int that says how many slots, for each slot a short that checks the feature's number, and for each slot that is taken
/// the weights: a byte a label, 128 for 0, eight in a long from the lowest byte on. A feature is looked for from the slot that its number gives on; an empty slot (check 0) ends the search.
/// What is not found weighs nothing, so that features never seen in training do not fall upon the weights of others.
final class Model {
    /// Of the binary form; counts up with every change of it or of the features.
    static final int VERSION = 2;

    static final String FILE = "model.bin";

    static final int LABELS = Labels.COUNT + Labels.INNER_COUNT;

    /// Longs that hold the weights of a slot.
    static final int LONGS = (LABELS + 7) / 8;

    /// Room for sums: the labels, filled up to whole longs.
    static final int SUMS = LONGS * 8;

    private static final int ZERO = 128;

    private static final long EVEN = 0x00FF_00FF_00FF_00FFL;

    private static final class Loaded {
        static final Model MODEL = read(BinaryFile.read(FILE, VERSION));
    }

    final float[] outerTransitions;
    final float[] innerTransitions;
    final float scale;
    private final short[] checks;

    /// Of the taken slots only, in their order.
    private final long[] weights;

    /// For each 64 slots a bit for each that is taken, and how many are taken before them.
    private final long[] taken;

    private final int[] takenBefore;
    private final int mask;

    Model(
            float[] outerTransitions,
            float[] innerTransitions,
            float scale,
            short[] checks,
            long[] weights) {
        this.outerTransitions = outerTransitions;
        this.innerTransitions = innerTransitions;
        this.scale = scale;
        this.checks = checks;
        this.weights = weights;
        this.mask = checks.length - 1;
        this.taken = new long[(checks.length + 63) / 64];
        this.takenBefore = new int[taken.length];
        int count = 0;
        for (int slot = 0; slot < checks.length; slot++) {
            if (slot % 64 == 0) {
                takenBefore[slot / 64] = count;
            }
            if (checks[slot] != 0) {
                taken[slot / 64] |= 1L << slot;
                count++;
            }
        }
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
        long[] weights = new long[in.remaining() / Long.BYTES];
        in.asLongBuffer().get(weights);
        return new Model(outer, inner, scale, checks, weights);
    }

    private static float[] floats(ByteBuffer in, int count) {
        float[] floats = new float[count];
        in.asFloatBuffer().get(floats);
        in.position(in.position() + 4 * count);
        return floats;
    }

    /// Adds up the weights that features give to each label, four sums at a time in the lanes of a long: weights are not
    /// negative on file, and no more than 256 of them fill a lane of 16 bits.
    ///
    /// @param count 256 at most
    void add(int[] features, int count, int[] sums) {
        long a0 = 0;
        long a1 = 0;
        long b0 = 0;
        long b1 = 0;
        long c0 = 0;
        long c1 = 0;
        long d0 = 0;
        long d1 = 0;
        int found = 0;
        for (int i = 0; i < count; i++) {
            int slot = find(features[i]);
            if (slot >= 0) {
                int at = place(slot) * LONGS;
                found++;
                a0 += weights[at] & EVEN;
                a1 += (weights[at] >>> 8) & EVEN;
                b0 += weights[at + 1] & EVEN;
                b1 += (weights[at + 1] >>> 8) & EVEN;
                c0 += weights[at + 2] & EVEN;
                c1 += (weights[at + 2] >>> 8) & EVEN;
                d0 += weights[at + 3] & EVEN;
                d1 += (weights[at + 3] >>> 8) & EVEN;
            }
        }
        spread(a0, a1, 0, found, sums);
        spread(b0, b1, 8, found, sums);
        spread(c0, c1, 16, found, sums);
        spread(d0, d1, 24, found, sums);
    }

    private static void spread(long even, long odd, int from, int found, int[] sums) {
        for (int lane = 0; lane < 4; lane++) {
            sums[from + 2 * lane] = (int) ((even >>> (16 * lane)) & 0xFFFF) - found * ZERO;
            sums[from + 2 * lane + 1] = (int) ((odd >>> (16 * lane)) & 0xFFFF) - found * ZERO;
        }
    }

    /// Sets the weight of a label in the table of a model to be.
    static void set(long[] weights, int slot, int label, int weight) {
        int at = slot * LONGS + label / 8;
        int shift = label % 8 * 8;
        weights[at] = (weights[at] & ~(0xFFL << shift)) | ((long) (weight + ZERO) << shift);
    }

    /// Where the weights of a taken slot stand among those of the others.
    private int place(int slot) {
        long before = taken[slot / 64] & ((1L << slot) - 1);
        return takenBefore[slot / 64] + Long.bitCount(before);
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
