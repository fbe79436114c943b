package org.letopis.page;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Page;
import org.letopis.model.Unreadable;
import org.letopis.model.Unreadable.Reason;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;

/// A file of which each line is a news item in JSON, read a line at a time.
final class JsonLines implements Iterator<Item> {
    private final String name;
    private final InputStream in;
    private int lines;
    private @Nullable Item waiting;
    private boolean over;

    /// @param in buffered
    JsonLines(String name, InputStream in) {
        this.name = name;
        this.in = in;
    }

    /// Whether a first line is an object, whole, and the second begins as one.
    static boolean looksLike(byte[] head) {
        var lines =
                new String(head, StandardCharsets.UTF_8)
                        .lines()
                        .map(Characters::clean)
                        .filter(line -> !line.isEmpty())
                        .limit(2)
                        .toList();
        return lines.size() == 2
                && lines.getFirst().startsWith("{")
                && lines.getFirst().endsWith("}")
                && lines.getLast().startsWith("{");
    }

    @Override
    public boolean hasNext() {
        while (waiting == null && !over) {
            read();
        }
        return waiting != null;
    }

    @Override
    public Item next() {
        Item next = hasNext() ? waiting : null;
        if (next == null) {
            throw new NoSuchElementException("no line is left in " + name);
        }
        waiting = null;
        return next;
    }

    private void read() {
        try {
            byte[] line = line();
            if (line == null) {
                over = true;
                return;
            }
            lines++;
            String own = name + "#" + lines;
            Page page = Page.of(own, line);
            if (line.length > Extractor.MOST_BYTES) {
                waiting =
                        new Item.Refused(
                                new Unreadable(
                                        own,
                                        Reason.TOO_LARGE,
                                        "a line of more than " + Extractor.MOST_BYTES + " bytes"));
            } else if (!Characters.clean(new String(line, StandardCharsets.UTF_8)).isEmpty()) {
                waiting = JsonItems.items(page, Decoding.decode(line, null)).getFirst();
            }
        } catch (IOException e) {
            over = true;
            waiting = new Item.Refused(Items.broken(name, e));
        }
    }

    /// The next line, cut where it is too long; null at the end.
    private byte @Nullable [] line() throws IOException {
        var line = new ByteArrayOutputStream();
        int next = in.read();
        if (next < 0) {
            return null;
        }
        while (next >= 0 && next != '\n') {
            if (line.size() <= Extractor.MOST_BYTES) {
                line.write(next);
            }
            next = in.read();
        }
        return line.toByteArray();
    }
}
