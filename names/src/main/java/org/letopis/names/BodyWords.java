package org.letopis.names;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Table;
import org.letopis.model.Actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The words of `bodies.txt`: what sort of body a name's head tells of.
final class BodyWords {
    /// @param country where a body is called so in one country only
    record Sort(Actor.Kind kind, @Nullable String country) {}

    private static final Map<String, Sort> SORTS = new HashMap<>();

    static {
        for (Table.Row row : table().rows()) {
            Actor.Kind kind =
                    Actor.Kind.valueOf(row.cell(0).toUpperCase(Locale.ROOT).replace('-', '_'));
            String country = row.cell(2);
            var sort = new Sort(kind, country.isEmpty() ? null : country);
            row.words(1).forEach(word -> SORTS.putIfAbsent(word, sort));
        }
    }

    private BodyWords() {}

    static Table table() {
        return Table.beside(BodyWords.class, "russian/bodies.txt");
    }

    /// Null for a word that tells of no body.
    static @Nullable Sort of(String lemma) {
        Sort sort = SORTS.get(lemma);
        int hyphen = lemma.lastIndexOf('-');
        return sort != null || hyphen < 0 ? sort : SORTS.get(lemma.substring(hyphen + 1));
    }
}
