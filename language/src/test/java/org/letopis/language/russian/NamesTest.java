package org.letopis.language.russian;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.letopis.language.Language;
import org.letopis.language.Languages;
import org.letopis.language.Sex;
import org.letopis.language.Table;

class NamesTest {
    private final Language russian = Languages.of("ru").orElseThrow();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Павел Зареев         | MALE
                    Валентина Речкина    | FEMALE
                    Валентин Пшеничный   | MALE
                    Анна-Мария Дорн      | FEMALE
                    Х. Полянская         | FEMALE
                    Заря Петровна        | FEMALE
                    Пётр Бойко           | MALE
                    Бойко                | UNKNOWN
                    Дорн                 | UNKNOWN
                    """)
    void tellsTheSexThatANameShows(String name, Sex expected) {
        assertThat(russian.sexOf(name)).isEqualTo(expected);
    }

    @Test
    void knowsEverySurnameShapeByItsExamples() {
        for (Table.Row row : Table.beside(Names.class, "surname-shapes.txt").rows()) {
            row.words(2).forEach(name -> assertThat(russian.isSurname(name)).as(name).isTrue());
        }
    }

    @Test
    void takesNoCommonNounForAFirstName() {
        assertThat(russian.isFirstName("Анны")).isTrue();
        assertThat(russian.isFirstName("роман")).isFalse();
    }
}
