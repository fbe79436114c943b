package org.letopis.names;

import org.letopis.language.Analysis;
import org.letopis.language.Language;
import org.letopis.model.Name;

import java.util.List;
import java.util.regex.Pattern;

/// Finds the mentions of people, organisations and places in a text.
final class Mentions {
    private static final Pattern CAPITAL_INSIDE = Pattern.compile("[А-Я][а-я]+[А-Я][А-Яа-я]*");

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

    /// From the first word to the last: quotation marks at either end stay outside, roles in front of a person's name too, and a name
    /// ends with its line.
    private static void add(
            Nominatives mentions, TextClues clues, int from, int to, int type, String rule) {
        int first = from;
        int last = from;
        while (last < to - 1 && !clues.endsLine(last)) {
            last++;
        }
        while (first < last
                && (clues.isQuotationMark(first)
                        || (Labels.TYPES.get(type) == Name.Type.PER && isOfRole(clues, first)))) {
            first++;
        }
        while (last > first && (clues.isQuotationMark(last) || isPredicate(clues, last))) {
            last--;
        }
        mentions.add(first, last, Labels.TYPES.get(type), rule);
    }

    /// «Мэрия | готова»: a verb or a short form in small letters ends no name.
    private static boolean isPredicate(TextClues clues, int word) {
        String feats = clues.words.get(word).feats();
        return !clues.isCapitalised(word)
                && (feats.contains("Variant=Short") || feats.contains("VerbForm=Fin"));
    }

    /// «Владыка | Игнатий», «ГорДумы | Павла Зареева»: a role, or a body with a capital inside its name, is no part of a person's.
    private static boolean isOfRole(TextClues clues, int word) {
        String lemma = clues.words.get(word).lemma();
        String surface = clues.words.get(word).span().in(clues.text);
        boolean common = clues.opensSentence(word) || !clues.isCapitalised(word);
        return (common && lemma != null && RoleWords.word(lemma) != null)
                || CAPITAL_INSIDE.matcher(surface).matches();
    }
}
