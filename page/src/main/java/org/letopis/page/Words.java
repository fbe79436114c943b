package org.letopis.page;

import java.util.Arrays;

/// The words of the beginning of a text, as numbers.
final class Words {
    private static final int[] NONE = {};

    private final int[] all;
    private final int[] topics;

    private Words(int[] all, int[] topics) {
        this.all = all;
        this.topics = topics;
    }

    static Words of(String text) {
        return new Reader().read(text.toCharArray(), text.length());
    }

    /// As [WordSet#words] has them.
    int[] all() {
        return all;
    }

    /// The longer ones by their first letters, so that most of their endings are one.
    int[] topics() {
        return topics;
    }

    /// Reads one text after another.
    static final class Reader {
        /// Of a text, in characters.
        private static final int LOOKED_AT = 2000;

        private static final int SHORTEST_TOPIC = 5;
        private static final int STEM = 6;

        private final int[] all = new int[LOOKED_AT / 2 + 2];
        private final int[] topics = new int[LOOKED_AT / 2 + 2];

        /// Without a branch for each border of a word, which no processor foresees.
        ///
        /// @param length of the text, which may be shorter than the room that it stands in
        Words read(char[] text, int length) {
            int end = Math.min(length, LOOKED_AT);
            int words = 0;
            int longer = 0;
            int word = Names.NO_LETTERS;
            int stem = Names.NO_LETTERS;
            int letters = 0;
            for (int i = 0; i <= end; i++) {
                char small = i < end ? Characters.fold(text[i]) : ' ';
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
            return new Words(copy(all, words), copy(topics, longer));
        }

        private static int[] copy(int[] numbers, int count) {
            return count == 0 ? NONE : Arrays.copyOf(numbers, count);
        }
    }
}
