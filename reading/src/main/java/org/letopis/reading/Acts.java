package org.letopis.reading;

import org.letopis.model.Span;
import org.letopis.model.Statement.Form;
import org.letopis.model.Statement.Stance;
import org.letopis.reading.Cues.Cue;
import org.letopis.reading.Cues.Kind;
import org.letopis.reading.SourcePhrases.Phrase;
import org.letopis.reading.SpeakerWords.Sort;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Attributions whose content is what somebody does with words, and those that inherit their subject: «призвал закрыть
/// дорогу», «…, отметив, что», «отказался комментировать».
final class Acts {
    /// «призвал жителей города Заречного закрыть». Ours.
    private static final int MOST_WORDS_OF_ADDRESSEE = 8;

    private final OneSentence in;
    private final Inversions inversions;

    Acts(OneSentence in, Inversions inversions) {
        this.in = in;
        this.inversions = inversions;
    }

    void findAct(int i, Cue cue, int contentStart, int limit, String rule) {
        if (isOffer(i)) {
            return;
        }
        int told = in.sharedSubject(contentStart, limit);
        if (in.clauses.trimmed(contentStart, told).isEmpty() && !in.isNegated(i)) {
            inversions.findObject(i, cue);
            return;
        }
        Phrase source = in.phrases.before(i);
        if (source == null) {
            source = in.subjects.of(i);
        }
        boolean carried = source == null && in.isOpening(i) && !rule.equals("says-about");
        if ((source == null && !carried) || (in.isNegated(i) && cue.stance() != Stance.DENY)) {
            return;
        }
        int clause = in.clauseStart(i, limit);
        int start = clause > 0 && clause <= in.behind(i) + 2 ? clause : contentStart;
        Quotations.Quotation quotation = in.quotations.around(i);
        int last = quotation == null ? limit : Math.min(limit, quotation.close());
        last = start == clause ? last : endOfRelative(i, last);
        var content = new ArrayList<Span>();
        boolean priced =
                cue.stance() == Stance.REQUEST && start < last && in.wording.isNumber(start);
        if (priced || (cue.stance() == Stance.THREATEN && !isThreat(i, last))) {
            return;
        }
        in.clauses
                .trimmed(start, Math.min(last, in.sharedSubject(start, last)))
                .ifPresent(content::add);
        in.add(
                carried ? Attributions.CARRIED_SUBJECT : rule,
                in.cue(i),
                source,
                content,
                form(i, content, clause > 0 && start == clause),
                cue.stance());
    }

    /// What somebody holds, «считает мост опасным», is an opinion, not an act.
    private Form form(int verb, List<Span> content, boolean clause) {
        boolean opinion = Cues.of(in.wording.form(verb), Kind.MEANS) != null && holds(verb);
        if (opinion) {
            return isMarked(content) ? Form.MIXED : Form.INDIRECT;
        }
        return clause ? Form.INDIRECT : Form.ACT;
    }

    /// «считает мост „опасным“»: a word in marks is a quotation here, be it one alone.
    private boolean isMarked(List<Span> content) {
        return content.stream()
                .flatMapToInt(span ->
                        IntStream.range(
                                in.wording.wordAt(span.start()), in.wording.wordAt(span.end())))
                .anyMatch(word -> in.quotations.around(word) != null);
    }

    /// «считает», but not «недоволен», which is a state
    private boolean holds(int verb) {
        return Cues.of(in.wording.form(verb), Kind.HOLDS) != null && in.wording.isFiniteVerb(verb);
    }

    /// «предлагал 20 млн рублей»: who offers a sum says nothing.
    private boolean isOffer(int verb) {
        return in.wording.form(verb).startsWith("предл")
                && verb + 1 < in.end
                && in.wording.isNumber(verb + 1);
    }

    /// «угрожает закрыть», «грозит судом», but not «ему грозит до двух лет»
    private boolean isThreat(int verb, int limit) {
        return isInfinitiveNear(verb, limit)
                || isMeansNear(verb, limit)
                || in.clauseStart(verb, limit) > 0;
    }

