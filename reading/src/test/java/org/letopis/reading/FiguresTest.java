package org.letopis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.letopis.language.Table;
import org.letopis.model.Figure;
import org.letopis.model.Reading;

/// A figure as a whole: amount, unit, measure, giver, doubt and the time for which it holds.
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
                    Погибли 20 человек, из них 7 — дети.           | 20 человек: exact 20 человек killed; 7: exact 7 ребёнок killed
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
        FigureLines.assertIn(text, expected);
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
}
