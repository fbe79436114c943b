package org.letopis.reading;

import org.letopis.model.Span;
import org.letopis.model.Statement.Form;
import org.letopis.model.Statement.Stance;
import org.letopis.reading.Cues.Cue;
import org.letopis.reading.Cues.Kind;
import org.letopis.reading.SourcePhrases.Phrase;
import org.letopis.reading.SpeakerWords.Sort;

import java.util.ArrayList;

/// Attributions of those who come out for or against something, or with words that a noun names: «выступил против дороги»,
/// «обратился к жителям с просьбой помочь».
///
/// @param in the sentence, with what was found in it so far
record Sides(OneSentence in, Acts acts) {
    static final String COMES_WITH = "comes-with";

    private static final String TAKES_SIDE = "takes-side";

    /// «обратился к жителям города Заречного с призывом». Ours.
    private static final int MOST_WORDS_TO_SPEECH = 10;

    /// «вышли на площадь с призывом | закрыть дорогу»: the noun itself says what was done.
    void findSpeech(int i, Cue cue, int limit) {
        boolean tells = isWith(i - 1) && i + 1 < limit && in.wording.isInfinitive(i + 1);
        Phrase source = tells ? in.subjects.of(i) : null;
        if (source != null) {
            var content = new ArrayList<Span>();
            in.clauses.trimmed(i + 1, limit).ifPresent(content::add);
            in.add("with-speech", in.wording.span(i), source, content, Form.ACT, cue.stance());
        }
    }

    /// «X выступил против дороги», «X выступил с призывом закрыть дорогу», «X обратился к Y с просьбой …»
    void find(int i, Cue cue, int limit) {
        String next = in.wording.formIn(in.sentence, i + 1);
        boolean turns = in.wording.form(i).startsWith("обра");
        if (!turns && (next.equals("за") || next.equals("против"))) {
            acts.findAct(i, cue, i + 1, limit, TAKES_SIDE);
            return;
        }
        if (!turns && findSideInFront(i, cue)) {
            return;
        }
        for (int k = i + 1; k < Math.min(limit, i + MOST_WORDS_TO_SPEECH); k++) {
            Cue speech = Cues.of(in.wording.form(k), Kind.SPEECH);
            if (speech != null && isWith(k - 1) && !isGerundBehind(k)) {
                boolean formal = turns && speech.stance() == Stance.ASSERT;
                if (!formal || in.clauseStart(k, limit) > 0) {
                    acts.findAct(i, speech, k + 1, limit, COMES_WITH);
                }
                return;
            }
        }
    }

    /// «Против дороги | также выступил | мэр»
    private boolean findSideInFront(int i, Cue cue) {
        int side = i - 1;
        while (side > in.first
                && side > i - MOST_WORDS_TO_SPEECH
                && !isSide(side)
                && !in.wording.isPredicate(side)) {
            side--;
        }
        Phrase source = side >= in.first && isSide(side) ? in.phrases.after(i + 1, false) : null;
        var content = new ArrayList<Span>();
        int end = i;
        while (end > side + 1 && SpeakerWords.is(in.wording.form(end - 1), Sort.ADVERB)) {
            end--;
        }
        if (source != null) {
            in.clauses.trimmed(side, end).ifPresent(content::add);
        }
        return in.add(TAKES_SIDE, in.wording.span(i), source, content, Form.ACT, cue.stance());
    }

    private boolean isSide(int word) {
        String form = in.wording.form(word);
        return (form.equals("за") || form.equals("против"))
                && (word == in.first || in.isOpening(word));
    }

    /// «с заявлением|, призвав закрыть дорогу»: the gerund says what it was.
    private boolean isGerundBehind(int word) {
        return in.wording.formIn(in.sentence, word + 1).equals(",")
                && !in.wording.formIn(in.sentence, word + 2).startsWith("что");
    }

    /// «с», or an attribute behind it: «с новым призывом»
    private boolean isWith(int word) {
        int at = word >= in.first && in.wording.isAttribute(word) ? word - 1 : word;
        return in.wording.formIn(in.sentence, at).equals("с");
    }
}
