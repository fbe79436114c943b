package org.letopis.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/// What is asked of eight bytes at once is what one would find byte by byte.
class EightTest {
    private static final long SEED = 2026;

    @Test
    void answersAsByteByByte() {
        var random = new Random(SEED);
        byte[] bytes = new byte[Eight.BYTES];
        for (int round = 0; round < 10_000; round++) {
            random.nextBytes(bytes);
            bytes[random.nextInt(Eight.BYTES)] = (byte) random.nextInt(4);
            byte sought = (byte) random.nextInt(4);
            long eight = Eight.at(bytes, 0);
            boolean has = false;
            for (byte each : bytes) {
                has |= each == sought;
            }

            assertThat(Eight.have(sought, eight)).as("seed %s, %s", SEED, eight).isEqualTo(has);
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            textBlock =
                    """
                    "        ", 8
                    "a b c d ", 4
                    "a!b!c!d!", 0
                    "bridge !", 1
                    """)
    void countsBlanks(String text, int blanks) {
        long eight = Eight.at(text.getBytes(StandardCharsets.US_ASCII), 0);

        assertThat(Eight.count((byte) ' ', eight)).isEqualTo(blanks);
    }

    @ParameterizedTest
    @CsvSource({"DATA-Src, data-src", "BLOCKQUO, blockquo", "h1h2H3H4, h1h2h3h4"})
    void namesHaveNoCase(String name, String small) {
        long eight = Eight.at(name.getBytes(StandardCharsets.US_ASCII), 0);

        assertThat(Eight.small(eight))
                .isEqualTo(Eight.at(small.getBytes(StandardCharsets.US_ASCII), 0));
    }
}
