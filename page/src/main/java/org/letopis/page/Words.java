package org.letopis.page;

import java.util.Arrays;

/// The words of the beginning of a text, as numbers.
final class Words {
    /// In characters.
    private static final int LOOKED_AT = 2000;

    private static final int SHORTEST_TOPIC = 5;
    private static final int STEM = 6;

    private final int[] all;
    private final int[] topics;

    private Words(int[] all, int[] topics) {
        this.all = all;
        this.topics = topics;
    }

    /// Without a branch for each border of a word, which no processor foresees.
    static Words of(String text) {
        int end = Math.min(text.length(), LOOKED_AT);
        char[] characters = new char[end + 1];
        text.getChars(0, end, characters, 0);
        characters[end] = ' ';
        int[] all = new int[end / 2 + 2];
        int[] topics = new int[end / (SHORTEST_TOPIC + 1) + 2];
        int words = 0;
        int longer = 0;
        int word = Names.NO_LETTERS;
        int stem = Names.NO_LETTERS;
        int letters = 0;
        for (char character : characters) {
            char small = Characters.fold(character);
            int within = small == ' ' ? 0 : 1;
            // One where a word ends here, and where it is long enough.
            int ends = (1 - within) & -letters >>> 31;
            all[words] = word;
            topics[longer] = stem;
            words += ends;
            longer += ends & (SHORTEST_TOPIC - 1 - letters) >>> 31;
            word = Names.hashSmall(word, small) & -within;
            letters = (letters + 1) & -within;
            stem = letters <= STEM ? word : stem;
        }
        return new Words(Arrays.copyOf(all, words), Arrays.copyOf(topics, longer));
    }

    /// As [WordSet#words] has them.
    int[] all() {
        return all;
    }

    /// The longer ones by their first letters, so that most of their endings are one.
    int[] topics() {
        return topics;
    }
}
