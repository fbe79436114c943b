package org.letopis.names;

import java.nio.ByteBuffer;

/// Classes of lemmas that stand among the same words, learned from unlabelled news; a fine and a coarse one.
///
/// The file `clusters.bin`, in the frame of [BinaryFile], holds an int that says how many lemmas, and for each its number as
/// [Hash#of] makes it and its two classes as shorts, from 1.
final class Clusters {
    /// Of the binary form; counts up with every change of it.
    static final int VERSION = 1;

    private static final String FILE = "clusters.bin";

    private static final class Loaded {
        static final Clusters CLUSTERS = new Clusters(BinaryFile.read(FILE, VERSION));
    }

    private final IntTable classes;

    private Clusters(ByteBuffer in) {
        int count = in.getInt();
        classes = new IntTable(count);
        for (int i = 0; i < count; i++) {
            classes.put(in.getInt(), in.getInt());
        }
    }

    static Clusters load() {
        return Loaded.CLUSTERS;
    }

    /// The fine class in the upper 16 bits, the coarse one in the lower; 0 where the lemma is too rare to have any.
    int of(int lemma) {
        return classes.get(lemma);
    }
}
