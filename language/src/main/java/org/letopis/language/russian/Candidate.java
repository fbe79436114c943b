package org.letopis.language.russian;

import org.jspecify.annotations.Nullable;

/// One way to read a word form.
///
/// @param tag its grammemes
/// @param entry in the dictionary, by which the lemma and the other forms are made; [Dictionary#NONE] where the form is its own lemma
/// @param first how the part before the hyphen is read, where it changes too: «города-героя»
/// @param lemma a hash of the lemma
/// @param rank how likely without context: 0 unknown, 1 hardly to 11 surely
/// @param origin where the reading comes from
record Candidate(
        Tag tag, int entry, @Nullable Candidate first, int lemma, int rank, Origin origin) {
    enum Origin {
        DICTIONARY(0),
        /// A known prefix or first part before a word of the dictionary.
        COMPOUND(1),
        /// By its ending.
        GUESS(2),
        /// By its last letter or two, where more letters say otherwise.
        FAR_GUESS(4),
        /// By the look of it: digits, Latin letters, marks, initials, abbreviations.
        SHAPE(3);

        final int code;

        Origin(int code) {
            this.code = code;
        }
    }

    /// Whether the dictionary holds the word or its last part.
    boolean isKnown() {
        return origin == Origin.DICTIONARY || origin == Origin.COMPOUND;
    }
}
