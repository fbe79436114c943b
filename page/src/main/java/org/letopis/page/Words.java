package org.letopis.page;

import java.util.Arrays;

/// The words of the beginning of a text, as numbers, and its [Shape]: both of one pass over the characters.
///
/// Each word goes by in a loop of its own. Measured against counting without a branch at the borders of words, that takes
/// half of the time.
final class Words {
    /// In characters.
    private static final int LOOKED_AT = 2000;

    private static final int SHORTEST_TOPIC = 5;
    private static final int STEM = 6;

    private static final int LONGEST_SHORT = 3;

    private final int[] all;
    private final int[] topics;
    private final int words;
    private final int longer;
    private final Shape shape;

    /// @param end of what is looked at
    private Words(String text, int end) {
        char[] characters = new char[end + 1];
        text.getChars(0, end, characters, 0);
        // Ends the last word.
        characters[end] = ' ';
        all = new int[end / 2 + 1];
        topics = new int[end / (SHORTEST_TOPIC + 1) + 1];
        int words = 0;
        int longer = 0;
        int shortWords = 0;
        int capitals = 0;
        long counts = 0;
        int at = 0;
        while (at < end) {
            long kind = Shape.kind(characters[at]);
            int begin = at;
            int word = Names.NO_LETTERS;
            int stem = word;
            boolean small = !Shape.isCapital(kind);
            while (Shape.isLetter(kind)) {
                counts += Shape.counts(kind);
                word = Names.hashSmall(word, Shape.small(kind));
                stem = at - begin < STEM ? word : stem;
                kind = Shape.kind(characters[++at]);
            }
            if (at > begin) {
                all[words++] = word;
                topics[longer] = stem;
                longer += at - begin >= SHORTEST_TOPIC ? 1 : 0;
                capitals += small ? 0 : 1;
                shortWords += small && at - begin <= LONGEST_SHORT ? 1 : 0;
            }
            counts += Shape.counts(kind);
            at++;
        }
        this.words = words;
        this.longer = longer;
        shape = Shape.of(end, words, shortWords, capitals, counts);
    }

    static Words of(String text) {
        return new Words(text, Math.min(text.length(), LOOKED_AT));
    }

    /// As [WordSet#words] has them.
    int[] all() {
        return Arrays.copyOf(all, words);
    }

    /// Share of the words that are among others.
    double shareIn(WordSet others) {
        return Answers.share(others.count(all, words), words);
    }

    /// How many of the words are topics: the longer ones by their first letters, so that most of their endings are one.
    int topics() {
        return longer;
    }

    int topic(int place) {
        return topics[place];
    }

    /// What its characters show of its kind.
    Shape shape() {
        return shape;
    }
}
