package org.letopis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.letopis.language.Table;
import org.letopis.model.Amount;
import org.letopis.model.Reading;

import java.math.BigDecimal;
import java.util.stream.Stream;

/// What a number says, as the report hedges it.
class AmountsTest {
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
                    Ставку повысили на 2 процентных пункта.        | 2 процентных пункта: exact 2 процентный пункт change
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
                    Пришли два-три человека.                       | два-три человека: range 2 человек count
                    Проезд обойдётся в шесть-семь тысяч рублей.    | шесть-семь тысяч рублей: range 6000 RUB money
                    Залог — от 2,5 млн рублей до 30 млн рублей.    | от 2,5 млн рублей до 30 млн рублей: range 2500000 RUB money
                    Доля составит 5%–9%.                           | 5%–9%: range 5 % share
                    Зарплата — от 50 тысяч рублей.                 | от 50 тысяч рублей: at-least 50000 RUB money
                    Отказ от 50 тысяч рублей удивил.               | 50 тысяч рублей: exact 50000 RUB money
                    Отменили пятую часть рейсов.                   | пятую часть: exact 20 % share
                    Около половины десятого вечера был дождь.      |
                    Вышла пятая часть книги.                       |
                    Он отвечает за смерть двух или более лиц.      |
                    """)
    void readsTheNumbersOfEverydayRussian(String text, @Nullable String expected) {
        FigureLines.assertIn(text, expected);
    }

    static Stream<String> growth() {
        return Table.beside(Figures.class, "russian/growth.txt").rows().stream()
                .map(row -> row.cell(1));
    }

    static Stream<Object[]> hedges() {
        return Table.beside(Figures.class, "russian/hedges.txt").rows().stream()
                .map(row -> Stream.of(row.cell(2).split("=>", -1)).map(String::strip).toArray());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ночью до -3...-8 градусов.                     | -3...-8 градусов: range -8 градус count
                    Днём от −2 до +3 °C.                           | −2 до +3 °: range -2 градус count
                    В горах -12 градусов.                          | -12 градусов: exact -12 градус count
                    Завтра минус 5–7 градусов.                     | минус 5–7 градусов: range -7 градус count
                    Будет -15-20°.                                 | -15-20°: range -20 градус count
                    Обещают 10 градусов мороза.                    | 10 градусов: exact -10 градус count
                    Было около 20 градусов тепла.                  | около 20 градусов: about 20 градус count
                    Днём воздух прогреется до +4, ночью дождь.     | до +4: up-to - градус count
                    Игра закончилась +4.                           |
                    На востоке до 10 градусов ниже нуля.           | до 10 градусов: up-to - градус count
                    Стало на 5 градусов выше.                      | 5 градусов: exact 5 градус change
                    """)
    void readsDegreesWithTheirSigns(String text, @Nullable String expected) {
        FigureLines.assertIn(text, expected);
    }
}
