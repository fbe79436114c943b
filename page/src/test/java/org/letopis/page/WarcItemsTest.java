package org.letopis.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.letopis.model.Report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

class WarcItemsTest {
    private static final String HTML =
            """
            <html><head><title>Мост закрыт</title><meta property="article:published_time" content="2033-01-01T10:00:00Z"></head>
            <body><article><h1>Мост через Тихую закрыли на ремонт</h1>
            <time datetime="2023-04-11T09:00:00+03:00">11 апреля</time>
            <p>Мост через реку Тихую в Верхнем Яре закрыли на ремонт, сообщает администрация города.</p>
            <p>Работы продлятся до конца месяца, движение переведено на объездную дорогу.</p></article></body></html>
            """;

    private static final Charset CYRILLIC = Charset.forName("windows-1251");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aPageOfAnArchiveKnowsItsAddressCharsetAndCapture(boolean packed) throws IOException {
        byte[] html = HTML.getBytes(CYRILLIC);
        byte[] archive =
                join(
                        packed,
                        record(
                                "warcinfo",
                                "application/warc-fields",
                                "software: ours\r\n".getBytes(StandardCharsets.UTF_8)),
                        response(
                                "200 OK",
                                "Content-Type: text/html; charset=windows-1251\r\nContent-Encoding: gzip\r\n",
                                gzip(html)),
                        response("404 Not Found", "Content-Type: text/html\r\n", html),
                        response("200 OK", "Content-Type: image/png\r\n", new byte[] {1, 2}));
        List<Item> items = read(archive);
        assertThat(items)
                .extracting(Item::name)
                .containsExactly("a.warc#1", "a.warc#2", "a.warc#3", "a.warc#4");
        assertThat(items.getFirst()).isEqualTo(new Item.PassedOver("a.warc#1", "warcinfo"));
        assertThat(items.get(2)).isEqualTo(new Item.PassedOver("a.warc#3", "HTTP 404"));
        assertThat(items.get(3)).isEqualTo(new Item.PassedOver("a.warc#4", "image/png"));
        Report report = (Report) ((Item.Found) items.get(1)).extract(Given.NOTHING);
        assertThat(report.headline()).isEqualTo("Мост через Тихую закрыли на ремонт");
        assertThat(report.url()).isEqualTo("https://kurier.example/1");
        assertThat(report.outlet()).isEqualTo("kurier.example");
        // The meta element is later than the capture.
        assertThat(report.published()).hasToString("2023-04-11T09:00+03:00");
        assertThat(report.file()).isEqualTo("a.warc#2");
        assertThat(report.sha256()).isEqualTo(org.letopis.model.Page.of("", html).sha256());
    }

