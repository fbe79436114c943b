package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Table;
import org.letopis.model.Measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Tells from the words around a number what it counts: `measures.txt`.
final class Measures {
    enum Group {
        PEOPLE,
        WEAK,
        THING,
        CHANGE,
        PRICE
    }

    /// A word that tells a measure.
    ///
    /// @param word that tells it
    /// @param distance from the number, in words
    record Sign(Group group, Measure measure, int word, int distance) {}

    private record Entry(Group group, Measure measure) {}

    /// By how many words a comma between moves it off. Ours.
    private static final int COMMA = 3;

    /// How far a copula may stand from its predicate, in words. Ours.
    private static final int COPULA_WITHIN = 5;

    /// The shortest start of words in the file, and the longest, in letters.
    private static final int SHORTEST = 3;

    private static final int LONGEST = 12;

    private static final Map<String, List<Entry>> WHOLE = new HashMap<>();
    private static final Map<String, List<Entry>> STARTS = new HashMap<>();

    static {
        for (Table.Row row : Table.beside(Measures.class, "russian/measures.txt").rows()) {
            var entry =
                    new Entry(
                            Group.valueOf(row.cell(0).toUpperCase(Locale.ROOT)),
                            Measure.valueOf(row.cell(1).toUpperCase(Locale.ROOT)));
            for (String word : row.words(2)) {
                boolean start = word.endsWith("*");
                String key = start ? word.substring(0, word.length() - 1) : word;
                (start ? STARTS : WHOLE).computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
            }
        }
    }

    private Measures() {}

    /// The nearest telling word around the words `first` to `end`, those within counted first; null where there is none.
    ///
    /// @param from no word before it is looked at
    /// @param to no word from it on is looked at
    static @Nullable Sign nearest(
            Wording wording, int first, int end, int from, int to, int farthest, Group... groups) {
        for (int i = end - 1; i >= first; i--) {
            Entry inside = of(wording, i, groups);
            if (inside != null) {
                return new Sign(inside.group(), inside.measure(), i, 0);
            }
        }
        Sign behind = nearest(wording, end, to, 1, farthest, groups);
        int most = behind == null ? farthest : behind.distance() - 1;
        Sign before = nearest(wording, first - 1, from, -1, most, groups);
        return before != null ? before : behind;
    }

    /// The nearest predicate that tells of people: «осудили», «погибли», «доставлены в больницу»; null where there is none.
    static @Nullable Sign predicate(
            Wording wording, int first, int end, int from, int to, int farthest) {
        Sign best = null;
        for (int i = from; i < to; i++) {
            int distance = i < first ? first - i : i - end + 1;
            boolean better =
                    (i < first || i >= end)
                            && distance <= (best == null ? farthest : best.distance() - 1);
            Entry entry = better && isPredicate(wording, i) ? of(wording, i, Group.PEOPLE) : null;
            if (entry != null) {
                best = new Sign(entry.group(), entry.measure(), i, distance);
            }
        }
        return best;
    }

    /// A verb, a short participle, or «в больницу», «за решётку».
    private static boolean isPredicate(Wording wording, int word) {
        boolean place =
                word > wording.first(wording.sentenceOf(word))
                        && !wording.grammaticalCase(word).isEmpty()
                        && switch (wording.form(word - 1)) {
                            case "в", "за" -> true;
                            default -> false;
                        };
        return isVerb(wording, word) || place;
    }

    /// Whether a telling word outweighs no other: the noun or a participle beside it, «пострадавшие дети».
    static boolean isWeak(Wording wording, Sign sign) {
        boolean beside =
                sign.distance() == 0
                        || wording.isAttribute(sign.word())
                        || (wording.isNoun(sign.word())
                                && wording.lemma(sign.word()).endsWith("й"));
        return sign.group() == Group.WEAK && beside;
    }

    private static boolean isVerb(Wording wording, int word) {
        return wording.grammaticalCase(word).isEmpty() && wording.upos(word).equals("VERB");
    }

    /// In one direction, up to a mark that parts sentences.
    private static @Nullable Sign nearest(
            Wording wording, int start, int limit, int step, int farthest, Group... groups) {
        int distance = 0;
        for (int i = start; step > 0 ? i < limit : i >= limit; i += step) {
            String form = wording.form(i);
            distance += form.equals(",") ? COMMA : 1;
            if (distance > farthest || form.equals(";") || form.equals(":")) {
                return null;
            }
            Entry entry = of(wording, i, groups);
            if (entry != null) {
                return new Sign(entry.group(), entry.measure(), i, distance);
            }
        }
        return null;
    }

    /// What a word tells of a number; null also for «не погибли» and for «помощь жертвам».
    private static @Nullable Entry of(Wording wording, int word, Group... groups) {
        if (wording.isMark(word)) {
            return null;
        }
        Entry entry = entry(wording.form(word), groups);
        boolean denied =
                entry != null
                        && word > 0
                        && wording.form(word - 1).equals("не")
                        && wording.sentenceOf(word - 1) == wording.sentenceOf(word);
        boolean aside =
                wording.isNoun(word)
                        && switch (wording.grammaticalCase(word)) {
                            case "Dat" -> true;
                            case "Ins" -> !isBesideCopula(wording, word);
                            default -> false;
                        };
        return denied || aside ? null : entry;
    }

    /// «жертвами наводнения | стали», «оказались | ранеными»
    private static boolean isBesideCopula(Wording wording, int word) {
        int sentence = wording.sentenceOf(word);
        int from = Math.max(wording.first(sentence), word - COPULA_WITHIN);
        int to = Math.min(wording.end(sentence), word + COPULA_WITHIN + 1);
        for (int i = from; i < to; i++) {
            boolean copula =
                    switch (wording.lemma(i)) {
                        case "стать",
                                "становиться",
                                "оказаться",
                                "оказываться",
                                "быть",
                                "являться" ->
                                true;
                        default -> false;
                    };
            if (copula) {
                return true;
            }
        }
        return false;
    }

    /// The harm that a word of people tells: «погибших»; null where it tells none.
    static @Nullable Measure harm(String form) {
        Entry entry = entry(form, Group.PEOPLE, Group.WEAK);
        if (entry == null) {
            return null;
        }
        return switch (entry.measure()) {
            case KILLED, INJURED, MISSING, DETAINED, AFFECTED -> entry.measure();
            default -> null;
        };
    }

    private static @Nullable Entry entry(String form, Group... groups) {
        Entry whole = among(WHOLE.get(form), groups);
        for (int length = Math.min(form.length(), LONGEST);
                whole == null && length >= SHORTEST;
                length--) {
            whole = among(STARTS.get(form.substring(0, length)), groups);
        }
        return whole;
    }

    private static @Nullable Entry among(@Nullable List<Entry> entries, Group... groups) {
        if (entries == null) {
            return null;
        }
        for (Entry entry : entries) {
            for (Group group : groups) {
                if (entry.group() == group) {
                    return entry;
                }
            }
        }
        return null;
    }
}
