package org.letopis.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.List;

@SuppressWarnings("EnumOrdinal")
class ChooserTest {
    private static final float[] NO_BONUS = {};

    @Test
    void keepsWhatIsWorthKeepingAndCutsWhereTheEndIsWorthMore() {
        int text = Clue.LENGTH.offset() + 8;
        int link = Clue.LENGTH.offset() + 3;
        int end = Clue.ENDED.offset() + 1;
        var chooser =
                Chooser.read(
                        ChooserLesson.QUESTIONS,
                        List.of(
                                "length 8 | 1 0 0 -3 0",
                                "length 3 | -2 0 0 -3 0",
                                "ended 1 | 0 0 2 0 0"));
        int[][] page = {
            {link}, {text}, {text}, {text}, {link}, {text}, {text}, {text, end}, {text}, {text}
        };

        // A gap costs more than the link in it; what stands behind the end is worth more than the
        // end.
        assertThat(chooser.choose(page, NO_BONUS))
                .containsExactly(false, true, true, true, true, true, true, true, true, true);
        assertThat(chooser.choose(new int[][] {{text}, {text, end}, {link}}, NO_BONUS))
                .containsExactly(true, false, false);
    }

    @Test
    void choosesNothingOfAPageWorthNothing() {
        var chooser = Chooser.read(ChooserLesson.QUESTIONS, List.of("always 0 | -1 0 0 0 0"));
        int[] clues = {Clue.ALWAYS.offset()};

        assertThat(chooser.choose(new int[][] {clues, clues}, NO_BONUS)).containsOnly(false);
        assertThat(chooser.choose(new int[0][], NO_BONUS)).isEmpty();
    }

    @Test
    void writesTheWeightsThatItWasReadFrom() {
        List<String> lines = WordLists.load("chooser.txt").section("weights");

        assertThat(lines).hasSizeGreaterThan(100);
        assertThat(Chooser.read(ChooserLesson.QUESTIONS, lines).lines()).isEqualTo(lines);
    }

    @Test
    void saysWhichLineItCannotRead() {
        assertThatThrownBy(
                        () -> Chooser.read(ChooserLesson.QUESTIONS, List.of("girth 4 | 1 0 0 0 0")))
                .hasMessageContaining("«girth 4 | 1 0 0 0 0»")
                .hasMessageContaining("length 4 | 0.31 0 -1.2 0 0");
        assertThatThrownBy(() -> Chooser.read(ChooserLesson.QUESTIONS, List.of("length 4 | 1 0")))
                .hasMessageContaining("«length 4 | 1 0»");
        assertThatThrownBy(() -> Chooser.read(ChooserLesson.QUESTIONS, List.of("length 4")))
                .hasMessageContaining("«length 4»");
    }

    @Test
    void eachAnswerHasANameOfItsOwn() {
        assertThat(ChooserLesson.QUESTIONS.name(Clue.SAME_LOOK.offset() + 3))
                .isEqualTo("same-look 3");
        assertThat(ChooserLesson.QUESTIONS.questionOf(Clue.SAME_LOOK.offset() + 3))
                .isEqualTo(Clue.SAME_LOOK.ordinal());
        assertThat(Clue.HINT.answers()).isEqualTo(Hint.values().length * 4);
        assertThat(Clue.HINT_AND_ZONE.answers()).isEqualTo(Hint.values().length * 5);
        assertThat(Clue.REASON_AND_LENGTH.answers()).isEqualTo(Reasons.Kind.values().length * 4);
    }
}
