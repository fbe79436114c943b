package org.letopis.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.letopis.model.Amount;
import org.letopis.model.Figure;
import org.letopis.model.Measure;
import org.letopis.model.Span;

import java.util.List;

class PlainGroupsTest {
    @ParameterizedTest
    @MethodSource("examples")
    void everyEntryLeavesItsExampleOut(String group) {
        assertThat(plain(Measure.KILLED, group)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"KILLED, детей", "KILLED, погибших детей", "INJURED, силовиков", "DAMAGED, домов"})
    void aGroupThatSaysMoreStays(Measure measure, String group) {
        assertThat(plain(measure, group)).isFalse();
    }

    @Test
    void aMereCountNeedsItsGroup() {
        assertThat(plain(Measure.COUNT, "человек")).isFalse();
    }

    static List<String> examples() {
        return PlainGroups.lines().stream()
                .map(line -> line.substring(line.indexOf('|') + 1).strip())
                .toList();
    }

    private static boolean plain(Measure measure, String group) {
        return PlainGroups.russian()
                .plain(
                        new Figure(
                                "f0",
                                new Span(0, 1),
                                new Amount.Vague(),
                                "человек",
                                measure,
                                group,
                                null,
                                null,
                                Figure.Aggregation.TOTAL,
                                null,
                                Figure.Doubt.NONE,
                                "test"));
    }
}
