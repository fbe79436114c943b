package org.letopis.language.russian;

/// The spelling of one word as the dictionary sees it: labels of [Alphabet] and running hashes over them.
/// Reused from word to word; belongs to one thread.
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

    private final byte[] labels = new byte[LONGEST];
    private final int[] hashes = new int[LONGEST + 1];
    private int length;

    /// Takes the spelling of a stretch of text.
    ///
    /// @return whether it is a word that a dictionary could hold: letters of the alphabet only, not too many
    boolean read(CharSequence text, int start, int end) {
        length = 0;
        for (int i = start; i < end; i++) {
            int label = Alphabet.label(text.charAt(i));
            if (label == Alphabet.SILENT) {
                continue;
            }
            if (label == Alphabet.FOREIGN || length == LONGEST) {
                return false;
            }
            hashes[length + 1] = hashes[length] * BASE + label;
            labels[length++] = (byte) label;
        }
        return length > 0;
    }

    int length() {
        return length;
    }

    byte label(int at) {
        return labels[at];
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
        int hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = hash * BASE + Alphabet.label(text.charAt(i));
        }
        return hash;
    }
}
