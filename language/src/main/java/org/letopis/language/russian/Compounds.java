package org.letopis.language.russian;

import org.jspecify.annotations.Nullable;
import org.letopis.language.russian.Candidate.Origin;
import org.letopis.language.russian.Tag.Pos;

import java.util.ArrayList;
import java.util.List;

/// Reads words of several parts by the part that changes: «Касым-Жомартом», «города-героя», «сверхприбыль».
final class Compounds {
    /// Shorter words behind a prefix are chance.
    private static final int SHORTEST_WORD = 4;

    private static final int SHORTEST_PREFIX = 2;

    private final Dictionary dictionary;
    private final FixedReadings fixed;

    Compounds(Dictionary dictionary, FixedReadings fixed) {
        this.dictionary = dictionary;
        this.fixed = fixed;
    }

    /// The last part decides; the first goes along where it agrees.
    void byLastPart(CandidateList found, Letters letters) {
        int hyphen = letters.lastHyphen();
        if (hyphen <= 0 || hyphen == letters.length() - 1) {
            return;
        }
        int list = dictionary.find(letters, hyphen + 1, letters.length());
        Origin origin = Origin.COMPOUND;
        if (list == Dictionary.NONE) {
            list = dictionary.guessName(letters, Dictionary.LONGEST_ENDING);
            origin = Origin.GUESS;
        }
        List<Candidate> firsts = firstParts(letters, hyphen);
        for (int i = 0; list != Dictionary.NONE && i < dictionary.listSize(list); i++) {
            int entry = dictionary.entry(list, i);
            if (isOpenClass(dictionary.tag(entry))) {
                found.add(entry, agreeing(firsts, dictionary.tag(entry)), origin);
            }
        }
    }

    /// Whether the part behind the last hyphen only colours the word: «какой-то».
    boolean endsInParticle(Letters letters) {
        int hyphen = letters.lastHyphen();
        return hyphen > 0 && fixed.isParticle(letters.hash(hyphen + 1, letters.length()));
    }

    /// «экс-президент», «сверхприбыль»: the longest word of the dictionary that a known prefix leaves.
    void byPrefix(CandidateList found, Letters letters) {
        int last = letters.length() - SHORTEST_WORD;
        for (int from = SHORTEST_PREFIX; from <= last && found.isEmpty(); from++) {
            boolean byHyphen = Alphabet.isHyphen(letters.label(from - 1));
            int list =
                    fixed.isPrefix(letters.hash(0, from))
                            ? dictionary.find(letters, from, letters.length())
                            : Dictionary.NONE;
            for (int i = 0; list != Dictionary.NONE && i < dictionary.listSize(list); i++) {
                int entry = dictionary.entry(list, i);
                Tag tag = dictionary.tag(entry);
                if (isOpenClass(tag) && (byHyphen || !isProperNoun(tag))) {
                    found.add(entry, null, Origin.COMPOUND);
                }
            }
        }
    }

    /// «Франкфурте-на-Майне»: only the first part changes.
    static List<Candidate> byFirstPart(List<Candidate> firsts, int lemma) {
        var found = new ArrayList<Candidate>();
        for (Candidate first : firsts) {
            if (first.tag().pos == Pos.NOUN) {
                found.add(
                        new Candidate(
                                first.tag(),
                                Dictionary.NONE,
                                first,
                                lemma,
                                first.rank(),
                                Origin.COMPOUND));
            }
        }
        return found;
    }

    /// «Невада» is no «не» before a name: only «экс-Югославия» is.
    private static boolean isProperNoun(Tag tag) {
        return tag.pos == Pos.NOUN && tag.isName();
    }

    private static boolean isOpenClass(Tag tag) {
        return switch (tag.pos) {
            case NOUN, ADJF, ADJS, VERB, INFN, PRTF, PRTS, GRND, ADVB -> true;
            default -> false;
        };
    }

    private List<Candidate> firstParts(Letters letters, int hyphen) {
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
            boolean agrees = first.tag().kase == tag.kase && first.tag().count == tag.count;
            if (tag.pos == Pos.NOUN && agrees) {
                return first;
            }
        }
        return null;
    }
}
