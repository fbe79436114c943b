package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Span;
import org.letopis.model.Statement.Form;
import org.letopis.reading.Cues.Cue;
import org.letopis.reading.Cues.Kind;
import org.letopis.reading.SourcePhrases.Phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Speech that a paragraph marks by dashes alone: «— Мост цел. Дорога тоже, — сказал X. — Проехать можно».
final class DashedSpeech {
    private final Wording wording;
    private final Quotations quotations;
    private final SourcePhrases phrases;
    private final Clauses clauses;

    DashedSpeech(Parse parse) {
        this.wording = parse.wording();
        this.quotations = parse.quotations();
        this.phrases = parse.phrases();
        this.clauses = parse.clauses();
    }

    /// The speech of a paragraph that opens with a dash and has a tag behind a second one.
    Optional<Attribution> in(Span paragraph) {
        int first = wording.wordAt(paragraph.start());
        int end = wording.wordAt(paragraph.end());
        if (!opens(wording, first)) {
            return Optional.empty();
        }
        for (int i = first + 2; i < end; i++) {
            Cue cue = Cues.of(wording.form(i), Kind.SAYS, Kind.HOLDS, Kind.STANDS);
            int dash = cue == null || quotations.isInSpeech(i) ? -1 : dashBefore(i, first);
            boolean document = cue != null && cue.kind() == Kind.STANDS;
            Phrase source = dash < 0 ? null : phrases.after(i + 1, document);
            if (cue != null && source != null) {
                return attribution(i, cue, source, content(first, dash, source.end(), end));
            }
        }
        return Optional.empty();
    }

    /// A dash with a space behind it at the paragraph's start.
    static boolean opens(Wording wording, int word) {
        return word + 1 < wording.size()
                && wording.isDash(word)
                && wording.span(word + 1).start() > wording.span(word).end();
    }

    /// The dash between speech and tag, «…, | — | сказал», «…! | — | также сказал»; -1 where none stands there.
    private int dashBefore(int cue, int first) {
        int at = cue - 1;
        while (at > first && SpeakerWords.is(wording.form(at), SpeakerWords.Sort.ADVERB)) {
            at--;
        }
        boolean parted = at - 1 > first && wording.isDash(at) && wording.isMark(at - 1);
        return parted ? at : -1;
    }

    private List<Span> content(int first, int dash, int behind, int end) {
        var content = new ArrayList<Span>();
        clauses.trimmed(first, dash).ifPresent(content::add);
        int at = behind;
        while (at < end && wording.isMark(at) && !wording.isDash(at)) {
            at++;
        }
        if (at > behind && at < end && wording.isDash(at)) {
            clauses.trimmed(at, end).ifPresent(content::add);
        }
        return content;
    }

    private Optional<Attribution> attribution(
            int cue, Cue how, @Nullable Phrase source, List<Span> content) {
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Attribution(
                                "dashed-speech",
                                wording.span(cue),
                                source,
                                null,
                                null,
                                content,
                                Form.DIRECT,
                                how.stance()));
    }
}
