package org.letopis.page;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// How far bytes are UTF-8: its sequences of two to four bytes, and bytes that belong to none.
///
/// @param escapes whether there is an escape character
/// @param twice sequences that no text has, as they come about where UTF-8 is encoded again
record Utf8Count(int sequences, int errors, boolean escapes, int twice) {
    private static final VarHandle EIGHT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final byte ESCAPE = 0x1B;

    static Utf8Count of(byte[] bytes) {
        int sequences = 0;
        int errors = 0;
        boolean escapes = false;
        int twice = 0;
        int i = 0;
        while (i < bytes.length) {
            if (i + Long.BYTES <= bytes.length) {
                long eight = (long) EIGHT.get(bytes, i);
                // Of eight ASCII bytes, whether one is an escape: subtracting makes it borrow
                // from its high bit.
                long without = eight ^ (ESCAPE * ONES);
                long escape = (without - ONES) & ~without & HIGH_BITS;
                if ((eight & HIGH_BITS) == 0 && escape == 0) {
                    i += Long.BYTES;
                    continue;
                }
            }
            escapes |= bytes[i] == ESCAPE;
            int length = sequenceLength(bytes, i);
            if (length == 0) {
                errors++;
            } else if (length > 1) {
                sequences++;
                twice += isTwice(bytes, i) ? 1 : 0;
            }
            i += Math.max(1, length);
        }
        return new Utf8Count(sequences, errors, escapes, twice);
    }

    /// A control character of ISO-8859-1, or a capital letter before one of the signs that windows-1252 has in their place.
    private static boolean isTwice(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        if (lead == 0xC2) {
            return at + 1 < bytes.length && (bytes[at + 1] & 0xFF) < 0xA0;
        }
        return lead == 0xE2
                && at >= 2
                && bytes[at - 2] == (byte) 0xC3
                && (bytes[at - 1] & 0xFF) >= 0x82;
    }

    /// 0 where no sequence starts; one cut off by the end of the page counts as whole.
    private static int sequenceLength(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        if (lead < 0x80) {
            return 1;
        }
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        for (int i = at + 1; i < Math.min(at + length, bytes.length); i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
