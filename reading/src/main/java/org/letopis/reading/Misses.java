package org.letopis.reading;

import org.letopis.model.Statement;
import org.letopis.model.Unread;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Makes visible which words of speech became no statement.
final class Misses {
    private Misses() {}

    static List<Unread> ofSpeech(Wording wording, List<Statement> statements) {
        Set<Integer> cues = new TreeSet<>();
        for (Statement statement : statements) {
            if (statement.cue() != null) {
                cues.add(statement.cue().start());
            }
        }
        var misses = new ArrayList<Unread>();
        for (int i = 0; i < wording.size(); i++) {
            boolean speech =
                    Cues.of(wording.form(i), Cues.Kind.SAYS, Cues.Kind.CARRIED, Cues.Kind.STANDS)
                            != null;
            if (speech && !cues.contains(wording.span(i).start())) {
                misses.add(new Unread(wording.span(i), why(wording, i)));
            }
        }
        return misses;
    }

    /// With «что» behind it there is content, so that the source is what is missing.
    private static Unread.Why why(Wording wording, int cue) {
        int sentence = wording.sentenceOf(cue);
        boolean clause =
                wording.formIn(sentence, cue + 1).equals(",")
                        && wording.formIn(sentence, cue + 2).equals("что");
        return clause ? Unread.Why.SPEECH_WITHOUT_SOURCE : Unread.Why.SPEECH_WITHOUT_CONTENT;
    }
}
