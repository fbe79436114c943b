package org.letopis.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A file that appears whole or not at all.
final class WholeFile {
    private WholeFile() {}

    /// Writes UTF-8 beside the place and moves it there, over what stood there.
    static void write(Path file, String text) throws IOException {
        // A short name: that of the file may already be as long as the disk allows.
        Path fresh =
                file.resolveSibling(".letopis-" + Integer.toHexString(file.toString().hashCode()));
        try {
            Files.writeString(fresh, text);
            Files.move(
                    fresh,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
