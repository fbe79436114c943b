package org.letopis.names;

import org.letopis.language.Analysis;
import org.letopis.model.Span;

import java.util.ArrayList;
import java.util.List;

/// Labels the words of a text: the outer names, then the names inside of organisations and buildings.
final class Labelling {
    /// More than all that may speak for another label.
    private static final float CERTAIN = 100;

    private final Model model;
    private final Decoder outer;
    private final Decoder inner;
    private final int[] features = new int[Features.MOST];
    private final int[] sums = new int[Model.SUMS];

    Labelling(Model model) {
        this.model = model;
        this.outer = new Decoder(model.outerTransitions, Labels.COUNT);
        this.inner = new Decoder(model.innerTransitions, Labels.INNER_COUNT);
    }

    /// The labels of all words of a text.
    static final class Labelled {
        /// As [Labels] numbers them.
        final int[] outer;

        /// Of words inside of an outer name; the types are those of [Labels#INNER].
        final int[] inner;

        Labelled(int size) {
            outer = new int[size];
            inner = new int[size];
        }
    }

    Labelled label(TextClues clues, Analysis analysis) {
        var labelled = new Labelled(clues.size());
        var written = new Features(clues, features);
        List<Sentence> sentences = Sentence.of(analysis);
        float[] emissions = new float[clues.size() * Model.LABELS];
        for (Sentence sentence : sentences) {
            for (int i = sentence.start(); i < sentence.end(); i++) {
                if (clues.mayBeNamed(i)) {
                    weigh(written.write(i, sentence.start(), sentence.end()), emissions, i);
                } else {
                    emissions[i * Model.LABELS] = CERTAIN;
                }
            }
            decode(outer, emissions, 0, sentence, labelled.outer);
        }
        var votes = new Votes(clues, labelled.outer);
        for (Sentence sentence : sentences) {
            if (votes.addTo(emissions, sentence)) {
                decode(outer, emissions, 0, sentence, labelled.outer);
            }
            labelInside(emissions, sentence, labelled);
        }
        return labelled;
    }

    private void weigh(int count, float[] emissions, int word) {
        model.add(features, count, sums);
        for (int k = 0; k < Model.LABELS; k++) {
            emissions[word * Model.LABELS + k] = sums[k] * model.scale;
        }
    }

    private static void decode(
            Decoder decoder, float[] emissions, int offset, Sentence words, int[] labels) {
        decoder.decode(
                emissions,
                words.start() * Model.LABELS + offset,
                Model.LABELS,
                words.end() - words.start(),
                labels,
                words.start());
    }

    private void labelInside(float[] emissions, Sentence sentence, Labelled labelled) {
        for (int i = sentence.start(); i < sentence.end(); i++) {
            int close = end(labelled.outer, i);
            if (close - i > 1 && Labels.holdsOthers(labelled.outer[i])) {
                decode(inner, emissions, Labels.COUNT, new Sentence(i, close), labelled.inner);
            }
            i = Math.max(i, close - 1);
        }
    }

    /// One behind the last word of the name that begins at a word; the word itself where none does.
    static int end(int[] labels, int at) {
        if (labels[at] == Labels.OUTSIDE) {
            return at;
        }
        int end = at;
        while (!Labels.closes(labels[end])) {
            end++;
        }
        return end + 1;
    }

    /// Words of one sentence, half-open.
    record Sentence(int start, int end) {
        static List<Sentence> of(Analysis analysis) {
            var sentences = new ArrayList<Sentence>();
            int at = 0;
            for (Span span : analysis.sentences()) {
                int start = at;
                while (at < analysis.words().size()
                        && analysis.words().get(at).span().start() < span.end()) {
                    at++;
                }
                if (at > start) {
                    sentences.add(new Sentence(start, at));
                }
            }
            return sentences;
        }
    }
}
