package org.letopis.language.russian;

import org.letopis.language.russian.Candidate.Origin;

/// Reads words that the dictionary does not hold by their endings, after the words of the dictionary that end so.
final class Guesser {
    /// Readings with less than this share of the commonest are no use (of 255).
    private static final int LEAST = 8;

    /// A guess that leaves a shorter stem is none.
    private static final int SHORTEST_STEM = 2;

    private final Dictionary dictionary;
    private final FixedReadings fixed;

    Guesser(Dictionary dictionary, FixedReadings fixed) {
        this.dictionary = dictionary;
        this.fixed = fixed;
    }

    void guess(CandidateList found, Letters letters, Shape shape) {
        if (shape != Shape.LOWER) {
            int all = Dictionary.LONGEST_ENDING;
            add(found, letters, dictionary.guessName(letters, all), Origin.GUESS);
            add(found, letters, dictionary.guessName(letters, 2), Origin.FAR_GUESS);
            add(found, letters, dictionary.guessName(letters, 1), Origin.FAR_GUESS);
            found.addAll(fixed.indeclinable(letters));
        }
        if (!found.isFromDictionary()) {
            int list = dictionary.guessCommon(letters, Dictionary.LONGEST_ENDING);
            add(found, letters, list, Origin.GUESS);
        }
    }

    private void add(CandidateList found, Letters letters, int list, Origin origin) {
        for (int i = 0; list != Dictionary.NONE && i < dictionary.listSize(list); i++) {
            int entry = dictionary.entry(list, i);
            if (Dictionary.weight(entry) >= LEAST
                    && leavesStem(letters, entry)
                    && !(origin == Origin.FAR_GUESS && dictionary.tag(entry).has("Patr"))) {
                found.add(entry, null, origin);
            }
        }
    }

    private boolean leavesStem(Letters letters, int entry) {
        Paradigms paradigms = dictionary.paradigms();
        int paradigm = Dictionary.paradigm(entry);
        int place = Dictionary.place(entry);
        return paradigms.prefix(paradigm, place).isEmpty()
                && paradigms.ending(paradigm, place).length() + SHORTEST_STEM <= letters.length();
    }
}
