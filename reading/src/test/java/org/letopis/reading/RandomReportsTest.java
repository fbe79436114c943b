package org.letopis.reading;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// Words that rules look for, in any order and cut off anywhere: nothing of it may throw.
class RandomReportsTest {
    private static final List<String> WORDS =
            List.of(
                    ("сообщил сообщили заявил, планирует оценил оценили считает хочет поручил по словам согласно данным как"
                                    + " отметил отметив, цитирует приводит слова призывом с просьбой обратился выступил заявлением"
                                    + " говорится следует из сообщении сайте мэрии подтвердил объяснил погодой недоволен об этом"
                                    + " Павел Зареев Речкина ЗРО «Волна» River Post пресс-служба Тарвии мэр города ведущей"
                                    + " потерпевший он она оно его их Озёрске мост закрыт. дорогу закроют. кроме того погибли двое из"
                                    + " них ранены 5 14 12:00 3,5 млн рублей $ % около от до один единиц градусов -4 января среду"
                                    + " что чтобы который и а в на о — - , : . « » ( ) „ “ ** Мэр Пресс-служба Об По В"
                                    + " В компании службе оператор мы писали против за выступили мужчина позвонил несколько 56"
                                    + " граждан замглавы региона генсек главы согласился усомнились отмечается самом им. том числе"
                                    + " Из них остальные выросли на (до не выше посетили которая владыка")
                            .split(" "));

    private static final int MOST_WORDS = 16;

    /// The seed is printed before anything is read, so that one that never ends is known too.
    @RepeatedTest(20)
    @Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void areReadWithoutAnException(TestReporter reporter) {
        long seed = new Random().nextLong();
        reporter.publishEntry("seed", Long.toString(seed));
        var random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            String headline = random.nextInt(4) == 0 ? words(random) : "";
            String[] paragraphs = {words(random), words(random)};

            assertThatCode(() -> Reports.read(headline, paragraphs))
                    .as("seed %d, headline «%s», «%s»", seed, headline, List.of(paragraphs))
                    .doesNotThrowAnyException();
        }
    }

    private static String words(Random random) {
        var words = new ArrayList<String>();
        for (int count = 1 + random.nextInt(MOST_WORDS); count > 0; count--) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words);
    }
}
