package org.letopis.names;

import org.letopis.language.Analysis;
import org.letopis.language.Language;
import org.letopis.model.Name;
import org.letopis.model.Report;

import java.util.List;

/// Resolves who of the mentions of a report is one and the same.
final class Actors {
    private Actors() {}

    static Named resolve(
            Report report, Analysis analysis, List<Mention> mentions, Language language) {
        return new Named(
                List.of(),
                mentions.stream()
                        .map(m -> new Name(m.span(), m.type(), m.name(), null, m.rule()))
                        .toList());
    }
}
