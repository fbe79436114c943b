package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Span;
import org.letopis.model.Statement.Form;
import org.letopis.model.Statement.Stance;
import org.letopis.reading.SourcePhrases.Phrase;

import java.util.List;

/// A statement as its sentence shows it, before anybody asks who the source is.
///
/// @param cue the reporting words; null where there are none
/// @param source beside the cue; null where none is expressed and the one before is meant
/// @param origin whom the source itself names: «со ссылкой на …»
/// @param medium to which the source spoke: «в интервью …»
record Attribution(
        String rule,
        @Nullable Span cue,
        @Nullable Phrase source,
        @Nullable Phrase origin,
        @Nullable Phrase medium,
        List<Span> content,
        Form form,
        Stance stance) {
    Attribution {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException(
                    "rule %s, cue %s: no content, wanted at least one span".formatted(rule, cue));
        }
    }

    /// The same, passed on by a medium.
    Attribution through(@Nullable Phrase other) {
        return new Attribution(rule, cue, source, origin, other, content, form, stance);
    }

    /// Where it stands: the start of the cue, else of the content.
    int start() {
        return cue != null ? cue.start() : content.getFirst().start();
    }

    /// Where its words begin: the cue or the content, whichever stands first.
    int first() {
        return Math.min(start(), content.getFirst().start());
    }

    /// One behind its last word, be it cue or content.
    int end() {
        int ofContent = content.getLast().end();
        return cue == null ? ofContent : Math.max(cue.end(), ofContent);
    }

    boolean holds(int offset) {
        for (Span span : content) {
            if (span.contains(offset)) {
                return true;
            }
        }
        return false;
    }
}
