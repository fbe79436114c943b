package org.letopis.reading;

import org.letopis.model.Span;
import org.letopis.model.Statement.Form;
import org.letopis.reading.Cues.Cue;
import org.letopis.reading.Cues.Kind;
import org.letopis.reading.SourcePhrases.Phrase;

import java.util.ArrayList;

/// Attributions of those who would not say: «Мэр отказался комментировать слухи», «В мэрии от комментариев отказались».
///
/// @param in the sentence, with what was found in it so far
record Refusals(OneSentence in) {
    /// «от | каких-либо новых | комментариев». Ours.
    private static final int MOST_ATTRIBUTES = 3;

    /// @param i the word of refusal
    /// @param limit where what was refused ends at most
    void find(int i, Cue cue, int limit) {
        int verb = in.isNegated(i) ? i - 1 : i;
        boolean negated = !in.wording.form(i).startsWith("стал") || in.isNegated(i);
        int front = negated ? refusedInFront(verb) : -1;
        boolean refused =
                front >= 0
                        || Cues.of(in.wording.formIn(in.sentence, i + 1), Kind.REFUSED) != null
                        || isComment(i + 1);
        if (!refused || !negated) {
            return;
        }
        Phrase source = in.phrases.before(verb, front >= 0 ? front : verb);
        source = source == null ? in.subjects.of(i) : source;
        if (source != null) {
            var content = new ArrayList<Span>();
            boolean bare = front >= 0 && front == verb - 1 && !isComment(front);
            if (front >= 0) {
                in.clauses
                        .trimmed(bare ? in.first : front, bare ? source.first() : verb)
                        .ifPresent(content::add);
            }
            in.clauses.trimmed(i + 1, limit).ifPresent(content::add);
            in.add("refusal", in.wording.span(i), source, content, Form.ACT, cue.stance());
        }
    }

    /// «от | каких-либо | комментариев»
    private boolean isComment(int word) {
        int noun = in.wording.behindAttributes(word + 1, Math.min(in.end, word + MOST_ATTRIBUTES));
        String form = in.wording.formIn(in.sentence, noun);
        return in.wording.formIn(in.sentence, word).equals("от")
                && (form.equals("комментариев") || form.equals("комментария"));
    }

    /// «В мэрии | от комментариев | отказались», «мэр | комментировать слухи | отказался»: where it starts; -1 where nothing stands.
    private int refusedInFront(int verb) {
        for (int i = verb - 1; i > in.first && i >= verb - MOST_ATTRIBUTES; i--) {
            if (in.wording.isMark(i)) {
                return -1;
            }
            if (isComment(i) || Cues.of(in.wording.form(i), Kind.REFUSED) != null) {
                return i;
            }
        }
        return -1;
    }
}
