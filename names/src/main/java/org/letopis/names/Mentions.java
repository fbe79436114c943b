package org.letopis.names;

import org.letopis.language.Analysis;
import org.letopis.language.Language;

import java.util.List;

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
        new Shortened(clues, labelled.outer).label();
        var mentions = new Nominatives(clues, language);
        for (int i = 0; i < clues.size(); i++) {
            if (Labels.opens(labelled.outer[i]) && Labels.type(labelled.outer[i]) != Labels.OTHER) {
                int type = Labels.type(labelled.outer[i]);
                add(mentions, clues, i, Labelling.end(labelled.outer, i), type, "model");
            }
            if (Labels.opens(labelled.inner[i])) {
                int type = Labels.INNER.get(Labels.type(labelled.inner[i]));
                add(mentions, clues, i, Labelling.end(labelled.inner, i), type, "model-inside");
            }
        }
        return mentions.mentions();
    }

    /// From the first word to the last: quotation marks at either end stay outside, and a name ends with its line.
    private static void add(
            Nominatives mentions, TextClues clues, int from, int to, int type, String rule) {
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
        mentions.add(first, last, Labels.TYPES.get(type), rule);
    }
}
