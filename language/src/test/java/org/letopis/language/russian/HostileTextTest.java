package org.letopis.language.russian;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.letopis.language.Analysis;
import org.letopis.language.Language;
import org.letopis.language.Languages;
import org.letopis.model.Span;
import org.letopis.model.Word;

import java.util.List;
import java.util.Random;

/// Whatever the text: words come in order, do not overlap, and miss no visible character.
class HostileTextTest {
    private static final Language RUSSIAN = Languages.of("ru").orElseThrow();

    private static final List<String> PIECES =
            List.of(
                    "мост",
                    "Заречный",
                    "СНТ",
                    "г",
                    "г.",
                    "т. е.",
                    "В",
                    "ё",
                    "-",
                    "‑",
                    "‐",
                    "--",
                    "—",
                    " ",
                    "  ",
                    "\n",
                    "\t",
                    "\u00A0",
                    "\u00AD",
                    "\u200B",
                    "\uFEFF",
                    "\u0301",
                    "\uD800",
                    "\uDC00",
                    "😀",
                    "👨\u200D👩\u200D👧",
                    "a",
                    "MoCT",
                    "USB",
                    "5",
                    "3,5",
                    "1 200",
                    "80-х",
                    "№",
                    "§",
                    "%",
                    "«",
                    "»",
                    "\"",
                    "''",
                    "``",
                    ".",
                    "...",
                    "…",
                    "!",
                    "?",
                    ",",
                    ":",
                    ";",
                    "(",
                    ")",
                    "@",
                    "http://",
                    "info@kremensk.example",
                    "-на-",
                    "-то",
                    "XIX",
                    "ى",
                    "ไทย",
                    "漢字",
                    "́");

    private static void check(String text) {
        Analysis analysis = RUSSIAN.analyse(text, List.of(new Span(0, text.length())));
        int end = 0;
        for (Word word : analysis.words()) {
            Span span = word.span();
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            assertThat(span.length()).isPositive();
            assertThat(text.substring(end, span.start()).codePoints())
                    .noneMatch(HostileTextTest::isVisible);
            end = span.end();
        }
        assertThat(text.substring(end).codePoints()).noneMatch(HostileTextTest::isVisible);
        int sentenceEnd = 0;
        for (Span sentence : analysis.sentences()) {
            assertThat(sentence.start()).isGreaterThanOrEqualTo(sentenceEnd);
            sentenceEnd = sentence.end();
        }
        RUSSIAN.numbers(text, analysis);
    }

    private static boolean isVisible(int c) {
        return Character.isLetterOrDigit(c);
    }

    @Test
    void coversEveryVisibleCharacterOfRandomTexts() {
        long seed = 20261122;
        System.out.println("seed " + seed);
        var random = new Random(seed);
        for (int i = 0; i < 3000; i++) {
            var text = new StringBuilder();
            int pieces = 1 + random.nextInt(30);
            for (int k = 0; k < pieces; k++) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            check(text.toString());
            RUSSIAN.nominative(text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "а", "ё", "а-", "-то", "-на-", "мост", "\u00AD", "\u0301", "\uD800", "😀", ".",
                "г. ", "«", "1", "1 ", "a", "а.", "т. "
            })
    void takesAMegabyteOfOneThing(String piece) {
        check(piece.repeat(1_000_000 / piece.length()));
    }
}
