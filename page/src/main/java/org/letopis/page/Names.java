package org.letopis.page;

import java.util.List;
import java.util.function.ToIntFunction;

/// A fixed list of names that are found by their hashes, without being copied out of the text that they stand in. ASCII
/// letters have no case.
final class Names {
    /// Of an empty name, to which [#hash(int, char)] adds letters.
    static final int NO_LETTERS = 0;

    private final int[] slots;
    private final int[] hashes;

    /// A bit for each slot that is taken: most of what is asked for is no name, and these bits stay in the nearest memory.
    private final long[] taken;

    /// @param names in small letters, none twice
    Names(List<String> names) {
        this(names, Names::hash);
    }

    /// The same with a hash of your own.
    Names(List<String> names, ToIntFunction<String> hashing) {
        this.slots = new int[Integer.highestOneBit(Math.max(8, names.size()) * 4) * 2];
        this.hashes = new int[slots.length];
        this.taken = new long[slots.length / Long.SIZE + 1];
        for (int i = 0; i < names.size(); i++) {
            int hash = hashing.applyAsInt(names.get(i));
            int slot = slot(hash);
            if (slots[slot] != 0) {
                throw new IllegalStateException(
                        "«%s» has the hash of «%s»: mix them otherwise"
                                .formatted(names.get(i), names.get(slots[slot] - 1)));
            }
            slots[slot] = i + 1;
            hashes[slot] = hash;
            taken[slot / Long.SIZE] |= 1L << slot;
        }
    }

    /// The hash of a name that is one letter longer.
    static int hash(int before, char letter) {
        return hashSmall(before, small(letter));
    }

    /// The same for a letter that is no capital of ASCII.
    static int hashSmall(int before, char letter) {
        return (before + letter) * 0x9E3779B1;
    }

    static int hash(String name) {
        return hash(name, 0, name.length());
    }

    /// The hash of a name that stands somewhere in a text.
    static int hash(CharSequence text, int from, int end) {
        int hash = NO_LETTERS;
        for (int i = from; i < end; i++) {
            hash = hash(hash, text.charAt(i));
        }
        return hash;
    }

    /// Place of a name with that hash; -1 where none has it. Another text with the same hash would have to be made up.
    int find(int hash) {
        int first = firstSlot(hash);
        boolean possible = (taken[first / Long.SIZE] >>> first & 1) != 0;
        return possible ? slots[slot(hash)] - 1 : -1;
    }

    /// Where the hash stands, or would.
    private int slot(int hash) {
        int slot = firstSlot(hash);
        while (slots[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private int firstSlot(int hash) {
        return (hash ^ hash >>> 16) & (slots.length - 1);
    }

    static char small(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
}
