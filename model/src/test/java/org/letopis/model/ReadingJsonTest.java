package org.letopis.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

class ReadingJsonTest {
    private static final Report REPORT =
            Report.of(Page.of("a", "a".getBytes(StandardCharsets.UTF_8)), "Сход лавины")
                    .outlet("Вестник")
                    .published(Moment.on(LocalDate.of(2023, 4, 11)), Report.DateBasis.DATELINE)
                    .build();

    private static final Figure FIGURE =
            new Figure(
                    "f5",
                    new Span(5, 11),
                    new Amount.AtLeast(new BigDecimal("1E+3")),
                    "человек",
                    Measure.DISTANCE_AREA_VOLUME_WEIGHT,
                    "человек",
                    null,
                    null,
                    Figure.Aggregation.TOTAL,
                    null,
                    Figure.Doubt.NONE,
                    "rule");

    @Test
    void namesAndFormsAreThoseOfTheDesign() {
        Reading reading =
                new Reading(
                        REPORT,
                        true,
                        List.of(new Span(0, 11)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(FIGURE),
                        List.of());
        assertThat(ReadingJson.of(reading, false))
                .contains(
                        "\"published\": \"2023-04-11\"",
                        "\"dateBasis\": \"dateline\"",
                        "\"dateline\": null")
                .contains("\"low\": 1000", "\"high\": null", "\"approx\": \"at-least\"")
                .contains(
                        "\"measure\": \"distance-area-volume-weight\"",
                        "\"aggregation\": \"total\"")
                .doesNotContain("\"sentences\"")
                .endsWith("}\n");
        assertThat(ReadingJson.of(reading, true)).contains("\"sentences\"", "\"words\"");
    }
}
