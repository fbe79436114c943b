package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.reading.SourcePhrases.Phrase;

/// Clauses that begin with «который», and the noun that the pronoun stands for: «толпа жителей, которые требовали».
///
/// @param words tells who can speak
record RelativeClauses(Wording wording, SourceWords words) {
    private static final String RELATIVE = "котор";

    /// So far behind its pronoun may the verb stand, and the noun in front of it, in words. Ours.
    private static final int MOST_WORDS = 24;

    /// «который», «в которой»: the pronoun at the start of the clause in which a verb stands; -1 where none does.
    int pronoun(int verb) {
        int start = Math.max(wording.first(wording.sentenceOf(verb)) + 1, verb - MOST_WORDS);
        for (int i = verb - 1; i >= start; i--) {
            if (wording.form(i).startsWith(RELATIVE)) {
                return i;
            }
            if (wording.isMark(i)) {
                return -1;
            }
        }
        return -1;
    }

    /// «толпа | жителей |, которые требовали»: who the relative pronoun is, where it is the subject.
    @Nullable Phrase antecedent(int verb) {
        int pronoun = pronoun(verb);
        int comma = pronoun - 1;
        if (pronoun < 0
                || !wording.form(comma).equals(",")
                || !wording.grammaticalCase(pronoun).equals("Nom")) {
            return null;
        }
        int start = wording.first(wording.sentenceOf(verb));
        int head = head(start, comma);
        if (head < 0) {
            return null;
        }
        int first = firstQualifier(start, head);
        boolean counted = wording.upos(first).equals("NUM");
        boolean oblique = !counted && (wording.isOblique(head) || isObject(head));
        var phrase = new Phrase(first, comma, oblique);
        return words.names(phrase) ? phrase : null;
    }

    /// «слова | представителя | мэрии, который»: of the nouns before the comma that the pronoun agrees with the nearest living
    /// one, else the nearest; -1 where none does.
    private int head(int start, int comma) {
        int nearest = -1;
        for (int i = comma - 1; i >= start && i > comma - MOST_WORDS && !parts(i); i--) {
            int pronoun = comma + 1;
            boolean same =
                    wording.isNoun(i)
                            && wording.grammaticalNumber(i)
                                    .equals(wording.grammaticalNumber(pronoun))
                            && wording.grammaticalGender(pronoun).equals(genderBeside(i, pronoun));
            if (same && wording.isAnimate(i)) {
                return i;
            }
            nearest = same && (nearest < 0 || isOwner(nearest, i)) ? i : nearest;
            if (nearest >= 0 && wording.upos(i).equals("ADP")) {
                break;
            }
        }
        return nearest;
    }

    /// «полиция | Тарвии |, которая»: whose something is stands behind it in the genitive.
    private boolean isOwner(int word, int noun) {
        return wording.grammaticalCase(word).equals("Gen")
                && wording.behindAttributes(noun + 1, word) == word;
    }

    /// Whether a mark ends the noun phrase; those around a name do not.
    private boolean parts(int word) {
        return wording.isMark(word) && !"«»\"“”„".contains(wording.form(word));
    }

    /// «105 538 | местных | жителей»
    private int firstQualifier(int start, int head) {
        int first = head;
        while (first > start
                && (wording.isAttribute(first - 1) || wording.upos(first - 1).equals("NUM"))) {
            first--;
        }
        return first;
    }

    /// Of many words «которые» tells no gender.
    private String genderBeside(int noun, int pronoun) {
        return wording.grammaticalGender(pronoun).isEmpty() ? "" : wording.grammaticalGender(noun);
    }

    private boolean isObject(int noun) {
        return wording.grammaticalCase(noun).equals("Acc");
    }
}
