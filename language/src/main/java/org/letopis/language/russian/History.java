package org.letopis.language.russian;

import org.jspecify.annotations.Nullable;
import org.letopis.language.russian.Tag.Case;
import org.letopis.language.russian.Tag.Pos;

/// One way to read the words up to a place, and what of it matters for the next word.
///
/// What does not change from word to word is shared with the history before.
final class History {
    private static final Tag NOTHING = new Tag("PNCT");
    private static final Candidate START =
            new Candidate(NOTHING, Dictionary.NONE, null, 0, 0, Candidate.Origin.SHAPE);

    /// A word that what follows depends on, and where it stands; `lemma` 0 where there is none, since `at`.
    ///
    /// @param government what it asks of the words beside it, see [Tag#government]
    record Governor(int lemma, int at, int government) {}

    /// The predicate of the clause so far.
    record Predicate(int lemma, Tag tag) {}

    /// The last noun.
    record Noun(Tag tag, int lemma) {}

    /// The last adjective that still waits for its noun, or the last numeral, and where it stands.
    record Waiting(Tag tag, int form, int at) {
        static final Waiting NONE = new Waiting(NOTHING, 0, -1);

        /// How many words ago; 1 where there is none.
        int distance(int now) {
            return at < 0 ? 1 : now - at;
        }
    }

    @Nullable History before;
    final Candidate candidate;
    final float score;

    /// How the last word and the one before it are read.
    final Tag tag;

    final Tag previousTag;
    final int lemma;

    /// The last preposition that still waits for its noun.
    final Governor preposition;

    /// The last verb in any form, participles too.
    final Governor governor;

    /// Whether that verb has an object: an accusative without a preposition.
    final boolean hasObject;

    final Predicate predicate;

    /// The last nominative of the clause; [#NOTHING] where there is none.
    final Tag subject;

    final Noun noun;
    final Waiting numeral;
    final Waiting adjective;

    /// Two histories of one state go on alike.
    final int state;

    private History() {
        before = null;
        candidate = START;
        score = 0;
        tag = NOTHING;
        previousTag = NOTHING;
        lemma = 0;
        preposition = new Governor(0, 0, 0);
        governor = new Governor(0, 0, 0);
        hasObject = false;
        predicate = new Predicate(0, NOTHING);
        subject = NOTHING;
        noun = new Noun(NOTHING, 0);
        numeral = Waiting.NONE;
        adjective = Waiting.NONE;
        state = 0;
    }

    static History start() {
        return new History();
    }

    History(History before, TokenRow row, int at, Candidate candidate, float score) {
        var step = new Step(row, at, candidate, before.tag);
        this.before = before;
        this.candidate = candidate;
        this.score = score;
        tag = candidate.tag();
        previousTag = before.tag;
        lemma = step.mark ? row.form(at) : step.lemma;
        preposition = step.preposition(before.preposition);
        governor = step.governor(before.governor);
        hasObject = step.hasObject(before);
        predicate = step.predicate(before.predicate);
        subject = step.subject(before.subject);
        noun = step.noun(before.noun);
        numeral = step.numeral(before.numeral);
        adjective = step.adjective(before.adjective);
        state = state(at);
    }

    /// Lets go of the words before, where it is settled how they are read.
    void forgetBefore() {
        before = null;
    }

    boolean hasSubject() {
        return subject != NOTHING;
    }

    private int state(int at) {
        int hash = Hash.mix(tag.signature, previousTag.signature, lemma);
        hash = Hash.mix(hash, preposition.lemma, Math.min(4, at - preposition.at));
        hash = Hash.mix(hash, predicate.lemma, (hasSubject() ? 2 : 0) + (hasObject ? 1 : 0));
        hash = Hash.mix(hash, governor.lemma, Math.min(4, at - governor.at));
        hash = Hash.mix(hash, predicate.tag.signature, subject.signature);
        hash = Hash.mix(hash, noun.tag.signature, noun.lemma);
        hash = Hash.mix(hash, numeral.form, Math.min(3, numeral.distance(at)));
        return Hash.mix(hash, adjective.tag.signature, Math.min(5, adjective.distance(at)));
    }

    /// What one word changes.
    private static final class Step {
        private final TokenRow row;
        private final int at;
        private final Tag tag;
        private final int lemma;
        private final boolean mark;
        private final boolean isNoun;
        private final boolean isPredicate;
        private final boolean endsClause;

        Step(TokenRow row, int at, Candidate candidate, Tag last) {
            this.row = row;
            this.at = at;
            tag = candidate.tag();
            lemma = Features.lemma(candidate);
            mark = tag.pos == Pos.PNCT;
            isNoun = tag.pos == Pos.NOUN || tag.pos == Pos.NPRO;
            isPredicate =
                    switch (tag.pos) {
                        case VERB, INFN, PRTS, GRND, PRED, ADJS -> true;
                        default -> false;
                    };
            boolean conjunction = tag.pos == Pos.CONJ && last.pos == Pos.PNCT;
            endsClause = (mark && row.endsClause(at)) || conjunction;
        }

        Governor preposition(Governor before) {
            if (tag.pos == Pos.PREP) {
                return new Governor(lemma, at, 0);
            }
            boolean done = isNoun || (mark && row.endsClause(at)) || tag.pos == Pos.VERB;
            return done ? new Governor(0, at, 0) : before;
        }

        private boolean governs() {
            return isPredicate || tag.pos == Pos.PRTF;
        }

        Governor governor(Governor before) {
            if (governs()) {
                return new Governor(lemma, at, tag.government);
            }
            return endsClause ? new Governor(0, at, 0) : before;
        }

        boolean hasObject(History before) {
            if (governs() || endsClause) {
                return false;
            }
            boolean object = isNoun && tag.kase == Case.ACCS && before.preposition.lemma == 0;
            return object || before.hasObject;
        }

        Predicate predicate(Predicate before) {
            if (isPredicate) {
                return new Predicate(lemma, tag);
            }
            return endsClause && before.lemma != 0 ? new Predicate(0, NOTHING) : before;
        }

        Tag subject(Tag before) {
            if (isNoun && tag.kase == Case.NOMN) {
                return tag;
            }
            return endsClause ? NOTHING : before;
        }

        Noun noun(Noun before) {
            if (isNoun) {
                return new Noun(tag, lemma);
            }
            return isPredicate || mark ? new Noun(NOTHING, 0) : before;
        }

        Waiting numeral(Waiting before) {
            if (tag.pos == Pos.NUMR || tag.pos == Pos.NUMB) {
                return new Waiting(tag, row.form(at), at);
            }
            return mark ? Waiting.NONE : before;
        }

        Waiting adjective(Waiting before) {
            if (tag.pos == Pos.ADJF || tag.pos == Pos.PRTF) {
                return new Waiting(tag, 0, at);
            }
            return isNoun || isPredicate || endsClause ? Waiting.NONE : before;
        }
    }
}
