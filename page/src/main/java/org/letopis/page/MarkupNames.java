package org.letopis.page;

import java.util.List;

/// A fixed list of names of tags or attributes, found where they stand in a page. ASCII letters have no case.
///
/// Names are compared by their first eight letters at once, which with the length tell most of them.
final class MarkupNames {
    private static final int NONE = -1;

    private final String[] names;

    /// By slot: the first letters as [Markup#firstLetters] has them, the length, and the place in the list.
    private final long[] letters;

    private final int[] lengths;
    private final int[] places;

    /// @param names in small letters, of letters, digits and hyphens, none twice
    MarkupNames(List<String> names) {
        this.names = names.toArray(String[]::new);
        letters = new long[Integer.highestOneBit(Math.max(8, this.names.length)) * 8];
        lengths = new int[letters.length];
        places = new int[letters.length];
        for (int place = 0; place < this.names.length; place++) {
            String name = this.names[place];
            long first = Markup.of(name).firstLetters(0, name.length());
            int slot = slot(first, name.length());
            while (letters[slot] != 0) {
                slot = next(slot);
            }
            letters[slot] = first;
            lengths[slot] = name.length();
            places[slot] = place;
        }
    }

    /// Place of a name in the list, not empty; -1 where it is not in it.
    int find(Markup html, int from, int end) {
        int length = end - from;
        long first = html.firstLetters(from, end);
        for (int slot = slot(first, length); letters[slot] != 0; slot = next(slot)) {
            if (letters[slot] == first && lengths[slot] == length) {
                int place = places[slot];
                if (length <= Eight.BYTES || html.startsWithName(names[place], from)) {
                    return place;
                }
            }
        }
        return NONE;
    }

    private int slot(long first, int length) {
        return (int) (((first + length) * Markup.MIX) >>> 40) & (letters.length - 1);
    }

    private int next(int slot) {
        return (slot + 1) & (letters.length - 1);
    }
}
