package org.letopis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.letopis.language.Table;
import org.letopis.model.Reading;
import org.letopis.model.TimeExpression;
import org.letopis.model.TimeExpression.Bound;
import org.letopis.model.Unread;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class TimesTest {
    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleFindsWhatItsExampleSays(String rule, String text, String expected) {
        Reading reading = Reports.read("", text);

        assertThat(values(reading)).isEqualTo(expected);
        if (!expected.isEmpty()) {
            assertThat(reading.times())
                    .extracting(TimeExpression::rule)
                    .as(rule)
                    .anyMatch(named -> List.of(named.split("\\+", -1)).contains(rule));
        }
    }

    @ParameterizedTest
    @MethodSource({"bounds", "joints", "plans"})
    void everyRowMeansWhatItsExampleSays(String text, String expected) {
        assertThat(values(Reports.read("", text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Так было в среду, 5 января 2022 г. Все ушли. | среду, 5 января 2022 г.
                    ЗАРЕЧНЫЙ, 8 янв - Вестник. Все ушли.         | 8 янв
                    Это было утром 5 января.                     | утром 5 января
                    Они ждали до 19 января.                      | 19 января
                    Стройка шла в 2014–2016 годах.               | 2014–2016 годах
                    """)
    void coversTheExpressionWithoutPrepositionAndFullStop(String text, String expected) {
        Reading reading = Reports.read("", text);

        assertThat(reading.times()).hasSize(1);
        assertThat(reading.times().getFirst().span().in(reading.report().text()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Снимок шириной 1920 точек.
                    Ему 35 лет.
                    Канал 24 закрыт.
                    Это закон № 115.
                    Окружающая среда чиста.
                    """)
    void leavesAloneWhatIsNoDate(String text) {
        assertThat(Reports.read("", text).times()).isEmpty();
    }

    @Test
    void inventsNoValueForADayThatIsOnNoCalendar() {
        Reading reading = Reports.read("", "Это было 31 февраля и 45.13.2022.");

        assertThat(reading.times()).isEmpty();
        assertThat(reading.unread())
                .extracting(Unread::why)
                .containsExactly(Unread.Why.DATE_NOT_ON_CALENDAR, Unread.Why.DATE_NOT_ON_CALENDAR);
    }

    private static String values(Reading reading) {
        return reading.times().stream()
                .map(t ->
                        (t.bound() == Bound.AT
                                        ? ""
                                        : t.bound().name().toLowerCase(Locale.ROOT) + " ")
                                + t.value()
                                + (t.mod() == null ? "" : " " + t.mod().name()))
                .collect(Collectors.joining("; "));
    }

    static Stream<Object[]> rules() {
        return rows("times")
                .filter(row -> !row.cell(0).startsWith("@"))
                .map(row ->
                        new Object[] {
                            row.cell(0), example(row.cell(3)).get(0), example(row.cell(3)).get(1)
                        });
    }

    static Stream<Object[]> bounds() {
        return rows("time-bounds").map(row -> example(row.cell(2)).toArray());
    }

    static Stream<Object[]> joints() {
        return rows("time-joints").map(row -> example(row.cell(4)).toArray());
    }

    static Stream<Object[]> plans() {
        return rows("time-plans").map(row -> example(row.cell(1)).toArray());
    }

    private static Stream<Table.Row> rows(String table) {
        return Table.beside(Times.class, "russian/" + table + ".txt").rows().stream();
    }

    private static List<String> example(String cell) {
        return Stream.of(cell.split("=>", -1)).map(String::strip).toList();
    }
}
