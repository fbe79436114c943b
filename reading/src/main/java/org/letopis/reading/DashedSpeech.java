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

/// Speech that is marked by dashes alone, over several sentences: «— Мост цел. Дорога тоже, — сказал X. — Проехать можно».
final class DashedSpeech {
    /// @param first the first word of the sentences that it takes
    /// @param end one behind the last of them
    record Speech(Attribution attribution, int first, int end) {}

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

    /// The speech of a paragraph whose sentences open with a dash and have a tag behind a second one.
    List<Speech> in(Span paragraph) {
        var speeches = new ArrayList<Speech>();
        int end = wording.wordAt(paragraph.end());
        int first = wording.wordAt(paragraph.start());
        while (first < end) {
            Optional<Speech> speech = opens(wording, first) ? from(first, end) : Optional.empty();
            speech.ifPresent(speeches::add);
            first = speech.map(Speech::end).orElse(wording.end(wording.sentenceOf(first)));
        }
        return speeches;
    }

    private Optional<Speech> from(int first, int end) {
        for (int i = first + 2; i < end && !(isFirst(i) && opens(wording, i)); i++) {
            Cue cue = Cues.of(wording.form(i), Kind.SAYS, Kind.HOLDS, Kind.STANDS);
            int dash = cue == null || quotations.isInSpeech(i) ? -1 : dashBefore(i, first);
            boolean document = cue != null && cue.kind() == Kind.STANDS;
            Phrase source = dash < 0 ? null : phrases.after(i + 1, document);
            if (cue != null && source != null) {
                int more = behindTag(source.end(), end);
                var content = new ArrayList<Span>();
                clauses.trimmed(first, dash).ifPresent(content::add);
                if (more > 0) {
                    clauses.trimmed(more, end).ifPresent(content::add);
                }
                int last = more > 0 ? end : wording.end(wording.sentenceOf(i));
                return attribution(i, cue, source, content)
                        .map(attribution -> new Speech(attribution, first, last));
            }
        }
        return Optional.empty();
    }

    private boolean isFirst(int word) {
        return wording.first(wording.sentenceOf(word)) == word;
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

    /// The dash behind a tag with which the speech goes on; -1 where none stands.
    private int behindTag(int behind, int end) {
        int at = behind;
        while (at < end && wording.isMark(at) && !wording.isDash(at)) {
            at++;
        }
        return at > behind && at < end && wording.isDash(at) ? at : -1;
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
