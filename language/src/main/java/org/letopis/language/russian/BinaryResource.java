package org.letopis.language.russian;

import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/// A binary resource of ours, read from front to back: magic, version, length, CRC-32 and content, big-endian.
///
/// It goes through a small buffer straight into the arrays: a copy of the whole file would cost more than all the reading.
final class BinaryResource implements Closeable {
    private static final int MAGIC = 0x4C54_5053; // «LTPS»
    private static final int HEADER = 16;

    /// What a processor keeps near at hand. A multiple of the size of an int.
    private static final int BUFFER = 1 << 16;

    private final String name;
    private final InputStream in;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).limit(0);
    private final CRC32 found = new CRC32();
    private final int checksum;

    /// Bytes of the content that are not in the buffer yet.
    private int behind;

    /// @param name for messages
    /// @param version the one version that the reader understands
    BinaryResource(String name, InputStream in, int version) throws IOException {
        this.name = name;
        this.in = in;
        ByteBuffer header = ByteBuffer.wrap(in.readNBytes(HEADER));
        check("bytes of header", HEADER, header.remaining());
        check("magic", MAGIC, header.getInt());
        check("version", version, header.getInt());
        behind = header.getInt();
        checksum = header.getInt();
    }

    /// Opens a resource; whoever opens it closes it.
    ///
    /// @param name absolute name on the class path
    /// @throws IllegalStateException where the resource is absent or damaged; says what was wanted and what was found
    static BinaryResource open(String name, int version) throws IOException {
        InputStream in = BinaryResource.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException(
                    "resource %s is not on the class path; it lies in the jar letopis-dictionary-ru"
                            .formatted(name));
        }
        return new BinaryResource(name, in, version);
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
    int[] ints() throws IOException {
        int[] ints = new int[count(Integer.BYTES)];
        for (int read = 0; read < ints.length; ) {
            int some = Math.min(ints.length - read, atHand(Integer.BYTES));
            buffer.asIntBuffer().get(ints, read, some);
            buffer.position(buffer.position() + some * Integer.BYTES);
            read += some;
        }
        return ints;
    }

    /// An int that says how many, and that many chars.
    char[] chars() throws IOException {
        char[] chars = new char[count(Character.BYTES)];
        for (int read = 0; read < chars.length; ) {
            int some = Math.min(chars.length - read, atHand(Character.BYTES));
            buffer.asCharBuffer().get(chars, read, some);
            buffer.position(buffer.position() + some * Character.BYTES);
            read += some;
        }
        return chars;
    }

    /// All that is left, as bytes.
    byte[] rest() throws IOException {
        return bytes(buffer.remaining() + behind);
    }

    private byte[] bytes(int count) throws IOException {
        byte[] bytes = new byte[count];
        for (int read = 0; read < bytes.length; ) {
            int some = Math.min(bytes.length - read, atHand(1));
            buffer.get(bytes, read, some);
            read += some;
        }
        return bytes;
    }

    /// Where each string ends in the block behind, then its length in bytes and the block.
    StringBlock strings() throws IOException {
        return new StringBlock(ints(), bytes(count(1)));
    }

    /// How many units of a size stand in the buffer; it is filled where there is none.
    private int atHand(int size) throws IOException {
        if (buffer.remaining() < size) {
            buffer.compact();
            int some = Math.min(buffer.remaining(), behind);
            int read = in.readNBytes(buffer.array(), buffer.position(), some);
            found.update(buffer.array(), buffer.position(), read);
            buffer.position(buffer.position() + read).flip();
            behind -= read;
            if (buffer.remaining() < size) {
                throw new EOFException("resource %s is cut short".formatted(name));
            }
        }
        return buffer.remaining() / size;
    }

    private int count(int size) throws IOException {
        atHand(Integer.BYTES);
        int count = buffer.getInt();
        int most = (buffer.remaining() + behind) / size;
        if (count < 0 || count > most) {
            throw damaged("%d units at most, found %d".formatted(most, count));
        }
        return count;
    }

    /// Tells that all has been read.
    ///
    /// @throws IllegalStateException where there is more, or what was read is not what was written
    void end() {
        check("bytes behind the end", 0, buffer.remaining() + behind);
        check("checksum", checksum, (int) found.getValue());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void check(String what, int wanted, int actual) {
        if (wanted != actual) {
            throw damaged("%s %08x, found %08x".formatted(what, wanted, actual));
        }
    }

    private IllegalStateException damaged(String what) {
        return new IllegalStateException(
                "resource %s is damaged or of another version: %s".formatted(name, what));
    }
}
