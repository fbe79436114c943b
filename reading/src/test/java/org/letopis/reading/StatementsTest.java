package org.letopis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.letopis.language.Table;
import org.letopis.model.Reading;
import org.letopis.model.Statement;
import org.letopis.model.Statement.Stance;
import org.letopis.model.Unread;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class StatementsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    У дома собралась толпа жителей, которые требовали выдать Речкину. | жители
                    Решение вызвало протесты у части общества, которая выступает за запрет. |
                    Она стала первой женщиной, которую обвинили в поджоге.            |
                    Она сказала три слова, когда те посоветовали ей уехать.           |
                    Зареев, который ранее обещал уйти, остался на посту.              | Зареев
                    Полиция задержала мэра Павла Зареева, который отрицает вину.      | Павел Зареев
                    Он встретился с жителями, которые попросили закрыть мост.         | жители
                    Мэр издал обращение, в котором призвал жителей уехать.            | мэр
                    Передали подписи 105 538 человек, которые выступают против запрета. | 105 538 человек
                    Мост закрыт, сообщает в среду «Волна».                            | Волна
                    По словам адвоката Анны Речкиной, мост закрыт.                    | адвокат Анны Речкиной
                    """)
    void aClauseBehindItsNounHasThatNounForItsSpeakerOrNone(String text, @Nullable String speaker) {
        assertThat(Reports.read("", "Анна Речкина живёт в Озёрске. " + text).statements())
                .extracting(statement -> statement.originator().name())
                .isEqualTo(speaker == null ? List.of() : List.of(speaker));
    }

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
        assertThat(line(reading, reading.statements().getFirst())).isEqualTo(expected);
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

        assertThat(reading.statements().stream().map(s -> line(reading, s))).contains(expected);
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

        assertThat(reading.statements().stream().map(s -> line(reading, s)))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Мэр Павел Зареев сообщил агентству «Волна», что мост цел. Он добавил, что дорога цела. | Вестник ← Волна ← Павел Зареев: дорога цела
                    Мост закрыт. Об этом сообщил мэр Павел Зареев, передаёт «Волна».    | Вестник ← Волна ← Павел Зареев: Мост закрыт
                    Мэр Павел Зареев сказал, что мост цел. Политик добавил, что дорога цела. | Вестник ← Павел Зареев: дорога цела
                    Заречная прокуратура сказала, что мост цел. В прокуратуре добавили, что дорога цела. | Вестник ← Заречная прокуратура: дорога цела
                    Местные чиновники сказали, что мост цел. Чиновники добавили, что дорога цела. | Вестник ← местные чиновники: дорога цела
                    Мост цел, сообщает полиция. Отмечается, что дорога цела.            | Вестник ← полиция: дорога цела
                    Мост цел, сообщает полиция. Также отмечается, что дорога цела.      | Вестник ← полиция: дорога цела
                    Мост цел, сообщает полиция. Ранее сообщалось, что дорога цела.      | Вестник: дорога цела
                    Мост цел, сообщает полиция. Напомним, мост новый. Отмечается, что дорога цела. | Вестник: дорога цела
                    По нашей информации, дорога цела.                                   | Вестник: дорога цела
                    Корреспондент «Вестника» сообщил, что дорога цела.                  | Вестник: дорога цела
                    Мужчина упал в реку. Он сказал, что дорога цела.                    | Вестник ← мужчина: дорога цела
                    Мэр Павел Зареев сказал, что мост цел. Также отметил, что дорога цела. | Вестник ← Павел Зареев: дорога цела
                    Как следует из отчёта мэрии, дорога цела.                           | Вестник ← отчёт мэрии: дорога цела
                    """)
    void followsWhoSpeaksFromSentenceToSentence(String text, String expected) {
        Reading reading = Reports.read("", text);

        assertThat(line(reading, reading.statements().getLast())).isEqualTo(expected);
    }

    @Test
    void carriesTheSourceOverAndNestsWhatItReports() {
        Reading reading =
                Reports.read(
                        "Полянский поговорил с Зареевым",
                        "ЗАРЕЧНЫЙ, 8 янв - Вестник. Мэр Заречного поговорил с губернатором, сообщает пресс-служба мэрии.",
                        "\"Состоялся долгий разговор. Стороны говорили о дороге\", - говорится в сообщении.",
                        "Добавляется, что Полянский выразил признательность за помощь.");

        assertThat(reading.statements().stream().map(s -> line(reading, s)))
                .containsExactly(
                        "Вестник ← пресс-служба мэрии: Мэр Заречного поговорил с губернатором",
                        "Вестник ← пресс-служба мэрии: Состоялся долгий разговор. Стороны говорили о дороге",
                        "Вестник ← пресс-служба мэрии: Полянский выразил признательность за помощь",
                        "Вестник ← пресс-служба мэрии ← Полянский: за помощь");
        assertThat(reading.statements().get(1).originator().basis())
                .isEqualTo(Statement.Link.Basis.CARRIED);
    }

    @Test
    void takesAPronounForThePersonWhoSpokeLast() {
        Reading reading =
                Reports.read(
                        "",
                        "Мэр Павел Зареев заявил, что дорога цела. Он добавил, что мост закрыт.");

        assertThat(line(reading, reading.statements().getLast()))
                .isEqualTo("Вестник ← Павел Зареев: мост закрыт");
        assertThat(reading.statements().getLast().originator().basis())
                .isEqualTo(Statement.Link.Basis.COREFERENT);
    }

    @Test
    void givesNobodyWhatTheOutletItselfReportedBefore() {
        assertThat(
                        Reports.read("", "Мост цел, сообщает полиция. Как сообщалось, мост закрыт.")
                                .statements())
                .hasSize(1);
    }

    @Test
    void putsTheRelayBeforeTheSpeakerOfTheInnerTag() {
        Reading reading =
                Reports.read("", "Мост закрыли, сообщил мэр Павел Зареев, передаёт «Волна».");

        assertThat(reading.statements().stream().map(s -> line(reading, s)))
                .contains("Вестник ← Волна ← Павел Зареев: Мост закрыли");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    — Мост цел. Дорога тоже цела, — сказал мэр Павел Зареев. — Проехать можно. | Вестник ← Павел Зареев: Мост цел. Дорога тоже цела … Проехать можно
                    - Мост цел! - говорит капитан одной из команд Анна Речкина.                 | Вестник ← Анна Речкина: Мост цел!
                    – Мост – наша гордость, – отметил глава Службы рек (СР) Илья Бойко.         | Вестник ← Илья Бойко: Мост – наша гордость
                    Мост закрывали. - Мост цел. Дорога тоже, - сообщил мэр Павел Зареев. | Вестник ← Павел Зареев: Мост цел. Дорога тоже
                    — Мост цел, — говорится в заявлении мэрии.                                  | Вестник ← мэрия: Мост цел
                    """)
    void readsSpeechThatDashesMark(String text, String expected) {
        Reading reading = Reports.read("", text);

        assertThat(reading.statements().stream().map(s -> line(reading, s)))
                .containsExactly(expected);
        assertThat(reading.statements().getFirst().form()).isEqualTo(Statement.Form.DIRECT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Мэр Павел Зареев пояснил:      | — Мост цел. Дорога тоже.  | Вестник ← Павел Зареев: Мост цел. Дорога тоже
                    Павел Зареев, мэр Заречного:   | — Мост цел. Дорога тоже.  | Вестник ← Павел Зареев: Мост цел. Дорога тоже
                    Мэр рассказал журналистам:     | «Мост совсем ещё цел».    | Вестник ← мэр: Мост совсем ещё цел
                    """)
    void readsSpeechThatTheParagraphBeforeAnnounces(String before, String text, String expected) {
        Reading reading = Reports.read("", before, text);

        assertThat(reading.statements().stream().map(s -> line(reading, s)))
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Дорога закрыта. Об этом в среду, 5 января, сообщил мэр Павел Зареев.   | Вестник ← Павел Зареев: Дорога закрыта
                    Дорога закрыта. Об этом сообщается на сайте мэрии.                     | Вестник ← сайт мэрии: Дорога закрыта
                    Дорога закрыта. Об этом говорится в сообщении мэрии.                   | Вестник ← мэрия: Дорога закрыта
                    Дорога закрыта, сообщается в пресс-релизе мэрии.                       | Вестник ← мэрия: Дорога закрыта
                    Дорога закрыта, сообщает агентство «Волна» по данным мэрии.            | Вестник ← агентство «Волна» ← мэрия: Дорога закрыта
                    Его мать, Анна Речкина, рассказала, что дорога закрыта.                | Вестник ← Анна Речкина: дорога закрыта
                    После долгого совещания присяжные решили, что дорога закрыта.          | Вестник ← присяжные: дорога закрыта
                    По словам мэра Павла Зареева (Pavel Zareyev), которые приводит газета, дорога закрыта. | Вестник ← Павел Зареев: дорога закрыта
                    Как рассказали нам врачи центра имени Речкина, дорога закрыта.         | Вестник ← врачи центра имени Речкина: дорога закрыта
                    """)
    void findsTheWholeSourceAndNoMore(String text, String expected) {
        Reading reading = Reports.read("", text);

        assertThat(reading.statements().stream().map(s -> line(reading, s)))
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    О закрытии дороги сообщил мэр Павел Зареев.                            | Вестник ← Павел Зареев: О закрытии дороги
                    Закрытие дороги подтвердил мэр Павел Зареев.                           | Вестник ← Павел Зареев: Закрытие дороги
                    Павел Зареев (Pavel Zareyev) утверждает, что дорога закрыта.           | Вестник ← Павел Зареев: дорога закрыта
                    В интервью River Post мэр Павел Зареев заявил, что дорога закрыта.     | Вестник ← River Post ← Павел Зареев: дорога закрыта
                    Дорога закрыта, сообщил представитель завода «Заря», директор по рекламе Павел Зареев. | Вестник ← Павел Зареев: Дорога закрыта
                    “Дорога закрыта. Мост совсем ещё цел“, - сказал мэр Павел Зареев.      | Вестник ← Павел Зареев: Дорога закрыта. Мост совсем ещё цел
                    Но в последние дни местные чиновники говорили о дороге.                | Вестник ← местные чиновники: о дороге
                    Как сообщается в пресс-релизе мэрии, дорога закрыта.                   | Вестник ← мэрия: дорога закрыта
                    «Дорога ещё совсем закрыта», — сообщается в пояснительной записке.     | Вестник ← пояснительная записка: Дорога ещё совсем закрыта
                    Отвечая на вопрос о том, цел ли мост, мэр отметил, что дорога закрыта. | Вестник ← мэр: дорога закрыта
                    Генштаб сообщил, что дорога закрыта.                                   | Вестник ← Генштаб: дорога закрыта
                    «Дорога ещё совсем закрыта», − отметила Плотникова.                    | Вестник ← Плотникова: Дорога ещё совсем закрыта
                    Дорога закрыта, написал в своём канале глава города Павел Зареев.      | Вестник ← Павел Зареев: Дорога закрыта
                    «Дорога закрыта, — сказал министр строительства и ЖКХ. — Мост цел».    | Вестник ← министр строительства и ЖКХ: Дорога закрыта … Мост цел
                    Со слов жителей, дорога закрыта.                                       | Вестник ← жители: дорога закрыта
                    Дорога закрыта, сказано в прогнозе мэрии.                              | Вестник ← мэрия: Дорога закрыта
                    Дорога закрыта, сообщает канцелярия губернатора Павла Зареева.         | Вестник ← канцелярия губернатора Павла Зареева: Дорога закрыта
                    """)
    void findsTheSourceWhereverItStands(String text, String expected) {
        Reading reading = Reports.read("", text);

        assertThat(reading.statements().stream().map(s -> line(reading, s)))
                .containsExactly(expected);
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
        assertThat(line(reading, statement)).endsWith(": " + content);
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
        assertThat(line(reading, reading.statements().getLast())).endsWith(": " + second);
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

    @Test
    void whoPassesOnWhatIsAccordingToAnotherStandsBefore() {
        Reading reading = Reports.read("", "По данным мэрии, дорога закрыта, пишет «Волна».");

        assertThat(line(reading, reading.statements().getFirst()))
                .isEqualTo("Вестник ← Волна ← мэрия: дорога закрыта");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Дорога закрыта. Об этом сообщил мэр Павел Зареев.",
                "Дорога закрыта. Так считает мэр Павел Зареев.",
                "Дорога закрыта. Сообщает мэр Павел Зареев.",
                "Дорога закрыта. С этим мнением согласен мэр Павел Зареев."
            })
    void pointsBackToTheSentenceBefore(String text) {
        Reading reading = Reports.read("", text);

        assertThat(reading.statements().stream().map(s -> line(reading, s)))
                .containsExactly("Вестник ← Павел Зареев: Дорога закрыта");
    }

    @ParameterizedTest
    @MethodSource("cues")
    void everyReportingWordMakesAStatement(Stance stance, String example) {
        Reading reading = Reports.read("", "Мэр вышел к людям. " + example + ".");

        assertThat(reading.statements()).as(example).isNotEmpty();
        assertThat(reading.statements()).extracting(Statement::stance).contains(stance);
    }

    @Test
    void keepsASpeechVerbWithoutSourceAsUnread() {
        Reading reading = Reports.read("", "Потом громко сообщил, что дорога цела.");

        assertThat(reading.statements()).isEmpty();
        assertThat(reading.unread())
                .extracting(Unread::why)
                .containsExactly(Unread.Why.SPEECH_WITHOUT_SOURCE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Мэр сообщил, что
                    Мэр сообщил, что.
                    , сообщил мэр
                    По данным мэрии
                    Об этом сообщил мэр
                    """)
    void makesNoStatementOfNothing(String text) {
        assertThat(Reports.read("", text).statements()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«Мост цел, сказал мэр.",
                "Мост цел», — сказал мэр.",
                "„Мост «совсем \"ещё цел“, — сказал мэр.",
                "\"Мост „совсем «ещё цел\"», — сказал мэр.",
                "«„“»\"”\"«",
                "Мэр заявил: «",
                "Мэр заявил: \"мост",
                "Мэр: «"
            })
    void inventsNobodyForMarksThatDoNotMatch(String text) {
        Reading reading = Reports.read("", text);

        assertThat(reading.statements())
                .flatExtracting(Statement::chainNames)
                .isSubsetOf("Вестник", "мэр");
    }

    @Test
    void readsAQuotationOfTenThousandCharacters() {
        String quoted = "Мост цел. Дорога цела, и река цела. ".repeat(300).strip();

        Reading reading = Reports.read("", "«" + quoted + "», — сказал мэр Павел Зареев.");

        assertThat(reading.statements().stream().map(s -> line(reading, s)))
                .contains("Вестник ← Павел Зареев: " + quoted);
    }

    @Test
    void readsAParagraphOfOneHundredReportingWords() {
        Reading reading =
                Reports.read("", "Мэр Павел Зареев сообщил, что мост цел. ".repeat(100).strip());

        assertThat(reading.statements())
                .hasSize(100)
                .allSatisfy(statement ->
                        assertThat(statement.chainNames())
                                .containsExactly("Вестник", "Павел Зареев"));
    }

    @Test
    void survivesUnbalancedMarksAndManyReportingWords() {
        String hostile = "«„\"Мэр сообщил, что ".repeat(2_000) + "»“\" — сказал он. ".repeat(2_000);

        Reading reading = Reports.read("", hostile);

        assertThat(reading.statements()).extracting(Statement::id).doesNotHaveDuplicates();
    }

    private static String line(Reading reading, Statement statement) {
        return String.join(" ← ", statement.chainNames())
                + ": "
                + statement.content().stream()
                        .map(span -> span.in(reading.report().text()))
                        .collect(Collectors.joining(" … "));
    }

    @ParameterizedTest
    @MethodSource("accordings")
    void everyRowOfAccordingMakesAStatement(String example) {
        Reading reading = Reports.read("", "Мэр вышел к людям. " + example);

        assertThat(reading.statements()).as(example).hasSize(1);
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
