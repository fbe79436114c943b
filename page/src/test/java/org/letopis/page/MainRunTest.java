package org.letopis.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class MainRunTest {
    @Test
    void spansAShortLineBetweenParagraphsAndNoLongList() {
        MainRun run = MainRun.of(new int[] {0, 100, 0, 200, 300, 0, 0, 0, 0, 0, 0, 0, 150});
        assertThat(run).isEqualTo(new MainRun(1, 5));
        assertThat(run.away(0)).isEqualTo(-1);
        assertThat(run.away(2)).isZero();
        assertThat(run.away(12)).isEqualTo(8);
    }

    @Test
    void isEmptyWithoutParagraphs() {
        assertThat(MainRun.of(new int[] {0, 0})).isEqualTo(new MainRun(0, 0));
    }

    @Test
    void aParagraphOfChineseCharactersNeedsFewer() {
        String text = "市の発表によると、橋は四月十二日の朝から全面的に通行止めとなり、再開は五月になる。";
        assertThat(LineClues.of(List.of(text))[0]).contains(LineClue.MAIN_RUN.offset());
        assertThat(LineClues.of(List.of("市の発表"))[0]).doesNotContain(LineClue.MAIN_RUN.offset());
    }
}
