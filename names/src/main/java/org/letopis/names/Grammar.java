package org.letopis.names;

import org.letopis.language.Analysis;
import org.letopis.model.Span;
import org.letopis.model.Word;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The words of a report by number, with what grammar says of each.
final class Grammar {
    /// What the features of a word say; most are empty for a word that does not change.
    private record Features(String kase, String number, String gender) {
        static Features of(String feats) {
            return new Features(
                    value(feats, "Case="), value(feats, "Number="), value(feats, "Gender="));
        }

        private static String value(String feats, String name) {
            int at = feats.indexOf(name);
            if (at < 0) {
                return "";
            }
            int end = feats.indexOf('|', at);
            return feats.substring(at + name.length(), end < 0 ? feats.length() : end);
        }
    }

    private final String text;
    private final List<Word> words;
    private final String[] forms;
    private final int[] sentenceOf;
    private final Features[] features;

    Grammar(String text, Analysis analysis) {
        this.text = text;
        this.words = analysis.words();
        this.forms = new String[words.size()];
        this.sentenceOf = new int[words.size()];
        this.features = new Features[words.size()];
        Map<String, Features> known = new HashMap<>();
        List<Span> sentences = analysis.sentences();
        int sentence = 0;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            while (sentences.get(sentence).end() <= word.span().start()) {
                sentence++;
            }
            sentenceOf[i] = sentence;
            forms[i] = fold(word.span().in(text));
            features[i] = known.computeIfAbsent(word.feats(), Features::of);
        }
    }

    /// Small letters, е for ё.
    static String fold(String surface) {
        for (int i = 0; i < surface.length(); i++) {
            char letter = surface.charAt(i);
            if (letter == 'ё' || Character.toLowerCase(letter) != letter) {
                return surface.toLowerCase(Locale.ROOT).replace('ё', 'е');
            }
        }
        return surface;
    }

    int size() {
        return words.size();
    }

    String text() {
        return text;
    }

    String form(int word) {
        return forms[word];
    }

    /// The form, or "" where there is no such word in the sentence of another.
    String formIn(int sentence, int word) {
        return isIn(sentence, word) ? forms[word] : "";
    }

    boolean isIn(int sentence, int word) {
        return word >= 0 && word < words.size() && sentenceOf[word] == sentence;
    }

    String surface(int word) {
        return words.get(word).span().in(text);
    }

    /// In small letters, е for ё; the form where grammar gives no lemma.
    String lemma(int word) {
        String lemma = words.get(word).lemma();
        return lemma == null ? forms[word] : fold(lemma);
    }

    int sentenceOf(int word) {
        return sentenceOf[word];
    }

    /// In the names of Universal Dependencies, empty where there is none: Nom, Gen, Dat, Acc, Ins, Loc.
    String kase(int word) {
        return features[word].kase();
    }

    boolean isPlural(int word) {
        return features[word].number().equals("Plur");
    }

    boolean isFeminine(int word) {
        return features[word].gender().equals("Fem");
    }

    boolean is(int word, String partOfSpeech) {
        return partOfSpeech.equals(words.get(word).upos());
    }

    /// Whether the word is an adjective or a participle.
    boolean isAdjective(int word) {
        return is(word, "ADJ") || (is(word, "VERB") && !kase(word).isEmpty()) || is(word, "DET");
    }

    boolean isCapital(int word) {
        return Character.isUpperCase(text.charAt(words.get(word).span().start()));
    }

    boolean isQuotationMark(int word) {
        return "«»\"„“”".contains(forms[word]);
    }

    Span span(int word) {
        return words.get(word).span();
    }

    /// From the start of one word to the end of the one before `end`.
    Span span(int first, int end) {
        return new Span(span(first).start(), span(end - 1).end());
    }

    /// The first word that ends behind the offset; [#size()] where none does.
    int wordAt(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (span(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
