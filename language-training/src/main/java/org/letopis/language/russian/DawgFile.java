package org.letopis.language.russian;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Reads the double-array word graphs of the library dawgdic, in which pymorphy2 and az keep their dictionary.
final class DawgFile {
    private static final int HAS_VALUE = 1 << 8;
    private static final int EXTENDED = 1 << 9;
    private static final int IS_VALUE = 1 << 31;
    private static final Charset LETTERS = Charset.forName("windows-1251");

    private final int[] units;
    private final byte[] guide;

    DawgFile(Path file) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        units = new int[in.getInt()];
        in.asIntBuffer().get(units);
        in.position(in.position() + 4 * units.length);
        guide = new byte[2 * in.getInt()];
        in.get(guide);
    }

    /// Every key in rising order.
    void keys(Consumer<byte[]> each) {
        walk(0, new byte[64], 0, (key, value) -> each.accept(key));
    }

    /// Every key as text, with its value.
    void values(BiConsumer<String, Integer> each) {
        walk(0, new byte[64], 0, (key, value) -> each.accept(text(key), value));
    }

    static String text(byte[] key) {
        return new String(key, LETTERS);
    }

    private void walk(int at, byte[] path, int depth, BiConsumer<byte[], Integer> each) {
        byte[] room = depth == path.length ? Arrays.copyOf(path, depth * 2) : path;
        if ((units[at] & HAS_VALUE) != 0) {
            int value = units[at ^ offset(units[at])] & ~IS_VALUE;
            each.accept(Arrays.copyOf(room, depth), value);
        }
        for (int label = guide[2 * at] & 0xFF; label != 0; ) {
            int next = at ^ offset(units[at]) ^ label;
            room[depth] = (byte) label;
            walk(next, room, depth + 1, each);
            label = guide[2 * next + 1] & 0xFF;
        }
    }

    private static int offset(int unit) {
        return (unit >>> 10) << ((unit & EXTENDED) >>> 6);
    }
}
