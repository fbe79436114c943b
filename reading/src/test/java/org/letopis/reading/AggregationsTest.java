package org.letopis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.letopis.language.Table;
import org.letopis.model.Figure;
import org.letopis.model.Measure;
import org.letopis.model.Reading;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Parts, additions and totals.
class AggregationsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Погибли четверо: двое взрослых и двое детей.   | total killed; subset killed; subset killed
                    В больнице пятеро (трое детей и двое взрослых). | total hospitalised; subset hospitalised; subset hospitalised
                    Погибли трое: женщина и двое детей.            | total killed; subset killed
                    Погибли 20 человек — двое пропали.             | total killed; total missing
                    Из 12 пострадавших троих отпустили домой.      | total affected; subset affected
                    Сдали 20 домов. Из них 5 домов на 8 рублей, 7 домов на 9 рублей. | total count; subset count; subset money; subset count; subset money
                    Снесли 17 домов из 20. Погибли 5 коров.        | subset destroyed; total killed
                    Погибли 9 человек, из них 2 ребёнка и 3 женщины. | total killed; subset killed; subset killed
                    """)
    void takesNumbersThatAddUpToAnotherForItsParts(String text, String expected) {
        assertThat(
                        Reports.read("", text).figures().stream()
                                .map(figure -> figure.aggregation() + " " + figure.measure())
                                .collect(Collectors.joining("; "))
                                .toLowerCase(Locale.ROOT))
                .isEqualTo(expected);
    }

    @Test
    void everyPartStandsToTheNumberBeforeAsItsExampleSays() {
        for (Table.Row row : Table.beside(Figures.class, "russian/parts.txt").rows()) {
            List<Figure> figures = Reports.read("", row.cell(2)).figures();
            assertThat(figures).as(row.cell(2)).hasSize(2);
            assertThat(figures.getLast().aggregation().name())
                    .as(row.cell(2))
                    .isEqualToIgnoringCase(row.cell(0));
        }
    }

    @Test
    void givesAPartTheMeasureOfItsWhole() {
        Reading reading = Reports.read("", "Погибли шесть человек, из них трое детей.");

        assertThat(reading.figures()).extracting(Figure::measure).containsOnly(Measure.KILLED);
    }

    @Test
    void tellsAPartAndAnAdditionFromATotal() {
        Reading reading =
                Reports.read("", "Погибли 20 человек, из них семь детей. Ранены ещё двое.");

        assertThat(reading.figures())
                .extracting(Figure::aggregation)
                .containsExactly(
                        Figure.Aggregation.TOTAL,
                        Figure.Aggregation.SUBSET,
                        Figure.Aggregation.INCREMENT);
    }
}
