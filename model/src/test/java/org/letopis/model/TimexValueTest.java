package org.letopis.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;

class TimexValueTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2022-01-05            | 2022-01-05
                    2022-01-05TMO         | 2022-01-05
                    2022-01-05T14:30      | 2022-01-05
                    2022-01               | 2022-01-01
                    2022                  | 2022-01-01
                    201                   | 2010-01-01
                    19                    | 1900-01-01
                    2022-Q3               | 2022-07-01
                    2022-H2               | 2022-07-01
                    2022-SU               | 2022-06-01
                    2022-W02              | 2022-01-10
                    """)
    void beginsOn(String value, LocalDate day) {
        assertThat(TimexValue.parse(value)).map(TimexValue::start).hasValue(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "T14:30",
                "2022-02-30",
                "2022-13",
                "2022-W60",
                "2022-Q7",
                "PXD",
                "сегодня"
            })
    void isOnNoCalendar(String value) {
        assertThat(TimexValue.parse(value)).isEmpty();
    }

    @Test
    void runsAsADayRuns() {
        assertThat(
                        Stream.of(
                                        "2022-01-05TEV",
                                        "2022-01-05T14:30",
                                        "2022-01-06",
                                        "2022-01",
                                        "2022-01-05TMO",
                                        "2022",
                                        "2022-01-01",
                                        "2022-01-05TNI",
                                        "2022-01-05")
                                .sorted(
                                        Comparator.comparing(
                                                value -> TimexValue.parse(value).orElseThrow())))
                .containsExactly(
                        "2022",
                        "2022-01",
                        "2022-01-01",
                        "2022-01-05",
                        "2022-01-05TNI",
                        "2022-01-05TMO",
                        "2022-01-05T14:30",
                        "2022-01-05TEV",
                        "2022-01-06");
    }
}
