package org.letopis.language.russian;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Builds an [Automaton] from strings in rising order: the incremental construction of Daciuk, Mihov, Watson and
/// Watson, «Incremental construction of minimal acyclic finite-state automata» (2000).
final class AutomatonBuilder {
    private static final class State {
        byte[] labels = new byte[1];
        State[] targets = new State[1];
        int size;
        int number = Automaton.NOWHERE;
        long strings;
        int place = -1;

        void add(byte label, State target) {
            if (size == labels.length) {
                labels = Arrays.copyOf(labels, size * 2);
                targets = Arrays.copyOf(targets, size * 2);
            }
            labels[size] = label;
            targets[size++] = target;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof State that) || size != that.size || number != that.number) {
                return false;
            }
            for (int i = 0; i < size; i++) {
                if (labels[i] != that.labels[i] || targets[i] != that.targets[i]) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public int hashCode() {
            int hash = number;
            for (int i = 0; i < size; i++) {
                hash = 31 * hash + labels[i];
                hash = 31 * hash + System.identityHashCode(targets[i]);
            }
            return hash;
        }
    }

    private final State root = new State();
    private final Map<State, State> known = new HashMap<>();
    private final List<State> path = new ArrayList<>(List.of(root));
    private byte[] previous = {};

    /// Adds one string of labels; strings must come in rising order, each once.
    void add(byte[] labels, int number) {
        int common = Arrays.mismatch(previous, labels);
        if (common < 0 || Arrays.compareUnsigned(previous, labels) > 0) {
            throw new IllegalArgumentException(
                    "%s after %s: wanted strings in rising order, each once"
                            .formatted(Arrays.toString(labels), Arrays.toString(previous)));
        }
        minimise(common);
        for (int i = common; i < labels.length; i++) {
            State next = new State();
            path.getLast().add(labels[i], next);
            path.add(next);
        }
        path.getLast().number = number;
        previous = labels;
    }

    /// The finished edges; the last int is the start state.
    int[] build() {
        minimise(0);
        count(root);
        var edges = new ArrayList<State>();
        int size = place(root, 0, edges);
        int[] packed = new int[size + 1];
        for (State state : edges) {
            pack(state, packed);
        }
        packed[size] = root.place;
        return packed;
    }

    private void minimise(int depth) {
        while (path.size() > depth + 1) {
            State last = path.removeLast();
            State parent = path.getLast();
            State same = known.putIfAbsent(last, last);
            if (same != null) {
                parent.targets[parent.size - 1] = same;
            }
        }
    }

    private static long count(State state) {
        if (state.strings == 0) {
            long strings = state.number == Automaton.NOWHERE ? 0 : 1;
            for (int i = 0; i < state.size; i++) {
                strings += count(state.targets[i]);
            }
            state.strings = strings;
        }
        return state.strings;
    }

    private static int place(State state, int free, List<State> placed) {
        if (state.place >= 0) {
            return free;
        }
        state.place = free;
        placed.add(state);
        int next = free + state.size + (state.number == Automaton.NOWHERE ? 0 : 1);
        for (int i = 0; i < state.size; i++) {
            next = place(state.targets[i], next, placed);
        }
        return next;
    }

    private static void pack(State state, int[] packed) {
        var order = new ArrayList<Integer>();
        for (int i = 0; i < state.size; i++) {
            order.add(i);
        }
        order.sort((a, b) -> Long.compare(state.targets[b].strings, state.targets[a].strings));
        int at = state.place;
        for (int i : order) {
            packed[at++] = state.targets[i].place << Automaton.TARGET_SHIFT | state.labels[i];
        }
        if (state.number != Automaton.NOWHERE) {
            packed[at++] = state.number << Automaton.TARGET_SHIFT | Automaton.ACCEPT;
        }
        packed[at - 1] |= Automaton.LAST;
    }
}
