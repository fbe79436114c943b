package org.letopis.language.russian;

/// What surrounds a word, as numbers each of which is yet to be mixed with a view of the candidate: that is a feature.
///
/// Filled once for all candidates of a place. Reused from place to place; belongs to one thread.
final class Context {
    /// Room for what surrounds a word.
    static final int MOST = 24;

    private final int[] contexts = new int[MOST];

    /// Of each context the view of the candidate that it goes with, as [Tag#view(int)] numbers them.
    private final int[] views = new int[MOST];

    private int count;

    void clear() {
        count = 0;
    }

    private void add(int context, int view) {
        contexts[count] = context;
        views[count++] = view;
    }

    /// Goes with the candidate's whole signature.
    void full(int context) {
        add(context, Tag.SIGNATURE);
    }

    void full(int feature, int context) {
        full(Hash.mix(feature, context));
    }

    /// Goes with its part of speech and case.
    void posCase(int feature, int context) {
        add(Hash.mix(feature, context), Tag.POS_CASE);
    }

    /// Goes with its part of speech, case, number and gender.
    void number(int feature, int context) {
        add(Hash.mix(feature, context), Tag.NUMBER);
    }

    /// Goes with its case alone.
    void kase(int feature, int context) {
        add(Hash.mix(feature, context), Tag.CASE);
    }

    /// Writes the features of a tag.
    ///
    /// @param from where in `out` to begin
    /// @return one behind the last that was written
    int write(Tag tag, int[] out, int from) {
        for (int i = 0; i < count; i++) {
            out[from + i] = Hash.mix(contexts[i], tag.view(views[i]));
        }
        return from + count;
    }

    /// Moves what some contexts have in common over to another, so that it is weighed once and not for each of them.
    ///
    /// @param some filled with the same features in the same order
    /// @param size so many of them, the first ones; one at least
    static void moveShared(Context[] some, int size, Context to) {
        int all = some[0].count;
        int kept = 0;
        for (int at = 0; at < all; at++) {
            if (isShared(some, size, at)) {
                to.add(some[0].contexts[at], some[0].views[at]);
            } else {
                for (int i = 0; i < size; i++) {
                    some[i].contexts[kept] = some[i].contexts[at];
                    some[i].views[kept] = some[i].views[at];
                }
                kept++;
            }
        }
        for (int i = 0; i < size; i++) {
            some[i].count = kept;
        }
    }

    private static boolean isShared(Context[] some, int size, int at) {
        int context = some[0].contexts[at];
        for (int i = 1; i < size; i++) {
            if (some[i].contexts[at] != context) {
                return false;
            }
        }
        return true;
    }
}
