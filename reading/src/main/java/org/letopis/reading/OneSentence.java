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

    /// «предупредил всех водителей в Заречном о дороге». Ours.
    private static final int MOST_WORDS_TO_TOPIC = 7;

    /// How far a second reporting word is looked for: a bound on the work in endless sentences. Ours.
    private static final int MOST_WORDS_OF_CLAUSE = 200;

    final Wording wording;
    final Quotations quotations;
    final SourcePhrases phrases;
    final Clauses clauses;
    private final Addressees addressees;
    final int sentence;
    final int first;
    final int end;
    final List<Attribution> found = new ArrayList<>();
    final Subjects subjects = new Subjects(this);

    OneSentence(Parse parse, int sentence) {
        this.wording = parse.wording();
        this.quotations = parse.quotations();
        this.phrases = parse.phrases();
        this.clauses = parse.clauses();
        this.addressees = new Addressees(wording, quotations);
        this.sentence = sentence;
        this.first = wording.first(sentence);
        this.end = wording.end(sentence);
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

    /// The first of the marks and adverbs between content and tag.
    int tagStart(int cue) {
        int at = cue;
        while (at > first && SpeakerWords.is(wording.form(at - 1), SpeakerWords.Sort.ADVERB)) {
            at--;
        }
        int marks = at;
        while (marks > first
                && (wording.form(marks - 1).equals(",") || clauses.isDash(sentence, marks - 1))) {
            marks--;
        }
        return marks == at ? cue : marks;
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
                        origin(behind),
                        medium(wording.wordAt(cue.start()), end, isBefore(source, cue)),
                        content,
                        form,
                        stance));
        return true;
    }

    private boolean isBefore(@Nullable Phrase source, Span cue) {
        return source != null && wording.span(source.first()).start() < cue.start();
    }

    /// «… со ссылкой на Y», «… ссылаясь на Y», «сообщает X | по данным Y»
    @Nullable Phrase origin(int from) {
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

    /// The medium to which it was said: «в интервью Z».
    @Nullable Phrase medium(int cue, int limit, boolean speakerBefore) {
        Phrase behind = addressees.medium(cue, limit, speakerBefore);
        return behind != null ? behind : addressees.mediumBefore(cue, first);
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
            boolean other = !Cues.of(form).isEmpty();
            if (other || form.equals(":") || form.equals("который") || form.equals("которая")) {
                return -1;
            }
        }
        return -1;
    }

    /// «предупредил водителей | о дороге», «заявил на встрече | о ремонте»: where the words about it start; -1 where none are.
    int topicBehind(int cue, int limit) {
        int from = behind(cue);
        for (int i = from; i < Math.min(limit, from + MOST_WORDS_TO_TOPIC); i++) {
            switch (wording.form(i)) {
                case "о", "об", "обо", "про" -> {
                    return i;
                }
                default -> {
                    if (wording.isMark(i)
                            || wording.isFiniteVerb(i)
                            || wording.isInfinitive(i)
                            || !Cues.at(wording, i).isEmpty()) {
                        return -1;
                    }
                }
            }
        }
        return -1;
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

    /// Where a second reporting word takes the subject over: «заявил, что …, | и пообещал …», «…, | отметив, что …».
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

    /// «Об этом | в среду, 7 ноября, | сообщил мэр»: what the word is about stands in the sentence before, and no other
    /// reporting word between.
    boolean isPointing(int cue) {
        String next = wording.formIn(sentence, first + 1);
        boolean about = wording.form(first).equals("об") || wording.form(first).equals("о");
        if (!about || !(next.equals("этом") || next.equals("том"))) {
            return false;
        }
        int i = first;
        while (i < cue && Cues.of(wording.form(i)).isEmpty() && i < first + MOST_WORDS_TO_CLAUSE) {
            i++;
        }
        return i == cue;
    }

    boolean isNegated(int cue) {
        return wording.formIn(sentence, cue - 1).equals("не");
    }
}
