package org.letopis.language.russian;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.letopis.model.Span;
import org.letopis.model.Word;

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
        for (Word word : words(text)) {
            assertThat(word.span().start()).as(where).isGreaterThanOrEqualTo(end);
            assertThat(letters(text.substring(end, word.span().start()))).as(where).isEmpty();
            end = word.span().end();
        }
        assertThat(letters(text.substring(end))).as(where).isEmpty();
    }

    private static String letters(String gap) {
        return gap.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || ".,-–«»\"'@:/№%(".indexOf(c) >= 0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static List<Word> words(String text) {
        return Tokens.of(text, new Span(0, text.length()));
    }
}
