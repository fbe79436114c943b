package org.letopis.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.ZoneOffset;
import java.util.stream.Stream;

class MomentTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2022-01-08                       | 2022-01-08
                    2022-01-08T12:30                 | 2022-01-08T12:30
                    2022-01-08 12:30                 | 2022-01-08T12:30
                    2022-01-08T12:30:05.123+06:00    | 2022-01-08T12:30:05+06:00
                    2022-01-08T12:30:00Z             | 2022-01-08T12:30Z
                    2022-01-08T12:30:00+00:00        | 2022-01-08T12:30Z
                    2022-01-08T12:30:00-03:30        | 2022-01-08T12:30-03:30
                    """)
    void isAsPreciseAsItsText(String text, String iso) {
        assertThat(Moment.parse(text)).map(Moment::iso).hasValue(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "вчера",
                "2022-02-30",
                "2022-1-8",
                "2022-01-08T25:00",
                "2022-01-08T12:30+99:00",
                "20220108"
            })
    void inventsNothingForAnotherText(String text) {
        assertThat(Moment.parse(text)).isEmpty();
    }

    @Test
    void ordersByTheInstantWhereZonesDiffer() {
        assertThat(
                        Stream.of(
                                        "2022-01-08T12:30+06:00",
                                        "2022-01-08T12:45",
                                        "2022-01-08T07:00Z",
                                        "2022-01-08",
                                        "2022-01-07")
                                .map(text -> Moment.parse(text).orElseThrow())
                                .sorted(Moment.earliestFirst(ZoneOffset.ofHours(6)))
                                .map(Moment::iso))
                .containsExactly(
                        "2022-01-07",
                        "2022-01-08T12:30+06:00",
                        "2022-01-08T12:45",
                        "2022-01-08T07:00Z",
                        "2022-01-08");
    }
}
