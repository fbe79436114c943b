package org.letopis.language.russian;

import org.letopis.language.Table;

import java.util.HashSet;
import java.util.Set;

/// Nouns that share a form with a far commoner one, which is meant where either fits: «море» is hardly ever of «мор».
///
/// @param names those that are names, by the hashes of their lemmas
/// @param others those that are not
record RareLexemes(Set<Integer> names, Set<Integer> others) {
    /// Made by `language-training/make-data.sh`; a row is a rare lemma, with a capital where it is a name, and the common one.
    static final String RESOURCE = "/org/letopis/dictionary/ru/rare-lexemes.txt";

    /// Copies the sets.
    RareLexemes {
        names = Set.copyOf(names);
        others = Set.copyOf(others);
    }

    static RareLexemes load() {
        var names = new HashSet<Integer>();
        var others = new HashSet<Integer>();
        for (Table.Row row : Table.beside(RareLexemes.class, RESOURCE).rows()) {
            boolean name = Character.isUpperCase(row.cell(0).charAt(0));
            (name ? names : others).add(Letters.hash(row.cell(0)));
        }
        return new RareLexemes(names, others);
    }

    boolean hold(Candidate candidate) {
        Tag tag = candidate.tag();
        return candidate.origin() == Candidate.Origin.DICTIONARY
                && tag.pos == Tag.Pos.NOUN
                && !tag.has("Surn")
                && (tag.isName() ? names : others).contains(candidate.lemma());
    }
}
