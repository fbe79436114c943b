package org.letopis.model;

import java.util.List;

/// A report and its layers. Each layer is in the order of the text.
///
/// @param languageRead false where we do not read the report's language yet: then all layers are empty
public record Reading(
        Report report,
        boolean languageRead,
        List<Span> sentences,
        List<Word> words,
        List<Actor> actors,
        List<Name> names,
        List<Place> places,
        List<TimeExpression> times,
        List<Statement> statements,
        List<Figure> figures,
        List<Unread> unread) {
    public Reading {
        sentences = List.copyOf(sentences);
        words = List.copyOf(words);
        actors = List.copyOf(actors);
        names = List.copyOf(names);
        places = List.copyOf(places);
        times = List.copyOf(times);
        statements = List.copyOf(statements);
        figures = List.copyOf(figures);
        unread = List.copyOf(unread);
    }

    /// A report in a language that we do not read yet: whole, with empty layers.
    public static Reading ofUnknownLanguage(Report report) {
        return new Reading(
                report, false, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of());
    }
}
