package org.letopis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.letopis.language.Table;
import org.letopis.model.Block;
import org.letopis.model.Dateline;
import org.letopis.model.Moment;
import org.letopis.model.Page;
import org.letopis.model.Reading;
import org.letopis.model.Report;
import org.letopis.model.Span;
import org.letopis.model.TimeExpression;
import org.letopis.model.TimeExpression.Bound;
import org.letopis.model.Unread;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class TimesTest {
    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleFindsWhatItsExampleSays(String rule, String text, String expected) {
        Reading reading = Reports.read("", text);

        assertThat(values(reading)).isEqualTo(expected);
        if (!expected.isEmpty()) {
            assertThat(reading.times())
                    .extracting(TimeExpression::rule)
                    .as(rule)
                    .anyMatch(named -> List.of(named.split("\\+", -1)).contains(rule));
        }
    }

    @ParameterizedTest
    @MethodSource({"bounds", "joints", "plans"})
    void everyRowMeansWhatItsExampleSays(String text, String expected) {
        assertThat(values(Reports.read("", text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Так было в среду, 5 января 2022 г. Все ушли. | среду, 5 января 2022 г.
                    ЗАРЕЧНЫЙ, 8 янв - Вестник. Все ушли.         | 8 янв
                    Это было утром 5 января.                     | утром 5 января
                    Они ждали до 19 января.                      | 19 января
                    Стройка шла в 2014–2016 годах.               | 2014–2016 годах
                    Так было в минувшую пятницу.                 | минувшую пятницу
                    Дом сгорел накануне около 20:00.             | накануне около 20:00
                    Дом сгорел 11 апреля 2021 года, в 5:40 утра. | 11 апреля 2021 года, в 5:40 утра
                    Мост строили в начале 60-х годов прошлого века. | начале 60-х годов прошлого века
                    """)
    void coversTheExpressionWithoutPrepositionAndFullStop(String text, String expected) {
        Reading reading = Reports.read("", text);

        assertThat(reading.times()).hasSize(1);
        assertThat(reading.times().getFirst().span().in(reading.report().text()))
                .isEqualTo(expected);
    }

    /// The forms that the issue of times lists, against the day that they are read on.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    8 янв                          | 2022-01-08 | 2022-01-08
                    8 января 2022 г.               | 2022-03-01 | 2022-01-08
                    08.01.2022                     | 2022-03-01 | 2022-01-08
                    Это было 5-го числа            | 2022-01-08 | 2022-01-05
                    Это было в среду               | 2022-01-08 | 2022-01-05
                    Это было в минувшую пятницу    | 2022-01-08 | 2022-01-07
                    Это было сегодня утром         | 2022-01-08 | 2022-01-08TMO
                    Это было вчера вечером         | 2022-01-08 | 2022-01-07TEV
                    Это было накануне              | 2022-01-08 | 2022-01-07
                    Это было позавчера             | 2022-01-01 | 2021-12-30
                    Это было утром 5 января        | 2022-01-08 | 2022-01-05TMO
                    Это было в ночь на 6 января    | 2022-01-08 | 2022-01-06TNI
                    Это было в 14:30 (мск)         | 2022-01-08 | 2022-01-08T14:30
                    Это было в 14:30 по местному времени | 2022-01-08 | 2022-01-08T14:30
                    Это было в 14:30 по времени Заречного | 2022-01-08 | 2022-01-08T14:30
                    Это было с 5 по 10 января      | 2022-01-18 | 2022-01-05/2022-01-10
                    Это было 5–7 января            | 2022-01-08 | 2022-01-05/2022-01-07
                    Это было в начале января       | 2022-01-08 | 2022-01 START
                    Это было в первые дни 2022 года | 2022-01-08 | 2022 START
                    Это продлится до 19 января     | 2022-01-08 | until 2022-01-19
                    Это длится с 2015 года         | 2022-01-08 | from 2015
                    Это кончится к концу года      | 2022-01-08 | until 2022 END
                    Это было в январе – марте      | 2022-04-08 | 2022-01/2022-03
                    Это было в прошлом году        | 2022-01-08 | 2021
                    Это было неделю назад          | 2022-01-08 | 2022-01-01
                    Это будет через три дня        | 2022-01-08 | 2022-01-11
                    Это было в этом месяце         | 2022-01-08 | 2022-01
                    Это было на прошлой неделе     | 2022-01-08 | 2021-W52
                    Это было в третьем квартале    | 2022-01-08 | 2021-Q3
                    Это было во второй половине дня | 2022-01-08 | 2022-01-08TAF
                    Это было в 1990-е годы         | 2022-01-08 | 199
                    Это был XX век                 | 2022-01-08 | 19
                    Это было весной 2014-го        | 2022-01-08 | 2014-SP
                    Это было за последние две недели | 2022-01-15 | 2022-01-01/2022-01-15
                    """)
    void readsTheFormsThatNewsUses(String text, LocalDate published, String expected) {
        Report.Builder report =
                Reports.report("", text).published(Moment.on(published), Report.DateBasis.GIVEN);

        assertThat(values(Reader.read(report.build()))).isEqualTo(expected);
    }

    /// The date in force moves through the report; the tense says whether the text looks back or ahead.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Снег выпал 4 января. На следующий день он растаял. | 2022-01-04; 2022-01-05
                    Снег выпал 4 января. Утром дороги закрыли.  | 2022-01-04; 2022-01-04TMO
                    В 2010 году мост закрыли. Через восемь лет его открыли. | 2010; 2018
                    Мост закрыли в 2010 году. Через три дня его открыли. | 2010
                    Заявки примут до 25 января, итоги подведут через два дня. | until 2022-01-25; 2022-01-27
                    Мэра арестовали 12 ноября до 14 января.     | 2021-11-12; until 2022-01-14
                    Его арестовали до 14 февраля.               | until 2022-02-14
                    Праздник пройдёт 1 декабря.                 | 2022-12-01
                    Праздник прошёл 20 декабря.                 | 2021-12-20
                    Праздник должен был пройти 16 января.       | 2022-01-16
                    Суд состоится в пятницу.                    | 2022-01-14
                    Суд состоялся в пятницу.                    | 2022-01-07
                    Суд перенесли на пятницу.                   | 2022-01-14
                    Мост откроют в феврале.                     | 2022-02
                    Мост открыли в феврале.                     | 2021-02
                    6 января мэр заявил: «Вчера снег выпал везде». | 2022-01-06; 2022-01-05
                    Мэр заявил: «Вчера снег выпал везде».       | 2022-01-07
                    В октябре 2016 года, около 23:00, выпал снег. | 2016-10; T23:00 APPROX
                    В этом году на мост дали миллион, на следующие два года — пять. | 2022; 2023/2024
                    """)
    void movesWithWhatTheReportTells(String text, String expected) {
        assertThat(values(Reports.read("", text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Это было 5 января 2022 года. | EXPLICIT
                    Это было 5 января.           | YEAR_INFERRED
                    Это было в среду.            | WEEKDAY
                    Это было вчера.              | DEICTIC
                    Утром выпал снег.            | PUBLICATION
                    """)
    void saysWhyTheValueWasChosen(String text, TimeExpression.Basis basis) {
        assertThat(Reports.read("", text).times())
                .extracting(TimeExpression::basis)
                .containsExactly(basis);
    }

    @Test
    void countsFromTheDatelineWhereThePublicationIsToldInAnotherZone() {
        var report =
                Reports.report("", "ЗАРЕЧНЫЙ, 9 янв - Вестник. Вчера выпал снег.")
                        .dateline(
                                new Dateline(
                                        "ЗАРЕЧНЫЙ",
                                        LocalDate.of(2022, 1, 9),
                                        "Вестник",
                                        new Span(0, 27)));

        assertThat(values(Reader.read(report.build()))).isEqualTo("2022-01-09; 2022-01-08");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Снимок шириной 1920 точек.",
                "Вид моста - Вестник, 1920, Заречный.",
                "Ему 35 лет.",
                "Ей исполнилось 5 лет, брату 12.",
                "Срок — два года.",
                "Мост строили пять лет.",
                "Ждать пришлось около трёх часов.",
                "Канал 24 закрыт.",
                "Об этом сообщает канал «24 часа».",
                "Об этом сообщила «Заречье сегодня».",
                "Это закон № 115.",
                "Счёт стал 3:2.",
                "Билет стоит 2000 рублей.",
                "Хлеб подорожал до 12.50 рублей.",
                "В программе «Право на власть» выступил мэр.",
                "План-2020 принят.",
                "Заболели COVID-19.",
                "Окружающая среда чиста.",
                "Суд заседает каждую пятницу.",
                "Недавно выпал снег."
            })
    void leavesAloneWhatIsNoDate(String text) {
        assertThat(Reports.read("", text).times()).isEmpty();
    }

    @Test
    void countsFromNothingWhereTheReportHasNoDay() {
        Report report =
                Report.of(Page.of("test.txt", new byte[0]), "")
                        .language("ru")
                        .blocks(
                                List.of(
                                        new Block(
                                                Block.Kind.PARAGRAPH,
                                                "Вчера, 5 января и в мае 2020 года выпал снег.")))
                        .build();
        Reading reading = Reader.read(report);

        assertThat(values(reading)).isEqualTo("2020-05");
        assertThat(reading.unread())
                .extracting(miss -> miss.span().in(report.text()))
                .contains("Вчера, 5 января");
    }

    @Test
    void inventsNoValueForADayThatIsOnNoCalendar() {
        Reading reading = Reports.read("", "Это было 31 февраля и 45.13.2022.");

        assertThat(reading.times()).isEmpty();
        assertThat(reading.unread())
                .extracting(Unread::why)
                .containsExactly(Unread.Why.DATE_NOT_ON_CALENDAR, Unread.Why.DATE_NOT_ON_CALENDAR);
    }

    /// Words of the calendar in any order: each value that comes out is one, and nothing fails.
    @Test
    void readsAnyWordsOfTheCalendarInAnyOrder() {
        long seed = 20_220_108;
        var random = new Random(seed);
        List<String> words =
                Stream.concat(
                                rows("time-words").flatMap(row -> row.words(2).stream()),
                                Stream.of(
                                        "в 5 31 0 99 999 2014 2014-м 60-х 31.02.2022 24:30 23.59 , . — и с по до"
                                                .split(" ")))
                        .toList();
        for (int text = 0; text < 300; text++) {
            String written =
                    random.ints(60, 0, words.size())
                            .mapToObj(words::get)
                            .collect(Collectors.joining(" "));

            assertThat(Reports.read("", written).times())
                    .as("seed %d: %s", seed, written)
                    .allSatisfy(time ->
                            assertThat(time.value().startsWith("T") || time.begin().isPresent())
                                    .as(time.value())
                                    .isTrue());
        }
    }

    private static String values(Reading reading) {
        return reading.times().stream()
                .map(t ->
                        (t.bound() == Bound.AT
                                        ? ""
                                        : t.bound().name().toLowerCase(Locale.ROOT) + " ")
                                + t.value()
                                + (t.mod() == null ? "" : " " + t.mod().name()))
                .collect(Collectors.joining("; "));
    }

    static Stream<Object[]> rules() {
        return rows("times")
                .filter(row -> !row.cell(0).startsWith("@"))
                .map(row ->
                        new Object[] {
                            row.cell(0), example(row.cell(3)).get(0), example(row.cell(3)).get(1)
                        });
    }

    static Stream<Object[]> bounds() {
        return rows("time-bounds").map(row -> example(row.cell(2)).toArray());
    }

    static Stream<Object[]> joints() {
        return rows("time-joints").map(row -> example(row.cell(4)).toArray());
    }

    static Stream<Object[]> plans() {
        return rows("time-plans").map(row -> example(row.cell(1)).toArray());
    }

    private static Stream<Table.Row> rows(String table) {
        return Table.beside(Times.class, "russian/" + table + ".txt").rows().stream();
    }

    private static List<String> example(String cell) {
        return Stream.of(cell.split("=>", -1)).map(String::strip).toList();
    }
}
