package org.letopis.language.russian;

import org.jspecify.annotations.Nullable;
import org.letopis.language.russian.Candidate.Origin;
import org.letopis.language.russian.Tag.Pos;

import java.util.ArrayList;
import java.util.List;

/// All the ways to read a word form: from the dictionary, and guessed where the dictionary has nothing.
/// Belongs to one thread.
final class Lexicon {
    /// Enough for any word; the rest are rarities of guessed forms.
    private static final int MOST_CANDIDATES = 48;

    /// Readings with less than this share of the commonest are no use in a guess (of 255).
    private static final int LEAST_GUESS = 8;

    /// A guess that leaves a shorter stem is none.
    private static final int SHORTEST_STEM = 2;

    private final Dictionary dictionary;
    private final FixedReadings fixed;
    private final Letters letters = new Letters();

    Lexicon(Dictionary dictionary, FixedReadings fixed) {
        this.dictionary = dictionary;
        this.fixed = fixed;
    }

    /// At least one reading of the token, the likeliest first where that is known.
    List<Candidate> candidates(String text, int start, int end) {
        Shape shape = Shape.of(text, start, end);
        return switch (shape) {
            case MARK -> fixed.mark();
            case SYMBOL -> fixed.symbol();
            case LATIN -> fixed.latin(text, start, end);
            case DIGITS -> digits(text, start, end);
            case LOWER, CAPITALISED, CAPITALS, INITIAL, MIXED -> word(text, start, end, shape);
        };
    }

    /// The readings that the word would have if the dictionary did not hold it; the tagger learns from them what to make
    /// of words that it does not know.
    List<Candidate> guesses(String text, int start, int end) {
        Shape shape = Shape.of(text, start, end);
        var found = new ArrayList<Candidate>();
        if (shape.isWord() && letters.read(text, start, end)) {
            guess(found, shape);
        }
        return found;
    }

    private List<Candidate> word(String text, int start, int end, Shape shape) {
        if (!letters.read(text, start, end)) {
            return fixed.unknown();
        }
        var found = new ArrayList<Candidate>(8);
        known(found, dictionary.find(letters, 0, letters.length()), 0, Origin.DICTIONARY);
        if (!found.isEmpty()) {
            keepSpelledSo(found, text, start, end);
            if (shape == Shape.LOWER) {
                dropNames(found);
            }
        }
        if (shape == Shape.INITIAL) {
            found.addAll(fixed.initial(letters.hash()));
        }
        if (shape == Shape.CAPITALS && found.stream().noneMatch(c -> c.tag().has("Abbr"))) {
            found.addAll(fixed.abbreviation(letters.hash()));
        }
        if (found.isEmpty()) {
            compound(found, text, start, end);
        }
        if (found.isEmpty()) {
            prefixed(found);
        }
        if (found.isEmpty() || (shape == Shape.CAPITALISED && !hasName(found))) {
            guess(found, shape);
        }
        return found.isEmpty() ? fixed.unknown() : found;
    }

    /// «90-х», «3-й» are read like «1-х», «1-й»; «5-летний» like «летний»; plain digits are themselves.
    private List<Candidate> digits(String text, int start, int end) {
        int letter = start;
        while (letter < end && !Character.isLetter(text.charAt(letter))) {
            letter++;
        }
        if (letter == end || !letters.read(text, letter, end)) {
            return fixed.number();
        }
        var found = new ArrayList<Candidate>(8);
        if (letters.length() > 3) {
            known(found, dictionary.find(letters, 0, letters.length()), 0, Origin.COMPOUND);
        } else if (letters.read("1-" + text.substring(letter, end), 0, end - letter + 2)) {
            known(found, dictionary.find(letters, 0, letters.length()), 0, Origin.COMPOUND);
        }
        return found.isEmpty() ? fixed.number() : found;
    }

    private void known(List<Candidate> found, int list, int from, Origin origin) {
        if (list == Dictionary.NONE) {
            return;
        }
        for (int i = 0; i < dictionary.listSize(list); i++) {
            add(found, dictionary.entry(list, i), null, from, origin);
        }
    }

    private void guess(List<Candidate> found, Shape shape) {
        if (shape != Shape.LOWER) {
            guessed(found, dictionary.guessName(letters, Dictionary.LONGEST_ENDING), Origin.GUESS);
            guessed(found, dictionary.guessName(letters, 2), Origin.FAR_GUESS);
            guessed(found, dictionary.guessName(letters, 1), Origin.FAR_GUESS);
            if (shape != Shape.CAPITALS || letters.length() > 5) {
                found.addAll(fixed.indeclinable(letters));
            }
        }
        if (found.isEmpty() || found.getFirst().origin() != Origin.DICTIONARY) {
            guessed(
                    found,
                    dictionary.guessCommon(letters, Dictionary.LONGEST_ENDING),
                    Origin.GUESS);
        }
    }

    private void guessed(List<Candidate> found, int list, Origin origin) {
        if (list == Dictionary.NONE) {
            return;
        }
        for (int i = 0; i < dictionary.listSize(list); i++) {
            int entry = dictionary.entry(list, i);
            boolean far = origin == Origin.FAR_GUESS && dictionary.tag(entry).has("Patr");
            if (Dictionary.weight(entry) >= LEAST_GUESS && leavesStem(entry) && !far) {
                add(found, entry, null, 0, origin);
            }
        }
    }

    private boolean leavesStem(int entry) {
        Paradigms paradigms = dictionary.paradigms();
        int paradigm = Dictionary.paradigm(entry);
        int place = Dictionary.place(entry);
        return paradigms.prefix(paradigm, place).isEmpty()
                && paradigms.ending(paradigm, place).length() + SHORTEST_STEM <= letters.length();
    }

