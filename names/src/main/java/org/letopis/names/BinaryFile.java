package org.letopis.names;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;

/// The frame of this module's binary resources: magic «LTPN», version, length, CRC-32 and content, big-endian.
final class BinaryFile {
    private static final int MAGIC = 0x4C54_504E;
    private static final int HEADER = 16;
    private static final int LENGTH_AT = 8;

    /// In bytes: a file that says to be longer is damaged.
    private static final int LONGEST = 1 << 28;

    private BinaryFile() {}

    /// The content of a resource that lies beside this class.
    ///
    /// @param version the one version that the reader understands
    /// @throws IllegalStateException where the resource is absent or damaged; says what was wanted and what was found
    static ByteBuffer read(String name, int version) {
        try (InputStream in = BinaryFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "no resource %s beside the classes of names; names-training/make-names.sh makes it"
                                .formatted(name));
            }
            byte[] header = in.readNBytes(HEADER);
            int length = header.length < HEADER ? 0 : ByteBuffer.wrap(header).getInt(LENGTH_AT);
            // One array of the right size, and not many that are put together.
            byte[] file = Arrays.copyOf(header, HEADER + Math.clamp(length, 0, LONGEST));
            int read = in.readNBytes(file, header.length, file.length - header.length);
            return content(name, file, header.length + read, version);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource " + name, e);
        }
    }

    /// The content of a file, checked.
    static ByteBuffer content(String name, byte[] bytes, int version) {
        return content(name, bytes, bytes.length, version);
    }

    private static ByteBuffer content(String name, byte[] bytes, int length, int version) {
        check(name, "shortest length", HEADER, Math.min(HEADER, length));
        ByteBuffer file = ByteBuffer.wrap(bytes, 0, length).slice();
        check(name, "magic", MAGIC, file.getInt());
        check(name, "version", version, file.getInt());
        check(name, "length", file.capacity() - HEADER, file.getInt());
        int sum = file.getInt();
        var crc = new CRC32();
        crc.update(file.slice());
        check(name, "checksum", sum, (int) crc.getValue());
        return file;
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

    private static void check(String name, String what, int wanted, int found) {
        if (wanted != found) {
            throw new IllegalStateException(
                    "resource %s is damaged or of another version: %s %08x, found %08x"
                            .formatted(name, what, wanted, found));
        }
    }
}
