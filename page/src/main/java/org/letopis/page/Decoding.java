package org.letopis.page;

import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/// Bytes to characters. What the bytes themselves show goes before what the page declares,
/// since pages are saved again in another charset more often than UTF-8 comes about by chance.
final class Decoding {
    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset KOI8_R = Charset.forName("KOI8-R");

    /// HTML wants the declaration within 1,024 bytes; real pages put scripts before it.
    private static final int DECLARED_WITHIN = 8 * 1024;

    /// Enough of a page to see the zeros of wide characters.
    private static final int WIDE_WITHIN = 256;

    private static final Pattern DECLARED =
            Pattern.compile(
                    "(?i)(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([\\w.:-]{2,40})");

    /// The commonest Russian letters, «оеаинтсрвл», in either case.
    private static final String COMMON = "оеаинтсрвл";

    private Decoding() {}

    static String decode(byte[] bytes) {
        return decode(bytes, null);
    }

    /// @param header the charset that the header of the answer names; goes before what the page declares
    static String decode(byte[] bytes, @Nullable String header) {
        Written written = Written.in(bytes, header);
        byte[] once = written.once(bytes);
        return new String(once, written.mark(), once.length - written.mark(), written.charset());
    }

    /// The same for what is perhaps HTML, of which little will be asked for.
    static Markup markup(byte[] bytes, @Nullable String header) {
        Written written = Written.in(bytes, header);
        if (!written.charset().equals(StandardCharsets.UTF_8)) {
            return Markup.of(
                    new String(
                            bytes,
                            written.mark(),
                            bytes.length - written.mark(),
                            written.charset()));
        }
        int mark = written.mark();
        byte[] once = written.once(bytes);
        return Markup.ofUtf8(mark == 0 ? once : Arrays.copyOfRange(once, mark, once.length));
    }

    /// How a page is written.
    ///
    /// @param mark bytes that the mark of byte order takes
    /// @param twice whether there are signs of UTF-8 that was encoded again
    private record Written(Charset charset, int mark, boolean twice) {
        static Written in(byte[] bytes, @Nullable String header) {
            Charset marked = byteOrderMark(bytes);
            if (marked != null) {
                return new Written(marked, markLength(marked), false);
            }
            Charset wide = wide(bytes);
            if (wide != null) {
                return new Written(wide, 0, false);
            }
            var utf8 = Utf8Count.of(bytes);
            Charset named = header == null ? null : known(header);
            return new Written(
                    Decoding.charset(bytes, utf8, named),
                    0,
                    utf8.errors() == 0 && utf8.twice() > 0);
        }

        byte[] once(byte[] bytes) {
            boolean undo = twice && charset.equals(StandardCharsets.UTF_8);
            return undo ? TwiceEncoded.undone(bytes) : bytes;
        }
    }

    private static int markLength(Charset marked) {
        if (marked.equals(StandardCharsets.UTF_8)) {
            return 3;
        }
        return marked.equals(StandardCharsets.UTF_32BE) || marked.equals(StandardCharsets.UTF_32LE)
                ? 4
                : 2;
    }

    /// UTF-16 and UTF-32 without a mark: the upper bytes of characters of ASCII and of Cyrillic show it.
    static @Nullable Charset wide(byte[] bytes) {
        int[] zeros = new int[4];
        int looked = Math.min(bytes.length, WIDE_WITHIN) & ~3;
        for (int i = 0; i < looked; i++) {
            // 4 is the upper half of Cyrillic letters; no text in bytes has either.
            zeros[i & 3] += bytes[i] == 0 || bytes[i] == 4 ? 1 : 0;
        }
        int quarter = looked / 4;
        int most = quarter / 2;
        boolean first = zeros[0] > most;
        boolean second = zeros[1] > most;
        boolean third = zeros[2] > most;
        boolean fourth = zeros[3] > most;
        if (quarter == 0) {
            return null;
        }
        if (first && second && third && !fourth) {
            return StandardCharsets.UTF_32BE;
        }
        if (!first && second && third && fourth) {
            return StandardCharsets.UTF_32LE;
        }
        if (first && third && !second && !fourth) {
            return StandardCharsets.UTF_16BE;
        }
        return second && fourth && !first && !third ? StandardCharsets.UTF_16LE : null;
    }

