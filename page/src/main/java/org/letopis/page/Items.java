package org.letopis.page;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Extraction;
import org.letopis.model.Page;
import org.letopis.model.Unreadable;
import org.letopis.model.Unreadable.Reason;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;

/// What a file holds, one after the other. Web archives and JSON lines are read as they are asked for, an item at a time;
/// other forms, which are small, whole.
public final class Items implements Iterator<Item>, AutoCloseable {
    private final String name;
    private final InputStream in;
    private final long size;
    private @Nullable Iterator<Item> items;

    private Items(String name, InputStream in, long size) {
        this.name = name;
        this.in = in;
        this.size = size;
    }

    /// Reads a file of any form: it is found out which.
    ///
    /// @param name what the user calls it, usually its path
    /// @param in closed with the items
    public static Items in(String name, InputStream in) {
        return new Items(name, in, -1);
    }

    /// Reads a file whose size is known, so that one that is too large is refused before it is read.
    public static Items in(Path file) throws IOException {
        long size = Files.size(file);
        return new Items(file.toString(), Files.newInputStream(file), size);
    }

    /// Whether bytes begin like one of the forms that are read, the least certain of them, plain text, left aside.
    ///
    /// @param head the first 64 KiB, or all
    public static boolean areIn(byte[] head) {
        return switch (Form.of(head)) {
            case HTML, FEED, NEWSML, JSON, WARC -> true;
            case GZIP -> areInGzip(head);
            case TEXT, OTHER -> false;
        };
    }

    private static boolean areInGzip(byte[] head) {
        byte[] unpacked = unpacked(head);
        return Form.of(unpacked) != Form.GZIP && areIn(unpacked);
    }

    /// The beginning of what is compressed, as far as it can be had.
    private static byte[] unpacked(byte[] head) {
        var inside = new ByteArrayOutputStream();
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(head))) {
            for (int next = stream.read();
                    next >= 0 && inside.size() < Form.LOOKED_AT;
                    next = stream.read()) {
                inside.write(next);
            }
        } catch (IOException e) {
            // The beginning of a stream may end anywhere.
        }
        return inside.toByteArray();
    }

    /// How many of the first bytes [#areIn] looks at.
    public static int lookedAt() {
        return Form.LOOKED_AT;
    }

    @Override
    public boolean hasNext() {
        return iterator().hasNext();
    }

    @Override
    public Item next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no item is left in " + name);
        }
        return iterator().next();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private Iterator<Item> iterator() {
        if (items == null) {
            try {
                items = open(new BufferedInputStream(in, Form.LOOKED_AT), false);
            } catch (IOException e) {
                items = refused(broken(name, e)).iterator();
            }
        }
        return items;
    }

    private Iterator<Item> open(BufferedInputStream stream, boolean unpacked) throws IOException {
        byte[] head = head(stream);
        Form form = Form.of(head);
        if (form == Form.WARC) {
            return new WarcItems(name, stream);
        }
        if (form == Form.GZIP && !unpacked) {
            return Form.of(unpacked(head)) == Form.WARC
                    ? new WarcItems(name, stream)
                    : open(
                            new BufferedInputStream(new GZIPInputStream(stream), Form.LOOKED_AT),
                            true);
        }
        if (form == Form.JSON && JsonLines.looksLike(head)) {
            return new JsonLines(name, stream);
        }
        if (!unpacked && size > Extractor.MOST_BYTES) {
            return refused(Extractor.tooLarge(name, size)).iterator();
        }
        byte[] bytes = stream.readNBytes(Extractor.MOST_BYTES + 1);
        return in(Page.of(name, bytes)).iterator();
    }

    private static byte[] head(BufferedInputStream stream) throws IOException {
        stream.mark(Form.LOOKED_AT);
        byte[] head = stream.readNBytes(Form.LOOKED_AT);
        stream.reset();
        return head;
    }

    /// What a page holds: itself, or the entries of a feed or a message.
    static List<Item> in(Page page) {
        byte[] bytes = Extractor.bytes(page);
        Unreadable refusal = Extractor.refusal(page, bytes);
        if (refusal != null) {
            return refused(refusal);
        }
        Markup text = Decoding.markup(bytes, page.origin().charset());
        Form form = Form.of(text);
        return switch (form) {
            case FEED -> feed(page, text.text());
            case NEWSML -> NewsMl.items(page, text.text());
            case JSON -> JsonItems.items(page, text.text());
            case HTML, TEXT, OTHER, WARC, GZIP ->
                    List.of(
                            new Item.Found(
                                    page, (p, given) -> Extractor.single(p, text, form, given)));
        };
    }

    private static List<Item> feed(Page page, String text) {
        Feed feed = Feed.of(XmlReader.read(text));
        if (feed.entries().isEmpty()) {
            return refused(new Unreadable(page.name(), Reason.NO_REPORT, "a feed without entries"));
        }
        return numbered(
                page,
                feed.entries(),
                FeedEntry::outer,
                (entry, of, given) -> entry.dispatch(feed).report(of, given));
    }

    interface EntrySource<E> {
        Extraction extract(E entry, Page page, Given given);
    }

    /// The entries of a page as items of their own.
    static <E> List<Item> numbered(
            Page page, List<E> entries, Function<E, String> text, EntrySource<E> source) {
        var items = new ArrayList<Item>();
        for (E entry : entries) {
            String name = page.name() + "#" + (items.size() + 1);
            byte[] bytes = text.apply(entry).getBytes(StandardCharsets.UTF_8);
            Page own = Page.of(name, bytes).from(page.origin());
            items.add(new Item.Found(own, (p, given) -> source.extract(entry, p, given)));
        }
        return items;
    }

    static List<Item> refused(Unreadable why) {
        return List.of(new Item.Refused(why));
    }

    static Unreadable broken(String name, Exception problem) {
        String said = problem.getMessage();
        String detail = said == null ? problem.getClass().getSimpleName() : said;
        return new Unreadable(name, Reason.DAMAGED, detail);
    }
}
