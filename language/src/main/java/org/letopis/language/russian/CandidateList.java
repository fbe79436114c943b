package org.letopis.language.russian;

import org.jspecify.annotations.Nullable;
import org.letopis.language.russian.Candidate.Origin;
import org.letopis.language.russian.Tag.Count;

import java.util.ArrayList;
import java.util.List;

/// The readings found for one word so far, each once.
final class CandidateList {
    /// Enough for any word; the rest are rarities of guessed forms.
    private static final int MOST = 48;

    private final Dictionary dictionary;
    private final Letters letters;
    private final List<Candidate> found = new ArrayList<>(8);

    /// @param letters of the word
    CandidateList(Dictionary dictionary, Letters letters) {
        this.dictionary = dictionary;
        this.letters = letters;
    }

    List<Candidate> found() {
        return found;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    boolean isFromDictionary() {
        return !found.isEmpty() && found.getFirst().origin() == Origin.DICTIONARY;
    }

    void addAll(List<Candidate> candidates) {
        found.addAll(candidates);
    }

    /// Adds every entry of a list of the dictionary.
    void addList(int list, Origin origin) {
        for (int i = 0; list != Dictionary.NONE && i < dictionary.listSize(list); i++) {
            add(dictionary.entry(list, i), null, origin);
        }
    }

    /// @param first how the part before the hyphen is read, where it changes too
    void add(int entry, @Nullable Candidate first, Origin origin) {
        Paradigms paradigms = dictionary.paradigms();
        int paradigm = Dictionary.paradigm(entry);
        int place = Dictionary.place(entry);
        int stemStart = paradigms.prefix(paradigm, place).length();
        int stemEnd = letters.length() - paradigms.ending(paradigm, place).length();
        if (stemEnd < stemStart || found.size() >= MOST) {
            return;
        }
        int lemmaPlace = paradigms.lemmaPlace(paradigm, place);
        int lemma =
                letters.hash(
                        stemStart,
                        stemEnd,
                        paradigms.endingHash(paradigm, lemmaPlace),
                        paradigms.ending(paradigm, lemmaPlace).length());
        Tag tag = paradigms.tag(paradigm, place);
        if (!holds(tag, lemma)) {
            int rank = rank(origin, Dictionary.weight(entry));
            found.add(new Candidate(tag, entry, first, lemma, rank, origin));
        }
    }

    private boolean holds(Tag tag, int lemma) {
        for (Candidate other : found) {
            if (other.tag().signature == tag.signature && other.lemma() == lemma) {
                return true;
            }
        }
        return false;
    }

    private static int rank(Origin origin, int weight) {
        return switch (origin) {
            case GUESS -> 1 + weight / 26;
            case FAR_GUESS -> 0;
            default -> weight / 25 + (weight > 0 ? 1 : 0);
        };
    }

    /// Where the text writes ё, forms with е at that place are out: «всё» is not «все».
    void keepSpelledSo(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == 'ё' || c == 'Ё') {
                int behind = end - i;
                var spelled = new ArrayList<Candidate>(found.size());
                for (Candidate candidate : found) {
                    if (allowsYo(candidate, behind)) {
                        spelled.add(candidate);
                    }
                }
                keepIfAny(spelled);
            }
        }
    }

    private boolean allowsYo(Candidate candidate, int fromEnd) {
        String ending =
                dictionary
                        .paradigms()
                        .ending(
                                Dictionary.paradigm(candidate.entry()),
                                Dictionary.place(candidate.entry()));
        return fromEnd > ending.length() || ending.charAt(ending.length() - fromEnd) == 'ё';
    }

    /// A word in small letters is no name, where it can be something else.
    void dropNames() {
        var others = new ArrayList<Candidate>(found.size());
        for (Candidate candidate : found) {
            if (!candidate.tag().isName()) {
                others.add(candidate);
            }
        }
        keepIfAny(others);
    }

    private void keepIfAny(List<Candidate> some) {
        if (!some.isEmpty() && some.size() < found.size()) {
            found.clear();
            found.addAll(some);
        }
    }

    boolean hasName() {
        for (Candidate candidate : found) {
            if (candidate.tag().isName() && candidate.tag().count != Count.PLUR) {
                return true;
            }
        }
        return false;
    }

    boolean hasAbbreviation() {
        for (Candidate candidate : found) {
            if (candidate.tag().has("Abbr")) {
                return true;
            }
        }
        return false;
    }
}
