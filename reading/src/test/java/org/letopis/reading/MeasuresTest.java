package org.letopis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.letopis.language.Table;
import org.letopis.model.Figure;
import org.letopis.model.Measure;
import org.letopis.model.Reading;

import java.util.List;

/// What a number counts: by the words around it.
class MeasuresTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    За это время умерли, как минимум, 20 человек.  | как минимум, 20 человек: at-least 20 человек killed
                    13 человек, в том числе трое детей, доставлены в больницу. | 13 человек: exact 13 человек hospitalised; трое детей: exact 3 ребёнок hospitalised
                    Трёх сиделок, которые жили в доме, но уезжали, задержали. | Трёх сиделок: exact 3 сиделка detained
                    Ещё четверо, двое из которых подростки, получили травмы. | четверо: exact 4 человек injured; двое: exact 2 подросток injured
                    Потери (фото 2) без учёта пропавших составили 90 человек. | 90 человек: exact 90 человек missing
                    """)
    void passesOverWhatInterruptsAClause(String text, String expected) {
        FigureLines.assertIn(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Продажи выросли на 3% (до 7 млн рублей), в Озёрске — на 5% (до 2 млн рублей). | 3%: exact 3 % change; 7 млн рублей: exact 7000000 RUB money; 5%: exact 5 % change; 2 млн рублей: exact 2000000 RUB money
                    Рост цен в третьем квартале по отношению к тому же времени в прошлом году составит 3%. | 3%: exact 3 % change
                    Городок посетили 800 тысяч жителей.            | 800 тысяч жителей: exact 800000 житель present
                    Ликвидировано 210 наёмников.                   | 210 наёмников: exact 210 наёмник killed
                    Ликвидировано 210 свалок.                      | 210 свалок: exact 210 свалка destroyed
                    Мы работаем более чем со 100 странами.         | более чем со 100 странами: more-than 100 страна count
                    Цена повышалась на 3%.                         | 3%: exact 3 % change
                    Проехать можно за 20 рублей.                   | 20 рублей: exact 20 RUB price
                    Завод купили за 20 рублей.                     | 20 рублей: exact 20 RUB money
                    Сняли 26 новых серий.                          | 26 новых серий: exact 26 серия count
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
                    Двоих застрелили, ещё один жив.                | Двоих: exact 2 человек killed; один: exact 1 человек count
                    Двое последних пропавших нашлись.              | Двое последних пропавших: exact 2 пропавший count
                    Два человека находятся в тяжёлом состоянии.    | Два человека: exact 2 человек injured
                    Трое детей, находившихся в доме, погибли.      | Трое детей: exact 3 ребёнок killed
                    Четыре зонда, летевших на Заречный, сбиты.     | Четыре зонда: exact 4 зонд destroyed
                    Задержали трёх раненых боевиков.               | трёх раненых боевиков: exact 3 боевик detained
                    К ответственности привлекают пять лидеров.     | пять лидеров: exact 5 лидер accused
                    Три рейса сорваны, два задерживаются.          | Три рейса: exact 3 рейс count; два: exact 2 рейс count
                    Приземлились пять эвакуационных рейсов.        | пять эвакуационных рейсов: exact 5 рейс count
                    Шестерым участникам драки понадобилась помощь. | Шестерым участникам: exact 6 участник affected
                    Двое пострадали в столкновении из шести машин. | Двое: exact 2 человек affected; шести машин: exact 6 машина count
                    Он обвинён в покушении на убийство двух людей. | двух людей: exact 2 человек count
                    Они хотели убить двоих.                        | двоих: exact 2 человек count
                    Его судят за убийство двух людей.              | двух людей: exact 2 человек killed
                    Оса покусала шестерых детей.                   | шестерых детей: exact 6 ребёнок injured
                    В тушении участвуют 41 человек и 12 машин.     | 41 человек: exact 41 человек participants; 12 машин: exact 12 машина participants
                    Погибли трое, ещё двоих моряков ищут.          | трое: exact 3 человек killed; двоих моряков: exact 2 моряк missing
                    Троим малышам оказана помощь.                  | Троим малышам: exact 3 малыш affected
                    Шестеро детей в состоянии средней тяжести.     | Шестеро детей: exact 6 ребёнок injured
                    На одного участника союза напали.              |
                    У канала 500 подписчиков.                      | 500 подписчиков: exact 500 подписчик count
                    """)
    void tellsWhoDidItFromWhomItBefell(String text, @Nullable String expected) {
        FigureLines.assertIn(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Она отсудила 2 млн за курсы арестованного певца. | 2 млн: exact 2000000 денежная единица money
                    Ему грозит штраф на сумму до 400к.             | до 400к: up-to - денежная единица money
                    Счета певца на 206 миллионов арестовали.       | 206 миллионов: exact 206000000 денежная единица money
                    Заболели 2 млн.                                | 2 млн: exact 2000000 человек infected
                    Квартира стоимостью 5 млн рублей сгорела.      | 5 млн рублей: exact 5000000 RUB price
                    Стоимость квартиры певца из Заречного составила 5 млн рублей. | 5 млн рублей: exact 5000000 RUB price
                    Доход составил 7 млн рублей, а цена дома — выше. | 7 млн рублей: exact 7000000 RUB money
                    Полная стоимость закупки — 5 млн рублей.       | 5 млн рублей: exact 5000000 RUB money
                    Проезд стоит 2 рубля для детей и 6 рублей для взрослых. | 2 рубля: exact 2 RUB price; 6 рублей: exact 6 RUB price
                    Ущерб оценили в 5 млн рублей.                  | 5 млн рублей: exact 5000000 RUB money
                    Дом оценили в 5 млн рублей.                    | 5 млн рублей: exact 5000000 RUB price
                    Цена дома в Заречном — 5 млн рублей.           | 5 млн рублей: exact 5000000 RUB price
                    Штраф — 300 рублей, и ещё одно дело.           | 300 рублей: exact 300 RUB money
                    """)
    void tellsSumsFromPeopleAndFromPrices(String text, String expected) {
        FigureLines.assertIn(text, expected);
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
    void findsWhatIsCountedFarBeforeTheNumberThatWasReached() {
        Reading reading =
                Reports.read("", "Число погибших при наводнении в Заречном увеличилось до девяти.");

        assertThat(FigureLines.line(reading, reading.figures().getFirst()))
                .isEqualTo("девяти: exact 9 человек killed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Цены взлетели от 25 до 100%.                   | от 25 до 100%: range 25 % change
                    Выручка составила 5 млн рублей (+27%).         | 5 млн рублей: exact 5000000 RUB money; 27%: exact 27 % change
                    Рост цен на хлеб составил 5%.                  | 5%: exact 5 % change
                    Рост замедлился до 5%.                         | 5%: exact 5 % share
                    Икру берут на 12% чаще.                        | 12%: exact 12 % change
                    Сборы вырастут в Озёрске (на 5%) и в Заречном (3%). | 5%: exact 5 % change; 3%: exact 3 % change
                    Сборы вырастут в Озёрске (5%).                 | 5%: exact 5 % change
                    Инфляция на уровне 4%.                         | 4%: exact 4 % change
                    Оценку завысили почти в 25 раз.                | почти в 25 раз: about 25 раз change
                    """)
    void tellsByHowMuchSomethingChanged(String text, String expected) {
        FigureLines.assertIn(text, expected);
    }
}
