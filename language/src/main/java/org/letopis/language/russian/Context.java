package org.letopis.language.russian;

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

    /// The features of a candidate.
    ///
    /// @return how many were written
    int mix(Tag tag, int[] out) {
        int n = mix(full, fulls, tag.signature, out, 0);
        n = mix(posCase, posCases, Features.posCase(tag), out, n);
        n = mix(number, numbers, Features.number(tag), out, n);
        return mix(kase, cases, tag.kase.code, out, n);
    }

    private static int mix(int[] contexts, int count, int view, int[] out, int from) {
        for (int i = 0; i < count; i++) {
            out[from + i] = Hash.mix(contexts[i], view);
        }
        return from + count;
    }
}
