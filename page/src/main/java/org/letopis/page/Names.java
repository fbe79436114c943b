package org.letopis.page;

import java.util.List;

/// A fixed list of names that are found in a longer text without being copied out of it. ASCII letters have no case.
final class Names {
    /// Of an empty name, to which [#hash(int, char)] adds letters.
    static final int NO_LETTERS = 0;

    /// Powers of two: longer names, and letters that are alike in these bits, share a place.
    private static final int LENGTHS = 16;

    private static final int LETTERS = 32;

    private final String[] names;
    private final int[] slots;
    private final int[] hashes;

    /// The first name of a length and a first letter, by both; then the next of the same. 0 for none.
    private final short[] firstLike = new short[LENGTHS * LETTERS];

    private final short[] nextLike;

    /// @param names in small letters, none twice
    Names(List<String> names) {
        this.names = names.toArray(String[]::new);
        this.slots = new int[Integer.highestOneBit(Math.max(8, this.names.length) * 4) * 2];
        this.hashes = new int[slots.length];
        this.nextLike = new short[this.names.length + 1];
        for (int i = 0; i < this.names.length; i++) {
            int like = like(this.names[i], 0, this.names[i].length());
            nextLike[i + 1] = firstLike[like];
            firstLike[like] = (short) (i + 1);
            int hash = hash(this.names[i]);
            int slot = slot(hash);
            if (slots[slot] != 0) {
                throw new IllegalStateException(
                        "«%s» has the hash of «%s»: mix them otherwise"
                                .formatted(this.names[i], this.names[slots[slot] - 1]));
            }
            slots[slot] = i + 1;
            hashes[slot] = hash;
        }
    }

    /// The hash of a name that is one letter longer.
    static int hash(int before, char letter) {
        int mixed = (before + small(letter)) * 0x9E3779B1;
        return mixed ^ (mixed >>> 15);
    }

    static int hash(String name) {
        return hash(name, 0, name.length());
    }

    /// The hash of a name that stands somewhere in a text.
    static int hash(String text, int from, int end) {
        int hash = NO_LETTERS;
        for (int i = from; i < end; i++) {
            hash = hash(hash, text.charAt(i));
        }
        return hash;
    }

    /// Place of a name in the list that stands somewhere in a text, not empty; -1 where it is not in it.
    int find(String text, int from, int end) {
        int at = firstLike[like(text, from, end)];
        while (at > 0
                && (names[at - 1].length() != end - from || !isAt(names[at - 1], text, from))) {
            at = nextLike[at];
        }
        return at - 1;
    }

    private static int like(String text, int from, int end) {
        return ((end - from) & (LENGTHS - 1)) * LETTERS + (text.charAt(from) & (LETTERS - 1));
    }

    /// Place of a name with that hash; -1 where none has it. Another text with the same hash would have to be made up.
    int find(int hash) {
        return slots[slot(hash)] - 1;
    }

    /// Where the hash stands, or would.
    private int slot(int hash) {
        int slot = hash & (slots.length - 1);
        while (slots[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private static boolean isAt(String name, String text, int from) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) != small(text.charAt(from + i))) {
                return false;
            }
        }
        return true;
    }

    static char small(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
}
