package org.letopis.language.russian;

import org.letopis.language.russian.Tag.Case;
import org.letopis.language.russian.Tag.Count;
import org.letopis.language.russian.Tag.Gender;
import org.letopis.language.russian.Tag.Pos;

/// What the tagger looks at, as feature numbers; the same code in training and in use.
///
/// A feature is a piece of context mixed with a view of the candidate: its whole signature, its part of speech and case,
/// or its case alone.
final class Features {
    /// Room for the features of one candidate besides those of the contexts.
    static final int MOST = 8;

    private static final int BEFORE_START = 0x51ED2701;
    private static final int BEHIND_END = 0x2545F491;

    private Features() {}

    /// Takes down what surrounds a place, but for how the words before it were read.
    static void local(TokenRow row, int at, Context context) {
        int form = row.form(at);
        int previous = row.form(at - 1);
        int next = row.form(at + 1);
        int choicesBefore = row.choices(at - 1);
        int choicesBehind = row.choices(at + 1);
        context.clear();
        context.full(1);
        context.full(2, form);
        context.full(4, row.lastThree(at));
        context.full(5, row.lastTwo(at));
        context.number(6, row.writing(at));
        context.full(7, previous);
        context.full(8, next);
        context.posCase(9, previous);
        context.posCase(10, next);
        context.posCase(11, row.form(at - 2));
        context.posCase(12, row.form(at + 2));
        context.full(13, choicesBefore);
        context.full(14, choicesBehind);
        context.posCase(15, Hash.mix(choicesBehind, row.choices(at + 2)));
        context.posCase(16, Hash.mix(choicesBefore, row.choices(at - 2)));
        context.posCase(17, Hash.mix(previous, next));
        context.number(20, row.lastThree(at + 1));
        context.number(21, row.lastThree(at - 1));
        context.number(26, Hash.mix(choicesBefore, choicesBehind));
        context.posCase(27, row.verb(at));
        context.posCase(28, Hash.mix(form, previous));
        context.posCase(29, Hash.mix(form, next));
        context.posCase(30, Hash.mix(row.verbBefore(at).government, row.verbBehind(at).government));
    }

    /// The features of a tag that do not depend on how other words are read, besides those of the context.
    ///
    /// @param from where in `out` to begin
    /// @return one behind the last that was written
    static int local(TokenRow row, int at, Tag tag, int[] out, int from) {
        int posCase = tag.posCaseView;
        Tag before = row.verbBefore(at);
        Tag behind = row.verbBehind(at);
        out[from] = Hash.mix(24, row.agreementRight(at, tag), posCase);
        out[from + 1] = Hash.mix(25, row.agreementLeft(at, tag), tag.numberView);
        out[from + 2] = Hash.mix(31, Hash.mix(behind.government, agreement(behind, tag)), posCase);
        out[from + 3] = Hash.mix(32, Hash.mix(before.government, agreement(before, tag)), posCase);
        return from + 4;
    }

    /// The features of a candidate's lemma, and of how likely it is.
    ///
    /// @param from where in `out` to begin
    /// @return one behind the last that was written
    static int word(TokenRow row, int at, Candidate candidate, int[] out, int from) {
        int posCase = candidate.tag().posCaseView;
        int lemma = lemma(candidate);
        int likely = Hash.mix(candidate.rank(), candidate.origin().code);
        out[from] = Hash.mix(3, lemma, posCase);
        out[from + 1] = Hash.mix(18, Hash.mix(lemma, row.form(at - 1)), posCase);
        out[from + 2] = Hash.mix(19, Hash.mix(lemma, row.form(at + 1)), posCase);
        out[from + 3] = Hash.mix(22, candidate.rank(), candidate.origin().code);
        out[from + 4] = Hash.mix(23, likely, candidate.tag().numberView);
        return from + 5;
    }

