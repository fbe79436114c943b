package org.letopis.reading;

import org.letopis.language.Table;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The words of `speakers.txt`: which sort of source, or which end of one, a word is.
final class SpeakerWords {
    enum Sort {
        PERSON,
        OFFICE,
        DOCUMENT,
        PRONOUN,
        UNNAMED,
        PUBLIC,
        ADVERB,
        STOP
    }

    private static final Map<Sort, Set<String>> WORDS = load();

    private SpeakerWords() {}

    static boolean is(String form, Sort... sorts) {
        for (Sort sort : sorts) {
            if (WORDS.getOrDefault(sort, Set.of()).contains(form)) {
                return true;
            }
        }
        return false;
    }

    private static Map<Sort, Set<String>> load() {
        var words = new TreeMap<Sort, Set<String>>();
        for (Table.Row row : Table.beside(SpeakerWords.class, "russian/speakers.txt").rows()) {
            Sort sort = Sort.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
            words.computeIfAbsent(sort, s -> new TreeSet<>()).addAll(row.words(1));
        }
        return words;
    }
}
