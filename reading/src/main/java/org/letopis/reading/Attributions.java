package org.letopis.reading;

import org.letopis.model.Span;
import org.letopis.model.Statement.Form;
import org.letopis.model.Statement.Stance;
import org.letopis.reading.Cues.Cue;
import org.letopis.reading.Cues.Kind;
import org.letopis.reading.SourcePhrases.Phrase;

import java.util.ArrayList;
import java.util.List;

/// Finds the attributions of one sentence, form by form.
final class Attributions {
    /// «рассказали журналистам „Вестника“:». Ours.
    private static final int MOST_WORDS_TO_COLON = 6;

    /// Of a verb whose subject stands in an earlier sentence.
    static final String CARRIED_SUBJECT = "carried-subject";

    /// «Ранее сообщалось, что …»: the outlet's own earlier word.
    static final String REPORTED_BEFORE = "reported-before";

    private final Tags tags;
    private final Parentheses parentheses;
    private final Acts acts;
    private final Sides sides;
    private final Topics topics;
    private final Refusals refusals;
    private final Citations citations;
    private final Inversions inversions;
    private final OneSentence in;

    private Attributions(OneSentence in) {
        this.tags = new Tags(in);
        this.parentheses = new Parentheses(in);
        this.inversions = new Inversions(in);
        this.acts = new Acts(in, inversions);
        this.sides = new Sides(in, acts);
        this.topics = new Topics(in);
        this.refusals = new Refusals(in);
        this.citations = new Citations(in);
        this.in = in;
    }

    static List<Attribution> in(Parse parse, int sentence) {
        return new Attributions(new OneSentence(parse, sentence)).find();
    }

    private List<Attribution> find() {
        int tag = tags.findTag(in.end);
        boolean inside = tag >= 0 && in.found.getLast().rule().equals(Tags.PARENTHESIS);
        int limit = tag < 0 || inside ? in.end : in.tagStart(tag);
        int inner = tag < 0 || inside ? -1 : tags.findTag(limit);
        for (int i = in.first; i < in.end; i++) {
            if (i != tag && i != inner) {
                boolean behindTag = tag >= 0 && !inside && i > tag;
                int last = inner < 0 ? limit : in.tagStart(inner);
                findAt(i, behindTag ? in.end : last, behindTag);
            }
        }
        return in.pointing.passedOn();
    }

    /// @param behindTag whether a tag stands before, to which «по данным мэрии» belongs, as in «сообщает „Волна“ по данным мэрии»
    private void findAt(int i, int limit, boolean behindTag) {
        boolean inSpeech = in.quotations.isInSpeech(i);
        List<Cue> cues = Cues.at(in.wording, i);
        if (!inSpeech && !behindTag && Parentheses.startWith(in.wording.form(i))) {
            parentheses.findAccordingTo(i, limit);
        }
        if (cues.isEmpty()) {
            return;
        }
        if (inSpeech) {
            tags.findTagInsideQuotation(i);
        }
        for (Cue cue : cues) {
            int before = in.found.size();
            findBy(i, cue, limit, inSpeech);
            if (in.found.size() > before) {
                return;
            }
        }
    }

    /// «обратился с призывом»: the verb has told it already.
    private boolean isSpeechOfVerb(int word) {
        if (in.found.isEmpty()) {
            return false;
        }
        Attribution last = in.found.getLast();
        Span cue = last.cue();
        return last.rule().equals(Sides.COMES_WITH)
                || (cue != null && cue.contains(in.wording.span(word).start()));
    }

    private void findBy(int i, Cue cue, int limit, boolean inSpeech) {
        switch (cue.kind()) {
            case SAYS, HOLDS -> {
                if (!inSpeech) {
                    findSaying(i, cue, limit);
                }
            }
            case ON -> {
                if (!inSpeech && !in.isNegated(i)) {
                    topics.findOn(i, cue, acts, limit);
                }
            }
            case SAYS_NOT -> {
                if (!inSpeech) {
                    findNotSaying(i, cue, limit);
                }
            }
            case ACT -> {
                // «„Мэр подтвердил, что“» is what the quoted one says.
                boolean quoted = inSpeech && cue.stance() == Stance.CONFIRM;
                if (!quoted && (!inSpeech || in.phrases.before(i) != null)) {
                    acts.findAct(i, cue, acts.behindAddressee(in.behind(i), limit), limit, "act");
                }
            }
            case TO, MEANS, VALUES -> {
                boolean wants = cue.kind() == Kind.TO && in.phrases.before(i) == null;
                if (!inSpeech && !wants && acts.isTold(i, cue, limit)) {
                    acts.findAct(i, cue, acts.behindAddressee(i + 1, limit), limit, "act");
                }
            }
            case EXPRESSES -> {
                if (!inSpeech || in.phrases.before(i) != null) {
                    acts.findAct(i, cue, in.behind(i), limit, "expresses");
                }
            }
            case CARRIED, STANDS -> findStanding(i, cue, limit);
            case GERUND -> acts.findGerund(i, cue, limit);
            case ACT_GERUND -> acts.findActGerund(i, cue, limit);
            case FOLLOWS -> {
                if (!in.pointing.findFollows(i, cue)) {
                    parentheses.findFollows(i, cue);
                }
            }
            case SIDES -> {
                if (!in.pointing.find(i, cue)) {
                    sides.find(i, cue, limit);
                }
            }
            case NOTES -> {
                if (!inSpeech && topics.isNoted(i + 1)) {
                    acts.findAct(i, cue, i + 1, limit, "notes-topic");
                }
            }
            case REFUSED -> {}
            case SPEECH -> {
                if (!inSpeech && !isSpeechOfVerb(i)) {
                    sides.findSpeech(i, cue, limit);
                }
            }
            case CITES -> citations.find(i, cue);
            case REFUSAL -> refusals.find(i, cue, limit);
        }
    }

