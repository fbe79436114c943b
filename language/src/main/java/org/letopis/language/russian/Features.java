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
    /// Room for the features of one candidate.
    static final int MOST = 64;

    private static final int BEFORE_START = 0x51ED2701;
    private static final int BEHIND_END = 0x2545F491;

    private Features() {}

    /// The features of a candidate that do not depend on how other words are read.
    ///
    /// @return how many were written
    static int local(TokenRow row, int at, Candidate candidate, int[] out) {
        Tag tag = candidate.tag();
        int full = tag.signature;
        int posCase = Hash.mix(17, tag.posCase);
        int number = Hash.mix(posCase, tag.count.code * 4 + tag.gender.code);
        int lemma = candidate.lemma();
        int previous = row.form(at - 1);
        int next = row.form(at + 1);
        int n = 0;
        out[n++] = Hash.mix(1, full);
        out[n++] = Hash.mix(2, row.form(at), full);
        out[n++] = Hash.mix(3, lemma, posCase);
        out[n++] = Hash.mix(4, row.lastThree(at), full);
        out[n++] = Hash.mix(5, row.lastTwo(at), full);
        out[n++] = Hash.mix(6, row.writing(at), number);
        out[n++] = Hash.mix(7, previous, full);
        out[n++] = Hash.mix(8, next, full);
        out[n++] = Hash.mix(9, previous, posCase);
        out[n++] = Hash.mix(10, next, posCase);
        out[n++] = Hash.mix(11, row.form(at - 2), posCase);
        out[n++] = Hash.mix(12, row.form(at + 2), posCase);
        out[n++] = Hash.mix(13, row.choices(at - 1), full);
        out[n++] = Hash.mix(14, row.choices(at + 1), full);
        out[n++] = Hash.mix(15, Hash.mix(row.choices(at + 1), row.choices(at + 2)), posCase);
        out[n++] = Hash.mix(16, Hash.mix(row.choices(at - 1), row.choices(at - 2)), posCase);
        out[n++] = Hash.mix(17, Hash.mix(previous, next), posCase);
        out[n++] = Hash.mix(18, Hash.mix(lemma, previous), posCase);
        out[n++] = Hash.mix(19, Hash.mix(lemma, next), posCase);
        out[n++] = Hash.mix(20, row.lastThree(at + 1), number);
        out[n++] = Hash.mix(21, row.lastThree(at - 1), number);
        out[n++] = Hash.mix(22, candidate.rank(), candidate.origin().code);
        out[n++] = Hash.mix(23, Hash.mix(candidate.rank(), candidate.origin().code), number);
        out[n++] = Hash.mix(24, row.agreementRight(at, candidate), posCase);
        out[n++] = Hash.mix(25, row.agreementLeft(at, candidate), number);
        out[n++] = Hash.mix(26, Hash.mix(row.choices(at - 1), row.choices(at + 1)), number);
        out[n++] = Hash.mix(27, row.verb(at), posCase);
        out[n++] = Hash.mix(28, Hash.mix(row.form(at), previous), posCase);
        out[n++] = Hash.mix(29, Hash.mix(row.form(at), next), posCase);
        Tag verbBefore = row.verbBefore(at);
        Tag verbBehind = row.verbBehind(at);
        out[n++] = Hash.mix(30, Hash.mix(verbBefore.government, verbBehind.government), posCase);
        out[n++] =
                Hash.mix(31, Hash.mix(verbBehind.government, agreement(verbBehind, tag)), posCase);
        out[n++] =
                Hash.mix(32, Hash.mix(verbBefore.government, agreement(verbBefore, tag)), posCase);
        return n;
    }

    /// The features that depend on how the words before were read.
    static int history(TokenRow row, int at, History before, Candidate candidate, int[] out) {
        Tag tag = candidate.tag();
        int full = tag.signature;
        int posCase = Hash.mix(17, tag.posCase);
        int number = Hash.mix(posCase, tag.count.code * 4 + tag.gender.code);
        Tag last = before.tag;
        int n = 0;
        out[n++] = Hash.mix(41, last.signature, full);
        out[n++] = Hash.mix(42, Hash.mix(before.previousTag.posCase, last.posCase), posCase);
        out[n++] = Hash.mix(43, Hash.mix(before.previousTag.signature, last.signature), full);
        out[n++] = Hash.mix(44, before.lemma, posCase);
        out[n++] = Hash.mix(45, before.lemma, full);
        out[n++] =
                Hash.mix(
                        46,
                        Hash.mix(before.preposition, Math.min(4, at - before.prepositionAt)),
                        tag.kase.code);
        out[n++] = Hash.mix(47, before.preposition, posCase);
        out[n++] = Hash.mix(48, Hash.mix(before.verb, before.subject), posCase);
        out[n++] = Hash.mix(49, Hash.mix(before.verb, before.object), posCase);
        out[n++] =
                Hash.mix(50, Hash.mix(before.verbKind, before.subject * 4 + before.object), number);
        out[n++] = Hash.mix(51, agreement(last, tag), Hash.mix(last.pos.code, posCase));
        out[n++] =
                Hash.mix(
                        52,
                        Hash.mix(before.noun.posCase, agreement(before.noun, tag)),
                        Hash.mix(last.pos.code, posCase));
        out[n++] = Hash.mix(53, Hash.mix(row.form(at - 1), before.previousTag.posCase), posCase);
        out[n++] = Hash.mix(54, Hash.mix(before.nounLemma, before.noun.kase.code), posCase);
        out[n++] = Hash.mix(55, subjectAgreement(before, tag), posCase);
        out[n++] = Hash.mix(56, Hash.mix(last.posCase, row.choices(at + 1)), posCase);
        out[n++] =
                Hash.mix(57, Hash.mix(before.numeral, Math.min(3, at - before.numeralAt)), number);
        out[n++] =
                Hash.mix(
                        58,
                        Hash.mix(
                                before.open.signature,
                                at - before.openAt > 4 ? 5 : at - before.openAt),
                        number);
        int distance = Math.min(4, at - before.governorAt);
        out[n++] = Hash.mix(59, Hash.mix(before.governor, distance), posCase);
        out[n++] = Hash.mix(60, Hash.mix(before.government, before.object * 8 + distance), number);
        out[n++] =
                Hash.mix(
                        61,
                        Hash.mix(
                                before.government,
                                before.subject * 2 + before.object,
                                before.preposition == 0 ? 0 : 1),
                        posCase);
        out[n++] =
                Hash.mix(
                        62,
                        Hash.mix(before.government, row.verbBehind(at).government, before.subject),
                        posCase);
        return n;
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
            return before.subjectTag.kase == Case.NONE ? 1 : 2 + agreement(before.subjectTag, tag);
        }
        if (tag.kase == Case.NOMN) {
            return before.verbTag.pos == Pos.VERB ? 3 + agreement(before.verbTag, tag) * 2 : 2;
        }
        return 0;
    }

    static int outside(int at) {
        return at < 0 ? BEFORE_START : BEHIND_END;
    }
}
