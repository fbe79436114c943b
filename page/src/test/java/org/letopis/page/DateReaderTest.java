package org.letopis.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.letopis.model.Moment;

class DateReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2023-04-11                      | 2023-04-11
                    2023-04-11T08:40:05.123Z        | 2023-04-11T08:40:05Z
                    2023-04-11 08:40:00 +0600       | 2023-04-11T08:40+06:00
                    2023-04-11T08:40+03:00          | 2023-04-11T08:40+03:00
                    2023/04/11 8:40                 | 2023-04-11T08:40
                    Tue, 11 Apr 2023 08:40:00 GMT   | 2023-04-11T08:40Z
                    11 апреля 2023, 08:40           | 2023-04-11T08:40
                    08:40, 11 апреля 2023 г.        | 2023-04-11T08:40
                    11.04.2023 14:05                | 2023-04-11T14:05
                    11.04.23                        | 2023-04-11
                    04/25/2023                      | 2023-04-25
                    April 11, 2023 8:40 pm          | 2023-04-11T20:40
                    11. März 2023 um 8.40 Uhr       | 2023-03-11T08:40
                    11 de abril de 2023             | 2023-04-11
                    20230411                        | 2023-04-11
                    1681202400                      | 2023-04-11T08:40Z
                    31.02.2023                      | none
                    тел. 2023-45-67                 | none
                    11 рыб 2023                     | none
                    """)
    void reads(String text, String expected) {
        assertThat(DateReader.read(text).map(Moment::iso).orElse("none")).isEqualTo(expected);
    }
}
