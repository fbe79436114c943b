package org.letopis.names;

import org.letopis.language.Analysis;
import org.letopis.language.Language;
import org.letopis.model.Name;
import org.letopis.model.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the mentions of people, organisations and places in a text.
final class Mentions {
    private Mentions() {}

    /// The mentions in the order of the text, an outer one before those nested in it.
    static List<Mention> find(String text, Analysis analysis, Language language) {
        return find(text, analysis, language, Model.load());
    }

    static List<Mention> find(String text, Analysis analysis, Language language, Model model) {
        var clues = new TextClues(text, analysis, language);
        var labelled = new Labelling(model).label(clues, analysis);
        var mentions = new ArrayList<Mention>();
        var nominatives = new HashMap<String, String>();
        for (int i = 0; i < clues.size(); i++) {
            if (Labels.opens(labelled.outer[i]) && Labels.type(labelled.outer[i]) != Labels.OTHER) {
                Name.Type type = Labels.TYPES.get(Labels.type(labelled.outer[i]));
                Span span = span(clues, i, Labelling.end(labelled.outer, i));
                mentions.add(mention(text, span, type, "model", nominatives, language));
            }
            if (Labels.opens(labelled.inner[i])) {
                int type = Labels.INNER.get(Labels.type(labelled.inner[i]));
                Span span = span(clues, i, Labelling.end(labelled.inner, i));
                mentions.add(
                        mention(
                                text,
                                span,
                                Labels.TYPES.get(type),
                                "model-inside",
                                nominatives,
                                language));
            }
        }
        return LoneSurnames.agree(text, mentions);
    }

    /// From the first word to the last: quotation marks at either end stay outside, and a name ends with its line.
    private static Span span(TextClues clues, int from, int to) {
        int first = from;
        int last = from;
        while (last < to - 1 && !clues.endsLine(last)) {
            last++;
        }
        while (first < last && clues.isQuotationMark(first)) {
            first++;
        }
        while (last > first && clues.isQuotationMark(last)) {
            last--;
        }
        return new Span(clues.words.get(first).span().start(), clues.words.get(last).span().end());
    }

    private static Mention mention(
            String text,
            Span span,
            Name.Type type,
            String rule,
            Map<String, String> nominatives,
            Language language) {
        String name = nominatives.computeIfAbsent(span.in(text), language::nominative);
        return new Mention(span, type, name, rule);
    }
}
