package org.letopis.page;

import org.jspecify.annotations.Nullable;

import java.util.BitSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Tells bytes that are no text by the first of them, or by the NUL bytes among them.
final class Signature {
    /// Of the file formats that end up in a folder of saved pages; source: their specifications.
    private static final Map<String, String> FORMATS =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("89504e47", "a PNG picture"),
                            Map.entry("ffd8ff", "a JPEG picture"),
                            Map.entry("47494638", "a GIF picture"),
                            Map.entry("52494646", "a RIFF file, such as a WebP picture"),
                            Map.entry("25504446", "a PDF document"),
                            Map.entry("504b0304", "a ZIP archive or an office document"),
                            Map.entry("504b0506", "an empty ZIP archive"),
                            Map.entry("1f8b", "gzip"),
                            Map.entry("425a68", "bzip2"),
                            Map.entry("fd377a585a00", "xz"),
                            Map.entry("28b52ffd", "zstd"),
                            Map.entry("377abcaf271c", "a 7z archive"),
                            Map.entry("d0cf11e0", "an old office document"),
                            Map.entry("7f454c46", "a program"),
                            Map.entry("cafebabe", "a program")));

    private static final BitSet FIRST_BYTES = firstBytes();

    private static final int LOOKED_AT = 64 * 1024;

    /// One stray NUL in so many bytes is a fault of a text, more are not; ours.
    private static final int BYTES_PER_STRAY_NUL = 1000;

    private Signature() {}

    /// What the bytes are, with the bytes that show it; null where they may be text.
    static @Nullable String of(byte[] bytes) {
        if (Decoding.byteOrderMark(bytes) != null || Decoding.wide(bytes) != null) {
            return null;
        }
        if (bytes.length > 0 && FIRST_BYTES.get(bytes[0] & 0xFF)) {
            String start = HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 8));
            for (var format : FORMATS.entrySet()) {
                if (start.startsWith(format.getKey())) {
                    return "%s: it starts with the bytes %s"
                            .formatted(format.getValue(), spaced(format.getKey()));
                }
            }
        }
        int looked = Math.min(bytes.length, LOOKED_AT);
        return hasZero(bytes, looked) ? ofZeros(bytes, looked) : null;
    }

    private static BitSet firstBytes() {
        var first = new BitSet();
        FORMATS.keySet().forEach(start -> first.set(HexFormat.fromHexDigits(start, 0, 2)));
        return first;
    }

    private static boolean hasZero(byte[] bytes, int looked) {
        int i = 0;
        for (; i + Eight.BYTES <= looked; i += Eight.BYTES) {
            if (Eight.have((byte) 0, Eight.at(bytes, i))) {
                return true;
            }
        }
        for (; i < looked; i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String ofZeros(byte[] bytes, int looked) {
        int nuls = 0;
        int first = -1;
        for (int i = 0; i < looked; i++) {
            if (bytes[i] == 0) {
                nuls++;
                first = first < 0 ? i : first;
            }
        }
        return nuls > looked / BYTES_PER_STRAY_NUL
                ? "%s of the first %s bytes are zero, the first at offset %s"
                        .formatted(nuls, looked, first)
                : null;
    }

    private static String spaced(String hex) {
        return hex.toUpperCase(Locale.ROOT).replaceAll("(..)(?=.)", "$1 ");
    }
}
