package org.letopis.names;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/// Names of one word and of several, each with a code; those of several are found in any case, by their words' stems.
final class Phrasebook {
    static final int MOST_WORDS = 4;

    private final IntTable words;
    private final IntTable phrases;
    private final IntTable beginnings;

    Phrasebook(int expected) {
        words = new IntTable(expected);
        phrases = new IntTable(expected / 4);
        beginnings = new IntTable(expected / 4);
    }

    /// The names that [#write] wrote.
    Phrasebook(ByteBuffer in) {
        words = new IntTable(in);
        phrases = new IntTable(in);
        beginnings = new IntTable(in);
    }

    void write(DataOutputStream out) throws IOException {
        words.write(out);
        phrases.write(out);
        beginnings.write(out);
    }

    /// @param code not 0
    void add(String name, int code) {
        int end = name.length();
        if (name.indexOf(' ') < 0) {
            words.put(Hash.of(name, 0, end), code);
            return;
        }
        int key = 0;
        int count = 0;
        for (int from = 0; from < end && count < MOST_WORDS; count++) {
            int space = name.indexOf(' ', from);
            int to = space < 0 ? end : space;
            int stem = stem(name, from, to);
            if (count == 0) {
                beginnings.put(stem, 1);
            }
            key = Hash.mix(key, stem);
            from = to + 1;
            if (from >= end) {
                phrases.put(key, code);
            }
        }
    }

    /// The code of a name of one word, 0 for none.
    ///
    /// @param word form or lemma as [Hash#of] makes it
    int ofWord(int word) {
        return words.get(word);
    }

    /// The code of a name of one word or of several, 0 for none.
    int of(String name) {
        int end = name.length();
        if (name.indexOf(' ') < 0) {
            return words.get(Hash.of(name, 0, end));
        }
        int key = 0;
        for (int from = 0; from < end; ) {
            int space = name.indexOf(' ', from);
            int to = space < 0 ? end : space;
            key = Hash.mix(key, stem(name, from, to));
            from = to + 1;
        }
        return phrases.get(key);
    }

    /// Writes for each word of a name of several twice its code, and one more for all but the first.
    ///
    /// @param stems of all words
    void mark(int[] stems, int[] marks) {
        for (int i = 0; i < stems.length; i++) {
            if (beginnings.get(stems[i]) != 0) {
                markFrom(i, stems, marks);
            }
        }
    }

    private void markFrom(int at, int[] stems, int[] marks) {
        int key = Hash.mix(0, stems[at]);
        for (int k = 1; k < MOST_WORDS && at + k < stems.length; k++) {
            key = Hash.mix(key, stems[at + k]);
            int code = phrases.get(key);
            if (code != 0) {
                marks[at] = code * 2;
                for (int j = 1; j <= k; j++) {
                    marks[at + j] = code * 2 + 1;
                }
            }
        }
    }

    /// A number for a word without its ending, so that «Нижнего Новгорода» is found by «Нижний Новгород».
    static int stem(CharSequence text, int start, int end) {
        int to = end;
        int kept = Math.max(start + 3, end - 3);
        while (to > kept && isEnding(Hash.small(text.charAt(to - 1)))) {
            to--;
        }
        return Hash.of(text, start, to);
    }

    private static boolean isEnding(char letter) {
        return "аеиоуыэюяйьмхг".indexOf(letter) >= 0;
    }
}
