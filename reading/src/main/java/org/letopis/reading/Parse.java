package org.letopis.reading;

import org.letopis.model.Span;
import org.letopis.model.TimeExpression;

import java.util.List;

/// What attributions are read from: the words of a report, what stands in quotation marks, its clauses, and the phrases
/// that may name a source.
record Parse(Wording wording, Quotations quotations, Clauses clauses, SourcePhrases phrases) {
    /// @param parts the paragraphs, of which no quotation crosses the end
    static Parse of(Wording wording, List<Span> parts, List<TimeExpression> times) {
        Quotations quotations = Quotations.find(wording, parts);
        return new Parse(
                wording,
                quotations,
                new Clauses(wording, quotations),
                new SourcePhrases(wording, quotations, times));
    }
}