    /// Whether a verb has behind it what its kind asks for: «поручил закрыть», «объяснил решение погодой».
    boolean isTold(int verb, Cue cue, int limit) {
        return switch (cue.kind()) {
            case TO -> isInfinitiveNear(verb, limit);
            case VALUES -> isValueNear(verb, limit);
            default -> isMeansNear(verb, limit);
        };
    }

    /// «оценил дорогу | в 5 млн рублей», «оценил потери в | $40 млн»
    private boolean isValueNear(int verb, int limit) {
        return near(verb, limit)
                .anyMatch(i ->
                        in.wording.isNumber(i)
                                && (in.wording.formIn(in.sentence, i - 1).equals("в")
                                        || in.wording.formIn(in.sentence, i - 2).equals("в")));
    }

    private boolean isInfinitiveNear(int verb, int limit) {
        return near(verb, limit).anyMatch(in.wording::isInfinitive);
    }

    private boolean isMeansNear(int verb, int limit) {
        return near(verb, limit)
                .anyMatch(i ->
                        (in.wording.isNoun(i) || in.wording.isAttribute(i))
                                && in.wording.grammaticalCase(i).equals("Ins"));
    }

    private IntStream near(int verb, int limit) {
        int end = Math.min(limit, verb + MOST_WORDS_OF_ADDRESSEE);
        return IntStream.range(verb + 1, Math.max(verb + 1, end));
    }

    /// «призвал | жителей | закрыть дорогу»: to whom it was said is no content, where an infinitive tells what was.
    int behindAddressee(int word, int limit) {
        boolean somebody = false;
        int most = Math.min(limit, word + MOST_WORDS_OF_ADDRESSEE);
        for (int i = word; i < most && !in.wording.isMark(i); i++) {
            if (in.wording.isInfinitive(i) || in.wording.form(i).equals("не")) {
                return somebody ? i : word;
            }
            somebody |= isAddressee(i);
            boolean joins = in.wording.form(i).equals("и");
            if (SpeakerWords.is(in.wording.form(i), Sort.STOP) && !joins) {
                return somebody && isInfinitiveBehind(i, most) ? i : word;
            }
        }
        return word;
    }

    private boolean isInfinitiveBehind(int word, int most) {
        for (int i = word; i < most && !in.wording.isMark(i); i++) {
            if (in.wording.isInfinitive(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAddressee(int word) {
        boolean somebody =
                in.wording.isNoun(word)
                        && (in.wording.isAnimate(word)
                                || in.wording.isCapital(word)
                                || SpeakerWords.is(in.wording, word, Sort.OFFICE));
        return somebody || in.wording.grammaticalCase(word).equals("Dat");
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
        Quotations.Quotation said = clause < 0 ? in.quotationBehind(i) : null;
        boolean tells = said != null || (clause > 0 && clause <= in.behind(i) + 2);
        Phrase subject = tells ? in.subjects.of(i) : null;
        if (subject == null) {
            return;
        }
        if (said != null) {
            in.clauses
                    .inside(said)
                    .ifPresent(span ->
                            in.add(
                                    "gerund",
                                    in.cue(i),
                                    subject,
                                    List.of(span),
                                    Form.DIRECT,
                                    cue.stance()));
            return;
        }
        Quotations.Quotation quotation = in.quotations.around(i);
        int last = quotation == null ? limit : Math.min(in.end, quotation.close());
        var content = new ArrayList<Span>();
        in.clauses.trimmed(clause, in.sharedSubject(clause, last)).ifPresent(content::add);
        in.add("gerund", in.cue(i), subject, content, in.clauses.form(content), cue.stance());
    }

    /// «…, призвав закрыть дорогу»
    void findActGerund(int i, Cue cue, int limit) {
        Phrase subject = in.quotations.isInSpeech(i) ? null : in.subjects.of(i);
        if (subject != null) {
            var content = new ArrayList<Span>();
            int start = behindAddressee(i + 1, limit);
            in.clauses.trimmed(start, in.sharedSubject(start, limit)).ifPresent(content::add);
            in.add("gerund-act", in.wording.span(i), subject, content, Form.ACT, cue.stance());
        }
    }
}
