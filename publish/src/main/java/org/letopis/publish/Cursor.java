package org.letopis.publish;

import java.util.List;
import java.util.function.Predicate;

/// A place in a list that only moves on.
final class Cursor<T> {
    private final List<T> items;
    private int at;

    Cursor(List<T> items) {
        this.items = items;
    }

    boolean hasNext() {
        return at < items.size();
    }

    T peek() {
        return items.get(at);
    }

    /// Moves behind all items up to the first that is not wanted, and gives them.
    List<T> takeWhile(Predicate<T> wanted) {
        int from = at;
        while (at < items.size() && wanted.test(items.get(at))) {
            at++;
        }
        return items.subList(from, at);
    }
}
