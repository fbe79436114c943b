package org.letopis.names;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The states of `countries.txt`, by adjective, name and abbreviation.
final class Countries {
    /// @param code two letters as in ISO 3166
    record Country(String code, String name) {}

    private static final Map<String, Country> BY_ADJECTIVE = new HashMap<>();
    private static final Map<String, Country> BY_NAME = new HashMap<>();

    static {
        for (Table.Row row : Table.beside(Countries.class, "russian/countries.txt").rows()) {
            var country = new Country(row.cell(0), row.cell(1));
            row.words(2).forEach(adjective -> BY_ADJECTIVE.put(adjective, country));
            BY_NAME.put(Grammar.fold(country.name()), country);
            row.words(3).forEach(name -> BY_NAME.put(Grammar.fold(name), country));
        }
    }

    private Countries() {}

    static @Nullable Country ofAdjective(String lemma) {
        return BY_ADJECTIVE.get(lemma);
    }

    /// @param lemma of one word: «тарвия»
    static @Nullable Country named(String lemma) {
        return BY_NAME.get(lemma);
    }

    /// The state that a name in the nominative names or contains as its last words: «Республика Казахстан», «МИД России».
    static @Nullable Country in(String name) {
        String folded = Grammar.fold(name);
        Country country = BY_NAME.get(folded);
        if (country != null) {
            return country;
        }
        List<String> words = List.of(folded.split(" ", -1));
        return words.size() < 2 ? null : BY_NAME.get(words.getLast());
    }
}
