package org.letopis.language.russian;

import java.util.function.IntConsumer;

/// What surrounds a word, as numbers each of which is yet to be mixed with a view of the candidate: that is a feature.
///
/// Filled once for all candidates of a place. Reused from place to place; belongs to one thread.
final class Context {
    /// Room for one view.
    private static final int MOST = 24;

    private final int[] full = new int[MOST];
    private final int[] posCase = new int[MOST];
    private final int[] number = new int[MOST];
    private final int[] kase = new int[MOST];
    private int fulls;
    private int posCases;
    private int numbers;
    private int cases;

    void clear() {
        fulls = 0;
        posCases = 0;
        numbers = 0;
        cases = 0;
    }

    /// Goes with the candidate's whole signature.
    void full(int context) {
        full[fulls++] = context;
    }

    void full(int feature, int context) {
        full(Hash.mix(feature, context));
    }

    /// Goes with its part of speech and case.
    void posCase(int feature, int context) {
        posCase[posCases++] = Hash.mix(feature, context);
    }

    /// Goes with its part of speech, case, number and gender.
    void number(int feature, int context) {
        number[numbers++] = Hash.mix(feature, context);
    }

    /// Goes with its case alone.
    void kase(int feature, int context) {
        kase[cases++] = Hash.mix(feature, context);
    }

    /// The sum of the weights of a tag's features.
    float score(Tag tag, Tagger.Weighing weights) {
        return score(full, fulls, tag.signature, weights)
                + score(posCase, posCases, tag.posCaseView, weights)
                + score(number, numbers, tag.numberView, weights)
                + score(kase, cases, tag.kase.code, weights);
    }

    private static float score(int[] contexts, int count, int view, Tagger.Weighing weights) {
        float score = 0;
        for (int i = 0; i < count; i++) {
            score += weights.of(Hash.mix(contexts[i], view));
        }
        return score;
    }

    /// Gives every feature of a tag to a consumer.
    void forEach(Tag tag, IntConsumer feature) {
        forEach(full, fulls, tag.signature, feature);
        forEach(posCase, posCases, tag.posCaseView, feature);
        forEach(number, numbers, tag.numberView, feature);
        forEach(kase, cases, tag.kase.code, feature);
    }

    private static void forEach(int[] contexts, int count, int view, IntConsumer feature) {
        for (int i = 0; i < count; i++) {
            feature.accept(Hash.mix(contexts[i], view));
        }
    }
}
