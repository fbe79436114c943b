package org.letopis.page;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Page;
import org.letopis.model.Unreadable;
import org.letopis.model.Unreadable.Reason;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;

/// The records of a web archive (WARC or ARC, compressed or not), one at a time. Pages among them are items; where the
/// archive is damaged, that is refused and what seems to be the next record is read on from.
final class WarcItems implements Iterator<Item> {
    private static final int OK = 200;
    private static final int REDIRECTION = 300;

    /// An archive with more damages is none; ours.
    private static final int MOST_DAMAGES = 1000;

    private final String name;
    private final RecordStream in;
    private final ArrayDeque<Item> waiting = new ArrayDeque<>();
    private @Nullable WarcReader reader;
    private int records;
    private boolean over;
    private int damages;

    /// Where in the archive the reader began.
    private long begin;

    WarcItems(String name, InputStream in) {
        this.name = name;
        this.in = new RecordStream(in);
    }

    @Override
    public boolean hasNext() {
        while (waiting.isEmpty() && !over) {
            read();
        }
        return !waiting.isEmpty();
    }

    @Override
    public Item next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no record is left in " + name);
        }
        return waiting.remove();
    }

    private void read() {
        try {
            if (reader == null) {
                begin = in.position();
                reader = new WarcReader(in);
                reader.setLenient(true);
            }
            Optional<WarcRecord> record = reader.next();
            over = record.isEmpty();
            if (record.isPresent()) {
                records++;
                take(record.get());
            }
        } catch (IOException | RuntimeException e) {
            waiting.add(new Item.Refused(damaged(e)));
        }
    }

    /// The reader does not know where the next record begins, so it is looked for, and read by a new one.
    private Unreadable damaged(Exception problem) {
        long damage = begin;
        boolean packed = false;
        if (reader != null) {
            damage += reader.position();
            packed = reader.compression() == WarcCompression.GZIP;
        }
        reader = null;
        damages++;
        over = damages >= MOST_DAMAGES || !goesOn(damage + 1, packed);
        String said = Items.broken(name, problem).detail().lines().findFirst().orElse("");
        String rest =
                over
                        ? "what follows is not read"
                        : "%s bytes passed over".formatted(in.position() - damage);
        String detail = "after record %s: %s; %s".formatted(records, said, rest);
        return new Unreadable(name, Reason.DAMAGED, detail);
    }

    private boolean goesOn(long place, boolean packed) {
        try {
            return in.goToRecord(place, packed);
        } catch (IOException e) {
            return false;
        }
    }

    private void take(WarcRecord record) {
        String own = name + "#" + records;
        try {
            switch (record) {
                case WarcResponse response -> response(own, response);
                case WarcResource resource ->
                        payload(own, resource, resource.contentType(), resource.body());
                case WarcConversion conversion ->
                        payload(own, conversion, conversion.contentType(), conversion.body());
                default -> waiting.add(new Item.PassedOver(own, record.type()));
            }
        } catch (IOException | RuntimeException e) {
            waiting.add(new Item.Refused(Items.broken(own, e)));
        }
    }

    private void response(String own, WarcResponse response) throws IOException {
        String target = response.target();
        if (!target.startsWith("http")) {
            waiting.add(new Item.PassedOver(own, response.contentType().base().toString()));
            return;
        }
        HttpResponse http = response.http();
        if (http.status() < OK || http.status() >= REDIRECTION) {
            waiting.add(new Item.PassedOver(own, "HTTP " + http.status()));
            return;
        }
        payload(own, response, http.contentType(), http.bodyDecoded());
    }

    private void payload(String own, WarcTargetRecord record, MediaType type, MessageBody body)
            throws IOException {
        String media = type.base().toString().toLowerCase(Locale.ROOT);
        boolean text = record instanceof WarcConversion && media.equals("text/plain");
        boolean document = media.endsWith("xml") || media.endsWith("json");
        boolean page = media.equals("text/html") || media.equals("application/xhtml+xml") || text;
        if (!page && !document) {
            waiting.add(new Item.PassedOver(own, media));
            return;
        }
        byte[] bytes = whole(body);
        String charset = type.parameters().get("charset");
        var origin = new Page.Origin(record.target(), charset, captured(record));
        Page found = Page.of(own, bytes).from(origin);
        if (document && !page && !isNews(bytes)) {
            waiting.add(new Item.PassedOver(own, media));
        } else {
            waiting.addAll(Items.in(found));
        }
    }

    /// A body that ends too early is read as far as it goes.
    private static byte[] whole(MessageBody body) throws IOException {
        var whole = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try (InputStream stream = body.stream()) {
            for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
                whole.write(buffer, 0, n);
                if (whole.size() > Extractor.MOST_BYTES) {
                    break;
                }
            }
        } catch (IOException e) {
            if (whole.size() == 0) {
                throw e;
            }
        }
        return whole.toByteArray();
    }

    private static boolean isNews(byte[] bytes) {
        return switch (Form.of(bytes)) {
            case FEED, NEWSML, HTML -> true;
            case TEXT, JSON, WARC, GZIP, OTHER -> false;
        };
    }

    private static @Nullable Instant captured(WarcRecord record) {
        try {
            return record.date();
        } catch (DateTimeException | NoSuchElementException e) {
            return null;
        }
    }
}
