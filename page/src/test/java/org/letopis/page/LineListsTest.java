package org.letopis.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

/// What shows that a line stands in a list beside the report.
class LineListsTest {
    private static final String PARAGRAPH =
            "Мост через Вирну закрыли утром, и до вечера объезд шёл через Заречье, сообщила администрация.";

    @Test
    void aParagraphBetweenShortLinesIsAlone() {
        List<String> teasers = List.of("Мост", PARAGRAPH, "Паром", PARAGRAPH, "Дорога");

        assertThat(answer(teasers, 1, LineClue.ALONE_NEXT)).isEqualTo(2 * 6 + 5);
        assertThat(answer(teasers, 0, LineClue.ALONE_NEXT)).isEqualTo(5);
        assertThat(answer(List.of(PARAGRAPH, PARAGRAPH), 0, LineClue.ALONE_NEXT)).isEqualTo(6 + 1);
    }

    @Test
    void countsLinesWithDayAndTime() {
        List<String> comments =
                List.of(
                        PARAGRAPH,
                        "Гость 12.04.2023 12:30",
                        "Давно пора",
                        "Гость 12.04.2023 12:45");

        assertThat(answer(comments, 1, LineClue.DATED_LINES)).isEqualTo(2 + 1);
        assertThat(answer(comments, 2, LineClue.DATED_LINES)).isEqualTo((3 + 1) * 2);
        assertThat(answer(comments, 1, LineClue.CLOCK)).isGreaterThanOrEqualTo(10);
    }

    @Test
    void seesWhatIsBrokenOffAndWhatNamesAPhotographer() {
        List<String> lines = List.of("Мост закрыли до…", "Мост (фото: А. Берг)", "Мост (старый)");

        assertThat(answer(lines, 0, LineClue.BROKEN_OFF)).isGreaterThanOrEqualTo(10);
        assertThat(answer(lines, 1, LineClue.BROKEN_OFF)).isLessThan(10);
        assertThat(answer(lines, 1, LineClue.BROKEN_OFF_AROUND)).isEqualTo(1);
        assertThat(answer(lines, 1, LineClue.CREDITED)).isGreaterThanOrEqualTo(10);
        assertThat(answer(lines, 2, LineClue.CREDITED)).isLessThan(10);
    }

    /// The one answer to a question for a line.
    private static int answer(List<String> lines, int line, LineClue clue) {
        int[] clues = LineClues.of(lines)[line];
        for (int answer : clues) {
            if (answer >= clue.offset() && answer < clue.offset() + clue.answers()) {
                return answer - clue.offset();
            }
        }
        throw new AssertionError("no answer to " + clue);
    }
}
