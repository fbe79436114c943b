package org.letopis.reading;

import org.letopis.language.Table;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The words of `speakers.txt`: which sort of source, or which end of one, a word is.
final class SpeakerWords {
    enum Sort {
        PERSON,
        OFFICE,
        DOCUMENT,
        SITE,
        TOPIC,
        PRONOUN,
        POSSESSIVE,
        FIGURES,
        SELF,
        PROPER,
        STATE,
        ANY_STATE,
        ANY_OFFICE,
        ANY_PLACE,
        ANY_BODY,
        FIRM,
        ANY_PERSON,
        HUMAN,
        ANY_MEDIUM,
        ANY_HEAD,
        HEAD,
        KIN,
        AMOUNT,
        NO_OFFICE,
        OCCASION,
        ANY_DOCUMENT,
        LABEL,
        OURS,
        BACKGROUND,
        REPORTER,
        SERVES,
        SAME,
        UNNAMED,
        PUBLIC,
        QUESTION,
        ANY_NAMED,
        MEDIUM,
        ADVERB,
        CONJUNCTION,
        STOP
    }

    /// The sorts of each form.
    private static final Map<String, Set<Sort>> WORDS = load();

    private static final Map<String, String> SAME = same();

    /// «главы» is of «глава», «руководителя» of «руководитель».
    private static final List<String> NOMINATIVES = List.of("а", "ь", "й");

    /// What may stand between subject and verb, word by word: «в свою очередь».
    static final List<List<String>> ASIDES =
            Table.beside(SpeakerWords.class, "russian/asides.txt").rows().stream()
                    .map(row -> row.words(0))
                    .toList();

    private SpeakerWords() {}

    static boolean is(String form, Sort... sorts) {
        Set<Sort> of = WORDS.get(form);
        int hyphen = of == null ? form.lastIndexOf('-') : -1;
        if (hyphen > 0) {
            // «вице-спикер» is one who speaks as the «спикер» is; a «телеграм-канал» is no «канал».
            Set<Sort> after = WORDS.get(form.substring(hyphen + 1));
            of = after != null && after.contains(Sort.PERSON) ? after : null;
        }
        if (of != null) {
            for (Sort sort : sorts) {
                if (of.contains(sort)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether a word, or its dictionary form, is of one of the sorts.
    static boolean is(Wording wording, int word, Sort... sorts) {
        return is(wording.form(word), sorts) || is(wording.lemma(word).replace('ё', 'е'), sorts);
    }

    /// Whether a form in the nominative or the genitive is of a word of a sort: «главы», «губернатора».
    static boolean isFormOf(String form, Sort sort) {
        if (is(form, sort)) {
            return true;
        }
        String stem = form.isEmpty() ? form : form.substring(0, form.length() - 1);
        return is(stem, sort) || NOMINATIVES.stream().anyMatch(ending -> is(stem + ending, sort));
    }

    /// The first word of the row of roles that are one; the word itself where there is no such row.
    static String other(String role) {
        return SAME.getOrDefault(role, role);
    }

    /// Whether two roles may be one person's: the same, or one of them may stand for any of the row.
    static boolean alike(String one, String other) {
        return other(one).equals(other(other))
                || (is(one, Sort.ANY_HEAD) && is(other, Sort.HEAD))
                || (is(other, Sort.ANY_HEAD) && is(one, Sort.HEAD));
    }

    private static Map<String, String> same() {
        var same = new TreeMap<String, String>();
        for (Table.Row row : table().rows()) {
            if (row.cell(0).equals("same")) {
                row.words(1).forEach(word -> same.put(word, row.words(1).getFirst()));
            }
        }
        return same;
    }

    private static Table table() {
        return Table.beside(SpeakerWords.class, "russian/speakers.txt");
    }

    private static Map<String, Set<Sort>> load() {
        var words = new HashMap<String, Set<Sort>>();
        for (Table.Row row : table().rows()) {
            Sort sort = Sort.valueOf(row.cell(0).toUpperCase(Locale.ROOT).replace('-', '_'));
            List<String> forms = sort == Sort.LABEL ? List.of(row.cell(1)) : row.words(1);
            for (String form : forms) {
                Set<Sort> sorts = words.computeIfAbsent(form, f -> EnumSet.noneOf(Sort.class));
                sorts.add(sort);
                if (sort == Sort.ANY_NAMED) {
                    sorts.add(Sort.ANY_PERSON);
                }
            }
        }
        return words;
    }
}
