package org.letopis.language.russian;

import java.util.List;
import java.util.function.Predicate;

/// Tells which readings would change what does not change: «НАБУ» is no dative, «Минцифры» no genitive, «С.» no second.
final class Unchanging {
    /// A longer word in capitals is a headline's.
    private static final int LONGEST_ACRONYM = 6;

    /// «САНА» is no form of any name, «КИЕВА» is one of Киев: acronyms of so many letters seldom look like names.
    private static final int SHORTEST_NAME = 5;

    private final WordSet words;

    private Unchanging(WordSet words) {
        this.words = words;
    }

    static Unchanging load() {
        return new Unchanging(WordSet.load("unchanging.txt"));
    }

    /// The readings of a word without those that would change what does not change; all of them where none is left.
    ///
    /// @param headline whether the phrase is written in capitals, so that they tell nothing
    List<Candidate> keep(String word, List<Candidate> readings, boolean headline) {
        if (words.has(Letters.hash(word))) {
            return keep(readings, reading -> isUnchangingThing(reading, word));
        }
        if (headline || word.length() > LONGEST_ACRONYM || !Acronyms.isCapitals(word)) {
            return readings;
        }
        boolean canBeName = word.length() >= SHORTEST_NAME;
        return keep(
                readings,
                reading -> isUnchangingThing(reading, word) || (canBeName && isKnownName(reading)));
    }

    /// «С. В. Зареева»: a capital letter before a full stop is an initial.
    static List<Candidate> initial(List<Candidate> readings) {
        return keep(readings, reading -> reading.tag().has("Init"));
    }

    private static boolean isUnchangingThing(Candidate reading, String word) {
        return reading.lemma() == Letters.hash(word) && reading.tag().animacy == Tag.Animacy.INAN;
    }

    private static boolean isKnownName(Candidate reading) {
        return reading.origin() == Candidate.Origin.DICTIONARY && reading.tag().isName();
    }

    /// The readings that are wanted; all of them where none is.
    static List<Candidate> keep(List<Candidate> readings, Predicate<Candidate> wanted) {
        List<Candidate> kept = readings.stream().filter(wanted).toList();
        return kept.isEmpty() ? readings : kept;
    }
}
