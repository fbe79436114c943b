package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Table;
import org.letopis.model.Statement.Stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The reporting words of `cues.txt` by their forms, one word or several: «сообщил», «обратил внимание».
final class Cues {
    enum Kind {
        SAYS,
        SAYS_NOT,
        ACT,
        TO,
        MEANS,
        VALUES,
        EXPRESSES,
        HOLDS,
        CARRIED,
        STANDS,
        GERUND,
        ACT_GERUND,
        CITES,
        FOLLOWS,
        SIDES,
        SPEECH,
        NOTES,
        ON,
        REFUSED,
        REFUSAL
    }

    record Cue(Kind kind, Stance stance) {}

    /// How a row writes the four forms of a past tense: «сообщил*».
    private static final String PAST = "л*";

    /// Kinds whose past tense has a gerund that reports as well: «сообщил», «сообщив».
    private static final Map<Kind, Kind> GERUNDS =
            Map.of(
                    Kind.SAYS, Kind.GERUND,
                    Kind.HOLDS, Kind.GERUND,
                    Kind.ACT, Kind.ACT_GERUND,
                    Kind.EXPRESSES, Kind.ACT_GERUND);

    /// Several words that report together, behind the first of them.
    private record Phrase(List<String> rest, Cue cue) {}

    /// Attributes that may stand within: «обратил | особое | внимание». Ours.
    private static final int MOST_ATTRIBUTES = 2;

    private static final String JOINT = "_";

    private static final Map<String, List<Cue>> CUES = new HashMap<>();
    private static final Map<String, List<Phrase>> PHRASES = new HashMap<>();

    static {
        load();
    }

    private Cues() {}

    /// What a form can be; empty where it is no reporting word.
    static List<Cue> of(String form) {
        return CUES.getOrDefault(form, List.of());
    }

    static @Nullable Cue of(String form, Kind... kinds) {
        return first(of(form), kinds);
    }

    private static @Nullable Cue first(List<Cue> cues, Kind... kinds) {
        for (Cue cue : cues) {
            for (Kind kind : kinds) {
                if (cue.kind() == kind) {
                    return cue;
                }
            }
        }
        return null;
    }

    /// What the words from a word on can be: several that report together, else the one.
    static List<Cue> at(Wording wording, int word) {
        for (Phrase phrase : PHRASES.getOrDefault(wording.form(word), List.of())) {
            if (endOf(phrase, wording, word) > 0) {
                return List.of(phrase.cue());
            }
        }
        return of(wording.form(word));
    }

    /// The same, of one of some kinds; null where they are none.
    static @Nullable Cue at(Wording wording, int word, Kind... kinds) {
        return first(at(wording, word), kinds);
    }

    /// One behind the reporting words that start at a word.
    static int end(Wording wording, int word) {
        for (Phrase phrase : PHRASES.getOrDefault(wording.form(word), List.of())) {
            int end = endOf(phrase, wording, word);
            if (end > 0) {
                return end;
            }
        }
        return of(wording.form(word), Kind.EXPRESSES) == null
                ? word + 1
                : behindNoun(wording, word + 1);
    }

    /// «выразил | глубокую признательность | за помощь»: the noun says what was done, the rest what about. A noun with
    /// nothing behind it is the content.
    private static int behindNoun(Wording wording, int word) {
        int end = wording.end(wording.sentenceOf(word - 1));
        int noun = wording.behindAttributes(word, Math.min(end, word + MOST_ATTRIBUTES));
        boolean more =
                noun + 2 < end
                        && wording.isNoun(noun)
                        && (wording.isWord(noun + 1) || wording.form(noun + 2).equals("что"));
        return more ? noun + 1 : word;
    }

    private static int endOf(Phrase phrase, Wording wording, int first) {
        int sentence = wording.sentenceOf(first);
        int at = first + 1;
        for (String word : phrase.rest()) {
            int most = Math.min(wording.end(sentence), at + MOST_ATTRIBUTES);
            while (at < most && !wording.form(at).equals(word) && wording.isAttribute(at)) {
                at++;
            }
            if (!wording.formIn(sentence, at).equals(word)) {
                return -1;
            }
            at++;
        }
        return at;
    }

    private static void load() {
        for (Table.Row row : Table.beside(Cues.class, "russian/cues.txt").rows()) {
            Kind kind = Kind.valueOf(row.cell(0).toUpperCase(Locale.ROOT).replace('-', '_'));
            var stance = Stance.valueOf(row.cell(1).toUpperCase(Locale.ROOT).replace('-', '_'));
            for (String form : row.words(2)) {
                add(form, new Cue(kind, stance));
            }
        }
    }

    private static void add(String form, Cue cue) {
        List<String> words = List.of(form.split(JOINT));
        String first = words.getFirst();
        List<String> rest = words.subList(1, words.size());
        forms(first).forEach(f -> add(f, rest, cue));
        Kind gerund = GERUNDS.get(cue.kind());
        if (gerund != null && first.endsWith(PAST)) {
            String stem = first.substring(0, first.length() - PAST.length());
            add(stem + "в", rest, new Cue(gerund, cue.stance()));
        }
    }

    private static void add(String first, List<String> rest, Cue cue) {
        if (rest.isEmpty()) {
            List<Cue> of = CUES.computeIfAbsent(first, f -> new ArrayList<>());
            if (!of.contains(cue)) {
                of.add(cue);
            }
        } else {
            PHRASES.computeIfAbsent(first, f -> new ArrayList<>()).add(new Phrase(rest, cue));
        }
    }

    private static List<String> forms(String form) {
        if (!form.endsWith("*")) {
            return List.of(form);
        }
        String masculine = form.substring(0, form.length() - 1);
        return List.of(masculine, masculine + "а", masculine + "о", masculine + "и");
    }
}
