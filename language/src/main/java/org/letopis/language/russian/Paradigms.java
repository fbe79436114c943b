package org.letopis.language.russian;

import org.jspecify.annotations.Nullable;
import org.letopis.language.russian.Tag.Pos;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// The patterns by which lexemes change: each is a list of forms, each form a prefix, an ending and a tag.
/// The first form is the lemma's.
final class Paradigms {
    /// The prefixes of forms: «по-новому», «наиновейший».
    static final String[] PREFIXES = {"", "по", "наи"};

    static final int PREFIX_SHIFT = 14;
    private static final int ENDING_MASK = (1 << PREFIX_SHIFT) - 1;

    private final StringBlock endings;
    private final int[] endingHashes;
    private final StringBlock grammemes;
    private final @Nullable Tag[] tags;
    private final int[] starts;
    private final char[] formEndings;
    private final char[] formTags;

    /// For every form one more than the place of its lemma, 0 until it is first asked for.
    private final char[] lemmaPlaces;

    Paradigms(BinaryResource in) throws IOException {
        grammemes = in.strings();
        tags = new Tag[grammemes.size()];
        endings = in.strings();
        starts = in.ints();
        formEndings = in.chars();
        formTags = in.chars();
        lemmaPlaces = new char[formTags.length];
        endingHashes = new int[endings.size()];
    }

    int size(int paradigm) {
        return starts[paradigm + 1] - starts[paradigm];
    }

    Tag tag(int paradigm, int place) {
        return tag(formTags[starts[paradigm] + place]);
    }

    /// Most tags are never seen in a run, so each is taken apart when it is first asked for.
    private Tag tag(int number) {
        Tag tag = tags[number];
        if (tag == null) {
            tag = new Tag(grammemes.get(number));
            tags[number] = tag;
        }
        return tag;
    }

    String ending(int paradigm, int place) {
        return endings.get(formEndings[starts[paradigm] + place] & ENDING_MASK);
    }

    /// The hash of an ending; 0 until it is first asked for, and ever after for the empty one.
    int endingHash(int paradigm, int place) {
        int ending = formEndings[starts[paradigm] + place] & ENDING_MASK;
        int hash = endingHashes[ending];
        if (hash == 0) {
            hash = Letters.hash(endings.get(ending));
            endingHashes[ending] = hash;
        }
        return hash;
    }

    String prefix(int paradigm, int place) {
        return PREFIXES[formEndings[starts[paradigm] + place] >> PREFIX_SHIFT];
    }

    /// The place of the form by which the lexeme of a form is called.
    ///
    /// The dictionary joins lexemes that treebanks and readers keep apart: «Петрович» to «Пётр», «первый» to «один»,
    /// «Иванова» to «Иванов». Here each goes by its own name.
    int lemmaPlace(int paradigm, int place) {
        int form = starts[paradigm] + place;
        int found = lemmaPlaces[form] - 1;
        if (found < 0) {
            found = findLemma(paradigm, place);
            lemmaPlaces[form] = (char) (found + 1);
        }
        return found;
    }

    private int findLemma(int paradigm, int place) {
        Tag tag = tag(paradigm, place);
        if (tag.pos == Pos.PREP) {
            return place;
        }
        if (tag.pos == Pos.COMP) {
            return firstLike(paradigm, "ADJS", "neut", "sing");
        }
        if (tag.has("Patr")) {
            return firstLike(paradigm, "Patr", gender(tag), "sing", "nomn");
        }
        if (tag.has("Surn") && tag.count == Tag.Count.SING) {
            return firstLike(paradigm, "Surn", gender(tag), "sing", "nomn");
        }
        if (tag.has("Anum") || tag.has("Supr")) {
            return firstLike(paradigm, tag.has("Anum") ? "Anum" : "Supr", "masc", "sing", "nomn");
        }
        if (tag.pos == Pos.NOUN && !tag.has("Abbr") && tag(paradigm, 0).has("Abbr")) {
            return firstFull(paradigm);
        }
        return 0;
    }

    private static String gender(Tag tag) {
        return tag.gender == Tag.Gender.NONE ? "NOUN" : tag.gender.name().toLowerCase(Locale.ROOT);
    }

    private int firstLike(int paradigm, String... grammemes) {
        for (int i = 0; i < size(paradigm); i++) {
            if (tag(paradigm, i).parts().containsAll(List.of(grammemes))) {
                return i;
            }
        }
        return 0;
    }

    private int firstFull(int paradigm) {
        for (int i = 0; i < size(paradigm); i++) {
            if (!tag(paradigm, i).has("Abbr")) {
                return i;
            }
        }
        return 0;
    }
}
