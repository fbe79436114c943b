package org.letopis.page;

import java.nio.charset.Charset;
import java.util.Arrays;

/// A page that was taken for Western European when it was UTF-8 already, and so written in UTF-8 twice: «itâ€™s» for «it’s».
/// No text has such runs of characters, so each is undone alone: often only a part of a page went through the wrong hands.
final class TwiceEncoded {
    /// Fewer are quoted to speak about them; ours.
    private static final int FEWEST = 3;

    /// What is no byte of the wrong charset.
    private static final int NONE = -1;

    /// The characters of windows-1252 for bytes from 80 to 9F, that are others in ISO-8859-1.
    private static final String WINDOWS = windows();

    private final byte[] bytes;
    private final byte[] once;
    private int length;
    private int undone;

    /// The place behind the character that was read last.
    private int next;

    private TwiceEncoded(byte[] bytes) {
        this.bytes = bytes;
        this.once = new byte[bytes.length];
    }

    /// The page in UTF-8 once.
    ///
    /// @param bytes in UTF-8 without errors
    static byte[] undone(byte[] bytes) {
        var page = new TwiceEncoded(bytes);
        page.undo();
        return page.undone < FEWEST ? bytes : Arrays.copyOf(page.once, page.length);
    }

    private void undo() {
        int i = 0;
        while (i < bytes.length) {
            if (i + Eight.BYTES <= bytes.length && Eight.areAscii(Eight.at(bytes, i))) {
                System.arraycopy(bytes, i, once, length, Eight.BYTES);
                length += Eight.BYTES;
                i += Eight.BYTES;
                continue;
            }
            int taken = bytes[i] >= 0 ? 0 : sequence(i);
            if (taken == 0) {
                once[length++] = bytes[i++];
            } else {
                i = taken;
            }
        }
    }

    /// Writes the sequence of UTF-8 that the characters from here on are the bytes of, and returns the place behind them;
    /// 0 where they are none.
    private int sequence(int from) {
        int lead = original(from);
        int size = size(lead);
        int start = length;
        boolean control = false;
        if (size == 0) {
            return 0;
        }
        once[length++] = (byte) lead;
        for (int i = 1; i < size; i++) {
            int part = next < bytes.length ? original(next) : NONE;
            if (part < 0x80 || part > 0xBF) {
                length = start;
                return 0;
            }
            control |= part < 0xA0;
            once[length++] = (byte) part;
        }
        undone += control ? 1 : 0;
        return next;
    }

    /// Bytes of a sequence that begins so; 0 for one that is not looked for. Letters of Latin, Greek and Cyrillic, signs and
    /// emoji are; «ß» and «é» are the ends of words, and what stands behind them may be a quotation mark of its own.
    private static int size(int lead) {
        if ((lead >= 0xC2 && lead <= 0xC5) || (lead >= 0xCE && lead <= 0xD2)) {
            return 2;
        }
        return lead == 0xE2 ? 3 : lead == 0xF0 ? 4 : 0;
    }

    /// The byte that was taken for the character here.
    private int original(int at) {
        int first = bytes[at] & 0xFF;
        if ((first == 0xC2 || first == 0xC3) && at + 1 < bytes.length) {
            next = at + 2;
            return (first & 3) << 6 | (bytes[at + 1] & 0x3F);
        }
        int size = first >= 0xE0 ? 3 : 2;
        if (first < 0xC5 || first > 0xE2 || at + size > bytes.length) {
            return NONE;
        }
        next = at + size;
        int second = bytes[at + 1] & 0x3F;
        int letter =
                size == 2
                        ? (first & 0x1F) << 6 | second
                        : (first & 0x0F) << 12 | second << 6 | (bytes[at + 2] & 0x3F);
        int found = WINDOWS.indexOf(letter);
        return found < 0 ? NONE : 0x80 + found;
    }

    private static String windows() {
        byte[] all = new byte[0x20];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) (0x80 + i);
        }
        return new String(all, Charset.forName("windows-1252"));
    }
}
