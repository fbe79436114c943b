package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Table;
import org.letopis.model.Measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The words that tell what a number counts: `measures.txt`.
final class MeasureWords {
    enum Group {
        PEOPLE,
        WEAK,
        THING,
        CHANGE,
        GROWTH,
        PRICE,
        BUY,
        SUM,
        WORK,
        ATTEMPT
    }

    /// A word that tells a measure.
    ///
    /// @param rest the words that must follow it: «без | света»
    /// @param onObject whether its subject is who did it and not whom it befell: «задержал»
    record Entry(Group group, Measure measure, RuleWords rest, boolean onObject) {
        boolean isPhrase() {
            return rest.size() > 0;
        }
    }

    /// The first letters of a word, so many, under which [#STARTS] is asked for it; no start in the file is shorter.
    private static final int SHORTEST = 3;

    private record Start(String letters, List<Entry> entries) {}

    private static final Map<String, List<Entry>> WHOLE = new HashMap<>();

    /// By their first letters, the longest first.
    private static final Map<String, List<Start>> STARTS = new HashMap<>();

    static {
        for (Table.Row row : Table.beside(MeasureWords.class, "russian/measures.txt").rows()) {
            Group group = Group.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
            Measure measure = Measure.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
            for (String cell : row.words(2)) {
                boolean onObject = cell.endsWith("!");
                List<String> words =
                        List.of(
                                (onObject ? cell.substring(0, cell.length() - 1) : cell)
                                        .split("_"));
                add(
                        words.getFirst(),
                        new Entry(
                                group,
                                measure,
                                new RuleWords(words.subList(1, words.size())),
                                onObject));
            }
        }
    }

    private MeasureWords() {}

    /// What a word, with those behind it, tells; null where it tells nothing of these groups.
    static @Nullable Entry at(Wording wording, int word, Group... groups) {
        String form = wording.form(word);
        Entry whole = among(wording, word, WHOLE.get(form), groups);
        if (whole != null || form.length() < SHORTEST) {
            return whole;
        }
        for (Start start : STARTS.getOrDefault(form.substring(0, SHORTEST), List.of())) {
            Entry entry =
                    form.startsWith(start.letters())
                            ? among(wording, word, start.entries(), groups)
                            : null;
            if (entry != null) {
                return entry;
            }
        }
        return null;
    }

    private static @Nullable Entry among(
            Wording wording, int word, @Nullable List<Entry> entries, Group... groups) {
        if (entries == null) {
            return null;
        }
        int sentence = wording.sentenceOf(word);
        for (Entry entry : entries) {
            for (Group group : groups) {
                if (entry.group() == group && entry.rest().standAt(wording, sentence, word + 1)) {
                    return entry;
                }
            }
        }
        return null;
    }

    private static void add(String word, Entry entry) {
        List<Entry> entries =
                word.endsWith("*")
                        ? start(word.substring(0, word.length() - 1)).entries()
                        : WHOLE.computeIfAbsent(word, w -> new ArrayList<>());
        entries.add(entry.isPhrase() ? 0 : entries.size(), entry);
    }

    private static Start start(String letters) {
        List<Start> starts =
                STARTS.computeIfAbsent(letters.substring(0, SHORTEST), l -> new ArrayList<>());
        for (Start start : starts) {
            if (start.letters().equals(letters)) {
                return start;
            }
        }
        var start = new Start(letters, new ArrayList<>());
        starts.add(start);
        starts.sort(Comparator.comparingInt(s -> -s.letters().length()));
        return start;
    }
}
