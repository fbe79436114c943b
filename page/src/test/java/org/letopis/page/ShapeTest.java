package org.letopis.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is counted of a text.
class ShapeTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # text                            | words | short | capitals | digits | ends | commas | sign
                    Мост закрыт.                      | 2     | 0     | 1        | 0      | 1    | 0      | false
                    в 5 км от Заречья, на юге         | 7     | 6     | 1        | 1      | 0    | 1      | false
                    А и Б                             | 3     | 1     | 2        | 0      | 0    | 0      | false
                    The bridge? Closed… 12:30         | 5     | 2     | 2        | 4      | 2    | 0      | false
                    © Курьер                          | 1     | 0     | 1        | 0      | 0    | 0      | true
                    iPad                              | 1     | 0     | 0        | 0      | 0    | 0      | false
                    """)
    void counts(
            String text,
            int words,
            int shortWords,
            int capitals,
            int digits,
            int sentences,
            int commas,
            boolean sign) {
        assertThat(Shape.of(text))
                .isEqualTo(
                        new Shape(
                                text.length(),
                                words,
                                shortWords,
                                capitals,
                                digits,
                                sentences,
                                commas,
                                sign));
    }
}
