package org.letopis.language.russian;

import org.letopis.language.Table;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The endings of a noun.
///
/// @param cut what the nominative singular loses before an ending
/// @param singular genitive, dative, accusative, instrumental, prepositional
/// @param plural nominative, genitive, dative, instrumental, prepositional
record Declension(Gender gender, String cut, List<String> singular, List<String> plural) {
    enum Gender {
        M,
        F,
        N
    }

    /// Those of `paradigms.txt`, by name.
    static Map<String, Declension> load() {
        var declensions = new TreeMap<String, Declension>();
        for (Table.Row row : Table.beside(Declension.class, "paradigms.txt").rows()) {
            var gender =
                    switch (row.cell(1)) {
                        case "m" -> Gender.M;
                        case "f" -> Gender.F;
                        case "n" -> Gender.N;
                        default -> throw row.wrong("gender " + row.cell(1) + ", wanted m, f or n");
                    };
            declensions.put(
                    row.cell(0),
                    new Declension(gender, ending(row.cell(2)), endings(row, 3), endings(row, 4)));
        }
        return declensions;
    }

    private static List<String> endings(Table.Row row, int cell) {
        List<String> endings = row.words(cell).stream().map(Declension::ending).toList();
        if (endings.size() != 5) {
            throw row.wrong("%d endings, wanted 5, such as: а у а ом е".formatted(endings.size()));
        }
        return endings;
    }

    private static String ending(String cell) {
        return cell.equals("-") ? "" : cell;
    }

    String stem(String nominative) {
        if (!nominative.endsWith(cut)) {
            throw new IllegalArgumentException(
                    "«%s» does not end in «%s», as its declension wants"
                            .formatted(nominative, cut));
        }
        return nominative.substring(0, nominative.length() - cut.length());
    }
}
