package org.letopis.language.russian;

import org.jspecify.annotations.Nullable;
import org.letopis.language.russian.Tag.Case;
import org.letopis.language.russian.Tag.Pos;

/// One way to read the words up to a place, and what of it matters for the next.
final class History {
    private static final Tag NOTHING = new Tag("PNCT");
    private static final Candidate START =
            new Candidate(NOTHING, Dictionary.NONE, null, 0, 0, Candidate.Origin.SHAPE);

    final @Nullable History before;
    final Candidate candidate;
    final float score;

    /// How the last word and the one before it are read.
    final Tag tag;

    final Tag previousTag;
    final int lemma;

    /// The last preposition that still waits for its noun, 0 where there is none.
    final int preposition;

    final int prepositionAt;

    /// The verb of the clause so far, and whether it has a subject (nominative) and an object (accusative).
    final int verb;

    final int verbKind;
    final Tag verbTag;
    final int subject;
    final Tag subjectTag;
    final int object;

    /// The last word that may govern a case: a verb in any form, with its participles.
    final int governor;

    final int governorAt;
    final int government;

    /// The last noun.
    final Tag noun;

    final int nounLemma;

    /// The last numeral.
    final int numeral;

    final int numeralAt;

    /// The last adjective or preposition that still waits for its noun.
    final Tag open;

    final int openAt;

    /// Two histories of one state go on alike.
    final int state;

    private History() {
        before = null;
        candidate = START;
        score = 0;
        tag = NOTHING;
        previousTag = NOTHING;
        lemma = 0;
        preposition = 0;
        prepositionAt = 0;
        verb = 0;
        verbKind = 0;
        verbTag = NOTHING;
        subject = 0;
        subjectTag = NOTHING;
        object = 0;
        governor = 0;
        governorAt = 0;
        government = 0;
        noun = NOTHING;
        nounLemma = 0;
        numeral = 0;
        numeralAt = 0;
        open = NOTHING;
        openAt = 0;
        state = 0;
    }

    static History start() {
        return new History();
    }

    History(History before, TokenRow row, int at, Candidate candidate, float score) {
        this.before = before;
        this.candidate = candidate;
        this.score = score;
        tag = candidate.tag();
        previousTag = before.tag;
        boolean mark = tag.pos == Pos.PNCT;
        lemma = mark ? row.form(at) : candidate.lemma();
        boolean isNoun = tag.pos == Pos.NOUN || tag.pos == Pos.NPRO;
        boolean clauseEnd =
                (mark && row.endsClause(at)) || (tag.pos == Pos.CONJ && before.tag.pos == Pos.PNCT);
        if (tag.pos == Pos.PREP) {
            preposition = candidate.lemma();
            prepositionAt = at;
        } else {
            boolean done = isNoun || (mark && row.endsClause(at)) || tag.pos == Pos.VERB;
            preposition = done ? 0 : before.preposition;
            prepositionAt = done ? at : before.prepositionAt;
        }
        boolean predicate =
                switch (tag.pos) {
                    case VERB, INFN, PRTS, GRND, PRED, ADJS -> true;
                    default -> false;
                };
        boolean governs = predicate || tag.pos == Pos.PRTF;
        if (governs) {
            governor = candidate.lemma();
            governorAt = at;
            government = tag.government;
        } else {
            governor = clauseEnd ? 0 : before.governor;
            governorAt = clauseEnd ? at : before.governorAt;
            government = clauseEnd ? 0 : before.government;
        }
        object =
                governs || clauseEnd
                        ? 0
                        : isNoun && tag.kase == Case.ACCS && before.preposition == 0
                                ? 1
                                : before.object;
        if (predicate) {
            verb = candidate.lemma();
            verbKind = tag.pos.code;
            verbTag = tag;
        } else {
            verb = clauseEnd ? 0 : before.verb;
            verbKind = clauseEnd ? 0 : before.verbKind;
            verbTag = clauseEnd ? NOTHING : before.verbTag;
        }
        boolean nominative = isNoun && tag.kase == Case.NOMN;
        subject = nominative ? 1 : clauseEnd ? 0 : before.subject;
        subjectTag = nominative ? tag : clauseEnd ? NOTHING : before.subjectTag;
        noun = isNoun ? tag : predicate || mark ? NOTHING : before.noun;
        nounLemma = isNoun ? candidate.lemma() : predicate || mark ? 0 : before.nounLemma;
        boolean isNumeral = tag.pos == Pos.NUMR || tag.pos == Pos.NUMB;
        numeral = isNumeral ? row.form(at) : mark ? 0 : before.numeral;
        numeralAt = isNumeral || numeral == 0 ? at : before.numeralAt;
        boolean adjective = tag.pos == Pos.ADJF || tag.pos == Pos.PRTF;
        open = adjective ? tag : isNoun || predicate || clauseEnd ? NOTHING : before.open;
        openAt = adjective ? at : open == NOTHING ? at : before.openAt;
        state = state(at);
    }

    private int state(int at) {
        int hash = Hash.mix(tag.signature, previousTag.signature, lemma);
        hash = Hash.mix(hash, preposition, Math.min(4, at - prepositionAt));
        hash = Hash.mix(hash, verb, subject * 2 + object);
        hash = Hash.mix(hash, governor, Math.min(4, at - governorAt));
        hash = Hash.mix(hash, verbTag.signature, subjectTag.signature);
        hash = Hash.mix(hash, noun.signature, nounLemma);
        hash = Hash.mix(hash, numeral, Math.min(3, at - numeralAt));
        return Hash.mix(hash, open.signature, Math.min(5, at - openAt));
    }
}
