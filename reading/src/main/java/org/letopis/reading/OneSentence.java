package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Span;
import org.letopis.model.Statement.Form;
import org.letopis.model.Statement.Stance;
import org.letopis.reading.Cues.Kind;
import org.letopis.reading.SourcePhrases.Phrase;

import java.util.ArrayList;
import java.util.List;

/// One sentence in which attributions are looked for: its words, and what was found in it so far.
final class OneSentence {
    /// How far behind a reporting word its «что» may stand: «заявил журналистам в Заречном, что». Ours.
    static final int MOST_WORDS_TO_CLAUSE = 14;

    /// How far a second reporting word is looked for: a bound on the work in endless sentences. Ours.
    private static final int MOST_WORDS_OF_CLAUSE = 200;

    final Wording wording;
    final Quotations quotations;
    final SourcePhrases phrases;
    final Clauses clauses;
    final Subjects subjects;
    final Pointing pointing;
    private final Addressees addressees;
    final int sentence;
    final int first;
    final int end;
    final List<Attribution> found = new ArrayList<>();

    OneSentence(Parse parse, int sentence) {
        this.wording = parse.wording();
        this.quotations = parse.quotations();
        this.phrases = parse.phrases();
        this.clauses = parse.clauses();
        this.addressees = new Addressees(wording, quotations);
        this.sentence = sentence;
        this.first = wording.first(sentence);
        this.end = wording.end(sentence);
        this.subjects = new Subjects(this);
        this.pointing = new Pointing(this);
    }

    /// One behind the reporting words that start at a word.
    int behind(int cue) {
        return Cues.end(wording, cue);
    }

    /// The reporting words that start at a word.
    Span cue(int word) {
        return wording.span(word, behind(word));
    }

    boolean isBehindContent(int cue) {
        int at = tagStart(cue);
        return at > first && at < cue;
    }

    /// The first of the marks, adverbs and times between content and tag: «…|, в среду сообщил мэр».
    int tagStart(int cue) {
        int at = cue;
        while (at > first && isBeforeTag(at - 1)) {
            at--;
        }
        int marks = at;
        while (marks > first
                && (wording.form(marks - 1).equals(",") || clauses.isDash(sentence, marks - 1))) {
            marks--;
        }
        return marks == at ? cue : marks;
    }

    /// Where what is said begins in front of its tag: behind «О том, что».
    int contentStart() {
        boolean thatClause =
                wording.form(first).equals("о")
                        && wording.formIn(sentence, first + 1).equals("том")
                        && wording.formIn(sentence, first + 3).equals("что");
        return thatClause ? first + 4 : first;
    }

    private boolean isBeforeTag(int word) {
        String form = wording.form(word);
        boolean preposition = form.equals("в") || form.equals("во");
        return SpeakerWords.is(form, SpeakerWords.Sort.ADVERB)
                || (wording.upos(word).equals("ADV")
                        && !SpeakerWords.is(form, SpeakerWords.Sort.STOP))
                || phrases.isTime(word)
                || (preposition && phrases.isTime(word + 1));
    }

    /// Whether nothing but marks and adverbs stands before.
    boolean isOpening(int word) {
        for (int i = first; i < word; i++) {
            if (wording.isWord(i)
                    && !SpeakerWords.is(
                            wording.form(i), SpeakerWords.Sort.ADVERB, SpeakerWords.Sort.STOP)) {
                return false;
            }
        }
        return true;
    }

    boolean add(
            String rule,
            Span cue,
            @Nullable Phrase source,
            List<Span> content,
            Form form,
            Stance stance) {
        if (content.isEmpty()) {
            return false;
        }
        int behind =
                source == null
                        ? wording.wordAt(cue.end())
                        : Math.max(source.end(), wording.wordAt(cue.end()));
        found.add(
                new Attribution(
                        rule,
                        cue,
                        source,
                        origin(source, behind),
                        relay(source, cue),
                        content,
                        form,
                        stance));
        return true;
    }

    private @Nullable Phrase relay(@Nullable Phrase source, Span cue) {
        Phrase relay = source == null ? null : passedOnBy(source);
        return relay != null
                ? relay
                : medium(wording.wordAt(cue.start()), end, isBefore(source, cue));
    }

    /// «… заявил мэр|, слова которого приводит Y»
    @Nullable Phrase passedOnBy(Phrase source) {
        int comma = source.end();
        boolean words =
                formAt(comma).equals(",")
                        && formAt(comma + 1).equals("слова")
                        && formAt(comma + 2).startsWith("котор")
                        && comma + 3 < end
                        && Cues.of(formAt(comma + 3), Kind.CITES) != null;
        return words ? phrases.after(comma + 4, false) : null;
    }

    private String formAt(int word) {
        return wording.formIn(sentence, word);
    }

    private boolean isBefore(@Nullable Phrase source, Span cue) {
        return source != null && wording.span(source.first()).start() < cue.start();
    }

    /// Whom a source names, behind itself or behind its reporting word.
    @Nullable Phrase origin(@Nullable Phrase source, int behind) {
        Phrase origin = origin(behind);
        return origin == null && source != null && source.end() < behind
                ? origin(source.end())
                : origin;
    }

