package org.letopis.language.russian;

/// A minimal acyclic automaton over [Alphabet] labels in which every accepted string has a number.
///
/// A state is the place of its first edge. An edge is one int: label in the low 6 bits, then one bit that says
/// «last of this state», then 25 bits of target. The pseudo-edge with label 63 carries the number of the string that
/// ends in this state. The most used edges come first, so that a step seldom looks at more than two or three.
final class Automaton {
    static final int LABEL_MASK = 0x3F;
    static final int LAST = 0x40;
    static final int TARGET_SHIFT = 7;
    static final int ACCEPT = 0x3F;
    static final int NOWHERE = -1;

    private final int[] edges;
    private final int start;

    Automaton(int[] edges, int start) {
        this.edges = edges;
        this.start = start;
    }

    int start() {
        return start;
    }

    /// The state behind the edge with this label, or [#NOWHERE].
    int step(int state, int label) {
        for (int i = state; ; i++) {
            int edge = edges[i];
            if ((edge & LABEL_MASK) == label) {
                return edge >>> TARGET_SHIFT;
            }
            if ((edge & LAST) != 0) {
                return NOWHERE;
            }
        }
    }

    /// The number of the string that leads to this state, or [#NOWHERE].
    int number(int state) {
        return step(state, ACCEPT);
    }
}
