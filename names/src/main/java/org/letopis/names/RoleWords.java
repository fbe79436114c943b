package org.letopis.names;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Table;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The words of `roles.txt`: what kind of role a noun is.
final class RoleWords {
    enum Kind {
        OFFICE,
        WORK,
        DEPUTY,
        ENVOY,
        AGENT,
        UNNAMED,
        ANY
    }

    private static final Map<String, Set<Kind>> KINDS = new HashMap<>();
    private static final Set<String> ADJECTIVES = new HashSet<>();

    static {
        for (Table.Row row : table().rows()) {
            if (row.cell(0).equals("adjective")) {
                ADJECTIVES.addAll(row.words(1));
                continue;
            }
            Kind kind = Kind.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
            for (String lemma : row.words(1)) {
                KINDS.computeIfAbsent(lemma, word -> EnumSet.noneOf(Kind.class)).add(kind);
            }
        }
    }

    private RoleWords() {}

    static Table table() {
        return Table.beside(RoleWords.class, "russian/roles.txt");
    }

    /// The word of the list that a lemma is or ends with behind a hyphen («экс-министр»), or begins with
    /// («министр-председатель»); null where it is no role.
    static @Nullable String word(String lemma) {
        if (KINDS.containsKey(lemma)) {
            return lemma;
        }
        int hyphen = lemma.lastIndexOf('-');
        if (hyphen <= 0) {
            return null;
        }
        String last = lemma.substring(hyphen + 1);
        String first = lemma.substring(0, lemma.indexOf('-'));
        return KINDS.containsKey(last) ? last : KINDS.containsKey(first) ? first : null;
    }

    /// @param word as [#word] gives it
    static Set<Kind> kinds(String word) {
        return KINDS.getOrDefault(word, Collections.emptySet());
    }

    static boolean isAdjective(String lemma) {
        return ADJECTIVES.contains(lemma);
    }
}
