package org.letopis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.letopis.language.Table;
import org.letopis.model.Amount;
import org.letopis.model.Figure;
import org.letopis.model.Measure;
import org.letopis.model.Reading;
import org.letopis.model.Unread;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class FiguresTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Погибли 18 спасателей.                         | 18 спасателей: exact 18 спасатель killed
                    Получили ранения около 1 тысячи человек.       | около 1 тысячи человек: about 1000 человек injured
                    Двое ранены.                                   | Двое: exact 2 человек injured
                    Один человек погиб и двое ранены.              | Один человек: exact 1 человек killed; двое: exact 2 человек injured
                    Пострадали не менее 12 человек.                | не менее 12 человек: at-least 12 человек affected
                    Задержаны более 30 человек.                    | более 30 человек: more-than 30 человек detained
                    Эвакуировали от 12 до 15 жителей.              | от 12 до 15 жителей: range 12 житель evacuated
                    Эвакуировали 12–15 жителей.                    | 12–15 жителей: range 12 житель evacuated
                    Погибли 57–100 тысяч человек.                  | 57–100 тысяч человек: range 57000 человек killed
                    Выделили 3,5 млн рублей.                       | 3,5 млн рублей: exact 3500000 RUB money
                    Вода залила 70% полей.                         | 70%: exact 70 % share
                    Сгорели два дома.                              | два дома: exact 2 дом destroyed
                    Повреждены пять домов.                         | пять домов: exact 5 дом damaged
                    Утонули 42 овцы.                               | 42 овцы: exact 42 овца killed
                    Жертвами пожара стали 12 человек.              | 12 человек: exact 12 человек killed
                    Погибли сотни людей.                           | сотни людей: vague - человек killed
                    Погибли человек двадцать.                      | человек двадцать: about 20 человек killed
                    Из 60 человек 12 погибли.                      | 60 человек: exact 60 человек count; 12: exact 12 человек killed
                    Жертв нет.                                     | Жертв нет: exact 0 человек killed
                    Погибших и пострадавших нет.                   | Погибших и пострадавших нет: exact 0 человек killed; пострадавших нет: exact 0 человек affected
                    Никто не пострадал.                            | Никто не пострадал: exact 0 человек affected
                    Обошлось без пострадавших.                     | без пострадавших: exact 0 человек affected
                    Сведений о погибших не поступало.              |
                    Информации о пострадавших нет.                 |
                    Два человека погибли, ещё двое ранены.         | Два человека: exact 2 человек killed; двое: exact 2 человек injured
                    Погибла семья из трёх человек.                 | трёх человек: exact 3 человек killed
                    По одним данным, погибли 5 человек, по другим — 7. | 5 человек: exact 5 человек killed; 7: exact 7 человек killed
                    Один ранен и двое убиты.                       | Один: exact 1 человек injured; двое: exact 2 человек killed
                    Погибли трое взрослых и двое детей.            | трое взрослых: exact 3 взрослый killed; двое детей: exact 2 ребёнок killed
                    Погибли 20 человек, из них 7 — дети.           | 20 человек: exact 20 человек killed; 7: exact 7 человек killed
                    Трое детей, пострадавших при пожаре, находятся в больнице. | Трое детей: exact 3 ребёнок hospitalised
                    Спасатели вывели 20 пострадавших.              | 20 пострадавших: exact 20 пострадавший evacuated
                    Цены выросли на 5%.                            | 5%: exact 5 % change
                    Цены выросли в 2 раза.                         | 2 раза: exact 2 раз change
                    Залило две трети полей.                        | две трети: exact 66.7 % share
                    Выделили $5 млн.                               | $5 млн: exact 5000000 USD money
                    В мае потратили 12 млн, в июне — 13 млн рублей. | 12 млн: exact 12000000 RUB money; 13 млн рублей: exact 13000000 RUB money
                    Пострадали семь и более рабочих.               | семь и более рабочих: at-least 7 рабочий affected
                    Убытки превысили 40 млн рублей.                | превысили 40 млн рублей: more-than 40000000 RUB money
                    Закрыли более чем в 40 школах.                 | более чем в 40 школах: more-than 40 школа count
                    Жители видели 35 и 50 машин.                   | 35: exact 35 машина count; 50 машин: exact 50 машина count
                    """)
    void readsQuantitiesAsTheReportHedgesThem(String text, @Nullable String expected) {
        assertThat(lines(Reports.read("", text))).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    За это время умерли, как минимум, 20 человек.  | как минимум, 20 человек: at-least 20 человек killed
                    13 человек, в том числе трое детей, доставлены в больницу. | 13 человек: exact 13 человек hospitalised; трое детей: exact 3 ребёнок hospitalised
                    Трёх сиделок, которые жили в доме, но уезжали, задержали. | Трёх сиделок: exact 3 сиделка detained
                    Ещё четверо, двое из которых подростки, получили травмы. | четверо: exact 4 человек injured; двое: exact 2 человек injured
                    Потери (фото 2) без учёта пропавших составили 90 человек. | 90 человек: exact 90 человек missing
                    """)
    void passesOverWhatInterruptsAClause(String text, String expected) {
        assertThat(lines(Reports.read("", text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Двое полицейских задержали грабителя.          | Двое полицейских: exact 2 полицейский count
                    Двух полицейских убили в Заречном.             | Двух полицейских: exact 2 полицейский killed
                    Двое убили прохожего.                          | Двое: exact 2 человек count
                    Мать троих детей погибла в аварии.             | троих детей: exact 3 ребёнок count
                    Они хотели, чтобы мать пятерых была казнена.   | пятерых: exact 5 человек count
                    Трое судей заслуживают смерти.                 | Трое судей: exact 3 судья count
                    Водитель умер, ещё двое находятся в больнице.  | двое: exact 2 человек hospitalised
                    Двое убиты, один сбежал.                       | Двое: exact 2 человек killed; один: exact 1 человек count
                    Двое мужчин вышли на лёд.                      | Двое мужчин: exact 2 мужчина count
                    Число погибших при столкновении двух трамваев возросло до 51. | двух трамваев: exact 2 трамвай count; 51: exact 51 человек killed
                    Жертвами ударов по сёлам на юге края стали 9 человек. | 9 человек: exact 9 человек killed
                    Двое сбежали, а водитель погиб.                | Двое: exact 2 человек count
                    14 человек числятся пропавшими.                | 14 человек: exact 14 человек missing
                    Нашли тела шести человек.                      | шести человек: exact 6 человек killed
                    Убийцу двух пенсионеров осудили.               | двух пенсионеров: exact 2 пенсионер killed
                    Итог суток: 27 ДТП и 16 пострадавших.          | 27 ДТП: exact 27 ДТП count; 16 пострадавших: exact 16 пострадавший affected
                    Насчитали 100 сбитых беспилотников.            | 100 сбитых беспилотников: exact 100 беспилотник destroyed
                    За сутки произошло 27 ДТП, пострадали 16 человек. | 27 ДТП: exact 27 ДТП count; 16 человек: exact 16 человек affected
                    """)
    void tellsWhoDidItFromWhomItBefell(String text, String expected) {
        assertThat(lines(Reports.read("", text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Погибли четверо: двое взрослых и двое детей.   | total killed; subset killed; subset killed
                    В больнице пятеро (трое детей и двое взрослых). | total hospitalised; subset hospitalised; subset hospitalised
                    Погибли трое: женщина и двое детей.            | total killed; subset killed
                    Погибли 20 человек — двое пропали.             | total killed; total missing
                    Из 12 пострадавших троих отпустили домой.      | total affected; subset affected
                    Погибли 9 человек, из них 2 ребёнка и 3 женщины. | total killed; subset killed; subset killed
                    """)
    void takesNumbersThatAddUpToAnotherForItsParts(String text, String expected) {
        assertThat(
                        Reports.read("", text).figures().stream()
                                .map(figure -> figure.aggregation() + " " + figure.measure())
                                .collect(Collectors.joining("; "))
                                .toLowerCase(Locale.ROOT))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Половина жителей осталась без воды.            | Половина: exact 50 % share
                    Более трети посевов погибло.                   | Более трети: more-than 33.3 % share
                    Он пришёл в половине второго.                  |
                    Во второй половине сезона было сухо.           |
                    Штраф составит 30к рублей.                     | 30к рублей: exact 30000 RUB money
                    Отравились около полусотни детей.              | около полусотни детей: about 50 ребёнок affected
                    Там служат 26 наших ребят.                     | 26 наших ребят: exact 26 ребята count
                    В больнице 5-ро детей.                         | 5-ро детей: exact 5 ребёнок hospitalised
                    Число погибших выросло с 12 до 15 человек.     | 12: exact 12 человек killed; 15 человек: exact 15 человек killed
                    Трое пропали, ещё 1995 эвакуированы.           | Трое: exact 3 человек missing; 1995: exact 1995 человек evacuated
                    Бюджет вырастет с 3 до 5 млрд рублей.          | 3: exact 3000000000 RUB money; 5 млрд рублей: exact 5000000000 RUB money
                    Ставку повысили на 2 процентных пункта.        | 2 процентных пункта: exact 2 п. п. change
                    Назван список 100 смелых и честных женщин.     | 100 смелых и честных женщин: exact 100 женщина count
                    Вывезли 22 еле живых пенсионера.               | 22 еле живых пенсионера: exact 22 пенсионер evacuated
                    Отказались от 349-ти домов.                    | 349-ти домов: exact 349 дом count
                    Штраф составил 20.000 рублей.                  | 20.000 рублей: exact 20000 RUB money
                    Выделили 5 млн 770 тысяч рублей.               | 5 млн 770 тысяч рублей: exact 5770000 RUB money
                    Ставки снизили 17 из 20 банков.                | 17: exact 17 банк count; 20 банков: exact 20 банк count
                    В матче забили 12 голов.                       | 12 голов: exact 12 гол count
                    Без крова остались 600 семей.                  | 600 семей: exact 600 семья affected
                    Песню «Миллион лет» пели 20 человек.           | 20 человек: exact 20 человек count
                    Собрание на Береговой, 7 «б» вели 2 судьи.     | 2 судьи: exact 2 судья count
                    """)
    void readsTheNumbersOfEverydayRussian(String text, @Nullable String expected) {
        assertThat(lines(Reports.read("", text))).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Она отсудила 2 млн за курсы арестованного певца. | 2 млн: exact 2000000 денежная единица money
                    Счета певца на 206 миллионов арестовали.       | 206 миллионов: exact 206000000 денежная единица money
                    Заболели 2 млн.                                | 2 млн: exact 2000000 человек infected
                    Квартира стоимостью 5 млн рублей сгорела.      | 5 млн рублей: exact 5000000 RUB price
                    Стоимость квартиры певца из Заречного составила 5 млн рублей. | 5 млн рублей: exact 5000000 RUB price
                    Доход составил 7 млн рублей, а цена дома — выше. | 7 млн рублей: exact 7000000 RUB money
                    Штраф — 300 рублей, и ещё одно дело.           | 300 рублей: exact 300 RUB money
                    """)
    void tellsSumsFromPeopleAndFromPrices(String text, String expected) {
        assertThat(lines(Reports.read("", text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    По состоянию на 12:00 погибли 5 человек.           | 2022-01-08T12:00
                    К 08:00 эвакуировали 300 человек.                  | 2022-01-08T08:00
                    По данным МЧС на 7 января, погибли 5 человек.      | 2022-01-07
                    В ночь на 7 января погибли 5 человек.              |
                    К 20 января построят 5 домов.                      |
                    Заседание 5 депутатов назначено на 7 января.       |
                    """)
    void tellsForWhichTimeAFigureHolds(String text, @Nullable String expected) {
        assertThat(Reports.read("", text).figures().getFirst().asOf()).isEqualTo(expected);
    }

    @Test
    void everyInterruptionIsPassedOver() {
        for (Table.Row row :
                Table.beside(Interruptions.class, "russian/interruptions.txt").rows()) {
            Figure figure = Reports.read("", row.cell(2)).figures().getFirst();
            assertThat(figure.measure()).as(row.cell(2)).isEqualTo(Measure.KILLED);
        }
    }

    @Test
    void everyLabelMakesANameOfItsNumber() {
        for (Table.Row row : Table.beside(Counting.class, "russian/labels.txt").rows()) {
            List<Figure> figures = Reports.read("", row.cell(2) + ".").figures();
            assertThat(figures).as(row.cell(2)).hasSize(row.cell(0).equals("inverted") ? 1 : 0);
        }
    }

    @Test
    void everyPartStandsToTheNumberBeforeAsItsExampleSays() {
        for (Table.Row row : Table.beside(Figures.class, "russian/parts.txt").rows()) {
            List<Figure> figures = Reports.read("", row.cell(2)).figures();
            assertThat(figures).as(row.cell(2)).hasSize(2);
            assertThat(figures.getLast().aggregation().name())
                    .as(row.cell(2))
                    .isEqualToIgnoringCase(row.cell(0));
        }
    }

    @Test
    void everyUnitOfItsKindIsCountedInItsExample() {
        for (Table.Row row : Table.beside(Units.class, "russian/units.txt").rows()) {
            List<Figure> figures = Reports.read("", row.cell(3)).figures();
            boolean none = row.cell(0).equals("skip");
            assertThat(figures).as(row.cell(3)).hasSize(none ? 0 : 1);
        }
    }

    @Test
    void everyTellingWordTellsItsMeasure() {
        for (Table.Row row : Table.beside(Measures.class, "russian/measures.txt").rows()) {
            List<Figure> figures = Reports.read("", row.cell(3)).figures();
            assertThat(figures).as(row.cell(3)).hasSize(1);
            assertThat(figures.getFirst().measure().name())
                    .as(row.cell(3))
                    .isEqualToIgnoringCase(row.cell(1));
        }
    }

    @Test
    void everyWordOfAbsenceMakesAZero() {
        for (Table.Row row : Table.beside(Absences.class, "russian/absence.txt").rows()) {
            boolean zero = !row.cell(0).equals("knowledge");
            assertThat(Reports.read("", row.cell(2)).figures())
                    .as(row.cell(2))
                    .hasSize(zero ? 1 : 0);
        }
    }

    @Test
    void aFigureThatIsTakenBackOrDeniedIsInDoubt() {
        Reading reading =
                Reports.read(
                        "",
                        "МЧС отозвало данные о 14 погибших.",
                        "Мэр опроверг сообщения о 15 погибших.",
                        "Погибли 16 человек.");

        assertThat(reading.figures())
                .extracting(Figure::doubt)
                .containsExactly(Figure.Doubt.WITHDRAWN, Figure.Doubt.DENIED, Figure.Doubt.NONE);
    }

    @ParameterizedTest
    @MethodSource("hedges")
    void everyHedgeMeansWhatItsExampleSays(String text, String expected) {
        Reading reading = Reports.read("", "Пострадали " + text + ".");
        Amount amount = reading.figures().getFirst().amount();
        BigDecimal bound = amount.low() != null ? amount.low() : amount.high();

        assertThat(amount.approx() + " " + bound).isEqualTo(expected);
        assertThat(reading.figures().getFirst().span().in(reading.report().text())).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("growth")
    void takesWhatWasReachedForATotalAndNotForABound(String text) {
        Amount amount = Reports.read("", text).figures().getFirst().amount();

        assertThat(amount).isEqualTo(new Amount.Exactly(new BigDecimal(30)));
    }

    @Test
    void findsWhatIsCountedFarBeforeTheNumberThatWasReached() {
        Reading reading =
                Reports.read("", "Число погибших при наводнении в Заречном увеличилось до девяти.");

        assertThat(line(reading, reading.figures().getFirst()))
                .isEqualTo("девяти: exact 9 человек killed");
    }

    @Test
    void givesAPartTheMeasureOfItsWhole() {
        Reading reading = Reports.read("", "Погибли шесть человек, из них трое детей.");

        assertThat(reading.figures()).extracting(Figure::measure).containsOnly(Measure.KILLED);
    }

    @Test
    void giversAreTheOriginatorsOfTheStatementsAround() {
        Reading reading =
                Reports.read(
                        "", "Пострадали 12 человек. По данным полиции, погибли 18 спасателей.");

        assertThat(reading.figures())
                .extracting(Figure::giver)
                .containsExactly("Вестник", "полиция");
        assertThat(reading.figures().getLast().statement())
                .isEqualTo(reading.statements().getFirst().id());
    }

    @Test
    void tellsAPartAndAnAdditionFromATotal() {
        Reading reading =
                Reports.read("", "Погибли 20 человек, из них семь детей. Ранены ещё двое.");

        assertThat(reading.figures())
                .extracting(Figure::aggregation)
                .containsExactly(
                        Figure.Aggregation.TOTAL,
                        Figure.Aggregation.SUBSET,
                        Figure.Aggregation.INCREMENT);
    }

    @ParameterizedTest
    @CsvSource({
        "Ему 35 лет.",
        "Он ждал 3 часа.",
        "Это статья 105.",
        "Дом № 5 цел.",
        "Это было 5 января.",
        "Мужчинам 35 и 50 лет.",
        "Его осудили по статьям 69, 98 и 102 УК.",
        "Команда набрала 3 очка.",
        "Сел самолёт Falcon 100 авиакомпании.",
        "На 103 км трассы дождь.",
        "Он живёт на 5 этаже."
    })
    void leavesAgesTermsLabelsAndDatesAlone(String text) {
        Reading reading = Reports.read("", text);

        assertThat(reading.figures()).isEmpty();
        assertThat(reading.unread()).isEmpty();
    }

    @Test
    void keepsANumberOfNobodyKnowsWhatAsUnread() {
        Reading reading = Reports.read("", "Снимок, 1920, Заречный.");

        assertThat(reading.figures()).isEmpty();
        assertThat(reading.unread())
                .extracting(Unread::why)
                .containsExactly(Unread.Why.NUMBER_WITHOUT_MEASURE);
    }

    private static String lines(Reading reading) {
        return reading.figures().stream()
                .map(figure -> line(reading, figure))
                .collect(Collectors.joining("; "));
    }

    private static String line(Reading reading, Figure figure) {
        BigDecimal low = figure.amount().low();
        return "%s: %s %s %s %s"
                .formatted(
                        figure.span().in(reading.report().text()),
                        figure.amount().approx(),
                        low == null ? "-" : low.stripTrailingZeros().toPlainString(),
                        figure.unit(),
                        figure.measure().name().toLowerCase(Locale.ROOT));
    }

    static Stream<String> growth() {
        return Table.beside(Figures.class, "russian/growth.txt").rows().stream()
                .map(row -> row.cell(1));
    }

    static Stream<Object[]> hedges() {
        return Table.beside(Figures.class, "russian/hedges.txt").rows().stream()
                .map(row -> Stream.of(row.cell(2).split("=>", -1)).map(String::strip).toArray());
    }
}
