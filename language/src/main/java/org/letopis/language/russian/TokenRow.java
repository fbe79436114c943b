package org.letopis.language.russian;

import org.letopis.language.russian.Tag.Case;
import org.letopis.language.russian.Tag.Count;
import org.letopis.language.russian.Tag.Gender;
import org.letopis.language.russian.Tag.Pos;

import java.util.List;

/// The tokens of one sentence as the tagger sees them: what can be said of each before any is read.
final class TokenRow {
    /// How far the noun of an adjective is looked for.
    private static final int REACH = 4;

    private static final int VERBS = 1 << Pos.VERB.code | 1 << Pos.INFN.code | 1 << Pos.PRTS.code;

    private static final Tag NO_VERB = new Tag("PNCT");

    private static final int ADJECTIVES = 1 << Pos.ADJF.code | 1 << Pos.PRTF.code;

    private final List<Spelling> spellings;
    private final int[] verbLemmas;
    private final Tag[] verbBefore;
    private final Tag[] verbBehind;

    /// @param spellings of the tokens
    TokenRow(List<Spelling> spellings) {
        int size = spellings.size();
        this.spellings = spellings;
        verbLemmas = new int[size];
        verbBefore = new Tag[size];
        verbBehind = new Tag[size];
        nearestVerbs();
    }

    int size() {
        return spellings.size();
    }

    Spelling spelling(int at) {
        return spellings.get(at);
    }

    int form(int at) {
        return isOutside(at) ? Features.outside(at) : spelling(at).form();
    }

    int lastTwo(int at) {
        return spelling(at).lastTwo();
    }

    int lastThree(int at) {
        return isOutside(at) ? Features.outside(at) : spelling(at).lastThree();
    }

    /// Capitals, and whether the token starts the sentence.
    int writing(int at) {
        boolean first = at == 0 || (at == 1 && spelling(0).shape() == Shape.MARK);
        return spelling(at).shape().code * 2 + (first ? 1 : 0);
    }

    /// Which parts of speech and cases the token may have.
    int choices(int at) {
        return isOutside(at) ? Features.outside(at) : spelling(at).choices();
    }

    private boolean isOutside(int at) {
        return at < 0 || at >= spellings.size();
    }

    /// Whether the mark at this place parts clauses.
    boolean endsClause(int at) {
        return spelling(at).endsClause();
    }

    /// The last verb before the word in its clause, or else the first behind it.
    int verb(int at) {
        return verbLemmas[at];
    }

    Tag verbBefore(int at) {
        return verbBefore[at];
    }

    Tag verbBehind(int at) {
        return verbBehind[at];
    }

    /// For an adjective: how far to the right a noun stands that it may agree with; for other words 0.
    int agreementRight(int at, Tag tag) {
        if ((ADJECTIVES & 1 << tag.pos.code) == 0 && tag.pos != Pos.NUMR) {
            return 0;
        }
        int end = Math.min(spellings.size(), at + 1 + REACH);
        for (int i = at + 1; i < end; i++) {
            for (Candidate other : spelling(i).candidates()) {
                Tag noun = other.tag();
                if (noun.pos == Pos.NOUN && agree(tag, noun)) {
                    return 1 + i - at;
                }
            }
            if ((spelling(i).positions() & 1 << Pos.PREP.code) != 0
                    && spelling(i).candidates().size() == 1) {
                break;
            }
        }
        return 1;
    }

    /// For a noun: whether the adjectives right before it may agree with it.
    int agreementLeft(int at, Tag tag) {
        if (tag.pos != Pos.NOUN || at == 0 || (spelling(at - 1).positions() & ADJECTIVES) == 0) {
            return 0;
        }
        for (Candidate other : spelling(at - 1).candidates()) {
            if ((ADJECTIVES & 1 << other.tag().pos.code) != 0 && agree(other.tag(), tag)) {
                return 2;
            }
        }
        return 1;
    }

    static boolean agree(Tag adjective, Tag noun) {
        if (adjective.kase != noun.kase || adjective.kase == Case.NONE) {
            return false;
        }
        if (adjective.pos == Pos.NUMR) {
            return true;
        }
        if (adjective.count != noun.count) {
            return false;
        }
        boolean gender =
                adjective.count == Count.PLUR
                        || adjective.gender == noun.gender
                        || adjective.gender == Gender.NONE
                        || noun.gender == Gender.NONE;
        boolean animacy =
                adjective.animacy == Tag.Animacy.NONE
                        || noun.animacy == Tag.Animacy.NONE
                        || adjective.animacy == noun.animacy;
        return gender && animacy;
    }

    /// Finds the verbs of each word's clause: the last before it and the first behind it.
    private void nearestVerbs() {
        Tag last = NO_VERB;
        int lemma = 0;
        for (int i = 0; i < spellings.size(); i++) {
            if (spelling(i).endsClause()) {
                last = NO_VERB;
                lemma = 0;
            }
            verbBefore[i] = last;
            verbLemmas[i] = lemma;
            if (isVerb(i)) {
                last = spelling(i).candidates().getFirst().tag();
                lemma = spelling(i).candidates().getFirst().lemma();
            }
        }
        last = NO_VERB;
        for (int i = spellings.size() - 1; i >= 0; i--) {
            if (spelling(i).endsClause()) {
                last = NO_VERB;
                lemma = 0;
            }
            verbBehind[i] = last;
            if (verbLemmas[i] == 0) {
                verbLemmas[i] = lemma + 1;
            }
            if (isVerb(i)) {
                last = spelling(i).candidates().getFirst().tag();
                lemma = spelling(i).candidates().getFirst().lemma();
            }
        }
    }

    private boolean isVerb(int at) {
        return (spelling(at).positions() & ~VERBS) == 0;
    }
}
