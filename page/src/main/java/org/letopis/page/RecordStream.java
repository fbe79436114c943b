package org.letopis.page;

import java.io.IOException;
import java.io.InputStream;

/// The bytes of a web archive, the last of which can be had again: where a record is damaged, the next one is looked for
/// behind its first byte.
final class RecordStream extends InputStream {
    /// What can be had again; ours: a few records, and more than a reader takes ahead.
    private static final int KEPT = 256 * 1024;

    private static final int READ_AT_ONCE = 8 * 1024;

    private static final byte[] RECORD = {'W', 'A', 'R', 'C', '/', '1', '.'};

    /// Of a record that is compressed by itself.
    private static final byte[] GZIP = {0x1F, (byte) 0x8B, 8};

    private final InputStream in;
    private final byte[] kept = new byte[KEPT];
    private int filled;
    private int next;

    /// Where in the archive the bytes that are kept begin.
    private long begin;

    RecordStream(InputStream in) {
        this.in = in;
    }

    /// Where in the archive the next byte stands.
    long position() {
        return begin + next;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (next == filled && !fill()) {
            return -1;
        }
        int given = Math.min(length, filled - next);
        System.arraycopy(kept, next, into, offset, given);
        next += given;
        return given;
    }

    /// Goes to where a record seems to begin, at a place of the archive or behind; false where none does.
    ///
    /// @param packed whether records are compressed one by one
    boolean goToRecord(long place, boolean packed) throws IOException {
        byte[] mark = packed ? GZIP : RECORD;
        next = Math.clamp(place - begin, 0, filled);
        while (true) {
            for (; next + mark.length <= filled; next++) {
                if (isAt(next, mark)) {
                    return true;
                }
            }
            if (!fill()) {
                next = filled;
                return false;
            }
        }
    }

    private boolean isAt(int place, byte[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (kept[place + i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean fill() throws IOException {
        if (kept.length - filled < READ_AT_ONCE) {
            int gone = Math.min(next, filled - KEPT / 2);
            System.arraycopy(kept, gone, kept, 0, filled - gone);
            begin += gone;
            next -= gone;
            filled -= gone;
        }
        int read = in.read(kept, filled, Math.min(READ_AT_ONCE, kept.length - filled));
        filled += Math.max(0, read);
        return read > 0;
    }
}
