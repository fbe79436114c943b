package org.letopis.model;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Bytes as they came: a saved HTML page, a text scraped from one, a plain text.
public final class Page {
    private final String name;
    private final ByteBuffer bytes;
    private final String sha256;

    private Page(String name, ByteBuffer bytes) {
        this.name = name;
        this.bytes = bytes;
        this.sha256 = HexFormat.of().formatHex(digest(bytes.duplicate()));
    }

    /// Takes a page as it came.
    ///
    /// @param name what the user calls it, usually the path of the file; shown in messages only
    /// @param bytes copied, so that the page stays as it came
    public static Page of(String name, byte[] bytes) {
        return new Page(name, ByteBuffer.wrap(bytes.clone()).asReadOnlyBuffer());
    }

    public String name() {
        return name;
    }

    /// The last part of the name: what stands behind its last slash or backslash.
    public String file() {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /// A read-only view with a position of its own.
    public ByteBuffer bytes() {
        return bytes.duplicate();
    }

    /// 64 lower-case hexadecimal digits.
    public String sha256() {
        return sha256;
    }

    @Override
    public String toString() {
        return "Page[" + name + ", " + bytes.remaining() + " bytes]";
    }

    private static byte[] digest(ByteBuffer bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
