package org.letopis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.letopis.model.Reading;
import org.letopis.model.Statement;
import org.letopis.model.Statement.Link.Basis;

class SpeakersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Мэр Павел Зареев сказал, что мост цел. Она отметила, что дорога цела.                                   | она
                    Врач Анна Речкина сказала, что мост цел. Мэр Павел Зареев сказал, что мост цел. Она добавила, что дорога цела. | Анна Речкина
                    Врач Анна Речкина сказала, что мост цел. Мэр Бойко сказал, что мост цел. Он добавил, что дорога цела.    | Бойко
                    Врач Анна Речкина сказала, что мост цел. По словам мэра Бойко, мост цел. Она добавила, что дорога цела.  | она
                    Мэр Павел Зареев сказал, что мост цел. Они добавили, что дорога цела.                                   | они
                    Спасатели сказали, что мост цел. Они добавили, что дорога цела.                                         | спасатели
                    Мэр Павел Зареев вышел к людям. Он сказал, что дорога цела.                                             | Павел Зареев
                    Мэр Павел Зареев и губернатор Илья Бойко вышли к людям. Он сказал, что дорога цела.                     | он
                    """)
    void givesAPronounToNobodyWhoDisagrees(String text, String expected) {
        assertThat(last(text).speaker()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Мэр Павел Зареев вышел к людям. Зареев сказал, что дорога цела.                              | Павел Зареев
                    Мост осмотрели мэр Павел Зареев и Илья Зареев. Зареев сказал, что дорога цела.               | Зареев
                    В город приехал министр по делам рек Заречья Тимур Жданов. Министр сказал, что дорога цела.   | Тимур Жданов
                    Министр Тимур Жданов и министр Илья Бойко приехали. Министр сказал, что дорога цела.         | министр
                    Мэр встретил губернатора Павла Зареева. Мэр сказал, что дорога цела.                         | мэр
                    Мэр встретил губернатора Павла Зареева. Губернатор сказал, что дорога цела.                  | Павел Зареев
                    Пресс-служба МЧС Заречья сказала, что мост цел. Мэр уехал, сообщила его пресс-служба.         | пресс-служба
                    Пресс-служба МЧС Заречья молчит. В МЧС сказали, что дорога цела.                             | МЧС Заречья
                    Пожар тушили МЧС Заречья и МЧС Полянии. В МЧС сказали, что дорога цела.                      | МЧС
                    Приехал глава министерства рек Тимур Жданов. Министр сказал, что дорога цела.                | Тимур Жданов
                    МЧС Заречья сообщило, что мост цел. В ведомстве добавили, что дорога цела.                   | МЧС Заречья
                    """)
    void takesTheFullestNameWhereOnlyOneFits(String text, String expected) {
        assertThat(last(text).speaker()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Глава ведомства Тимур Жданов сказал, что дорога цела.           | Тимур Жданов
                    Главный врач больницы Зульфия Арипова сказала, что дорога цела. | Зульфия Арипова
                    Гидролог Майя Гвасалидзе сказала, что дорога цела.              | Майя Гвасалидзе
                    Председатель отделения Анна-Мария Дорн сказала, что дорога цела. | Анна-Мария Дорн
                    Министр сказал, что дорога цела.                                | министр
                    Бывший главный инженер сказал, что дорога цела.                 | бывший главный инженер
                    МЧС пока говорит, что дорога цела.                              | МЧС
                    Ведомство сначала сообщило, что дорога цела.                    | ведомство
                    Накануне Бойко сообщил, что дорога цела.                        | Бойко
                    Очевидцы говорят, что дорога цела.                              | очевидцы
                    В администрации Кременска говорят, что дорога цела.             | администрация Кременска
                    В горэлектросетях предупредили, что света нет.                  | горэлектросети
                    """)
    void namesTheSpeakerWithoutTitleAndAdverb(String text, String expected) {
        assertThat(last(text).speaker()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Мост цел, сообщает «Волна» со ссылкой на полицию.                   | Вестник ← «Волна» ← полиция
                    Мэр Павел Зареев сообщил газете «Волна», что мост цел.              | Вестник ← «Волна» ← Павел Зареев
                    Мэр Павел Зареев сообщил River Post, что мост цел.                  | Вестник ← River Post ← Павел Зареев
                    «Мост совсем ещё цел», — сказал в интервью «Волне» мэр Павел Зареев. | Вестник ← «Волне» ← Павел Зареев
                    Мэр Павел Зареев сообщил газете «Вестник», что мост цел.            | Вестник ← Павел Зареев
                    Мост цел, сказал мэр Павел Зареев журналистам.                      | Вестник ← Павел Зареев
                    """)
    void putsTheMediumBeforeTheSpeaker(String text, String expected) {
        assertThat(String.join(" ← ", last(text).chainNames())).isEqualTo(expected);
    }

    @Test
    void saysThatANameWasFoundElsewhere() {
        Statement statement = last("Мэр Павел Зареев вышел. Зареев сказал, что дорога цела.");

        assertThat(statement.originator().basis()).isEqualTo(Basis.COREFERENT);
    }

    private static Statement last(String text) {
        Reading reading = Reports.read("", text);
        return reading.statements().getLast();
    }

    @Test
    void aNameDoesNotRunOnIntoTheNextLine() {
        assertThat(
                        last("Победила дочь Анны\nРечкиной Алсу\nМэр Павел\u00a0Зареев сказал, что мост цел.")
                                .speaker())
                .isEqualTo("Павел Зареев");
    }

    @Test
    void theAccusedIsNoSpeaker() {
        Reading reading = Reports.read("", "Женщину обвинили в краже.");
        assertThat(reading.statements())
                .allMatch(statement -> !"Женщину".equals(statement.speaker()));
    }

    @Test
    void theMediumThatIsToldIsNotTheSpeaker() {
        assertThat(last("Дамбу размыло ночью, сообщили РБТ в управлении МЧС.").speaker())
                .isEqualTo("управление МЧС");
    }
}
