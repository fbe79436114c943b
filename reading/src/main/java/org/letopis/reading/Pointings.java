package org.letopis.reading;

import org.letopis.model.Span;
import org.letopis.model.Statement.Form;
import org.letopis.reading.Cues.Cue;
import org.letopis.reading.Cues.Kind;
import org.letopis.reading.SourcePhrases.Phrase;

import java.util.List;

/// Attributions that point back to what was said: «Об этом сообщил мэр», «Так считает мэр», «Сообщает пресс-служба мэрии».
final class Pointings {
    static final String RULE = "about-this";

    private final OneSentence in;

    Pointings(OneSentence in) {
        this.in = in;
    }

    /// «Об этом сообщил X»: what was said is the sentence before.
    boolean find(int i, Cue cue) {
        boolean pointing = false;
        for (int k = in.first; k < Math.min(i, in.first + 4) && in.isOpening(k); k++) {
            boolean about = in.wording.form(k).equals("об") || in.wording.form(k).equals("о");
            pointing |= about && in.wording.formIn(in.sentence, k + 1).equals("этом");
        }
        pointing |= pointsBySo(i, cue) || pointsByAgreeing(i) || isWholeSentence(i, cue);
        if (!pointing || in.sentence == 0) {
            return false;
        }
        Phrase source =
                in.phrases.after(i + 1, cue.kind() == Kind.CARRIED || cue.kind() == Kind.STANDS);
        if (source == null) {
            source = in.phrases.before(i);
        }
        return source != null
                && in.add(
                        RULE,
                        in.wording.span(i),
                        source,
                        List.of(withoutStop(in.sentence - 1)),
                        Form.INDIRECT,
                        cue.stance());
    }

    /// «Так | считает мэр»
    private boolean pointsBySo(int i, Cue cue) {
        return cue.kind() == Kind.HOLDS
                && in.wording.form(in.first).equals("так")
                && i <= in.first + 2
                && !in.wording.isMark(in.first + 1);
    }

    /// «С этим | согласен мэр», «С таким мнением | согласился и мэр»
    private boolean pointsByAgreeing(int i) {
        return in.wording.form(in.first).equals("с")
                && in.wording.form(i).startsWith("соглас")
                && i > in.first + 1
                && i <= in.first + 3
                && !in.wording.isAnimate(in.first + 1)
                && !in.wording.isCapital(in.first + 1);
    }

    /// «Сообщает пресс-служба мэрии.»: a sentence of its own that would be a tag.
    private boolean isWholeSentence(int i, Cue cue) {
        Phrase source =
                cue.kind() == Kind.SAYS && i == in.first ? in.phrases.after(i + 1, false) : null;
        return source != null && source.end() + 1 >= in.end && in.wording.isMark(in.end - 1);
    }

    private Span withoutStop(int other) {
        return in.clauses
                .trimmed(in.wording.first(other), in.wording.end(other))
                .orElse(in.wording.sentence(other));
    }
}