    /// «… со ссылкой на Y», «… ссылаясь на Y», «сообщает X | по данным Y»
    private @Nullable Phrase origin(int from) {
        for (int i = from; i < Math.min(end - 2, from + 3); i++) {
            boolean reference =
                    wording.form(i).equals("ссылкой") || wording.form(i).equals("ссылаясь");
            if (reference && wording.form(i + 1).equals("на")) {
                return phrases.after(i + 2, true);
            }
            if (i == from && wording.form(i).equals("по") && Parentheses.standAt(wording, i)) {
                return phrases.after(i + 2, true);
            }
        }
        return null;
    }

    /// «сообщили в среду | „Волне“»
    private int behindTimes(int cue) {
        int next = cue + 1;
        boolean preposition = formAt(next).equals("в") || formAt(next).equals("во");
        next += preposition && next + 1 < end && phrases.isTime(next + 1) ? 1 : 0;
        while (next < end && phrases.isTime(next)) {
            next++;
        }
        return next;
    }

    /// The medium to which it was said: «в интервью Z».
    @Nullable Phrase medium(int cue, int limit, boolean speakerBefore) {
        Phrase behind = addressees.medium(cue, behindTimes(cue), limit, speakerBefore);
        return behind != null ? behind : addressees.mediumBefore(cue, first);
    }

    /// «говорится: | „Мост ещё совсем цел“», «отметив: | „Мост ещё совсем цел“»; null where none stands there.
    Quotations.@Nullable Quotation quotationBehind(int cue) {
        int open = cue + 2;
        Quotations.Quotation quotation =
                formAt(cue + 1).equals(":") && open < end ? quotations.around(open) : null;
        return quotation != null && quotation.open() == open ? quotation : null;
    }

    /// The first word behind «что» of a reporting word, or -1.
    int clauseStart(int cue, int limit) {
        int from = behind(cue);
        for (int i = from; i < Math.min(limit, from + MOST_WORDS_TO_CLAUSE); i++) {
            String form = wording.form(i);
            boolean opens = i == from || wording.isMark(i - 1);
            if ((form.equals("что") && opens && !isReason(i - 2))
                    || (form.equals("чтобы") && i == from + 1 && wording.isMark(i - 1))) {
                return i + 1;
            }
            if (opens && isQuestion(cue, from, i)) {
                return i;
            }
            boolean other = !Cues.of(form).isEmpty();
            if (other || form.equals(":") || form.equals("который") || form.equals("которая")) {
                return -1;
            }
        }
        return -1;
    }

    /// «рассказал, | сколько стоит», «рассказал, | в чём беда», «рассказал, | цел ли мост», «рассказал о том, | как»; but not «сказал мэр, | когда вернулся».
    private boolean isQuestion(int cue, int behind, int word) {
        boolean beside = word == behind + 1 || formAt(word - 2).equals("том");
        boolean preposition = word < end && wording.upos(word).equals("ADP");
        int asks = preposition ? word + 1 : word;
        boolean question =
                SpeakerWords.is(formAt(asks), SpeakerWords.Sort.QUESTION)
                        || formAt(word + 1).equals("ли");
        return beside
                && question
                && Cues.of(formAt(asks + 1)).isEmpty()
                && Cues.of(formAt(cue), Kind.SAYS) != null;
    }

    /// «из-за | того, что», «в связи с | тем, что»: no content but a reason; «о том, что», «недоволен тем, что» are content.
    private boolean isReason(int word) {
        boolean behindPreposition = word > first && wording.upos(word - 1).equals("ADP");
        return switch (wording.formIn(sentence, word)) {
            case "того", "тому" -> true;
            case "тем" -> behindPreposition;
            default -> false;
        };
    }

    /// Where a second reporting word takes the subject over: «заявил, что …, | и пообещал …», «заявил, что …|, отметив …».
    int sharedSubject(int from, int limit) {
        for (int i = from + 1; i < Math.min(limit, from + MOST_WORDS_OF_CLAUSE); i++) {
            if (quotations.isInSpeech(i)) {
                continue;
            }
            if (isGerundOfSpeech(i)) {
                return i - 1;
            }
            boolean joined = isAnd(i - 1) || isAnd(i - 2);
            boolean holds = joined && Cues.of(wording.form(i), Kind.HOLDS) != null;
            if ((joined && Cues.of(wording.form(i), Kind.SAYS, Kind.ACT) != null)
                    || (holds && clauseStart(i, limit) > 0)) {
                int and = isAnd(i - 1) ? i - 1 : i - 2;
                return and > from ? and : limit;
            }
            boolean gerund = Cues.of(wording.form(i), Kind.GERUND, Kind.ACT_GERUND) != null;
            if (gerund && wording.form(i - 1).equals(",") && i - 1 > from) {
                return i - 1;
            }
        }
        return limit;
    }

    /// «…, | отметив, что …», «…, | призвав закрыть дорогу»: what follows is a statement of its own.
    boolean isGerundOfSpeech(int word) {
        if (!wording.form(word - 1).equals(",")) {
            return false;
        }
        boolean says = Cues.of(wording.form(word), Kind.GERUND) != null;
        return (says && clauseStart(word, end) > 0)
                || Cues.of(wording.form(word), Kind.ACT_GERUND) != null;
    }

    private boolean isAnd(int word) {
        String form = wording.formIn(sentence, word);
        return form.equals("и") || form.equals("но");
    }

    boolean isNegated(int cue) {
        return wording.formIn(sentence, cue - 1).equals("не");
    }
}
