package org.letopis.language.russian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What was written comes back; what was damaged is refused with what was wanted and what was found.
class BinaryResourceTest {
    private static final int VERSION = 3;

    /// More than the buffer holds, so that numbers lie across its end.
    private static final int MANY = 100_003;

    private static byte[] written() throws IOException {
        var content = new ByteArrayOutputStream();
        var out = new DataOutputStream(content);
        out.writeInt(1);
        out.writeChar('ё');
        out.writeInt(MANY);
        for (int i = 0; i < MANY; i++) {
            out.writeInt(i);
        }
        byte[] text = "рекамост".getBytes(StandardCharsets.UTF_8);
        out.writeInt(2);
        out.writeInt(8);
        out.writeInt(16);
        out.writeInt(text.length);
        out.write(text);
        out.write(7);
        var file = new ByteArrayOutputStream();
        BinaryResource.write(file, VERSION, content.toByteArray());
        return file.toByteArray();
    }

    private static void read(byte[] file) throws IOException {
        try (var in = new BinaryResource("water.bin", new ByteArrayInputStream(file), VERSION)) {
            assertThat(in.chars()).containsExactly('ё');
            int[] ints = in.ints();
            assertThat(ints).hasSize(MANY);
            StringBlock strings = in.strings();
            assertThat(strings.get(1)).isEqualTo("мост");
            assertThat(strings.get(0)).isEqualTo("река");
            assertThat(in.rest()).containsExactly(7);
            in.end();
            assertThat(ints[MANY - 1]).isEqualTo(MANY - 1);
        }
    }

    @Test
    void readsWhatWasWritten() throws IOException {
        read(written());
    }

    @Test
    void refusesAnotherVersion() throws IOException {
        byte[] file = written();
        file[7] = 4;

        assertThatThrownBy(() -> read(file))
                .hasMessageContaining("water.bin")
                .hasMessageContaining("version 00000003, found 00000004");
    }

    @Test
    void refusesOneChangedBit() throws IOException {
        byte[] file = written();
        file[100_000] ^= 1;

        assertThatThrownBy(() -> read(file)).hasMessageContaining("checksum");
    }

    @Test
    void refusesWhatIsCutShort() throws IOException {
        byte[] file = written();

        assertThatThrownBy(() -> read(Arrays.copyOf(file, file.length / 2)))
                .hasMessageContaining("water.bin is cut short");
    }

    @Test
    void refusesACountThatCannotBe() throws IOException {
        byte[] file = written();
        file[22] = 0x7F;

        assertThatThrownBy(() -> read(file)).hasMessageContaining("units at most");
    }
}
