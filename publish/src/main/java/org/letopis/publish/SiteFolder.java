package org.letopis.publish;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// The folder into which a dossier is written.
record SiteFolder(Path folder) {
    /// What names a file on every file system, whatever the script.
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}\\p{N}_-][\\p{L}\\p{M}\\p{N}._-]{0,99}");

    /// Writes one file and the folders above it.
    ///
    /// @param path below the folder, with `/`
    void write(String path, String content) throws IOException {
        Path file = folder.resolve(path);
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.write(file, printable(content).getBytes(StandardCharsets.UTF_8));
    }

    /// Turns an id into the name of a file or folder.
    static String name(String id) {
        if (!NAME.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "id '%s' cannot name a file: wanted letters, digits, '-' and '_', for example 'flood-2031'"
                            .formatted(id));
        }
        return id;
    }

    /// The name as it stands in a link.
    static String href(String id) {
        return URLEncoder.encode(name(id), StandardCharsets.UTF_8);
    }

    /// Puts U+FFFD for what neither HTML nor XML can hold: control characters and lone surrogates.
    static String printable(String text) {
        int at = 0;
        while (at < text.length() && allowed(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        if (at == text.length()) {
            return text;
        }
        var out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(allowed(c) ? c : '\uFFFD'));
        return out.toString();
    }

    private static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= ' ' && c < 0x7F)
                || (c >= 0xA0 && c < Character.MIN_SURROGATE)
                || (c > Character.MAX_SURROGATE && (c & 0xFFFE) != 0xFFFE);
    }
}
