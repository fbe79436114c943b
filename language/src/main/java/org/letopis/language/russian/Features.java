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
        int lemma = lemma(candidate);
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
        int subject = before.hasSubject() ? 1 : 0;
        int object = before.hasObject ? 1 : 0;
        int verb = before.predicate.lemma();
        int verbKind = verb == 0 ? 0 : before.predicate.tag().pos.code;
        int n = 0;
        out[n++] = Hash.mix(41, last.signature, full);
        out[n++] = Hash.mix(42, Hash.mix(before.previousTag.posCase, last.posCase), posCase);
        out[n++] = Hash.mix(43, Hash.mix(before.previousTag.signature, last.signature), full);
        out[n++] = Hash.mix(44, before.lemma, posCase);
        out[n++] = Hash.mix(45, before.lemma, full);
        out[n++] =
                Hash.mix(
                        46,
                        Hash.mix(
                                before.preposition.lemma(),
                                Math.min(4, at - before.preposition.at())),
                        tag.kase.code);
        out[n++] = Hash.mix(47, before.preposition.lemma(), posCase);
        out[n++] = Hash.mix(48, Hash.mix(verb, subject), posCase);
        out[n++] = Hash.mix(49, Hash.mix(verb, object), posCase);
        out[n++] = Hash.mix(50, Hash.mix(verbKind, subject * 4 + object), number);
        out[n++] = Hash.mix(51, agreement(last, tag), Hash.mix(last.pos.code, posCase));
        out[n++] =
                Hash.mix(
                        52,
                        Hash.mix(before.noun.tag().posCase, agreement(before.noun.tag(), tag)),
                        Hash.mix(last.pos.code, posCase));
        out[n++] = Hash.mix(53, Hash.mix(row.form(at - 1), before.previousTag.posCase), posCase);
        out[n++] =
                Hash.mix(54, Hash.mix(before.noun.lemma(), before.noun.tag().kase.code), posCase);
        out[n++] = Hash.mix(55, subjectAgreement(before, tag), posCase);
        out[n++] = Hash.mix(56, Hash.mix(last.posCase, row.choices(at + 1)), posCase);
        out[n++] =
                Hash.mix(
                        57,
                        Hash.mix(before.numeral.form(), Math.min(3, before.numeral.distance(at))),
                        number);
        out[n++] =
                Hash.mix(
                        58,
                        Hash.mix(
                                before.adjective.tag().signature,
                                Math.min(5, before.adjective.distance(at))),
                        number);
        int distance = Math.min(4, at - before.governor.at());
        out[n++] = Hash.mix(59, Hash.mix(before.governor.lemma(), distance), posCase);
        out[n++] =
                Hash.mix(60, Hash.mix(before.governor.government(), object * 8 + distance), number);
        out[n++] =
                Hash.mix(
                        61,
                        Hash.mix(
                                before.governor.government(),
                                subject * 2 + object,
                                before.preposition.lemma() == 0 ? 0 : 1),
                        posCase);
        out[n++] =
                Hash.mix(
                        62,
                        Hash.mix(
                                before.governor.government(),
                                row.verbBehind(at).government,
                                subject),
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
                : TokenRow.UNKNOWN;
    }

    static int outside(int at) {
        return at < 0 ? BEFORE_START : BEHIND_END;
    }
}
