package org.letopis.names;

import org.letopis.language.Analysis;
import org.letopis.language.Language;

import java.util.List;

/// Finds the mentions of people, organisations and places in a text.
final class Mentions {
    private Mentions() {}

    /// The mentions in the order of the text, an outer one before those nested in it.
    static List<Mention> find(String text, Analysis analysis, Language language) {
        return List.of();
    }
}
