package org.letopis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.letopis.language.Table;
import org.letopis.model.Reading;
import org.letopis.model.Statement;
import org.letopis.model.Statement.Stance;
import org.letopis.model.Unread;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Which words make a statement, what is its content and who said it.
class StatementsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Дорогу закрыли, сообщает пресс-служба мэрии.                    | Вестник ← пресс-служба мэрии: Дорогу закрыли
                    Дорогу закрыли, сообщил мэр Павел Зареев.                       | Вестник ← Павел Зареев: Дорогу закрыли
                    «Дорогу скоро откроют», — сказал мэр Зареев.                    | Вестник ← Зареев: Дорогу скоро откроют
                    По данным мэрии, дорогу закрыли.                                | Вестник ← мэрия: дорогу закрыли
                    Дорогу закрыли, по словам Павла Зареева.                        | Вестник ← Павел Зареев: Дорогу закрыли
                    Согласно данным прокуратуры, дорогу закрыли.                    | Вестник ← прокуратура: дорогу закрыли
                    Мэр Зареев заявил, что дорогу закрыли.                          | Вестник ← Зареев: дорогу закрыли
                    7 января мэр Зареев также заявил журналистам, что дорога цела.  | Вестник ← Зареев: дорога цела
                    Как сообщает агентство «Волна», дорогу закрыли.                 | Вестник ← агентство «Волна»: дорогу закрыли
                    В министерстве уточнили, что дорога цела.                       | Вестник ← министерство: дорога цела
                    Дорогу закрыли, сообщает «Волна» со ссылкой на полицию.         | Вестник ← Волна ← полиция: Дорогу закрыли
                    Зареев заявил в интервью «Волне», что дорога цела.              | Вестник ← Волна ← Зареев: дорога цела
                    Мэр Зареев выразил признательность за помощь.                   | Вестник ← Зареев: за помощь
                    «Мост ещё совсем цел», — рассказала агентству «Волна» Анна Речкина. | Вестник ← Волна ← Анна Речкина: Мост ещё совсем цел
                    Полиция опровергла слухи о пожаре.                              | Вестник ← полиция: слухи о пожаре
                    Зареев отказался комментировать слухи.                          | Вестник ← Зареев: комментировать слухи
                    """)
    void saysWhoSaidWhatOnWhoseWord(String text, String expected) {
        Reading reading = Reports.read("", text);

        assertThat(reading.statements()).hasSize(1);
        assertThat(Reports.line(reading, reading.statements().getFirst())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Мэр отметил праздник.
                    Тарвия признала независимость Полянии.
                    Согласно закону, дорогу закрыли.
                    Мэр заключил контракт.
                    Следователь передал дело.
                    Житель объявил голодовку.
                    Мост признали лучшим по версии журнала «Волна».
                    В городе нашли новый источник энергии.
                    Мэр не сообщил, что дорога закрыта.
                    Мэр заметил машину.
                    - Мост — река — дорога, вот маршрут.
                    Ошибку она допустила из-за того, что дорога закрыта.
                    Завод заключил контракт, чтобы жители получили дорогу.
                    Школы закрыли, а жителей просят не выходить.
                    Врач показал кабинет.
                    Мужчина предлагал 20 млн рублей.
                    Дорогу закрыли, Речкина передала ключи.
                    Павлу Зарееву грозит до двух лет тюрьмы.
                    Речкина обратилась с заявлением в полицию Заречного.
                    О них и говорили на встрече.
                    Мэр продолжает изучать отчёты о мосте.
                    Продавец предлагал 20 млн рублей.
                    """)
    void isNotTakenInByFalseFriends(String text) {
        assertThat(Reports.read("", text).statements()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    «Дорогу скоро совсем откроют», — говорится в сообщении мэрии.   | Вестник ← мэрия: Дорогу скоро совсем откроют
                    «Дорогу скоро совсем откроют», — цитирует агентство «Волна» мэра Павла Зареева. | Вестник ← агентство «Волна» ← Павел Зареев: Дорогу скоро совсем откроют
                    В мэрии сообщили, что дорогу закрыли.                           | Вестник ← мэрия: дорогу закрыли
                    Павел Зареев: «Дорогу мы скоро откроем».                        | Вестник ← Павел Зареев: Дорогу мы скоро откроем
                    Мэр Павел Зареев рассказал: дорогу закрыли.                     | Вестник ← Павел Зареев: дорогу закрыли
                    Мэр Павел Зареев рассказал о ремонте.                           | Вестник ← Павел Зареев: о ремонте
                    В заявлении мэрии говорится, что дорога цела.                   | Вестник ← мэрия: дорога цела
                    Мэр Павел Зареев назвал дорогу опасной.                         | Вестник ← Павел Зареев: дорогу опасной
                    Мэр Павел Зареев выступил, призвав закрыть дорогу.              | Вестник ← Павел Зареев: закрыть дорогу
                    Мэр Павел Зареев не исключил, что дорогу закроют.               | Вестник ← Павел Зареев: дорогу закроют
                    По мнению мэра Павла Зареева, дорога цела.                      | Вестник ← Павел Зареев: дорога цела
                    Как отметил мэр Павел Зареев, дорога цела.                      | Вестник ← Павел Зареев: дорога цела
                    Очевидцы рассказали, что дорога цела.                           | Вестник ← очевидцы: дорога цела
                    Собеседник агентства рассказал, что дорога цела.                | Вестник ← собеседник агентства: дорога цела
                    Дорога цела, рассказала РИА Волна одна из жительниц.            | Вестник ← РИА Волна ← одна из жительниц: Дорога цела
                    Мэр Павел Зареев, вернувшийся из отпуска, заявил, что дорога цела. | Вестник ← Павел Зареев: дорога цела
                    Подрядчик ремонта на мосту в Заречном заявил, что дорога цела.  | Вестник ← подрядчик ремонта: дорога цела
                    «Дорога скоро будет цела», — сказал источник в правительстве.   | Вестник ← источник в правительстве: Дорога скоро будет цела
                    Мэр Павел Зареев не стал отвечать на вопросы.                   | Вестник ← Павел Зареев: отвечать на вопросы
                    Мэр Павел Зареев выступил против дороги.                        | Вестник ← Павел Зареев: против дороги
                    Муж Анны Речкиной сказал, что дорога цела.                      | Вестник ← муж Анны Речкиной: дорога цела
                    """)
    void knowsTheFormsOfNews(String text, String expected) {
        Reading reading = Reports.read("", "День был долгим.", text);

        assertThat(Reports.lines(reading)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Мэр Заречного: дорогу откроют  | Вестник ← мэр Заречного: дорогу откроют
                    Дорогу скоро откроют — мэр     | Вестник ← мэр: Дорогу скоро откроют
                    Дорогу скоро откроют — МЧС     | Вестник ← МЧС: Дорогу скоро откроют
                    Дорогу скоро откроют — к весне |
                    Итоги дня: дорогу откроют      |
                    """)
    void readsASpeakerAtEitherEndOfAHeadline(String headline, @Nullable String expected) {
        Reading reading = Reports.read(headline, "Мост закрыт.");

        assertThat(Reports.lines(reading))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Мэр Павел Зареев обратил особое внимание, что мост цел.   | обратил особое внимание | INDIRECT | мост цел
                    Жители пришли к выводу, что мост цел.                     | пришли к выводу  | INDIRECT | мост цел
                    Мэр Павел Зареев выразил надежду, что мост цел.           | выразил надежду  | INDIRECT | мост цел
                    Мэр Павел Зареев выразил глубокие соболезнования жителям. | выразил глубокие соболезнования | ACT | жителям
                    Мэр Павел Зареев выразил соболезнования.                  | выразил          | ACT      | соболезнования
                    Спасатели предупредили всех водителей о ремонте.          | предупредили     | ACT      | о ремонте
                    Ночью о своей отставке объявил Павел Зареев.              | объявил          | ACT      | о своей отставке
                    Мэр Павел Зареев призвал жителей города закрыть дорогу.   | призвал          | ACT      | закрыть дорогу
                    Мэр Павел Зареев призвал жителей города к миру.           | призвал          | ACT      | жителей города к миру
                    Жители возмущены тем, что дорога закрыта.                 | возмущены        | INDIRECT | дорога закрыта
                    Все обвинения Павел Зареев отрицает.                      | отрицает         | ACT      | Все обвинения
                    В мэрии Заречного от комментариев отказались.             | отказались       | ACT      | от комментариев
                    Когда откроют дорогу, Павел Зареев уточнить отказался.    | отказался        | ACT      | Когда откроют дорогу
                    Если мост цел, сказал Зареев, дорогу откроют.             | сказал           | INDIRECT | Если мост цел … дорогу откроют
                    Это мост, которому, по словам Зареева, сто лет.           | по словам        | ACCORDING_TO | сто лет
                    Мост цел, пояснил Кабмин.                                 | пояснил          | INDIRECT | Мост цел
                    Жители вышли на площадь с призывом закрыть дорогу.        | призывом         | ACT      | закрыть дорогу
                    По последним имеющимся данным полиции, мост цел.          | По последним имеющимся данным | ACCORDING_TO | мост цел
                    Согласно договору завода, мост цел.                       | Согласно         | ACCORDING_TO | мост цел
                    «Мост совсем ещё цел», — приводит «Волна» слова мэра.     | приводит         | DIRECT   | Мост совсем ещё цел
                    """)
    void tellsTheReportingWordsFromWhatTheyReport(
            String text, String cue, Statement.Form form, String content) {
        Reading reading = Reports.read("", text);

        assertThat(reading.statements()).hasSize(1);
        Statement statement = reading.statements().getFirst();
        assertThat(Optional.ofNullable(statement.cue()).map(span -> span.in(text))).contains(cue);
        assertThat(statement.form()).isEqualTo(form);
        assertThat(Reports.line(reading, statement)).endsWith(": " + content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    «Дорога ещё закрыта», — сказал Зареев, отметив, что мост цел.       | мост цел
                    «Дорога ещё закрыта», — сказал Зареев и добавил, что мост цел.      | мост цел
                    Зареев призвал «закрыть дорогу на весь год», отметив, что «мост совсем ещё цел». | «мост совсем ещё цел»
                    Зареев сказал, что дорога закрыта, призвав закрыть мост.            | закрыть мост
                    Жители возмущены тем, что дорога закрыта, и считают, что мост цел.  | мост цел
                    """)
    void aSecondReportingWordEndsTheContentOfTheFirst(String text, String second) {
        Reading reading = Reports.read("", text);

        assertThat(reading.statements()).hasSize(2);
        assertThat(Reports.line(reading, reading.statements().getLast())).endsWith(": " + second);
        assertThat(reading.statements().getFirst().content().getLast().end())
                .isLessThan(reading.statements().getLast().content().getFirst().start());
    }

    @Test
    void theSubjectOfAnotherVerbIsNoSpeaker() {
        Reading reading =
                Reports.read(
                        "", "Зареев утверждает, что жители недовольны и требуют открыть дорогу.");

        assertThat(reading.statements().getLast().speaker()).isEqualTo("жители");
    }

    @ParameterizedTest
    @MethodSource("cues")
    void everyReportingWordMakesAStatement(Stance stance, String example) {
        Reading reading = Reports.read("", "Мэр вышел к людям. " + example + ".");

        assertThat(reading.statements()).as(example).isNotEmpty();
        assertThat(reading.statements()).extracting(Statement::stance).contains(stance);
    }

    @ParameterizedTest
    @MethodSource("accordings")
    void everyRowOfAccordingMakesAStatement(String example) {
        Reading reading = Reports.read("", "Мэр вышел к людям. " + example);

        assertThat(reading.statements()).as(example).hasSize(1);
    }

    @Test
    void keepsASpeechVerbWithoutSourceAsUnread() {
        Reading reading = Reports.read("", "Потом громко сообщил, что дорога цела.");

        assertThat(reading.statements()).isEmpty();
        assertThat(reading.unread())
                .extracting(Unread::why)
                .containsExactly(Unread.Why.SPEECH_WITHOUT_SOURCE);
    }

    static Stream<String> accordings() {
        return Table.beside(Attributions.class, "russian/according.txt").rows().stream()
                .map(row -> row.cell(2));
    }

    static Stream<Object[]> cues() {
        return Table.beside(Cues.class, "russian/cues.txt").rows().stream()
                .map(row ->
                        new Object[] {
                            Stance.valueOf(row.cell(1).toUpperCase(Locale.ROOT).replace('-', '_')),
                            unquoted(row.cell(3))
                        });
    }

    /// «„Да“, — сказал он» stands for: «Да», — сказал он
    private static String unquoted(String example) {
        return example.substring(1, example.length() - 1).replace('„', '«').replace('“', '»');
    }
}
