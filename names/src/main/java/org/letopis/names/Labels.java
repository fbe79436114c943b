package org.letopis.names;

import org.letopis.model.Name;

import java.util.List;

/// The labels of words: outside of any name, or at the beginning, inside, at the end of a name of a type, or a whole one.
final class Labels {
    static final int OUTSIDE = 0;

    static final List<Name.Type> TYPES =
            List.of(Name.Type.PER, Name.Type.ORG, Name.Type.LOC, Name.Type.FAC);

    /// A name of something else: a work, a product, an event. It is learned so that it is not taken for one of the others.
    static final int OTHER = TYPES.size();

    /// Of the outer names.
    static final int COUNT = 1 + 4 * (OTHER + 1);

    /// Of the names inside of others: people and places.
    static final int INNER_COUNT = 1 + 4 * 2;

    /// The types of inner names, as indices of [#TYPES]: a person and a place.
    static final List<Integer> INNER = List.of(0, 2);

    private Labels() {}

    static int begin(int type) {
        return 1 + 4 * type;
    }

    static int inside(int type) {
        return 2 + 4 * type;
    }

    static int end(int type) {
        return 3 + 4 * type;
    }

    static int whole(int type) {
        return 4 + 4 * type;
    }

    static int type(int label) {
        return label == OUTSIDE ? -1 : (label - 1) / 4;
    }

    static boolean opens(int label) {
        return label != OUTSIDE && ((label - 1) % 4 == 0 || (label - 1) % 4 == 3);
    }

    static boolean closes(int label) {
        return label != OUTSIDE && (label - 1) % 4 >= 2;
    }

    /// Whether a label may stand behind another.
    static boolean follows(int before, int label) {
        boolean open = before != OUTSIDE && !closes(before);
        if (open) {
            return label != OUTSIDE && !opens(label) && type(label) == type(before);
        }
        return label == OUTSIDE || opens(label);
    }

    /// Whether other names are looked for inside of a name so labelled: organisations and buildings.
    static boolean holdsOthers(int label) {
        int type = type(label);
        return type == 1 || type == 3;
    }

    /// Labels `from` up to `to` as one name.
    static void mark(int[] labels, int from, int to, int type) {
        if (to - from == 1) {
            labels[from] = whole(type);
            return;
        }
        labels[from] = begin(type);
        for (int i = from + 1; i < to - 1; i++) {
            labels[i] = inside(type);
        }
        labels[to - 1] = end(type);
    }
}
