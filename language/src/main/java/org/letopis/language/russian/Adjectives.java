package org.letopis.language.russian;

import org.letopis.language.Table;
import org.letopis.language.russian.Declension.Gender;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Adjectives and participles by their endings.
final class Adjectives {
    /// Longest first, so that «-ыми» is not taken for «-ми».
    private static final List<String> ENDINGS =
            List.of(
                    "ыми", "ими", "ого", "его", "ому", "ему", "ый", "ий", "ой", "ая", "яя", "ое",
                    "ее", "ые", "ие", "ым", "им", "ом", "ем", "ей", "ую", "юю", "ых", "их");

    private static final String VELARS = "кгх";
    private static final String HUSHERS = "жшчщ";

    /// Stems whose masculine ends in -ой.
    private final Set<String> stressed;

    private Adjectives(Set<String> stressed) {
        this.stressed = stressed;
    }

    static Adjectives load() {
        var stressed = new TreeSet<String>();
        Table.beside(Adjectives.class, "adjectives.txt")
                .rows()
                .forEach(row -> stressed.add(stem(row.cell(0))));
        return new Adjectives(stressed);
    }

    boolean isAdjective(String word) {
        return stem(word).length() >= 3 && !stem(word).equals(word);
    }

    /// The nominative that agrees with a noun.
    String nominative(String adjective, Gender gender, boolean plural) {
        String stem = stem(adjective);
        String ending = adjective.substring(stem.length());
        char last = stem.isEmpty() ? 'н' : stem.charAt(stem.length() - 1);
        boolean velar = VELARS.indexOf(last) >= 0;
        boolean husher = HUSHERS.indexOf(last) >= 0;
        boolean soft = !velar && !husher && "ияею".indexOf(ending.charAt(0)) >= 0;
        if (plural) {
            return stem + (soft || velar || husher ? "ие" : "ые");
        }
        return switch (gender) {
            case F -> stem + (soft ? "яя" : "ая");
            case N -> stem + (soft || husher ? "ее" : "ое");
            case M ->
                    stem
                            + (stressed.contains(lower(stem))
                                    ? "ой"
                                    : soft || velar || husher ? "ий" : "ый");
        };
    }

    private static String lower(String stem) {
        return stem.toLowerCase(java.util.Locale.ROOT);
    }

    private static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