    /// Takes down how the words before a place were read.
    static void history(TokenRow row, int at, History before, Context context) {
        Tag last = before.tag;
        Tag previous = before.previousTag;
        int subject = before.hasSubject() ? 1 : 0;
        int object = before.hasObject ? 1 : 0;
        int verb = before.predicate.lemma();
        int verbKind = verb == 0 ? 0 : before.predicate.tag().pos.code;
        int preposition = before.preposition.lemma();
        int government = before.governor.government();
        int distance = Math.min(4, at - before.governor.at());
        context.clear();
        context.full(41, last.signature);
        context.posCase(42, Hash.mix(previous.posCase, last.posCase));
        context.full(43, Hash.mix(previous.signature, last.signature));
        context.posCase(44, before.lemma);
        context.full(45, before.lemma);
        context.kase(46, Hash.mix(preposition, Math.min(4, at - before.preposition.at())));
        context.posCase(47, preposition);
        context.posCase(48, Hash.mix(verb, subject));
        context.posCase(49, Hash.mix(verb, object));
        context.number(50, Hash.mix(verbKind, subject * 4 + object));
        context.posCase(53, Hash.mix(row.form(at - 1), previous.posCase));
        context.posCase(54, Hash.mix(before.noun.lemma(), before.noun.tag().kase.code));
        context.posCase(56, Hash.mix(last.posCase, row.choices(at + 1)));
        context.number(
                57, Hash.mix(before.numeral.form(), Math.min(3, before.numeral.distance(at))));
        context.number(
                58,
                Hash.mix(
                        before.adjective.tag().signature,
                        Math.min(5, before.adjective.distance(at))));
        context.posCase(59, Hash.mix(before.governor.lemma(), distance));
        context.number(60, Hash.mix(government, object * 8 + distance));
        context.posCase(61, Hash.mix(government, subject * 2 + object, preposition == 0 ? 0 : 1));
        context.posCase(62, Hash.mix(government, row.verbBehind(at).government, subject));
    }

    /// The features of a tag that depend on how the words before were read, besides those of the context.
    ///
    /// @param from where in `out` to begin
    /// @return one behind the last that was written
    static int history(History before, Tag tag, int[] out, int from) {
        Tag last = before.tag;
        Tag noun = before.noun.tag();
        int posCase = tag.posCaseView;
        int behindLast = Hash.mix(last.pos.code, posCase);
        out[from] = Hash.mix(51, agreement(last, tag), behindLast);
        out[from + 1] = Hash.mix(52, Hash.mix(noun.posCase, agreement(noun, tag)), behindLast);
        out[from + 2] = Hash.mix(55, subjectAgreement(before, tag), posCase);
        return from + 3;
    }

    /// Which of case, number, gender and animacy two forms share; 0 where nothing can.
    static int agreement(Tag a, Tag b) {
        if (a.kase == Case.NONE || b.kase == Case.NONE) {
            return a.count == Count.NONE || b.count == Count.NONE ? 0 : 64 + compare(a, b);
        }
        return 128 + (a.kase == b.kase ? 32 : 0) + compare(a, b);
    }

    private static int compare(Tag a, Tag b) {
        int bits = a.count == b.count ? 1 : 0;
        if (a.gender == Gender.NONE || b.gender == Gender.NONE) {
            bits |= 2;
        } else if (a.gender == b.gender) {
            bits |= 4;
        }
        if (a.animacy == b.animacy) {
            bits |= 8;
        }
        return bits;
    }

    /// Whether a verb goes with the last nominative, or a nominative with the last verb.
    private static int subjectAgreement(History before, Tag tag) {
        boolean predicate = tag.pos == Pos.VERB || tag.pos == Pos.ADJS || tag.pos == Pos.PRTS;
        if (predicate) {
            return before.subject.kase == Case.NONE ? 1 : 2 + agreement(before.subject, tag);
        }
        if (tag.kase == Case.NOMN) {
            return before.predicate.tag().pos == Pos.VERB
                    ? 3 + agreement(before.predicate.tag(), tag) * 2
                    : 2;
        }
        return 0;
    }

    static int lemma(Candidate candidate) {
        return candidate.isKnown() || candidate.tag().kase == Case.NONE
                ? candidate.lemma()
                : Spelling.UNKNOWN;
    }

    static int outside(int at) {
        return at < 0 ? BEFORE_START : BEHIND_END;
    }
}
