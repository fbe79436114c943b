package org.letopis.page;

/// How much of what each segment speaks of was spoken of before: a report below the report has words and names of its own.
/// Its topics count, see [Words]. Segments are asked for in their order.
final class Said {
    /// Too few words to tell; then by what was said so far, by the share of it that is known, and by the length.
    static final int ANSWERS = 1 + 3 * 6 * 3;

    private static final int FEWEST_WORDS = 3;

    private static final double[] AMOUNTS = {300, 1500};
    private static final double[] SHARES = {0.08, 0.2, 0.35, 0.5, 0.7};

    /// A power of two. Words that find no place within [#TRIES] are not remembered, which bounds the work.
    private static final int SLOTS = 1 << 12;

    private static final int TRIES = 64;

    private final int[] known = new int[SLOTS];

    /// Characters of prose so far.
    private int letters;

    /// @param headline with which what is spoken of begins
    Said(String headline) {
        learn(Words.of(headline));
    }

    /// @param learn whether the next segments shall know what this one says
    int answer(Segment segment, boolean learn) {
        Words words = segment.words();
        int answer = 0;
        if (words.topics() >= FEWEST_WORDS) {
            int old = 0;
            for (int i = 0; i < words.topics(); i++) {
                old += known[slot(words.topic(i))] == words.topic(i) ? 1 : 0;
            }
            int before = Answers.bin(letters, AMOUNTS);
            int share = Answers.bin(Answers.share(old, words.topics()), SHARES);
            answer = 1 + (before * 6 + share) * 3 + Math.max(0, segment.lengthClass() - 1);
        }
        if (learn) {
            learn(words);
            letters += segment.length();
        }
        return answer;
    }

    private void learn(Words words) {
        for (int i = 0; i < words.topics(); i++) {
            int slot = slot(words.topic(i));
            known[slot] = known[slot] == 0 ? words.topic(i) : known[slot];
        }
    }

    /// Where the word stands, or would; of a full table, where another does.
    private int slot(int word) {
        int slot = word & (SLOTS - 1);
        for (int i = 0; i < TRIES && known[slot] != 0 && known[slot] != word; i++) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        return slot;
    }
}
