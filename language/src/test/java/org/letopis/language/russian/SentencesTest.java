package org.letopis.language.russian;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.letopis.language.Languages;
import org.letopis.language.Table;
import org.letopis.model.Span;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class SentencesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Река вышла из берегов. Мост закрыт.                        | Река вышла из берегов. ‖ Мост закрыт.
                    ЗАРЕЧНЫЙ, 8 янв - Вестник. Река вышла из берегов.          | ЗАРЕЧНЫЙ, 8 янв - Вестник. ‖ Река вышла из берегов.
                    Пришёл А. С. Полянский. Все встали.                        | Пришёл А. С. Полянский. ‖ Все встали.
                    «Мост цел!» — сказал мэр. Все ушли.                        | «Мост цел!» — сказал мэр. ‖ Все ушли.
                    "Мост цел", - говорится в сообщении. Все ушли.             | "Мост цел", - говорится в сообщении. ‖ Все ушли.
                    Он сказал: «Мост цел. Дорога закрыта». Все ушли.           | Он сказал: «Мост цел. ‖ Дорога закрыта». ‖ Все ушли.
                    "Мост цел." Все ушли.                                      | "Мост цел." ‖ Все ушли.
                    — Мост цел? — спросил он. — Цел.                           | — Мост цел? — спросил он. ‖ — Цел.
                    Ущерб 3,5 млн. руб. за день. Это много.                    | Ущерб 3,5 млн. руб. за день. ‖ Это много.
                    Пишите на info@kremensk.example. Ответ придёт.             | Пишите на info@kremensk.example. ‖ Ответ придёт.
                    Адрес https://kremensk.example/a.b?c=1. Ответ придёт.      | Адрес https://kremensk.example/a.b?c=1. ‖ Ответ придёт.
                    Мост упал зимой.Дорога цела.                               | Мост упал зимой. ‖ Дорога цела.
                    Мост упал зимой.— Дорога цела, — сказал мэр.               | Мост упал зимой. ‖ — Дорога цела, — сказал мэр.
                    Мост упал зимой.«Дорога цела», — сказал мэр.               | Мост упал зимой. ‖ «Дорога цела», — сказал мэр.
                    Об этом сказал Зареев.«Дорога цела».                       | Об этом сказал Зареев. ‖ «Дорога цела».
                    Об этом сообщила «Лента».Дорога цела.                      | Об этом сообщила «Лента». ‖ Дорога цела.
                    Об этом сообщила Лента.И мост цел.                         | Об этом сообщила Лента. ‖ И мост цел.
                    Об этом сообщила Лента.Новости по средам.                  | Об этом сообщила Лента.Новости по средам.
                    На ул.Речной цел мост, пишет Вестник.Ру на сайте.          | На ул.Речной цел мост, пишет Вестник.Ру на сайте.
                    Что… Мост упал? Да!                                        | Что… ‖ Мост упал? ‖ Да!
                    """)
    void endsSentencesWhereAReaderWould(String text, String expected) {
        assertThat(cut(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("abbreviations")
    void readsEveryAbbreviationAsItsExampleSays(String abbreviation, String example) {
        assertThat(cut(example.replace(" ‖", ""))).as(abbreviation).isEqualTo(example);
    }

    @Test
    void letsNoSentenceCrossTheBorderOfAPart() {
        String text = "Мост закрыт\n\nРека вышла из берегов";
        List<Span> parts = List.of(new Span(0, 11), new Span(13, text.length()));

        assertThat(Languages.of("ru").orElseThrow().analyse(text, parts).sentences())
                .isEqualTo(parts);
    }

    private static String cut(String text) {
        return Languages.of("ru")
                .orElseThrow()
                .analyse(text, List.of(new Span(0, text.length())))
                .sentences()
                .stream()
                .map(sentence -> sentence.in(text))
                .collect(Collectors.joining(" ‖ "));
    }

    static Stream<Object[]> abbreviations() {
        return Table.beside(Sentences.class, "abbreviations.txt").rows().stream()
                .map(row -> new Object[] {row.cell(0), row.cell(2)});
    }
}
