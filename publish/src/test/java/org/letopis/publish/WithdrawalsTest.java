package org.letopis.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.letopis.model.Span;

import java.util.List;

class WithdrawalsTest {
    private static final Withdrawals RUSSIAN = Withdrawals.russian();

    @ParameterizedTest
    @MethodSource("examples")
    void takesBackTheFigureOfEachExample(String example) {
        assertThat(takesBack(example)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "МЧС отозвало данные о 15 погибших, но [12 человек] погибли.",
                "Данные о 14 погибших ошибочны: погибли [11 человек].",
                "Посол отозван, в столкновениях погибли [11 человек].",
                "По уточнённым данным, погибли [11 человек]."
            })
    void leavesOtherFiguresAlone(String example) {
        assertThat(takesBack(example)).isFalse();
    }

    static List<String> examples() {
        return Withdrawals.lines().stream()
                .map(line -> line.substring(line.indexOf('|') + 1).strip())
                .toList();
    }

    private static boolean takesBack(String example) {
        int start = example.indexOf('[');
        int end = example.indexOf(']') - 1;
        String text = example.replace("[", "").replace("]", "");
        return RUSSIAN.takesBack(text, new Span(0, text.length()), new Span(start, end));
    }
}