    /// The last part decides: «Касым-Жомартом», «пресс-службы»; the first goes along where it agrees: «города-героя».
    private void compound(List<Candidate> found, String text, int start, int end) {
        int hyphen = letters.length() - 1;
        while (hyphen > 0 && !Alphabet.isHyphen(letters.label(hyphen))) {
            hyphen--;
        }
        int length = letters.length();
        if (hyphen <= 0 || hyphen == length - 1) {
            return;
        }
        if (text.indexOf("-на-", start) > 0 && text.indexOf("-на-", start) < end) {
            firstAlone(found, text, start, end);
            return;
        }
        if (fixed.isParticle(letters.hash(hyphen + 1, length))) {
            List<Candidate> before = candidates(text, start, text.lastIndexOf('-', end - 1));
            found.addAll(before);
            letters.read(text, start, end);
            return;
        }
        int list = dictionary.find(letters, hyphen + 1, length);
        Origin origin = Origin.COMPOUND;
        if (list == Dictionary.NONE) {
            list = dictionary.guessName(letters, Dictionary.LONGEST_ENDING);
            origin = Origin.GUESS;
        }
        List<Candidate> firsts = firstPart(hyphen);
        for (int i = 0; list != Dictionary.NONE && i < dictionary.listSize(list); i++) {
            int entry = dictionary.entry(list, i);
            if (!isOpenClass(dictionary.tag(entry))) {
                continue;
            }
            add(found, entry, agreeing(firsts, dictionary.tag(entry)), 0, origin);
        }
    }

    /// «Франкфурте-на-Майне»: only the first part changes.
    private void firstAlone(List<Candidate> found, String text, int start, int end) {
        int hash = letters.hash();
        for (Candidate first : List.copyOf(candidates(text, start, text.indexOf('-', start)))) {
            if (first.tag().pos == Pos.NOUN) {
                found.add(
                        new Candidate(
                                first.tag(),
                                Dictionary.NONE,
                                first,
                                hash,
                                first.rank(),
                                Origin.COMPOUND));
            }
        }
        letters.read(text, start, end);
    }

    private static boolean isOpenClass(Tag tag) {
        return switch (tag.pos) {
            case NOUN, ADJF, ADJS, VERB, INFN, PRTF, PRTS, GRND, ADVB -> true;
            default -> false;
        };
    }

    private List<Candidate> firstPart(int hyphen) {
        var firsts = new ArrayList<Candidate>();
        int list = dictionary.find(letters, 0, hyphen);
        for (int i = 0; list != Dictionary.NONE && i < dictionary.listSize(list); i++) {
            int entry = dictionary.entry(list, i);
            Tag tag = dictionary.tag(entry);
            if (tag.pos == Pos.NOUN && !tag.has("Fixd")) {
                firsts.add(new Candidate(tag, entry, null, 0, 0, Origin.COMPOUND));
            }
        }
        return firsts;
    }

    private static @Nullable Candidate agreeing(List<Candidate> firsts, Tag tag) {
        for (Candidate first : firsts) {
            if (tag.pos == Pos.NOUN
                    && first.tag().kase == tag.kase
                    && first.tag().count == tag.count) {
                return first;
            }
        }
        return null;
    }

    /// «экс-президент», «сверхприбыль»: the longest word of the dictionary that a known prefix leaves.
    private void prefixed(List<Candidate> found) {
        for (int from = 2; from <= letters.length() - 4 && found.isEmpty(); from++) {
            if (fixed.isPrefix(letters.hash(0, from))) {
                int list = dictionary.find(letters, from, letters.length());
                for (int i = 0; list != Dictionary.NONE && i < dictionary.listSize(list); i++) {
                    int entry = dictionary.entry(list, i);
                    if (isOpenClass(dictionary.tag(entry))) {
                        add(found, entry, null, 0, Origin.COMPOUND);
                    }
                }
            }
        }
    }

    private void add(
            List<Candidate> found, int entry, @Nullable Candidate first, int from, Origin origin) {
        Paradigms paradigms = dictionary.paradigms();
        int paradigm = Dictionary.paradigm(entry);
        int place = Dictionary.place(entry);
        int stemStart = from + paradigms.prefix(paradigm, place).length();
        int stemEnd = letters.length() - paradigms.ending(paradigm, place).length();
        if (stemEnd < stemStart || found.size() >= MOST_CANDIDATES) {
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
        for (Candidate other : found) {
            if (other.tag().signature == tag.signature && other.lemma() == lemma) {
                return;
            }
        }
        int weight = Dictionary.weight(entry);
        found.add(new Candidate(tag, entry, first, lemma, rank(origin, weight), origin));
    }

    private static int rank(Origin origin, int weight) {
        return switch (origin) {
            case GUESS -> 1 + weight / 26;
            case FAR_GUESS -> 0;
            default -> weight / 25 + (weight > 0 ? 1 : 0);
        };
    }

    /// Where the text writes ё, forms with е at that place are out: «всё» is not «все».
    private void keepSpelledSo(List<Candidate> found, String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == 'ё' || c == 'Ё') {
                int behind = end - i;
                var spelled = new ArrayList<>(found);
                spelled.removeIf(candidate -> !allowsYo(candidate, behind));
                if (!spelled.isEmpty()) {
                    found.retainAll(spelled);
                }
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

    private static void dropNames(List<Candidate> found) {
        int names = 0;
        for (Candidate candidate : found) {
            names += candidate.tag().isName() ? 1 : 0;
        }
        if (names < found.size()) {
            found.removeIf(candidate -> candidate.tag().isName());
        }
    }

    private static boolean hasName(List<Candidate> found) {
        for (Candidate candidate : found) {
            if (candidate.tag().isName() && candidate.tag().count != Tag.Count.PLUR) {
                return true;
            }
        }
        return false;
    }
}
