package org.letopis.language.russian;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.letopis.language.Languages;

class NominativeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    пресс-службы министерства             | пресс-служба министерства
                    Министерства внутренних дел           | Министерство внутренних дел
                    Следственном комитете                 | Следственный комитет
                    областной прокуратуры                 | областная прокуратура
                    городского суда                       | городской суд
                    губернатора Павла Зареева             | губернатор Павел Зареев
                    главы МЧС Анны Речкиной               | глава МЧС Анна Речкина
                    мэра Заречного Долгова                | мэр Заречного Долгов
                    представителя ведомства               | представитель ведомства
                    Ивана Петровича Полянского            | Иван Петрович Полянский
                    Зареева                               | Зареев
                    Речкиной                              | Речкина
                    министр Речкина                       | министр Речкина
                    Мария Речкина                         | Мария Речкина
                    экспертов                             | эксперты
                    властей                               | власти
                    спасателей                            | спасатели
                    Кремля                                | Кремль
                    ООН                                   | ООН
                    МВД республики                        | МВД республики
                    агентства «Кременский вестник»        | агентство «Кременский вестник»
                    The River Post                        | The River Post
                    Верховным судом                       | Верховный суд
                    высших учебных заведений              | высшие учебные заведения
                    города Кременска                      | город Кременск
                    городе-герое                          | город-герой
                    Каменске-на-Быстрой                   | Каменск-на-Быстрой
                    президентом Республики Заречье Касым-Бекетом Тулегеновым | президент Республики Заречье Касым-Бекет Тулегенов
                    Анны Биль                             | Анна Биль
                    Ивана Хана                            | Иван Хан
                    Ивана Зайца                           | Иван Заяц
                    КРЕМЕНСКОЙ ОБЛАСТИ                    | КРЕМЕНСКАЯ ОБЛАСТЬ
                    23-й улицы                            | 23-я улица
                    14-му каналу                          | 14-й канал
                    Бардахо                               | Бардахо
                    Пальмера                              | Пальмер
                    Университета Зареева                  | Университет Зареева
                    Центре Павла Зареева                  | Центр Павла Зареева
                    Коллегию Советников                   | Коллегия Советников
                    Западных Увалов                       | Западные Увалы
                    Хасан уль-Малик                       | Хасан уль-Малик
                    Ильядо                                | Ильядо
                    """)
    void putsSourcesIntoTheNominative(String phrase, String expected) {
        assertThat(Languages.of("ru").orElseThrow().nominative(phrase)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Чёрном море          | Чёрное море
                    матери               | мать
                    двух банков          | двух банков
                    банки                | банки
                    Петра Бойко          | Пётр Бойко
                    Дмитрия Зареева      | Дмитрий Зареев
                    """)
    void prefersTheCommonerOfTwoWordsThatShareTheForm(String phrase, String expected) {
        assertThat(Languages.of("ru").orElseThrow().nominative(phrase)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    НАБУ                 | НАБУ
                    украинского НАБУ     | украинское НАБУ
                    главы САНА           | глава САНА
                    РАН                  | РАН
                    МИДа                 | МИД
                    ЦИКа                 | ЦИК
                    ЦИКу                 | ЦИК
                    ГУПами               | ГУПы
                    РОССИИ               | РОССИЯ
                    МИДА РОССИИ          | МИД РОССИИ
                    МВД РФ               | МВД РФ
                    главой Минцифры      | глава Минцифры
                    Минприроды           | Минприроды
                    Росгвардии           | Росгвардия
                    С.В. Зареева         | С.В. Зареев
                    """)
    void leavesAcronymsAsTheyAre(String phrase, String expected) {
        assertThat(Languages.of("ru").orElseThrow().nominative(phrase)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Заречном             | Заречный
                    Заречной             | Заречная
                    Заречное             | Заречное
                    Озёрном              | Озёрный
                    Лесном               | Лесной
                    Волжском             | Волжский
                    Железногорске        | Железногорск
                    Пушкине              | Пушкин
                    Одинцове             | Одинцов
                    Домодедове           | Домодедово
                    Патриарших           | Патриаршие
                    речной               | речной
                    заречной             | заречный
                    Ромашковым           | Ромашков
                    Ивана Мирного        | Иван Мирный
                    Анны Мирной          | Анна Мирная
                    """)
    void readsAdjectivesThatAreNames(String phrase, String expected) {
        assertThat(Languages.of("ru").orElseThrow().nominative(phrase)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    вице-премьера Дмитрия Мокребу    | вице-премьер Дмитрий Мокреба
                    Дмитрия Мокребы                  | Дмитрий Мокреба
                    Дмитрию Мокребе                  | Дмитрий Мокреба
                    Ивана Ростова                    | Иван Ростов
                    Ивана Зареева-старшего           | Иван Зареев-старший
                    Зареевым-младшим                 | Зареев-младший
                    Ивана Великого                   | Иван Великий
                    """)
    void takesSurnamesAlongWithFirstNames(String phrase, String expected) {
        assertThat(Languages.of("ru").orElseThrow().nominative(phrase)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    политика              | политик
                    Валентина Пшеничного  | Валентин Пшеничный
                    Виталия Бойко         | Виталий Бойко
                    ООН                   | ООН
                    Анны-Марии Дорн       | Анна-Мария Дорн
                    Заречная              | Заречная
                    Республиканцы         | Республиканцы
                    Зареев                | Зареев
                    Сидоров               | Сидоров
                    Английская служба     | Английская служба
                    Дмитрия Мокребу       | Дмитрий Мокреба
                    """)
    void knowsMoreWhereTheContextTellsThatItIsNone(String phrase, String expected) {
        assertThat(Languages.of("ru").orElseThrow().nominativeOfOblique(phrase))
                .isEqualTo(expected);
    }
}
