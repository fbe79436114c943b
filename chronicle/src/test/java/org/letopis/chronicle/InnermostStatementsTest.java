package org.letopis.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.letopis.model.Span;
import org.letopis.model.Statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

class InnermostStatementsTest {
    @Test
    void theShortestContentAroundAPlaceCountsAndOfEqualOnesTheFirst() {
        List<Statement> statements =
                List.of(said("outer", 0, 50), said("crossing", 10, 30), said("same", 30, 50));
        var places =
                List.of(new Span(12, 14), new Span(28, 32), new Span(30, 50), new Span(49, 51));
        assertThat(ids(InnermostStatements.around(places, statements)))
                .containsOnly(
                        Map.entry(new Span(12, 14), "crossing"),
                        Map.entry(new Span(28, 32), "outer"),
                        Map.entry(new Span(30, 50), "same"));
    }

    @Test
    void agreesWithLookingAtEveryStatement() {
        long seed = 20310411;
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            var statements = new ArrayList<Statement>();
            var places = new ArrayList<Span>();
            for (int i = 0; i < 12; i++) {
                int start = random.nextInt(20);
                statements.add(said("s" + i, start, start + 1 + random.nextInt(20)));
                int place = random.nextInt(30);
                places.add(new Span(place, place + 1 + random.nextInt(6)));
            }
            var found = InnermostStatements.around(places, statements);
            for (Span place : places) {
                assertThat(length(found.get(place)))
                        .as("seed %d, round %d, %s in %s", seed, round, place, statements)
                        .isEqualTo(
                                statements.stream()
                                        .filter(s -> s.content().getFirst().contains(place))
                                        .mapToInt(InnermostStatementsTest::length)
                                        .min()
                                        .orElse(0));
            }
        }
    }

    private static int length(@Nullable Statement statement) {
        return statement == null ? 0 : statement.content().getFirst().length();
    }

    private static Map<Span, String> ids(Map<Span, Statement> found) {
        var ids = new HashMap<Span, String>();
        found.forEach((place, statement) -> ids.put(place, statement.id()));
        return ids;
    }

    private static Statement said(String id, int start, int end) {
        return new Statement(
                id,
                null,
                null,
                "МЧС",
                null,
                List.of(new Span(start, end)),
                Statement.Form.INDIRECT,
                Statement.Stance.ASSERT,
                List.of(new Statement.Link("МЧС", Statement.Link.Basis.EXPLICIT, null)),
                "test");
    }
}
