package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Table;
import org.letopis.model.Measure;
import org.letopis.model.Span;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds the zeros that are said without a number: «пострадавших нет», «никто не погиб». `absence.txt`.
final class Absences {
    /// Nobody was harmed in a way.
    ///
    /// @param word that names the harm
    record Absence(Span span, int word, Measure measure) {}

    /// «Погибших и пострадавших | нет»: how far the words of absence stand, in words. Ours.
    private static final int FARTHEST = 6;

    private static final List<RuleWords> BEHIND = words("behind");
    private static final List<RuleWords> BEFORE = words("before");
    private static final List<RuleWords> NOBODY = words("nobody");
    private static final Set<String> KNOWLEDGE = new HashSet<>();

    static {
        words("knowledge").forEach(row -> KNOWLEDGE.addAll(row.words()));
    }

    private Absences() {}

    /// @param interruptions what may stand between: «пострадавших, | предварительно, | нет»
    static List<Absence> in(Wording wording, Interruptions interruptions) {
        var found = new ArrayList<Absence>();
        for (int i = 0; i < wording.size(); i++) {
            Measure harm = Measures.harm(wording, i);
            if (harm == null) {
                continue;
            }
            boolean verb = wording.isFiniteVerb(i);
            Span span = verb ? nobody(wording, i) : none(wording, interruptions, i);
            if (span != null) {
                found.add(new Absence(span, i, harm));
            }
        }
        return found;
    }

    /// «никто не погиб», «не погиб никто» is rare enough.
    private static @Nullable Span nobody(Wording wording, int verb) {
        int sentence = wording.sentenceOf(verb);
        for (RuleWords words : NOBODY) {
            int first = verb - words.size();
            if (words.standAt(wording, sentence, first) && !isWish(wording, sentence, first - 1)) {
                return wording.span(first, verb + 1);
            }
        }
        return null;
    }

    private static @Nullable Span none(Wording wording, Interruptions interruptions, int noun) {
        if (!wording.isOblique(noun) && !wording.form(noun).endsWith("х")) {
            return null;
        }
        int sentence = wording.sentenceOf(noun);
        int last = noun;
        for (int i = noun + 1;
                i < wording.end(sentence)
                        && i <= noun + FARTHEST
                        && isInList(wording, sentence, last, noun);
                i++) {
            i = behindInterruption(interruptions, i, noun);
            for (RuleWords words : BEHIND) {
                if (words.standAt(wording, sentence, i) && !isKnowledge(wording, sentence, noun)) {
                    return wording.span(noun, i + words.size());
                }
            }
            last = i;
        }
        for (int i = noun; i > noun - FARTHEST && isHarmed(wording, sentence, i, noun); i--) {
            for (RuleWords words : BEFORE) {
                int first = i - words.size();
                if (words.standAt(wording, sentence, first)
                        && !isKnowledge(wording, sentence, first)) {
                    return wording.span(first, noun + 1);
                }
            }
        }
        return null;
    }

    private static int behindInterruption(Interruptions interruptions, int word, int noun) {
        return interruptions.areTogether(word, noun) || !interruptions.isWithin(word)
                ? word
                : interruptions.end(word);
    }

    /// «погибших, раненых и пострадавших»: nouns in the genitive, commas and «и».
    private static boolean isInList(Wording wording, int sentence, int word, int noun) {
        String form = wording.formIn(sentence, word);
        return word == noun
                || form.equals(",")
                || form.equals("и")
                || form.equals("или")
                || form.equals("среди")
                || (!form.isEmpty()
                        && (wording.isNoun(word) || wording.isAttribute(word))
                        && wording.grammaticalCase(word).equals("Gen"));
    }

    /// As before, but of nouns only those of harm: «без учёта пропавших» is no zero.
    private static boolean isHarmed(Wording wording, int sentence, int word, int noun) {
        return isInList(wording, sentence, word, noun)
                && (!wording.isNoun(word) || Measures.harm(wording, word) != null);
    }

    /// «сделали всё, чтобы больше | никто не пострадал»
    private static boolean isWish(Wording wording, int sentence, int word) {
        for (int i = word; i > word - FARTHEST && i >= wording.first(sentence); i--) {
            if (wording.form(i).equals("чтобы")) {
                return true;
            }
        }
        return false;
    }

    /// «информации о | пострадавших нет»
    private static boolean isKnowledge(Wording wording, int sentence, int word) {
        for (int i = word; i > word - FARTHEST; i--) {
            String form = wording.formIn(sentence, i);
            if (KNOWLEDGE.contains(form)) {
                return true;
            }
            if (form.isEmpty() || form.equals(",") || form.equals(".")) {
                return false;
            }
        }
        return false;
    }

    private static List<RuleWords> words(String kind) {
        return Table.beside(Absences.class, "russian/absence.txt").rows().stream()
                .filter(row -> row.cell(0).equals(kind))
                .map(row -> new RuleWords(row.words(1)))
                .toList();
    }
}
