package org.letopis.language.russian;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.letopis.language.GrammaticalCase;
import org.letopis.language.Language;
import org.letopis.language.Languages;
import org.letopis.language.NumberPhrase;
import org.letopis.model.Span;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
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
                    20.000 рублей                  | 20.000 = 20000
                    1.125 тонны                    | 1.125 = 1.125
                    два-три дома                   | два = 2; три = 3
                    шесть-семь тысяч рублей        | шесть = 6000; семь тысяч = 7000
                    кто-то и три-два               | -
                    до 2 лямов                     | 2 лямов = 2000000
                    5 млн 770 тысяч рублей         | 5 млн 770 тысяч = 5770000
                    5 млн 770к                     | 5 млн 770к = 5770000
                    2 млн 47,7 тыс. рублей         | 2 млн 47,7 тыс. = 2047700
                    5 млн 770 домов                | 5 млн = 5000000; 770 = 770
                    от 349-ти домов                | 349-ти = 349
                    из 2-х домов                   | 2-х = 2
                    в 60-х годах                   | -
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
        String found =
                numbers(text).stream()
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

    @Test
    void readsBackEveryNumberThatGrammarSays() {
        long seed = 20261122;
        System.out.println("seed " + seed);
        var random = new Random(seed);
        for (int i = 0; i < 4000; i++) {
            long value = 1 + random.nextLong((long) Math.pow(10, 1 + random.nextInt(12)));
            GrammaticalCase kase = List.of(GrammaticalCase.values()).get(random.nextInt(6));
            var gender = List.of(NumberWords.Gender.values()).get(random.nextInt(3));
            String words = NumberWords.of(value, kase, gender);

            assertThat(numbers(words))
                    .as("%s (%d, %s)", words, value, kase)
                    .singleElement()
                    .matches(number -> number.span().length() == words.length())
                    .extracting(NumberPhrase::value)
                    .isEqualTo(BigDecimal.valueOf(value));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1500     | полторы тысячи; полутора тысяч; полутора тысячам; 1,5 тыс.; 1,5 тысячи
                    1500000  | полтора миллиона; полутора миллионам; 1,5 млн; 1,5 млн.; 1,5 миллиона
                    2700     | 2,7 тыс.; 2,7 тысячи; две тысячи семьсот; двум тысячам семистам
                    4        | четверо; четверых; четверым; четверыми; четырьмя
                    2        | двое; двоих; двоим; двоими; двух; двумя
                    50       | полсотни; пять десятков; пятью десятками; пятидесяти
                    1001005  | один миллион одна тысяча пять; миллиону тысяче пяти
                    """)
    void readsWaysToSayOneNumber(BigDecimal value, String ways) {
        for (String words : ways.split("; ", -1)) {
            assertThat(numbers(words))
                    .as(words)
                    .singleElement()
                    .satisfies(n -> assertThat(n.value()).isEqualByComparingTo(value));
        }
    }

    private static List<NumberPhrase> numbers(String text) {
        Language russian = Languages.of("ru").orElseThrow();
        return russian.numbers(text, russian.analyse(text, List.of(new Span(0, text.length()))));
    }
}
