package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Span;
import org.letopis.model.Statement.Form;
import org.letopis.model.Statement.Stance;
import org.letopis.reading.Cues.Cue;
import org.letopis.reading.Cues.Kind;
import org.letopis.reading.DashedSpeech.Speech;
import org.letopis.reading.SourcePhrases.Phrase;

import java.util.List;
import java.util.Optional;

/// Speech that a paragraph announces by its colon and the next one holds: «Мэр пояснил:» or «Павел Зареев, мэр:» and, below
/// it, «— Мост цел».
final class AnnouncedSpeech {
    /// «Мэр рассказал журналистам „Вестника“ в пятницу:». Ours.
    private static final int MOST_WORDS_TO_COLON = 8;

    private final Wording wording;
    private final Quotations quotations;
    private final SourcePhrases phrases;
    private final Clauses clauses;
    private final Headlines headlines;

    AnnouncedSpeech(Parse parse) {
        this.wording = parse.wording();
        this.quotations = parse.quotations();
        this.phrases = parse.phrases();
        this.clauses = parse.clauses();
        this.headlines = new Headlines(parse);
    }

    /// What the paragraph behind `announcing` says by the reporting word before that one's last colon.
    Optional<Speech> in(Span announcing, Span paragraph) {
        int colon = wording.wordAt(announcing.end()) - 1;
        int first = wording.wordAt(announcing.start());
        if (colon < first || !wording.form(colon).equals(":")) {
            return Optional.empty();
        }
        int speech = wording.wordAt(paragraph.start());
        if (!DashedSpeech.opens(wording, speech)) {
            return Optional.empty();
        }
        int end = wording.wordAt(paragraph.end());
        return announcedBy(first, colon, clauses.trimmed(speech, end))
                .map(attribution -> new Speech(attribution, speech, end));
    }

    private Optional<Attribution> announcedBy(int first, int colon, Optional<Span> content) {
        for (int i = colon - 1; i > Math.max(first, colon - MOST_WORDS_TO_COLON); i--) {
            Cue cue = Cues.of(wording.form(i), Kind.SAYS);
            Phrase source = cue == null || quotations.isInSpeech(i) ? null : phrases.before(i);
            if (cue != null && source != null) {
                var at = wording.span(i);
                return content.map(span -> attribution(at, source, span, cue.stance()));
            }
        }
        return headlines
                .nameBefore(first, colon)
                .flatMap(name -> content.map(span -> attribution(null, name, span, Stance.ASSERT)));
    }

    private static Attribution attribution(
            @Nullable Span cue, Phrase source, Span content, Stance stance) {
        return new Attribution(
                "announced-speech", cue, source, null, null, List.of(content), Form.DIRECT, stance);
    }
}
