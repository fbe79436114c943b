package org.letopis.language.russian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import static java.util.stream.Collectors.joining;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.letopis.language.Analysis;
import org.letopis.language.Language;
import org.letopis.language.Languages;
import org.letopis.model.Span;
import org.letopis.model.Word;

import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Whatever the text: words come in order, do not overlap, and miss no visible character.
class HostileTextTest {
    private static final Language RUSSIAN = Languages.of("ru").orElseThrow();

    private static final Lexicon LEXICON = new Lexicon(Dictionary.load(), FixedReadings.load());

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
        assertCovers(text, analysis.words());
        assertInOrder(analysis.sentences());
        RUSSIAN.numbers(text, analysis);
    }

    /// Asks AssertJ only where something is wrong: a megabyte has half a million words.
    private static void assertCovers(String text, List<Word> words) {
        int end = 0;
        for (Word word : words) {
            Span span = word.span();
            if (span.start() < end || span.length() == 0) {
                fail("%s behind a word that ends at %d", word, end);
            }
            assertMissesNothing(text, end, span.start());
            end = span.end();
        }
        assertMissesNothing(text, end, text.length());
    }

    private static void assertMissesNothing(String text, int from, int to) {
        for (int i = from; i < to; i += Character.charCount(text.codePointAt(i))) {
            if (isVisible(text.codePointAt(i))) {
                fail("U+%04X at %d is in no word", text.codePointAt(i), i);
            }
        }
    }

    private static void assertInOrder(List<Span> sentences) {
        int end = 0;
        for (Span sentence : sentences) {
            if (sentence.start() < end) {
                fail("%s behind a sentence that ends at %d", sentence, end);
            }
            end = sentence.end();
        }
    }

    /// All but white space, controls and what has no width of its own.
    private static boolean isVisible(int c) {
        return !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && !Character.isISOControl(c)
                && Character.getType(c) != Character.FORMAT;
    }

    /// A character of any block, now and then half of a pair.
    private static String anyCharacter(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Character.toString(random.nextInt(0x250));
            case 1 -> String.valueOf((char) random.nextInt(0x10000));
            case 2 -> Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1));
            default -> PIECES.get(random.nextInt(PIECES.size()));
        };
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

    @Test
    void coversEveryVisibleCharacterOfAnyScript() {
        long seed = 20261123;
        System.out.println("seed " + seed);
        var random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            var text = new StringBuilder();
            int length = 1 + random.nextInt(60);
            for (int k = 0; k < length; k++) {
                text.append(anyCharacter(random));
            }
            check(text.toString());
        }
    }

    @Test
    void readsWordsThroughWhatNobodySees() {
        assertReads("мо\u00ADст мо\u0301ст", "мо\u00ADст · мо\u0301ст", "мост мост");
        assertReads("Тoкаeв пришёл", "Тoкаeв · пришёл", "токаев прийти");
        assertReads("река\uD83D\uDE00мост", "река · \uD83D\uDE00 · мост", "река \uD83D\uDE00 мост");
        assertReads("мост\uD83D река", "мост · \uD83D · река", "мост \uD83D река");
    }

    private static void assertReads(String text, String tokens, String lemmas) {
        List<Word> words = RUSSIAN.analyse(text, List.of(new Span(0, text.length()))).words();

        assertThat(
                        escaped(
                                words.stream()
                                        .map(word -> word.span().in(text))
                                        .collect(joining(" · "))))
                .isEqualTo(escaped(tokens));
        assertThat(escaped(words.stream().map(Word::lemma).collect(joining(" "))))
                .isEqualTo(escaped(lemmas));
    }

    /// Half a pair in a message would break the channel between the build and its tests.
    private static String escaped(String text) {
        return text.chars()
                .mapToObj(c ->
                        Character.isSurrogate((char) c)
                                ? "<%04x>".formatted(c)
                                : Character.toString(c))
                .collect(joining());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "а", "ё", "а-", "-то", "-на-", "мост", "\u00AD", "\u0301", "\uD800", "😀", ".", "«",
                "1", "a", "а."
            })
    void takesAMegabyteWithoutASpace(String piece) {
        check(piece.repeat(1_000_000 / piece.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"г. ", "1 ", "т. ", "все ", "тот ", "млн ", "тысяч "})
    void takesARowOfAHundredThousandWords(String piece) {
        check(piece.repeat(100_000));
    }

    /// Ten times the text may not be a hundred times the work, so the work is counted: weights looked up a word.
    ///
    /// @param most times for a word far down the row; «т» alone takes 2,000 at its start
    @ParameterizedTest
    @CsvSource({"т., 400", "т, 400", "Т, 400", "все, 400", "мост, 400"})
    void looksUpFewerWeightsForAWordFarDownARow(String word, int most) {
        int words = Tagger.LONGEST_SENTENCE;
        int far = (lookups(word, 3 * words) - lookups(word, 2 * words)) / words;

        assertThat(far).isLessThanOrEqualTo(lookups(word, words) / words).isLessThan(most);
    }

    @Test
    void readsAWordThatComesAgainOnce() {
        var spellings = new Spellings(LEXICON);

        assertThat(spellings.of("мост")).isSameAs(spellings.of("мост"));
    }

    private static int lookups(String word, int words) {
        var spelling = new Spelling(word, LEXICON.candidates(word, 0, word.length()));
        var count = new int[1];
        var tagger =
                new Tagger(
                        (_, features) -> {
                            count[0] += features;
                            return 0;
                        },
                        Tagger.BEAM);
        tagger.tag(new TokenRow(Collections.nCopies(words, spelling)));
        return count[0];
    }

    @Test
    void inflectsAMegabyteOfNames() {
        String name = "Зареев ".repeat(1_000_000 / 7).strip();

        assertThat(RUSSIAN.nominative(name)).endsWith(" Зареев");
    }
}
