package org.letopis.language.russian;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/// The frame of our binary resources: magic, version, length, CRC-32 and content, big-endian.
final class BinaryResource {
    private static final int MAGIC = 0x4C54_5053; // «LTPS»
    private static final int HEADER = 16;

    private BinaryResource() {}

    /// The content of a resource.
    ///
    /// @param name absolute name on the class path
    /// @param version the one version that the reader understands
    /// @throws IllegalStateException where the resource is absent or damaged; says what was wanted and what was found
    static ByteBuffer read(String name, int version) {
        try (InputStream in = BinaryResource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "resource %s is not on the class path; it lies in the jar letopis-dictionary-ru"
                                .formatted(name));
            }
            ByteBuffer file = ByteBuffer.wrap(in.readAllBytes());
            check(name, "magic", MAGIC, file.getInt());
            check(name, "version", version, file.getInt());
            check(name, "length", file.capacity() - HEADER, file.getInt());
            int sum = file.getInt();
            var crc = new CRC32();
            crc.update(file.slice());
            check(name, "checksum", sum, (int) crc.getValue());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource " + name, e);
        }
    }

    static void write(OutputStream out, int version, byte[] content) throws IOException {
        var crc = new CRC32();
        crc.update(content);
        var data = new DataOutputStream(out);
        data.writeInt(MAGIC);
        data.writeInt(version);
        data.writeInt(content.length);
        data.writeInt((int) crc.getValue());
        data.write(content);
        data.flush();
    }

    /// An int that says how many, and that many ints.
    static int[] ints(ByteBuffer in) {
        int[] ints = new int[in.getInt()];
        in.asIntBuffer().get(ints);
        in.position(in.position() + 4 * ints.length);
        return ints;
    }

    /// An int that says how many, and that many chars.
    static char[] chars(ByteBuffer in) {
        char[] chars = new char[in.getInt()];
        in.asCharBuffer().get(chars);
        in.position(in.position() + 2 * chars.length);
        return chars;
    }

    /// Strings in UTF-8, each behind its length.
    static String[] strings(ByteBuffer in) {
        String[] strings = new String[in.getInt()];
        for (int i = 0; i < strings.length; i++) {
            byte[] bytes = new byte[in.getChar()];
            in.get(bytes);
            strings[i] = new String(bytes, StandardCharsets.UTF_8);
        }
        return strings;
    }

    private static void check(String name, String what, int wanted, int found) {
        if (wanted != found) {
            throw new IllegalStateException(
                    "resource %s is damaged or of another version: %s %08x, found %08x"
                            .formatted(name, what, wanted, found));
        }
    }
}
