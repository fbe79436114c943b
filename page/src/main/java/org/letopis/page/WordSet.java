package org.letopis.page;

import java.util.Arrays;

/// The words of a text, to ask how many of another's are among them. Words are compared by their hashes.
final class WordSet {
    private static final int[] NO_WORDS = {};

    private final int[] slots;
    private int size;

    /// @param fold as [Characters#fold] makes it
    WordSet(String fold) {
        this(words(fold));
    }

    /// @param words as [#words] has them
    WordSet(int[] words) {
        // Mostly empty, so that most words are told from those of the set by the first look.
        slots = new int[Integer.highestOneBit(Math.max(4, words.length)) * 8];
        for (int word : words) {
            int slot = slot(word);
            size += slots[slot] == word ? 0 : 1;
            slots[slot] = word;
        }
    }

    int size() {
        return size;
    }

    /// How many of the first of some words are in the set; each as often as it stands there.
    int count(int[] words, int end) {
        int count = 0;
        for (int i = 0; i < end; i++) {
            count += slots[slot(words[i])] != 0 ? 1 : 0;
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

    /// Where the word stands, or would.
    private int slot(int word) {
        int slot = (word ^ word >>> 16) & (slots.length - 1);
        while (slots[slot] != 0 && slots[slot] != word) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    /// The hashes of the words of a folded text, in their order.
    ///
    /// @param fold as [Characters#fold] makes it
    static int[] words(String fold) {
        if (fold.isEmpty()) {
            return NO_WORDS;
        }
        int[] words = new int[fold.length() / 2 + 1];
        int count = 0;
        int word = Names.NO_LETTERS;
        for (int i = 0; i < fold.length(); i++) {
            char c = fold.charAt(i);
            if (c == ' ') {
                words[count++] = word;
                word = Names.NO_LETTERS;
            } else {
                word = Names.hash(word, c);
            }
        }
        words[count++] = word;
        return Arrays.copyOf(words, count);
    }
}
