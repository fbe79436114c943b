package org.letopis.page;

import java.util.List;

/// A fixed list of names that are found in a longer text without being copied out of it. ASCII letters have no case.
final class Names {
    /// Of an empty name, to which [#hash(int, char)] adds letters.
    static final int NO_LETTERS = 0;

    private final String[] names;
    private final int[] slots;
    private final int[] hashes;

    /// @param names in small letters, none twice
    Names(List<String> names) {
        this.names = names.toArray(String[]::new);
        this.slots = new int[Integer.highestOneBit(Math.max(8, this.names.length) * 4) * 2];
        this.hashes = new int[slots.length];
        for (int i = 0; i < this.names.length; i++) {
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
        int hash = NO_LETTERS;
        for (int i = 0; i < name.length(); i++) {
            hash = hash(hash, name.charAt(i));
        }
        return hash;
    }

    /// Place of the name in the list; -1 where it is not in it.
    ///
    /// @param hash of the characters from `from` to `end`
    int find(CharSequence text, int from, int end, int hash) {
        int at = find(hash);
        boolean same = at >= 0 && names[at].length() == end - from && isAt(names[at], text, from);
        return same ? at : -1;
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

    private static boolean isAt(String name, CharSequence text, int from) {
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
