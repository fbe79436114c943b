package org.letopis.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Gives its items one after the other, again and again, so that one operation of a benchmark is one item.
final class Turning<T> {
    /// Any seed does: pages of one outlet stand together in a folder, and a measurement that ends within a round is to
    /// have met a fair sample of all.
    private static final long SEED = 1;

    private final List<T> items;
    private int next;

    /// Shuffled, the same way each time.
    ///
    /// @param what the items are, for the message when there are none
    Turning(String what, List<T> items) {
        if (items.isEmpty()) {
            throw new IllegalArgumentException(
                    "No " + what + " to measure with; " + PageFolder.EXAMPLE + " has some");
        }
        var shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, new Random(SEED));
        this.items = shuffled;
    }

    T next() {
        T item = items.get(next);
        next = (next + 1) % items.size();
        return item;
    }
}
