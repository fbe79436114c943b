package org.letopis.page;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Eight bytes as one number, for what is asked of every byte of a page.
final class Eight {
    static final int BYTES = Long.BYTES;

    private static final VarHandle AT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    /// The bit in which small letters differ from capitals.
    private static final long CASES = 0x2020_2020_2020_2020L;

    private Eight() {}

    static long at(byte[] bytes, int place) {
        return (long) AT.get(bytes, place);
    }

    static boolean areAscii(long eight) {
        return (eight & HIGH_BITS) == 0;
    }

    /// Whether one of them is a certain byte.
    static boolean have(byte sought, long eight) {
        long difference = eight ^ (sought & 0xFF) * ONES;
        // Subtracting makes a zero borrow from its high bit, which it did not have.
        return ((difference - ONES) & ~difference & HIGH_BITS) != 0;
    }

    /// The first of them that is a certain byte, which they have.
    static int first(byte sought, long eight) {
        long difference = eight ^ (sought & 0xFF) * ONES;
        // What borrows marks bytes behind the first zero too, but none before it.
        long marks = (difference - ONES) & ~difference & HIGH_BITS;
        return Long.numberOfTrailingZeros(marks) / Byte.SIZE;
    }

    /// With small letters for capitals; six signs, none of which stands in a name of HTML, become others.
    static long small(long eight) {
        return eight | (eight & CASES << 1) >>> 1;
    }

    /// How many of them, which are ASCII, are a certain byte.
    static int count(byte sought, long eight) {
        long difference = eight ^ sought * ONES;
        // Adding 127 sets the high bit of all but zeros.
        return BYTES - Long.bitCount((difference + ~HIGH_BITS) & HIGH_BITS);
    }
}
