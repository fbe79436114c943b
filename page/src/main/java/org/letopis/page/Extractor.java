package org.letopis.page;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Extraction;
import org.letopis.model.Page;
import org.letopis.model.Unreadable;
import org.letopis.model.Unreadable.Reason;

import java.util.List;

/// Turns the bytes of a page into a report, or says why that cannot be done. Pure: no clock, no network, no locale.
///
/// No bytes make it throw.
public final class Extractor {
    /// The largest page read, in bytes; ours: a thousand times a usual page. Check it before a file is read into memory.
    public static final int MOST_BYTES = 64 * 1024 * 1024;

    private static final int MEGABYTE = 1_000_000;

    private Extractor() {}

    /// Reads a page of any form that holds one report: HTML, a text scraped from it, a plain text, an item of an agency, a
    /// feed of one entry. Which of these it is, is found out. What may hold several is opened with [Items#in].
    public static Extraction extract(Page page, Given given) {
        List<Item> items = Items.in(page);
        return switch (items.getFirst()) {
            case Item.Refused(Unreadable why) -> why;
            case Item.PassedOver(String name, String kind) ->
                    new Unreadable(name, Reason.NO_REPORT, kind);
            case Item.Found item when items.size() == 1 -> item.extract(given);
            case Item.Found item ->
                    new Unreadable(
                            page.name(),
                            Reason.NO_REPORT,
                            "%s reports in one page; Items.in gives them one by one"
                                    .formatted(items.size()));
        };
    }

    /// Reads a page of HTML with weights of your own.
    public static Extraction extract(Page page, Given given, Chooser chooser) {
        byte[] bytes = bytes(page);
        Unreadable refusal = refusal(page, bytes);
        if (refusal != null) {
            return refusal;
        }
        Markup html = Decoding.markup(bytes, page.origin().charset());
        return HtmlPage.read(page, html, given, chooser);
    }

    /// Reads a text scraped from a page with weights of your own.
    public static Extraction scraped(Page page, Given given, Chooser chooser) {
        byte[] bytes = bytes(page);
        Unreadable refusal = refusal(page, bytes);
        return refusal != null
                ? refusal
                : TextPage.read(page, Decoding.decode(bytes, null), given, chooser);
    }

    /// A page that holds no items but itself.
    static Extraction single(Page page, Markup text, Form form, Given given) {
        return switch (form) {
            case HTML -> HtmlPage.read(page, text, given, HtmlPage.CHOOSER);
            case TEXT -> TextPage.read(page, text.text(), given, DumpedPage.CHOOSER);
            case FEED, NEWSML, JSON, WARC, GZIP, OTHER ->
                    new Unreadable(
                            page.name(),
                            Reason.NO_REPORT,
                            "it begins with «%s»".formatted(start(text.text())));
        };
    }

    private static String start(String text) {
        String head = Characters.clean(text.substring(0, Math.min(text.length(), 200)));
        return head.length() > 40 ? Characters.whole(head.substring(0, 40)) + "…" : head;
    }

    /// Reads a bare text: its first line is the headline, a blank line separates blocks,
    /// and no visible character is changed or left out.
    public static Extraction plain(Page page, Given given) {
        byte[] bytes = bytes(page);
        Unreadable refusal = refusal(page, bytes);
        return refusal != null
                ? refusal
                : PlainText.read(page, Decoding.decode(bytes, page.origin().charset()), given);
    }

    static byte[] bytes(Page page) {
        var buffer = page.bytes();
        byte[] bytes = new byte[Math.min(buffer.remaining(), MOST_BYTES + 1)];
        buffer.get(bytes);
        return bytes;
    }

    static @Nullable Unreadable refusal(Page page, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            String detail =
                    "%s bytes; up to %s are read".formatted(page.bytes().remaining(), MOST_BYTES);
            return new Unreadable(page.name(), Reason.TOO_LARGE, detail);
        }
        String binary = Signature.of(bytes);
        return binary == null ? null : new Unreadable(page.name(), Reason.BINARY, binary);
    }

    /// A file that was not read for its size.
    ///
    /// @param size in bytes
    static Unreadable tooLarge(String name, long size) {
        String detail =
                "%s MB; up to %s MB are read".formatted(size / MEGABYTE, MOST_BYTES / MEGABYTE);
        return new Unreadable(name, Reason.TOO_LARGE, detail);
    }
}
