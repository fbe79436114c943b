package org.letopis.language.russian;

import org.jspecify.annotations.Nullable;

/// The spelling of one word as the dictionary sees it: labels of [Alphabet] and running hashes over them.
final class Letters {
    /// Longer words are in no dictionary and not worth a guess: chemistry, keyboards leant upon, attacks.
    static final int LONGEST = 64;

    private static final int BASE = 0x01000193;
    private static final int[] POWERS = new int[LONGEST + 32];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * BASE;
        }
    }

    private final byte[] labels;
    private final int[] hashes;
    private final int length;

    private Letters(byte[] labels, int[] hashes, int length) {
        this.labels = labels;
        this.hashes = hashes;
        this.length = length;
    }

    /// The letters of a stretch of text; null where no dictionary could hold it: other than letters of the alphabet, too
    /// many, or none.
    static @Nullable Letters of(CharSequence text, int start, int end) {
        int most = Math.min(end - start, LONGEST);
        byte[] labels = new byte[most];
        int[] hashes = new int[most + 1];
        int length = 0;
        for (int i = start; i < end; i++) {
            int label = Alphabet.label(text.charAt(i));
            if (label == Alphabet.SILENT) {
                continue;
            }
            if (label == Alphabet.FOREIGN || length == LONGEST) {
                return null;
            }
            hashes[length + 1] = hashes[length] * BASE + label;
            labels[length++] = (byte) label;
        }
        return length == 0 ? null : new Letters(labels, hashes, length);
    }

    int length() {
        return length;
    }

    byte label(int at) {
        return labels[at];
    }

    /// The place of the last hyphen, 0 where there is none.
    int lastHyphen() {
        int hyphen = length - 1;
        while (hyphen > 0 && !Alphabet.isHyphen(labels[hyphen])) {
            hyphen--;
        }
        return hyphen;
    }

    /// The hash of the letters from `from` up to `to`.
    int hash(int from, int to) {
        return hashes[to] - hashes[from] * POWERS[to - from];
    }

    int hash() {
        return hashes[length];
    }

    /// The hash of a word made of a stem of this one and an ending.
    int hash(int from, int to, int endingHash, int endingLength) {
        return hash(from, to) * POWERS[endingLength] + endingHash;
    }

    static int hash(CharSequence text) {
        return hash(text, 0, text.length());
    }

    static int hash(CharSequence text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * BASE + Alphabet.label(text.charAt(i));
        }
        return hash;
    }
}
