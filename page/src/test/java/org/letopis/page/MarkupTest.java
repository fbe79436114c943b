package org.letopis.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;

class MarkupTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # bytes          | where the character of the first ends
                    D0BC             | 2
                    E282AC           | 3
                    F09F9A97         | 4
                    F09F9A           | cut off
                    D041             | another begins within
                    80               | none begins so
                    C0AF             | longer than it must be
                    E08080           | longer than it must be
                    EDA080           | half of a pair
                    F4908080         | no such character
                    FF               | none begins so
                    """)
    void knowsACharacter(String hex, String end) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        int point = Markup.ofUtf8(bytes).codePoint(0, bytes.length);
        if (Character.isDigit(end.charAt(0))) {
            assertThat(Markup.length(point)).isEqualTo(Integer.parseInt(end));
            assertThat(new String(bytes, StandardCharsets.UTF_8).codePointAt(0)).isEqualTo(point);
        } else {
            assertThat(point).isEqualTo(Markup.MALFORMED);
        }
    }

    @Test
    void replacesHalvesOfPairs() {
        assertThat(Markup.of("а\uD83Dб\uD83D\uDE97").text()).isEqualTo("а\uFFFDб\uD83D\uDE97");
    }

    /// What is decoded piece by piece is what is decoded as a whole, whatever the bytes.
    @Test
    void readsAnyBytesAsJavaDoes() {
        long seed = 20_261_122;
        var random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = new byte[random.nextInt(24)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = "a xбвг€🚗".getBytes(StandardCharsets.UTF_8)[random.nextInt(16)];
            }
            for (int i = random.nextInt(3); i > 0 && bytes.length > 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) (0x80 + random.nextInt(0x80));
            }
            String whole = Characters.clean(new String(bytes, StandardCharsets.UTF_8));
            var line = new Line();
            int middle = bytes.length == 0 ? 0 : border(bytes, random.nextInt(bytes.length));
            line.append(Markup.ofUtf8(bytes), 0, middle, false, false);
            line.append(Markup.ofUtf8(bytes), middle, bytes.length, false, false);
            assertThat(line.from(0))
                    .as("seed %s, round %s: %s", seed, round, HexFormat.of().formatHex(bytes))
                    .isEqualTo(whole);
        }
    }

    /// A place before ASCII, such as a tag begins with.
    private static int border(byte[] bytes, int from) {
        int i = from;
        while (i < bytes.length && bytes[i] < 0) {
            i++;
        }
        return i;
    }
}
