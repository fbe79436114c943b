package org.letopis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.letopis.language.Table;
import org.letopis.model.Figure;
import org.letopis.model.Reading;
import org.letopis.model.Unread;

import java.util.List;

/// Which noun a number counts, and which numbers count nothing.
class CountingTest {
    @Test
    void everyLabelMakesANameOfItsNumber() {
        for (Table.Row row : Table.beside(Counting.class, "russian/labels.txt").rows()) {
            List<Figure> figures = Reports.read("", row.cell(2) + ".").figures();
            assertThat(figures).as(row.cell(2)).hasSize(row.cell(0).equals("inverted") ? 1 : 0);
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
        "Он живёт на 5 этаже.",
        "Он лежит в 1 корпусе.",
        "Там сидели 17- и 19-летний ученики.",
        "Там служит капитан 1 ранга.",
        "На 21 км Озёрского шоссе дождь.",
        "Телескоп запустят в 2021 голу."
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ветер дул 13–18 метров в секунду.              | 13–18 метров в секунду: range 13 метр в секунду count
                    Он ехал 80 км/ч.                               | 80 км/ч: exact 80 километр в час count
                    Продали сарай площадью 40 м².                  | 40 м²: exact 40 квадратный метр distance_area_volume_weight
                    Упал камень объёмом 28 м3.                     | 28 м3: exact 28 кубический метр distance_area_volume_weight
                    Стреляли четыре раза.                          | четыре раза: exact 4 раз count
                    У двоих переломы, у одного ушибы.              | двоих: exact 2 человек injured; одного: exact 1 человек injured
                    Было 26 человек, 18 из них дети.               | 26 человек: exact 26 человек count; 18: exact 18 ребёнок count
                    Купили восемь лодок и один катер.              | восемь лодок: exact 8 лодка count; один катер: exact 1 катер count
                    Купили пять синих и три красных шара.          | пять: exact 5 шар count; три красных шара: exact 3 шар count
                    После снижения до 5%, 17 из 20 банков закрыты. | 5%: exact 5 % share; 17: exact 17 банк count; 20 банков: exact 20 банк count
                    Пригнали 5 единиц пожарной техники.            | 5 единиц пожарной техники: exact 5 единица техники count
                    На участке выявили две бригады.                | две бригады: exact 2 бригада count
                    Мотор на 200 л. с. сломан.                     | 200 л. с.: exact 200 лошадиная сила count
                    Число пожаров в Заречном превысило 7 тысяч.    | превысило 7 тысяч: more-than 7000 пожар count
                    Количество новых заявок — 500.                 | 500: exact 500 заявка count
                    Ушли 300 ГИБДДшников.                          | 300 ГИБДДшников: exact 300 гибддшник count
                    Мэр сказал о погибших в двух коротких видео.   | двух коротких видео: exact 2 видео count
                    Сгорели 468 кв км леса.                        | 468 кв км: exact 468 квадратный километр distance_area_volume_weight
                    Сгорели 468 квадратных километров леса.        | 468 квадратных километров: exact 468 квадратный километр distance_area_volume_weight
                    Купили один катер.                             |
                    Они стреляют 5 раз в день.                     |
                    Его оштрафовали на 2 млн. Залог — 3 млн рублей. | 2 млн: exact 2000000 RUB money; 3 млн рублей: exact 3000000 RUB money
                    """)
    void tellsTheUnit(String text, @Nullable String expected) {
        FigureLines.assertIn(text, expected);
    }
}
