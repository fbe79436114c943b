package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Span;
import org.letopis.model.Statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Tells for each place of a text the innermost statement whose content holds it.
final class Enclosing {
    private final @Nullable Statement[] innermost;

    private record Piece(Statement statement, Span span, int length) {}

    /// Shorter contents are laid down first, and longer ones fill what is left: each place is filled once.
    Enclosing(List<Statement> statements, int length) {
        this.innermost = new Statement[length];
        var pieces = new ArrayList<Piece>();
        for (Statement statement : statements) {
            int whole = statement.content().stream().mapToInt(Span::length).sum();
            statement.content().forEach(span -> pieces.add(new Piece(statement, span, whole)));
        }
        pieces.sort(Comparator.comparingInt(Piece::length));
        int[] free = IntStream.rangeClosed(0, length).toArray();
        for (Piece piece : pieces) {
            int at = nextFree(free, piece.span().start());
            while (at < piece.span().end()) {
                innermost[at] = piece.statement();
                free[at] = at + 1;
                at = nextFree(free, at);
            }
        }
    }

    /// The first place from `at` on that nothing fills yet; paths are shortened on the way.
    private static int nextFree(int[] free, int at) {
        int place = at;
        while (free[place] != place) {
            free[place] = free[free[place]];
            place = free[place];
        }
        return place;
    }

    @Nullable Statement at(int offset) {
        return innermost[offset];
    }
}