    static @Nullable Charset byteOrderMark(byte[] bytes) {
        if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_32BE;
        }
        if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
            return StandardCharsets.UTF_32LE;
        }
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return starts(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /// @param named what the server said; null where it said nothing, and the declaration within counts
    private static Charset charset(byte[] bytes, Utf8Count utf8, @Nullable Charset named) {
        if (utf8.errors() == 0 && !utf8.escapes()) {
            return StandardCharsets.UTF_8;
        }
        Charset declared = named == null ? declared(bytes) : named;
        if (utf8.errors() == 0) {
            // The only charsets that are ASCII in their bytes and not in their meaning; they begin
            // with an escape.
            return declared != null && declared.name().startsWith("ISO-2022")
                    ? declared
                    : StandardCharsets.UTF_8;
        }
        if (utf8.errors() < utf8.sequences()) {
            return declared == null || saysLittle(declared) ? StandardCharsets.UTF_8 : declared;
        }
        if (declared != null && !saysLittle(declared)) {
            return declared;
        }
        return singleByte(bytes, declared);
    }

    /// Charsets that are declared by habit, whatever the bytes are.
    private static boolean saysLittle(Charset declared) {
        return declared.equals(StandardCharsets.UTF_8)
                || declared.equals(StandardCharsets.US_ASCII)
                || declared.equals(WINDOWS_1252)
                || declared.equals(WINDOWS_1251)
                || declared.equals(KOI8_R);
    }

    private static @Nullable Charset declared(byte[] bytes) {
        String head =
                new String(
                        bytes,
                        0,
                        Math.min(bytes.length, DECLARED_WITHIN),
                        StandardCharsets.ISO_8859_1);
        var matcher = DECLARED.matcher(head);
        while (matcher.find()) {
            Charset charset = known(matcher.group(1));
            if (charset != null) {
                return charset;
            }
        }
        return null;
    }

    /// The charset of a name as browsers take it; null where there is none.
    private static @Nullable Charset known(String name) {
        try {
            Charset charset = Charset.forName(name.strip().toLowerCase(Locale.ROOT));
            if (charset.equals(StandardCharsets.ISO_8859_1)) {
                return WINDOWS_1252;
            }
            // A declaration that could be read as bytes is not in UTF-16 or UTF-32.
            return charset.name().startsWith("UTF-") ? StandardCharsets.UTF_8 : charset;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /// Russian in one byte a letter stands in runs of high bytes; in Latin alphabets they stand alone.
    private static Charset singleByte(byte[] bytes, @Nullable Charset declared) {
        int high = 0;
        int inRuns = 0;
        for (int i = 1; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                high++;
                inRuns += bytes[i - 1] < 0 ? 1 : 0;
            }
        }
        if (inRuns * 2L < high) {
            return WINDOWS_1252;
        }
        int windows = russian(bytes, WINDOWS_1251);
        int koi = russian(bytes, KOI8_R);
        if (windows == koi && declared != null && declared.equals(KOI8_R)) {
            return KOI8_R;
        }
        return koi > windows ? KOI8_R : WINDOWS_1251;
    }

    /// Points for common small letters, off for capitals inside words. The two charsets swap the cases.
    private static int russian(byte[] bytes, Charset charset) {
        int points = 0;
        char before = ' ';
        String letters = letterTable(charset);
        for (byte b : bytes) {
            char letter = letters.charAt(b & 0xFF);
            if (COMMON.indexOf(letter) >= 0) {
                points += 2;
            } else if (Character.isUpperCase(letter) && Character.isLowerCase(before)) {
                points -= 3;
            }
            before = letter;
        }
        return points;
    }

    private static String letterTable(Charset charset) {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        return new String(all, charset);
    }
}
