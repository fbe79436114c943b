package org.letopis.language.russian;

import org.letopis.language.russian.Candidate.Origin;

import java.util.List;

/// All the ways to read a token: from the dictionary, and guessed where the dictionary has nothing.
final class Lexicon {
    /// Longer words in capitals are headlines, not abbreviations.
    private static final int LONGEST_ABBREVIATION = 6;

    /// «80-х», «3-й»; longer letters behind digits are words: «5-летний».
    private static final int LONGEST_ENDING_OF_DIGITS = 3;

    private final Dictionary dictionary;
    private final FixedReadings fixed;
    private final Guesser guesser;
    private final Compounds compounds;

    Lexicon(Dictionary dictionary, FixedReadings fixed) {
        this.dictionary = dictionary;
        this.fixed = fixed;
        this.guesser = new Guesser(dictionary, fixed);
        this.compounds = new Compounds(dictionary, fixed);
    }

    /// At least one reading of the token, the likeliest first where that is known.
    List<Candidate> candidates(String text, int start, int end) {
        Shape shape = Shape.of(text, start, end);
        return switch (shape) {
            case MARK -> fixed.mark();
            case SYMBOL -> fixed.symbol();
            case LATIN -> fixed.latin(text, start, end);
            case DIGITS -> digits(text, start, end);
            case LOWER, CAPITALISED, CAPITALS, INITIAL, MIXED ->
                    word(text, start, withoutStop(text, start, end), shape);
        };
    }

    /// The readings of a word that the dictionary holds, whole or its last part: those of [#candidates] without the guesses,
    /// which cost far more than they.
    List<Candidate> known(String word) {
        Shape shape = Shape.of(word, 0, word.length());
        int end = withoutStop(word, 0, word.length());
        List<Candidate> readings;
        Letters letters = shape.isWord() ? Letters.of(word, 0, end) : null;
        if (letters != null) {
            CandidateList found = inDictionary(letters, word, 0, end, shape);
            if (found.isEmpty()) {
                parts(found, letters, word, 0, end);
            }
            readings = found.found();
        } else {
            readings = candidates(word, 0, word.length());
        }
        return readings.stream().filter(Candidate::isKnown).toList();
    }

    /// The readings that the word would have if the dictionary did not hold it; the tagger learns from them what to make
    /// of words that it does not know.
    List<Candidate> guesses(String text, int start, int end) {
        Shape shape = Shape.of(text, start, end);
        Letters letters = shape.isWord() ? Letters.of(text, start, end) : null;
        if (letters == null) {
            return List.of();
        }
        var found = new CandidateList(dictionary, letters);
        guesser.guess(found, letters, shape);
        return found.found();
    }

    /// «г.» is looked up like «г».
    private static int withoutStop(String text, int start, int end) {
        return end - start > 1 && text.charAt(end - 1) == '.' ? end - 1 : end;
    }

    private List<Candidate> word(String text, int start, int end, Shape shape) {
        Letters letters = Letters.of(text, start, end);
        if (letters == null) {
            return behindForeign(text, start, end, shape);
        }
        CandidateList found = inDictionary(letters, text, start, end, shape);
        if (shape == Shape.INITIAL) {
            found.addAll(fixed.initial(letters.hash()));
        }
        if (found.isEmpty()) {
            parts(found, letters, text, start, end);
        }
        addGuesses(found, letters, shape);
        return found.isEmpty() ? fixed.unknown() : found.found();
    }

    private CandidateList inDictionary(
            Letters letters, String text, int start, int end, Shape shape) {
        var found = new CandidateList(dictionary, letters);
        found.addList(dictionary.find(letters, 0, letters.length()), Origin.DICTIONARY);
        if (!found.isEmpty()) {
            found.keepSpelledSo(text, start, end);
            if (shape == Shape.LOWER) {
                found.dropNames();
            }
        }
        return found;
    }

    private void addGuesses(CandidateList found, Letters letters, Shape shape) {
        boolean capitals = shape == Shape.CAPITALS;
        boolean unknown = found.isEmpty() && !(capitals && letters.length() < LONGEST_ABBREVIATION);
        if (unknown || (shape == Shape.CAPITALISED && !found.hasName())) {
            guesser.guess(found, letters, shape);
        }
        if (capitals && letters.length() <= LONGEST_ABBREVIATION && !found.hasAbbreviation()) {
            found.addAll(fixed.abbreviation(letters.hash()));
        }
    }

    /// Reads a word by its parts: «какой-то», «Франкфурте-на-Майне», «пресс-службы», «сверхприбыль».
    private void parts(CandidateList found, Letters letters, String text, int start, int end) {
        int hyphen = Alphabet.lastHyphen(text, start, end);
        if (hyphen > start && hyphen < end - 1) {
            int before = Alphabet.lastHyphen(text, start, hyphen);
            boolean onRiver =
                    before > start
                            && text.regionMatches(true, before + 1, "на", 0, 2)
                            && hyphen == before + 3;
            if (onRiver) {
                found.addAll(
                        Compounds.byFirstPart(candidates(text, start, before), letters.hash()));
                return;
            }
            if (compounds.endsInParticle(letters)) {
                found.addAll(candidates(text, start, hyphen));
                return;
            }
            compounds.byLastPart(found, letters);
        }
        if (found.isEmpty()) {
            compounds.byPrefix(found, letters);
        }
    }

    /// «USB-порты» is read like «порты».
    private List<Candidate> behindForeign(String text, int start, int end, Shape shape) {
        int hyphen = Alphabet.lastHyphen(text, start, end);
        Letters letters = hyphen < 0 ? null : Letters.of(text, hyphen + 1, end);
        if (letters == null) {
            return fixed.unknown();
        }
        var found = new CandidateList(dictionary, letters);
        found.addList(dictionary.find(letters, 0, letters.length()), Origin.COMPOUND);
        if (found.isEmpty()) {
            guesser.guess(found, letters, shape);
        }
        return found.isEmpty() ? fixed.unknown() : found.found();
    }

    /// «90-х», «3-й» are read like «1-х», «1-й»; «5-летний» like «летний»; plain digits are themselves.
    private List<Candidate> digits(String text, int start, int end) {
        int letter = start;
        while (letter < end && !Character.isLetter(text.charAt(letter))) {
            letter++;
        }
        Letters letters = letter == end ? null : Letters.of(text, letter, end);
        if (letters != null && letters.length() <= LONGEST_ENDING_OF_DIGITS) {
            letters = Letters.of("1-" + text.substring(letter, end), 0, end - letter + 2);
        }
        if (letters == null) {
            return fixed.number();
        }
        var found = new CandidateList(dictionary, letters);
        found.addList(dictionary.find(letters, 0, letters.length()), Origin.COMPOUND);
        return found.isEmpty() ? fixed.number() : found.found();
    }
}
