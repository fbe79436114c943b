package org.letopis.language.russian;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.letopis.language.Language;
import org.letopis.language.Languages;
import org.letopis.model.Span;

import java.util.List;
import java.util.stream.Collectors;

class NumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    18 домов                       | 18 = 18
                    1 200 человек                  | 1 200 = 1200
                    1.250.000 рублей               | 1.250.000 = 1250000
                    3,5 млн рублей                 | 3,5 млн = 3500000
                    5 млн. рублей                  | 5 млн. = 5000000
                    около 1 тысячи человек         | 1 тысячи = 1000
                    около тысячи человек           | тысячи = 1000
                    тысячи человек                 | тысячи = vague
                    около полутора тысяч человек   | полутора тысяч = 1500
                    двое рыбаков                   | двое = 2
                    двадцать пять домов            | двадцать пять = 25
                    сто двадцать три дома          | сто двадцать три = 123
                    две тысячи пятьсот домов       | две тысячи пятьсот = 2500
                    двести тысяч                   | двести тысяч = 200000
                    пять десятков лодок            | пять десятков = 50
                    сотни домов                    | сотни = vague
                    десятки тысяч человек          | десятки тысяч = vague
                    несколько домов                | несколько = vague
                    два, три дома                  | два = 2; три = 3
                    5–7 января                     | 5 = 5; 7 = 7
                    08.01.2022 в 14:30             | -
                    5-летний мост                  | -
                    """)
    void readsNumbersInDigitsAndWords(String text, String expected) {
        Language russian = Languages.of("ru").orElseThrow();
        String found =
                russian
                        .numbers(text, russian.analyse(text, List.of(new Span(0, text.length()))))
                        .stream()
                        .map(n ->
                                n.span().in(text)
                                        + " = "
                                        + (n.value() == null
                                                ? "vague"
                                                : n.value()
                                                        .toPlainString()
                                                        .replaceFirst("\\.0+$", "")))
                        .collect(Collectors.joining("; "));

        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }
}
