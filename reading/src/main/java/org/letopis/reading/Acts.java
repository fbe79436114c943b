package org.letopis.reading;

import org.letopis.model.Span;
import org.letopis.model.Statement.Form;
import org.letopis.model.Statement.Stance;
import org.letopis.reading.Cues.Cue;
import org.letopis.reading.Cues.Kind;
import org.letopis.reading.SourcePhrases.Phrase;
import org.letopis.reading.SpeakerWords.Sort;

import java.util.ArrayList;

/// Attributions whose content is what somebody does with words, and those that inherit their subject: «призвал закрыть
/// дорогу», «…, отметив, что», «отказался комментировать».
final class Acts {
    /// «обратился к жителям города Заречного с призывом». Ours.
    private static final int MOST_WORDS_TO_SPEECH = 10;

    private final OneSentence in;

    Acts(OneSentence in) {
        this.in = in;
    }

    void findAct(int i, Cue cue, int contentStart, int limit, String rule) {
        if (isOffer(i)) {
            return;
        }
        Phrase source = in.phrases.before(i);
        if (source == null) {
            source = in.subjects.of(i);
        }
        boolean carried = source == null && in.isOpening(i) && rule.equals("act");
        if ((source == null && !carried) || (in.isNegated(i) && cue.stance() != Stance.DENY)) {
            return;
        }
        int clause = in.clauseStart(i, limit);
        int start = clause > 0 && clause <= i + 3 ? clause : contentStart;
        Quotations.Quotation quotation = in.quotations.around(i);
        int last = quotation == null ? limit : Math.min(limit, quotation.close());
        last = start == clause ? last : endOfRelative(i, last);
        var content = new ArrayList<Span>();
        in.clauses
                .trimmed(start, Math.min(last, in.sharedSubject(start, last)))
                .ifPresent(content::add);
        int subject = content.isEmpty() && source != null ? subjectBehindObject(source, i) : -1;
        if (subject > 0 && source != null) {
            in.clauses.trimmed(source.first(), subject).ifPresent(content::add);
            source = new Phrase(subject, source.end(), false);
        }
        in.add(
                carried ? Attributions.CARRIED_SUBJECT : rule,
                in.wording.span(i),
                source,
                content,
                clause > 0 && start == clause ? Form.INDIRECT : Form.ACT,
                cue.stance());
    }

    /// «предлагал 20 млн рублей»: who offers a sum says nothing.
    private boolean isOffer(int verb) {
        return in.wording.form(verb).startsWith("предл")
                && verb + 1 < in.end
                && in.wording.isNumber(verb + 1);
    }

    /// «Обвинения | мэр | отрицает»: the subject that stands between the object and the verb; -1 where none does.
    private int subjectBehindObject(Phrase words, int verb) {
        if (in.wording.grammaticalCase(words.first()).equals("Nom")) {
            return -1;
        }
        for (int k = words.first() + 1; k < words.end(); k++) {
            boolean nominal = in.wording.isNoun(k) || in.wording.isAttribute(k);
            if (nominal
                    && in.wording.grammaticalCase(k).equals("Nom")
                    && in.wording.grammaticalNumber(k).equals(in.wording.grammaticalNumber(verb))) {
                return k;
            }
        }
        return -1;
    }

    /// «Зареев, который обещал уйти |, остался»: a relative clause ends with its comma.
    private int endOfRelative(int verb, int limit) {
        int from = in.phrases.relative(verb) >= 0 ? verb + 1 : limit;
        for (int i = from; i < limit; i++) {
            if (in.wording.form(i).equals(",")
                    && !SpeakerWords.is(in.wording.formIn(in.sentence, i + 1), Sort.STOP)) {
                return i;
            }
        }
        return limit;
    }

    /// «…, отметив, что …»
    void findGerund(int i, Cue cue, int limit) {
        int clause = in.clauseStart(i, limit);
        Phrase subject = clause > 0 && clause <= i + 3 ? in.subjects.of(i) : null;
        if (subject == null) {
            return;
        }
        Quotations.Quotation quotation = in.quotations.around(i);
        int last = quotation == null ? limit : Math.min(in.end, quotation.close());
        var content = new ArrayList<Span>();
        in.clauses.trimmed(clause, last).ifPresent(content::add);
        Form form = in.clauses.hasQuotation(clause, last) ? Form.MIXED : Form.INDIRECT;
        in.add("gerund", in.wording.span(i), subject, content, form, cue.stance());
    }

    /// «X выступил против дороги», «X выступил с призывом закрыть дорогу», «X обратился к Y с просьбой …»
    void findSides(int i, Cue cue, int limit) {
        String next = in.wording.formIn(in.sentence, i + 1);
        boolean turns = in.wording.form(i).startsWith("обра");
        if (!turns && (next.equals("за") || next.equals("против"))) {
            findAct(i, cue, i + 1, limit, "takes-side");
            return;
        }
        for (int k = i + 1; k < Math.min(limit, i + MOST_WORDS_TO_SPEECH); k++) {
            Cue speech = Cues.of(in.wording.form(k), Kind.SPEECH);
            if (speech != null && isWith(k - 1) && !isGerundBehind(k)) {
                findAct(i, speech, k + 1, limit, "comes-with");
                return;
            }
        }
    }

    /// «с заявлением|, призвав закрыть дорогу»: the gerund says what it was.
    private boolean isGerundBehind(int word) {
        return in.wording.formIn(in.sentence, word + 1).equals(",")
                && !in.wording.formIn(in.sentence, word + 2).startsWith("что");
    }

    /// «с», or an attribute behind it: «с новым призывом»
    private boolean isWith(int word) {
        int at = in.wording.isAttribute(word) ? word - 1 : word;
        return in.wording.formIn(in.sentence, at).equals("с");
    }

    /// «…, призвав закрыть дорогу»
    void findActGerund(int i, Cue cue, int limit) {
        Phrase subject = in.quotations.isInSpeech(i) ? null : in.subjects.of(i);
        if (subject != null) {
            var content = new ArrayList<Span>();
            in.clauses.trimmed(i + 1, limit).ifPresent(content::add);
            in.add("gerund-act", in.wording.span(i), subject, content, Form.ACT, cue.stance());
        }
    }

    void findRefusal(int i, Cue cue, int limit) {
        Phrase before = in.phrases.before(in.isNegated(i) ? i - 1 : i);
        Phrase source = before == null ? in.subjects.of(i) : before;
        boolean refused =
                Cues.of(in.wording.formIn(in.sentence, i + 1), Kind.REFUSED) != null
                        || in.wording.formIn(in.sentence, i + 2).equals("комментариев")
                        || in.wording.formIn(in.sentence, i + 3).equals("комментариев");
        boolean negated = !in.wording.form(i).startsWith("стал") || in.isNegated(i);
        if (source != null && refused && negated) {
            var content = new ArrayList<Span>();
            in.clauses.trimmed(i + 1, limit).ifPresent(content::add);
            in.add("refusal", in.wording.span(i), source, content, Form.ACT, cue.stance());
        }
    }
}
