package org.letopis.language.russian;

import org.letopis.language.Table;

import java.util.HashSet;
import java.util.Set;

/// The words of a list, by the hashes of their letters.
record WordSet(Set<Integer> hashes) {
    /// Copies the set.
    WordSet {
        hashes = Set.copyOf(hashes);
    }

    /// The first words of every row of a table of this package, or of one that lies elsewhere.
    ///
    /// @param table its name beside this class, or absolute on the class path
    static WordSet load(String table) {
        var hashes = new HashSet<Integer>();
        for (Table.Row row : Table.beside(WordSet.class, table).rows()) {
            for (String word : row.words(0)) {
                hashes.add(Letters.hash(word));
            }
        }
        return new WordSet(hashes);
    }

    boolean has(int hash) {
        return hashes.contains(hash);
    }
}
