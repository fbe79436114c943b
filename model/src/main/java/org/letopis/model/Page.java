package org.letopis.model;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/// Bytes as they came: a saved HTML page, a text scraped from one, a plain text, an entry of a feed, an item of an agency;
/// with what whoever fetched it knows of it.
public final class Page {
    private static final Origin UNKNOWN = new Origin(null, null, null);

    private final String name;
    private final ByteBuffer bytes;
    private final String sha256;
    private final Origin origin;

    private Page(String name, ByteBuffer bytes, String sha256, Origin origin) {
        this.name = name;
        this.bytes = bytes;
        this.sha256 = sha256;
        this.origin = origin;
    }

    /// Where a page came from, as far as it was noted.
    ///
    /// @param url the address that was asked for
    /// @param charset as the header of the answer names it
    /// @param captured when it was fetched: nothing in it can be later
    public record Origin(
            @Nullable String url, @Nullable String charset, @Nullable Instant captured) {}

    /// Takes a page as it came.
    ///
    /// @param name what the user calls it, usually the path of the file; shown in messages only
    /// @param bytes copied, so that the page stays as it came
    public static Page of(String name, byte[] bytes) {
        var copy = ByteBuffer.wrap(bytes.clone()).asReadOnlyBuffer();
        return new Page(name, copy, HexFormat.of().formatHex(digest(copy.duplicate())), UNKNOWN);
    }

    /// The same page with what was noted when it was fetched.
    public Page from(Origin origin) {
        return new Page(name, bytes, sha256, origin);
    }

    public Origin origin() {
        return origin;
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
