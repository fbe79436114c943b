package org.letopis.page;

/// How much of what each segment speaks of was spoken of before: a report below the report has words and names of its own.
/// Longer words count, by their first letters, so that most of their endings are one. Segments are asked for in their order.
final class Said {
    /// Too few words to tell; then by what was said so far, by the share of it that is known, and by the length.
    static final int ANSWERS = 1 + 3 * 6 * 3;

    private static final int SHORTEST_WORD = 5;
    private static final int STEM = 6;
    private static final int FEWEST_WORDS = 3;

    /// Of a segment, in characters.
    private static final int LOOKED_AT = 2000;

    private static final double[] AMOUNTS = {300, 1500};
    private static final double[] SHARES = {0.08, 0.2, 0.35, 0.5, 0.7};

    /// A power of two. Words that find no place within [#TRIES] are not remembered, which bounds the work.
    private static final int SLOTS = 1 << 12;

    private static final int TRIES = 64;

    private final int[] known = new int[SLOTS];

    /// The longer words of the text that was read last.
    private final int[] words = new int[LOOKED_AT / SHORTEST_WORD + 1];

    private int count;

    /// Characters of prose so far.
    private int letters;

    /// @param headline with which what is spoken of begins
    Said(String headline) {
        read(headline);
        learn();
    }

    /// @param learn whether the next segments shall know what this one says
    int answer(Segment segment, boolean learn) {
        read(segment.text());
        int answer = 0;
        if (count >= FEWEST_WORDS) {
            int old = 0;
            for (int i = 0; i < count; i++) {
                old += known[slot(words[i])] == words[i] ? 1 : 0;
            }
            int before = Answers.bin(letters, AMOUNTS);
            int share = Answers.bin(Answers.share(old, count), SHARES);
            answer = 1 + (before * 6 + share) * 3 + Math.max(0, segment.lengthClass() - 1);
        }
        if (learn) {
            learn();
            letters += segment.length();
        }
        return answer;
    }

    private void read(String text) {
        count = 0;
        int word = 0;
        int length = 0;
        int end = Math.min(text.length(), LOOKED_AT);
        for (int i = 0; i <= end; i++) {
            char c = i < end ? text.charAt(i) : ' ';
            if (Characters.isLetterOrDigit(c)) {
                word = length < STEM ? Names.hash(word, Characters.fold(c)) : word;
                length++;
            } else {
                if (length >= SHORTEST_WORD) {
                    words[count++] = word;
                }
                word = 0;
                length = 0;
            }
        }
    }

    private void learn() {
        for (int i = 0; i < count; i++) {
            int slot = slot(words[i]);
            known[slot] = known[slot] == 0 ? words[i] : known[slot];
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
