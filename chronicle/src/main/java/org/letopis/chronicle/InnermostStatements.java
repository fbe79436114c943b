package org.letopis.chronicle;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Span;
import org.letopis.model.Statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Of the statements whose content holds a place, the one with the shortest such stretch; the first of several.
///
/// Places and contents are walked together from left to right, so that every content met so far begins early enough.
/// Those that also end late enough are a suffix of all contents by their end, and a Fenwick tree knows the shortest
/// of each suffix: n log n, whatever crosses or nests.
final class InnermostStatements {
    private record Stretch(Span span, Statement statement) {}

    private final int[] ends;
    private final @Nullable Stretch[] shortest;

    private InnermostStatements(int[] ends) {
        this.ends = ends;
        this.shortest = new Stretch[ends.length + 1];
    }

    /// The statement of each place; places that stand in no content have none.
    static Map<Span, Statement> around(Collection<Span> places, List<Statement> statements) {
        var stretches = new ArrayList<Stretch>();
        for (Statement statement : statements) {
            for (Span content : statement.content()) {
                stretches.add(new Stretch(content, statement));
            }
        }
        var tree =
                new InnermostStatements(
                        stretches.stream()
                                .mapToInt(s -> s.span().end())
                                .distinct()
                                .sorted()
                                .toArray());
        // The sort is stable: of equal stretches the first statement stays first.
        stretches.sort(Comparator.comparingInt(stretch -> stretch.span().start()));
        var found = new HashMap<Span, Statement>();
        int next = 0;
        for (Span place : places.stream().sorted().toList()) {
            for (; next < stretches.size() && begins(stretches.get(next), place); next++) {
                tree.add(stretches.get(next));
            }
            Stretch innermost = tree.shortestTo(place.end());
            if (innermost != null) {
                found.put(place, innermost.statement());
            }
        }
        return found;
    }

    private static boolean begins(Stretch stretch, Span place) {
        return stretch.span().start() <= place.start();
    }

    private void add(Stretch stretch) {
        for (int i = fromEnd(stretch.span().end()); i < shortest.length; i += i & -i) {
            shortest[i] = shorter(shortest[i], stretch);
        }
    }

    /// Among those that end at the offset or after it.
    private @Nullable Stretch shortestTo(int end) {
        Stretch best = null;
        for (int i = fromEnd(end); i > 0; i -= i & -i) {
            Stretch here = shortest[i];
            best = here == null ? best : shorter(best, here);
        }
        return best;
    }

    /// How many ends lie at the offset or after it: the latest is 1.
    private int fromEnd(int end) {
        int found = Arrays.binarySearch(ends, end);
        return ends.length - (found < 0 ? -found - 1 : found);
    }

    private static Stretch shorter(@Nullable Stretch one, Stretch other) {
        return one == null || other.span().length() < one.span().length() ? other : one;
    }
}
