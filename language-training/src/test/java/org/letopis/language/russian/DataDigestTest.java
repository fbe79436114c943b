package org.letopis.language.russian;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

/// The data that ship are those that `make-data.sh` made last: it notes their digests in `data.sha256`.
class DataDigestTest {
    @ParameterizedTest
    @ValueSource(strings = {"dictionary.bin", "rare-lexemes.txt", "tagger.bin"})
    void shipsWhatTheScriptMade(String file) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        try (InputStream in =
                DataDigestTest.class.getResourceAsStream("/org/letopis/dictionary/ru/" + file)) {
            assertThat(in).as(file + " on the class path").isNotNull();
            digest.update(in.readAllBytes());
        }

        assertThat(Files.readAllLines(Path.of("data.sha256")))
                .contains(HexFormat.of().formatHex(digest.digest()) + "  " + file);
    }
}
