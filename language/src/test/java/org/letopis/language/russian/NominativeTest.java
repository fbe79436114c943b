package org.letopis.language.russian;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.letopis.language.Languages;
import org.letopis.language.Table;

import java.util.Objects;
import java.util.stream.Stream;

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
                    Гидрометцентра Заречья                | Гидрометцентр Заречья
                    горэлектросетях                       | горэлектросети
                    Заречье                               | Заречье
                    Тарвии                                | Тарвии
                    Ольшанке                              | Ольшанке
                    Коваля                                | Коваля
                    версии следствия                      | версии следствия
                    следствия                             | следствие
                    Анны-Марии Речкиной                   | Анна-Мария Речкина
                    Зульфии Зареевой                      | Зульфия Зареева
                    Красного Креста                       | Красный Крест
                    """)
    void putsSourcesIntoTheNominative(String phrase, String expected) {
        assertThat(Languages.of("ru").orElseThrow().nominative(phrase)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("surnames")
    void readsEverySurnameEndingAsItsExampleSays(String gender, String oblique, String expected) {
        var known = gender.equals("f") ? Declension.Gender.F : Declension.Gender.M;

        assertThat(Surnames.nominative(oblique, known)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("adjectives")
    void readsEveryStressedAdjectiveAsItsExampleSays(String genitive, String expected) {
        assertThat(Adjectives.load().nominative(genitive, Declension.Gender.M, false))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("declensions")
    void declinesTheExampleOfEveryDeclension(
            String name, String nominative, String genitive, String plural) {
        Declension declension = Objects.requireNonNull(Declension.load().get(name), name);
        String stem = declension.stem(nominative);

        assertThat(stem + declension.singular().getFirst()).isEqualTo(genitive);
        assertThat(stem + declension.plural().getFirst()).isEqualTo(plural);
    }

    static Stream<Object[]> surnames() {
        return rows("surnames.txt")
                .map(row -> new Object[] {row.cell(0), row.words(3).get(0), row.words(3).get(1)});
    }

    static Stream<Object[]> adjectives() {
        return rows("adjectives.txt")
                .map(row -> new Object[] {row.words(1).get(0), row.words(1).get(1)});
    }

    static Stream<Object[]> declensions() {
        return rows("paradigms.txt")
                .map(row ->
                        new Object[] {
                            row.cell(0),
                            row.words(5).get(0),
                            row.words(5).get(1),
                            row.words(5).get(2)
                        });
    }

    private static Stream<Table.Row> rows(String table) {
        return Table.beside(Nominative.class, table).rows().stream();
    }
}
