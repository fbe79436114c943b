package org.letopis.page;

/// The words of a folded text, to ask how many of another's are among them. Words are compared by their hashes.
final class WordSet {
    private final int[] slots;
    private int size;

    /// @param fold as [Characters#fold] makes it
    WordSet(String fold) {
        slots = new int[Integer.highestOneBit(Math.max(8, fold.length())) * 2];
        each(fold);
    }

    int size() {
        return size;
    }

    /// How many words of a folded text are in the set; each as often as it stands there.
    int count(String fold) {
        int count = 0;
        int word = 0;
        for (int i = 0; i <= fold.length(); i++) {
            if (i == fold.length() || fold.charAt(i) == ' ') {
                count += slots[slot(word)] != 0 ? 1 : 0;
                word = 0;
            } else {
                word = Names.hash(word, fold.charAt(i));
            }
        }
        return count;
    }

    /// How many words are in both.
    int common(WordSet other) {
        int common = 0;
        for (int word : slots) {
            common += word != 0 && other.slots[other.slot(word)] != 0 ? 1 : 0;
        }
        return common;
    }

    private void each(String fold) {
        int word = 0;
        for (int i = 0; i <= fold.length(); i++) {
            if (i < fold.length() && fold.charAt(i) != ' ') {
                word = Names.hash(word, fold.charAt(i));
            } else if (word != 0) {
                int slot = slot(word);
                size += slots[slot] == 0 ? 1 : 0;
                slots[slot] = word;
                word = 0;
            }
        }
    }

    /// Where the word stands, or would.
    private int slot(int word) {
        int slot = word & (slots.length - 1);
        while (slots[slot] != 0 && slots[slot] != word) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    /// Words of a folded text, those that stand twice counted twice.
    static int words(String fold) {
        int words = fold.isEmpty() ? 0 : 1;
        for (int i = 0; i < fold.length(); i++) {
            words += fold.charAt(i) == ' ' ? 1 : 0;
        }
        return words;
    }
}
