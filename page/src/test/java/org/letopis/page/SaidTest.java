package org.letopis.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SaidTest {
    /// The share of the words that were said before, in six steps.
    private static int share(int answer) {
        return (answer - 1) / 3 % 6;
    }

    @Test
    void whatAReportGoesOnAboutWasSaidBefore() {
        var said = new Said("Мост через Вирну закрыли на ремонт");
        Segment first = segment("Ремонт моста через Вирну займёт неделю, сообщила администрация.");
        Segment second =
                segment("Администрация обещает ремонт за неделю: мост через Вирну нужен всем.");
        Segment other =
                segment("Сборная области выиграла товарищескую встречу с командой Озёрска.");

        said.answer(first, true);
        int same = share(said.answer(second, false));
        int foreign = share(said.answer(other, false));

        assertThat(same).isGreaterThanOrEqualTo(4);
        assertThat(foreign).isZero();
    }

    @Test
    void tooFewWordsTellNothing() {
        assertThat(new Said("Мост").answer(segment("Мост закрыт"), true)).isZero();
    }

    private static Segment segment(String text) {
        return new Segment(text, 0, 0, 0);
    }
}
