package org.letopis.language.russian;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.letopis.language.Languages;
import org.letopis.model.Span;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

class TokensTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Анна-Мария пришла.            | Анна-Мария · пришла · .
                    в 14:30, 08.01.2022           | в · 14:30 · , · 08.01.2022
                    3,5 млн и 1 200               | 3,5 · млн · и · 1 · 200
                    5-летний мост, 5-7 дней       | 5-летний · мост · , · 5 · - · 7 · дней
                    «Река»… и т.д.                | « · Река · » · … · и · т · . · д · .
                    на info@kremensk.example.     | на · info@kremensk.example · .
                    № 5, 70%                      | № · 5 · , · 70 · %
                    COVID-19                      | COVID-19
                    """)
    void cutsWordsNumbersAndMarks(String text, String expected) {
        assertThat(
                        words(text).stream()
                                .map(word -> word.in(text))
                                .collect(Collectors.joining(" · ")))
                .isEqualTo(expected);
    }

    /// With the full stops of abbreviations and initials, as they come out of an analysis.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Судья А. С. Вересаев ушёл.                | Судья · А. · С. · Вересаев · ушёл · .
                    Деньги взял К.                            | Деньги · взял · К · .
                    Ж.-П. Морель и Дж. Холлоуэй здесь         | Ж. · - · П. · Морель · и · Дж. · Холлоуэй · здесь
                    12 тыс. проб, т. е. вдвое больше          | 12 · тыс. · проб · , · т. · е. · вдвое · больше
                    в т.ч. больница им. Н. Корнеева           | в · т. · ч. · больница · им. · Н. · Корнеева
                    основан в 1899 г.                         | основан · в · 1899 · г · .
                    ЛУГОВ, 8 янв - Вестник.                   | ЛУГОВ · , · 8 · янв · - · Вестник · .
                    адрес: news@lug-info.example, т. 5        | адрес · : · news@lug-info.example · , · т. · 5
                    https://lugov.example/a?id=7&lang=ru.     | https://lugov.example/a?id=7&lang=ru · .
                    (план: https://lugov.example/a)Мэр сказал | ( · план · : · https://lugov.example/a · ) · Мэр · сказал
                    см. https://lugov.example/Лугов_(город).  | см. · https://lugov.example/Лугов_(город) · .
                    на www.lugov.example/docs/plan_2024.pdf,  | на · www.lugov.example/docs/plan_2024.pdf · ,
                    канал t.me/lugnews.                       | канал · t.me/lugnews · .
                    1 204 300 чел., 38,6 %                    | 1 · 204 · 300 · чел. · , · 38,6 · %
                    № 14/2, § 14, $71,4                       | № · 14 · / · 2 · , · § · 14 · , · $ · 71,4
                    до –27 °C, 10.30–18:05                    | до · – · 27 · ° · C · , · 10.30 · – · 18:05
                    счёт 3:2, версия 2.0.1                    | счёт · 3:2 · , · версия · 2.0.1
                    Премьер-министр Айдар-Ислам               | Премьер-министр · Айдар-Ислам
                    Ростокино-на-Талице, Ан-24, А-317         | Ростокино-на-Талице · , · Ан-24 · , · А-317
                    заплатит?.. «Нет стройке!» и              | заплатит · ? · .. · « · Нет · стройке · ! · » · и
                    Опять?! Третий раз!!!                     | Опять · ? · ! · Третий · раз · ! · ! · !
                    (какой?) [30 кв. м]                       | ( · какой · ? · ) · [ · 30 · кв. · м · ]
                    Жанна О'Брайен, 2023-м, д. ф.-м. н. Юн    | Жанна · О'Брайен · , · 2023-м · , · д. · ф. · - · м. · н. · Юн
                    """)
    void joinsFullStopsToWhatTheyCutShort(String text, String expected) {
        assertThat(
                        Languages.of("ru")
                                .orElseThrow()
                                .analyse(text, List.of(new Span(0, text.length())))
                                .words()
                                .stream()
                                .map(word -> word.span().in(text))
                                .collect(Collectors.joining(" · ")))
                .isEqualTo(expected);
    }

    @Test
    void coversEveryVisibleCharacterOnceWhateverTheText() {
        long seed = 20260101;
        var random = new Random(seed);
        String alphabet = "абвАЯёaZ019 .,-–«»\"'’@:/\u00ad\u200b\u0301\n😀\ud83d№%(";
        for (int round = 0; round < 300; round++) {
            var text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertCovers(text.toString(), "seed " + seed + ", round " + round);
        }
    }

    private static void assertCovers(String text, String where) {
        int end = 0;
        for (Span word : words(text)) {
            assertThat(word.start()).as(where).isGreaterThanOrEqualTo(end);
            assertThat(letters(text.substring(end, word.start()))).as(where).isEmpty();
            end = word.end();
        }
        assertThat(letters(text.substring(end))).as(where).isEmpty();
    }

    private static String letters(String gap) {
        return gap.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || ".,-–«»\"'@:/№%(".indexOf(c) >= 0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static List<Span> words(String text) {
        return Tokens.of(text, new Span(0, text.length()));
    }
}
