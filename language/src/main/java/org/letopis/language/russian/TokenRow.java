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

    /// Stands for the spelling of all words that the dictionary does not hold, so that what is learned of some holds for all.
    static final int UNKNOWN = 0x3C6EF372;

    private static final int VERBS = 1 << Pos.VERB.code | 1 << Pos.INFN.code | 1 << Pos.PRTS.code;

    private static final Tag NO_VERB = new Tag("PNCT");

    private static final int ADJECTIVES = 1 << Pos.ADJF.code | 1 << Pos.PRTF.code;

    private final List<List<Candidate>> candidates;
    private final int[] forms;
    private final int[] lastTwo;
    private final int[] lastThree;
    private final int[] writing;
    private final int[] choices;
    private final int[] positions;
    private final int[] verbLemmas;
    private final Tag[] verbBefore;
    private final Tag[] verbBehind;
    private final boolean[] clauseEnds;

    /// @param spellings one for each token, as text
    TokenRow(List<String> spellings, List<List<Candidate>> candidates) {
        int size = spellings.size();
        this.candidates = candidates;
        forms = new int[size];
        lastTwo = new int[size];
        lastThree = new int[size];
        writing = new int[size];
        choices = new int[size];
        positions = new int[size];
        verbLemmas = new int[size];
        verbBefore = new Tag[size];
        verbBehind = new Tag[size];
        clauseEnds = new boolean[size];
        for (int i = 0; i < size; i++) {
            spell(i, spellings.get(i));
            choose(i);
        }
        nearestVerbs();
    }

    int size() {
        return forms.length;
    }

    List<Candidate> candidates(int at) {
        return candidates.get(at);
    }

    int form(int at) {
        return at < 0 || at >= forms.length ? Features.outside(at) : forms[at];
    }

    int lastTwo(int at) {
        return lastTwo[at];
    }

    int lastThree(int at) {
        return at < 0 || at >= forms.length ? Features.outside(at) : lastThree[at];
    }

    /// Capitals, and whether the token starts the sentence.
    int writing(int at) {
        return writing[at];
    }

    /// Which parts of speech and cases the token may have.
    int choices(int at) {
        return at < 0 || at >= forms.length ? Features.outside(at) : choices[at];
    }

    /// Whether the mark at this place parts clauses.
    boolean endsClause(int at) {
        return clauseEnds[at];
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
        int end = Math.min(forms.length, at + 1 + REACH);
        for (int i = at + 1; i < end; i++) {
            for (Candidate other : candidates.get(i)) {
                Tag noun = other.tag();
                if (noun.pos == Pos.NOUN && agree(tag, noun)) {
                    return 1 + i - at;
                }
            }
            if ((positions[i] & 1 << Pos.PREP.code) != 0 && candidates.get(i).size() == 1) {
                break;
            }
        }
        return 1;
    }

    /// For a noun: whether the adjectives right before it may agree with it.
    int agreementLeft(int at, Tag tag) {
        if (tag.pos != Pos.NOUN || at == 0 || (positions[at - 1] & ADJECTIVES) == 0) {
            return 0;
        }
        for (Candidate other : candidates.get(at - 1)) {
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

    private void spell(int at, String text) {
        Shape shape = Shape.of(text, 0, text.length());
        boolean first = at == 0 || isOpening(at - 1);
        writing[at] = shape.code * 2 + (first ? 1 : 0);
        switch (shape) {
            case DIGITS -> forms[at] = digits(text);
            case MARK -> {
                char mark = mark(text.charAt(0));
                forms[at] = Hash.mix(99, mark);
                clauseEnds[at] = ",;:.!?-()".indexOf(mark) >= 0;
            }
            default -> {
                boolean known = candidates.get(at).getFirst().isKnown() || !shape.isWord();
                forms[at] = known ? Letters.hash(text) : UNKNOWN;
                lastTwo[at] = Letters.hash(text.substring(Math.max(0, text.length() - 2)));
                lastThree[at] = Letters.hash(text.substring(Math.max(0, text.length() - 3)));
            }
        }
        if (shape == Shape.DIGITS || shape == Shape.MARK) {
            lastTwo[at] = forms[at];
            lastThree[at] = forms[at];
        }
    }

    private boolean isOpening(int at) {
        return at == 0 && writing[0] / 2 == Shape.MARK.code;
    }

    /// Numbers that take the same case and number of what is counted are one form.
    private static int digits(String text) {
        int last = text.length() - 1;
        char digit = text.charAt(last);
        if (!Character.isDigit(digit)) {
            return Hash.mix(98, Letters.hash(text.substring(Math.max(0, text.length() - 2))));
        }
        if (text.indexOf(',') >= 0 || text.indexOf('.') >= 0) {
            return Hash.mix(98, 7);
        }
        if (text.length() == 4 && (text.startsWith("1") || text.startsWith("20"))) {
            return Hash.mix(98, 6);
        }
        boolean teen = last > 0 && text.charAt(last - 1) == '1';
        if (teen || digit == '0' || digit >= '5') {
            return Hash.mix(98, 5);
        }
        return Hash.mix(98, digit == '1' ? 1 : 2);
    }

    private static char mark(char c) {
        return switch (c) {
            case '–', '—', '―' -> '-';
            case '…' -> '.';
            default -> c;
        };
    }

    private void choose(int at) {
        int parts = 0;
        int cases = 0;
        for (Candidate candidate : candidates.get(at)) {
            parts |= 1 << candidate.tag().pos.code;
            cases |= 1 << candidate.tag().kase.code;
        }
        positions[at] = parts;
        boolean closed = parts == 1 << Pos.PNCT.code || parts == 1 << Pos.NUMB.code;
        choices[at] = Hash.mix(closed ? forms[at] : parts, cases);
    }

    /// Finds the verbs of each word's clause: the last before it and the first behind it.
    private void nearestVerbs() {
        Tag last = NO_VERB;
        int lemma = 0;
        for (int i = 0; i < forms.length; i++) {
            if (clauseEnds[i]) {
                last = NO_VERB;
                lemma = 0;
            }
            verbBefore[i] = last;
            verbLemmas[i] = lemma;
            if (isVerb(i)) {
                last = candidates.get(i).getFirst().tag();
                lemma = candidates.get(i).getFirst().lemma();
            }
        }
        last = NO_VERB;
        for (int i = forms.length - 1; i >= 0; i--) {
            if (clauseEnds[i]) {
                last = NO_VERB;
                lemma = 0;
            }
            verbBehind[i] = last;
            if (verbLemmas[i] == 0) {
                verbLemmas[i] = lemma + 1;
            }
            if (isVerb(i)) {
                last = candidates.get(i).getFirst().tag();
                lemma = candidates.get(i).getFirst().lemma();
            }
        }
    }

    private boolean isVerb(int at) {
        return positions[at] != 0 && (positions[at] & ~VERBS) == 0;
    }
}
