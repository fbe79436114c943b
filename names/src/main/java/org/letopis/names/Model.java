package org.letopis.names;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/// The weights of the features: a linear-chain conditional random field over the labels of words (Lafferty, McCallum and
/// Pereira 2001), one for the outer names and one for those inside of them.
///
/// The file `model.bin`, in the frame of [BinaryFile], holds the transitions as floats, the scale of the weights as a float,
/// an int that says how many slots, and the slots: a byte for each label and the check of the feature's number. A feature is
/// looked for from the slot that its number gives on; an empty slot (check 0) ends the search. What is not found weighs
/// nothing, so that features never seen in training do not fall upon the weights of others.
final class Model {
    /// Of the binary form; counts up with every change of it or of the features.
    static final int VERSION = 1;

    static final String FILE = "model.bin";

    static final int LABELS = Labels.COUNT + Labels.INNER_COUNT;

    private static final int CHECK = LABELS;

    /// Bytes of a slot: the outer labels, the inner labels, the check.
    static final int SLOT = LABELS + 2;

    private static final class Loaded {
        static final Model MODEL = read(BinaryFile.read(FILE, VERSION));
    }

    final float[] outerTransitions;
    final float[] innerTransitions;
    final float scale;
    private final byte[] table;
    private final int mask;

    Model(float[] outerTransitions, float[] innerTransitions, float scale, byte[] table) {
        this.outerTransitions = outerTransitions;
        this.innerTransitions = innerTransitions;
        this.scale = scale;
        this.table = table;
        this.mask = table.length / SLOT - 1;
        if (Integer.bitCount(mask + 1) != 1) {
            throw new IllegalArgumentException(
                    "%d slots: wanted a power of two".formatted(table.length / SLOT));
        }
    }

    static Model load() {
        return Loaded.MODEL;
    }

    private static Model read(ByteBuffer in) {
        float[] outer = floats(in, Labels.COUNT * Labels.COUNT);
        float[] inner = floats(in, Labels.INNER_COUNT * Labels.INNER_COUNT);
        float scale = in.getFloat();
        byte[] table = new byte[in.getInt() * SLOT];
        in.get(table);
        return new Model(outer, inner, scale, table);
    }

    /// The model of a file of the trainer's.
    static Model read(Path file) throws IOException {
        return read(BinaryFile.content(file.toString(), Files.readAllBytes(file), VERSION));
    }

    /// Takes the slot of a feature that is not in the table yet.
    ///
    /// @return where its weights begin
    static int place(byte[] table, int feature) {
        int mask = table.length / SLOT - 1;
        int slot = feature & mask;
        while (table[slot * SLOT + CHECK] != 0 || table[slot * SLOT + CHECK + 1] != 0) {
            slot = (slot + 1) & mask;
        }
        int check = check(feature);
        table[slot * SLOT + CHECK] = (byte) (check >>> 8);
        table[slot * SLOT + CHECK + 1] = (byte) check;
        return slot * SLOT;
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
            int base = find(features[i]);
            if (base >= 0) {
                for (int k = 0; k < LABELS; k++) {
                    sums[k] += table[base + k];
                }
            }
        }
    }

    private int find(int feature) {
        int slot = feature & mask;
        int check = check(feature);
        while (true) {
            int base = slot * SLOT;
            int found = (table[base + CHECK] & 0xFF) << 8 | (table[base + CHECK + 1] & 0xFF);
            if (found == check) {
                return base;
            }
            if (found == 0) {
                return -1;
            }
            slot = (slot + 1) & mask;
        }
    }

    /// What tells features of one slot apart, never 0.
    static int check(int feature) {
        int check = feature >>> 16;
        return check == 0 ? 1 : check;
    }
}
