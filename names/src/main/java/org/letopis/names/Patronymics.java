package org.letopis.names;

import org.letopis.language.Table;

import java.util.List;

/// How patronymics end: «Ивановичем», «Петровны».
final class Patronymics {
    private static final List<String> ENDINGS =
            Table.beside(Patronymics.class, "patronymics.txt").rows().stream()
                    .flatMap(row -> row.words(0).stream())
                    .toList();

    private Patronymics() {}

    /// Whether the word that ends before an offset ends as patronymics do.
    static boolean isEnd(String text, int end) {
        for (String ending : ENDINGS) {
            int length = ending.length();
            if (text.regionMatches(true, end - length, ending, 0, length)) {
                return true;
            }
        }
        return false;
    }
}
