package org.letopis.page;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Extraction;
import org.letopis.model.Page;
import org.letopis.model.Unreadable;
import org.letopis.model.Unreadable.Reason;

/// Turns the bytes of a page into a report, or says why that cannot be done. Pure: no clock, no network, no locale.
///
/// No bytes make it throw.
public final class Extractor {
    /// The largest page read, in bytes; ours: a thousand times a usual page. Check it before a file is read into memory.
    public static final int MOST_BYTES = 64 * 1024 * 1024;

    private Extractor() {}

    /// Reads a saved HTML page, a text scraped from one, or a plain text. Which of these it is, is found out.
    public static Extraction extract(Page page, Given given) {
        return extract(page, given, Chooser.BUILT_IN);
    }

    /// The same with weights of your own.
    public static Extraction extract(Page page, Given given, Chooser chooser) {
        byte[] bytes = bytes(page);
        Unreadable refusal = refusal(page, bytes);
        if (refusal != null) {
            return refusal;
        }
        String text = Decoding.decode(bytes);
        return HtmlPage.looksLike(text)
                ? HtmlPage.read(page, text, given, chooser)
                : TextPage.read(page, text, given);
    }

    /// Reads a bare text: its first line is the headline, a blank line separates blocks,
    /// and no visible character is changed or left out.
    public static Extraction plain(Page page, Given given) {
        byte[] bytes = bytes(page);
        Unreadable refusal = refusal(page, bytes);
        return refusal != null ? refusal : PlainText.read(page, Decoding.decode(bytes), given);
    }

    private static byte[] bytes(Page page) {
        var buffer = page.bytes();
        byte[] bytes = new byte[Math.min(buffer.remaining(), MOST_BYTES + 1)];
        buffer.get(bytes);
        return bytes;
    }

    private static @Nullable Unreadable refusal(Page page, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            String detail =
                    "%s bytes; up to %s are read".formatted(page.bytes().remaining(), MOST_BYTES);
            return new Unreadable(page.name(), Reason.TOO_LARGE, detail);
        }
        String binary = Signature.of(bytes);
        return binary == null ? null : new Unreadable(page.name(), Reason.BINARY, binary);
    }
}