    /// «Мэр не сказал, что …»
    private void findNotSaying(int i, Cue cue, int limit) {
        int clause = in.clauseStart(i, limit);
        if (in.isNegated(i) && clause > 0) {
            addClause(i, cue, clause, limit);
        }
    }

    /// «отмечается», «говорится»: the sentence before, a document, or the speaker before is meant.
    private void findStanding(int i, Cue cue, int limit) {
        if (in.pointing.find(i, cue) || tags.findInDocument(i, cue, limit)) {
            return;
        }
        boolean as = in.wording.formIn(in.sentence, i - 1).equals("как");
        boolean document = tags.documentInFront(i) != null;
        if ((cue.kind() == Kind.CARRIED && !document) || (as && tags.document(i + 1) != null)) {
            findCarried(i, cue, limit);
        } else {
            tags.findClauseOfDocument(i, cue, limit);
        }
    }

    private void findSaying(int i, Cue cue, int limit) {
        if (in.isNegated(i) || in.pointing.find(i, cue)) {
            return;
        }
        if (in.wording.formIn(in.sentence, i - 1).equals("как")
                || in.wording.formIn(in.sentence, i - 2).equals("как")) {
            parentheses.findAs(i, cue, limit);
            return;
        }
        int clause = in.clauseStart(i, limit);
        if (clause > 0) {
            addClause(i, cue, clause, limit);
        } else if (!findQuotationBehind(i, cue) && cue.kind() == Kind.SAYS) {
            if (!inversions.find(i, cue)) {
                topics.findAbout(i, cue, acts, limit);
            }
        }
    }

    private void addClause(int i, Cue cue, int clause, int limit) {
        Phrase source = in.phrases.before(i, in.isNegated(i) ? i - 1 : i);
        if (source == null) {
            source =
                    (i == in.first || in.isOpening(i))
                            ? in.phrases.after(in.behind(i), false)
                            : in.subjects.of(i);
        }
        boolean carried = source == null && in.isOpening(i);
        if (source == null && !carried) {
            return;
        }
        int last = Math.min(limit, in.sharedSubject(clause, limit));
        Form form = in.clauses.hasQuotation(clause, last) ? Form.MIXED : Form.INDIRECT;
        var content = new ArrayList<Span>();
        in.clauses.trimmed(clause, last).ifPresent(content::add);
        if (content.isEmpty()) {
            return;
        }
        in.found.add(
                new Attribution(
                        source == null ? CARRIED_SUBJECT : "says-that",
                        in.cue(i),
                        source,
                        in.origin(source, i + 1),
                        in.medium(i, clause, source != null && source.first() < i),
                        content,
                        form,
                        cue.stance()));
    }

    /// «X заявил: „…“»
    private boolean findQuotationBehind(int i, Cue cue) {
        for (int k = i + 1; k < Math.min(in.end, i + OneSentence.MOST_WORDS_TO_CLAUSE); k++) {
            Quotations.Quotation quotation = in.quotations.around(k + 1);
            if (in.wording.form(k).equals(":") && quotation != null && quotation.open() == k + 1) {
                Phrase source = in.phrases.before(i);
                var content = new ArrayList<Span>();
                in.clauses.inside(quotation).ifPresent(content::add);
                return source != null
                        && in.add(
                                "says-quotation",
                                in.wording.span(i),
                                source,
                                content,
                                Form.DIRECT,
                                cue.stance());
            }
        }
        return findClauseBehindColon(i, cue);
    }

    /// «X сообщил: дорогу закрыли», and a quotation whose closing mark is missing.
    private boolean findClauseBehindColon(int i, Cue cue) {
        for (int k = i + 1; k < Math.min(in.end, i + MOST_WORDS_TO_COLON); k++) {
            if (in.wording.form(k).equals(":")) {
                Phrase source = in.phrases.before(i);
                boolean opened = k + 1 < in.end && "«\"„“".contains(in.wording.form(k + 1));
                var content = new ArrayList<Span>();
                in.clauses.trimmed(opened ? k + 2 : k + 1, in.end).ifPresent(content::add);
                return source != null
                        && in.add(
                                "says-colon",
                                in.wording.span(i),
                                source,
                                content,
                                opened ? Form.DIRECT : Form.INDIRECT,
                                cue.stance());
            }
        }
        return false;
    }

    /// «Отмечается, что …»: the source before goes on.
    private void findCarried(int i, Cue cue, int limit) {
        int clause = in.clauseStart(i, limit);
        if (clause > 0) {
            var content = new ArrayList<Span>();
            in.clauses.trimmed(clause, limit).ifPresent(content::add);
            boolean before = in.wording.form(i).endsWith("лось");
            in.add(
                    before ? REPORTED_BEFORE : "carried",
                    in.wording.span(i),
                    null,
                    content,
                    Form.INDIRECT,
                    cue.stance());
        } else if (in.wording.formIn(in.sentence, i - 1).equals("как")
                && !in.wording.form(i).endsWith("лось")) {
            Phrase document = tags.document(i + 1);
            parentheses.addAround(
                    "carried-as",
                    in.wording.span(i),
                    i - 1,
                    document,
                    cue.stance(),
                    Form.INDIRECT,
                    limit);
        }
    }
}