    @Test
    void chunksArePutTogether() throws IOException {
        byte[] html = HTML.getBytes(StandardCharsets.UTF_8);
        var chunked = new ByteArrayOutputStream();
        chunked.write(
                (Integer.toHexString(html.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        chunked.write(html);
        chunked.write("\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        List<Item> items =
                read(
                        response(
                                "200 OK",
                                "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n",
                                chunked.toByteArray()));
        assertThat(((Item.Found) items.getFirst()).page().bytes().remaining())
                .isEqualTo(html.length);
    }

    @Test
    void whatStandsBeforeTheDamageIsRead() throws IOException {
        byte[] whole =
                join(
                        false,
                        response(
                                "200 OK",
                                "Content-Type: text/html\r\n",
                                HTML.getBytes(StandardCharsets.UTF_8)),
                        response(
                                "200 OK",
                                "Content-Type: text/html\r\n",
                                HTML.getBytes(StandardCharsets.UTF_8)));
        List<Item> items = read(Arrays.copyOf(whole, whole.length * 6 / 10));
        assertThat(items.getFirst()).isInstanceOf(Item.Found.class);
        assertThat(items.getLast()).isInstanceOf(Item.Refused.class);
        assertThat(((Item.Refused) items.getLast()).why().detail()).contains("after record");
    }

    @ParameterizedTest
    @CsvSource({
        // what is damaged, whether records are compressed
        "header, false",
        "length, false",
        "header, true",
        "packing, true"
    })
    void whatStandsBehindTheDamageIsReadToo(String damage, boolean packed) throws IOException {
        byte[] good =
                response(
                        "200 OK",
                        "Content-Type: text/html\r\n",
                        HTML.getBytes(StandardCharsets.UTF_8));
        String text = new String(good, StandardCharsets.UTF_8);
        String bad =
                switch (damage) {
                    case "header" -> text.replace("WARC-Type: response", "no header");
                    case "length" -> text.replaceFirst("Content-Length: \\d+", "Content-Length: 9");
                    default -> text;
                };
        byte[] broken = bad.getBytes(StandardCharsets.UTF_8);
        byte[] middle = packed ? gzip(broken) : broken;
        if (damage.equals("packing")) {
            Arrays.fill(middle, 40, 90, (byte) 0x5A);
        }
        List<Item> items = read(concat(join(packed, good), middle, join(packed, good, good)));
        assertThat(items.getFirst()).isInstanceOf(Item.Found.class);
        assertThat(items.stream().filter(Item.Refused.class::isInstance).toList())
                .extracting(item -> ((Item.Refused) item).why().detail())
                .anySatisfy(detail -> assertThat(detail).contains("bytes passed over"));
        assertThat(items.subList(items.size() - 2, items.size()))
                .allSatisfy(item -> assertThat(item).isInstanceOf(Item.Found.class));
    }

    /// Records that only begin cost no more than so many tries.
    @Test
    void anArchiveOfBeginningsIsGivenUp() {
        byte[] archive = "WARC/1.\n".repeat(20_000).getBytes(StandardCharsets.US_ASCII);
        assertThat(read(archive)).hasSizeLessThanOrEqualTo(1000);
    }

    private static byte[] concat(byte[]... parts) throws IOException {
        return join(false, parts);
    }

    @Test
    void noCutMakesItFail() throws IOException {
        byte[] whole =
                join(
                        true,
                        response(
                                "200 OK",
                                "Content-Type: text/html\r\n",
                                gzip(HTML.getBytes(CYRILLIC))),
                        response("200 OK", "Content-Type: text/html\r\n", HTML.getBytes(CYRILLIC)));
        for (int length = 0; length < whole.length; length += 7) {
            for (Item item : read(Arrays.copyOf(whole, length))) {
                if (item instanceof Item.Found found) {
                    assertThat(found.extract(Given.NOTHING)).isNotNull();
                }
            }
        }
    }

    @Test
    void anArchiveIsReadAsItIsAskedFor() throws IOException {
        byte[] one =
                response(
                        "200 OK",
                        "Content-Type: text/html\r\n",
                        HTML.getBytes(StandardCharsets.UTF_8));
        var endless = new Repeated(one);
        try (Items items = Items.in("a.warc", endless)) {
            for (int i = 0; i < 200; i++) {
                assertThat(items.next()).isInstanceOf(Item.Found.class);
            }
        }
        assertThat(endless.given).isLessThan(250L * one.length + 200_000);
    }

    @Test
    void anOldArchiveIsReadToo() {
        String body = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + HTML;
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String head =
                "filedesc://a.arc 0.0.0.0 20230412000000 text/plain 76\n1 0 Ours\nURL IP-address Archive-date Content-type Archive-length\n\n\n";
        int extra = head.indexOf("1 0 Ours");
        String sized = head.replace(" 76\n", " " + (head.length() - extra - 1) + "\n");
        String record =
                "https://kurier.example/1 192.0.2.1 20230412100000 text/html "
                        + bytes.length
                        + "\n";
        byte[] archive = (sized + record + body + "\n").getBytes(StandardCharsets.UTF_8);
        List<Item> items = read(archive);
        Report report = (Report) ((Item.Found) items.getLast()).extract(Given.NOTHING);
        assertThat(report.url()).isEqualTo("https://kurier.example/1");
        assertThat(report.published()).hasToString("2023-04-11T09:00+03:00");
    }

    /// The same bytes again and again, counted.
    private static final class Repeated extends InputStream {
        private final byte[] bytes;
        private long given;

        Repeated(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        @Override
        public int read() {
            return bytes[(int) (given++ % bytes.length)] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            for (int i = 0; i < length; i++) {
                into[offset + i] = (byte) read();
            }
            return length;
        }
    }

    private static List<Item> read(byte[] archive) {
        var all = new ArrayList<Item>();
        try (Items items = Items.in("a.warc", new ByteArrayInputStream(archive))) {
            items.forEachRemaining(all::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static byte[] response(String status, String headers, byte[] body) throws IOException {
        var http = new ByteArrayOutputStream();
        http.write(
                ("HTTP/1.1 " + status + "\r\n" + headers + "\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        http.write(body);
        return record("response", "application/http; msgtype=response", http.toByteArray());
    }

    private static byte[] record(String type, String media, byte[] block) throws IOException {
        var record = new ByteArrayOutputStream();
        record.write(
                """
                WARC/1.0
                WARC-Type: %s
                WARC-Target-URI: https://kurier.example/1
                WARC-Date: 2023-04-12T10:00:00Z
                WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>
                Content-Type: %s
                Content-Length: %s

                """
                        .formatted(type, media, block.length)
                        .replace("\n", "\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        record.write(block);
        record.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return record.toByteArray();
    }

    private static byte[] join(boolean packed, byte[]... records) throws IOException {
        var all = new ByteArrayOutputStream();
        for (byte[] record : records) {
            all.write(packed ? gzip(record) : record);
        }
        return all.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
