package org.letopis.names;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Table;
import org.letopis.model.Actor;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The words of `bodies.txt`: what sort of body a name's head tells of; and those of `general-bodies.txt`.
final class BodyWords {
    /// @param country where a body is called so in one country only
    record Sort(Actor.Kind kind, @Nullable String country) {}

    private static final Map<String, Sort> SORTS = new HashMap<>();

    private static final Map<Actor.Kind, Set<String>> GENERAL = new EnumMap<>(Actor.Kind.class);

    static {
        for (Table.Row row : general().rows()) {
            GENERAL.put(kind(row), Set.copyOf(row.words(1)));
        }
        for (Table.Row row : table().rows()) {
            String country = row.cell(2);
            var sort = new Sort(kind(row), country.isEmpty() ? null : country);
            row.words(1).forEach(word -> SORTS.putIfAbsent(word, sort));
        }
    }

    private BodyWords() {}

    private static Actor.Kind kind(Table.Row row) {
        return Actor.Kind.valueOf(row.cell(0).toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static Table general() {
        return Table.beside(BodyWords.class, "russian/general-bodies.txt");
    }

    /// Whether any body of the kind may be called by the noun: «ведомство», and not «мэрия».
    static boolean isGeneral(Actor.Kind kind, String lemma) {
        return GENERAL.getOrDefault(kind, Set.of()).contains(lemma);
    }

    /// A name that does not say what it names may be that of a firm, but not that of a court or a hospital.
    static boolean isAlike(Actor.Kind kind, boolean unknown, Actor.Kind wanted) {
        return switch (wanted) {
            case OTHER_BODY -> false;
            case COMPANY, MEDIA, PARTY, GROUP -> unknown || kind == wanted;
            default -> kind == wanted;
        };
    }

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
