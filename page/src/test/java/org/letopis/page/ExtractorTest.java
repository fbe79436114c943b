package org.letopis.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.letopis.model.Extraction;
import org.letopis.model.Page;
import org.letopis.model.Report;
import org.letopis.model.Unreadable;
import org.letopis.model.Unreadable.Reason;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;

class ExtractorTest {
    private static final String PARAGRAPH =
            "<p>The bridge over the river was closed on Monday, the mayor said, and will open in a week.</p>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                           | EMPTY     | no visible character
                    ' \u00A0 '                   | EMPTY     | no visible character
                    <html><body></body></html>   | EMPTY     | no visible character in the HTML
                    <title>News</title><div id=app></div><script>go()</script> | NO_REPORT | a title and no text: a shell that needs JavaScript?
                    """)
    void refusesWhatHoldsNoText(String text, Reason reason, String detail) {
        assertThat(Extractor.extract(Pages.text(text), Given.NOTHING))
                .isEqualTo(new Unreadable("text", reason, detail));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    89504e470d0a1a0a | a PNG picture: it starts with the bytes 89 50 4E 47
                    255044462d312e34 | a PDF document: it starts with the bytes 25 50 44 46
                    1f8b0800         | gzip: it starts with the bytes 1F 8B
                    504b030414000000 | a ZIP archive or an office document: it starts with the bytes 50 4B 03 04
                    61620063640065   | 2 of the first 7 bytes are zero, the first at offset 2
                    """)
    void refusesWhatIsNoText(String hex, String detail) {
        var page = Page.of("file", HexFormat.of().parseHex(hex));
        assertThat(Extractor.extract(page, Given.NOTHING))
                .isEqualTo(new Unreadable("file", Reason.BINARY, detail));
    }

    @ParameterizedTest
    @ValueSource(strings = {"login.html", "links.html"})
    void refusesPagesWithoutAReport(String name) {
        Extraction extraction = Extractor.extract(Pages.page(name), Given.NOTHING);
        assertThat(extraction).isInstanceOf(Unreadable.class);
        assertThat(((Unreadable) extraction).reason()).isEqualTo(Reason.NO_REPORT);
    }

    @Test
    void refusesWhatIsTooLarge() {
        var page = Page.of("large", new byte[Extractor.MOST_BYTES + 1]);
        assertThat(Extractor.extract(page, Given.NOTHING))
                .isEqualTo(
                        new Unreadable(
                                "large",
                                Reason.TOO_LARGE,
                                "67108865 bytes; up to 67108864 are read"));
    }

    @Test
    void readsThroughDeepNesting() {
        String html =
                "<h1>Bridge over the river closed</h1>"
                        + "<div class=author>".repeat(100_000)
                        + PARAGRAPH;
        assertThat(Pages.report(Extractor.extract(Pages.text(html), Given.NOTHING)).headline())
                .isEqualTo("Bridge over the river closed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='%s'>",
                "<script type='application/ld+json'>%s</script>",
                "<title>%s</title>",
                "<p class=author>%s</p>",
                "<time datetime='%s'></time>",
                "<figure><img src=a.jpg><figcaption>%s</figcaption></figure>",
                "<meta name=author content='%s'>"
            })
    void readsPastMegabytesInOnePlace(String place) {
        for (String filling :
                new String[] {"a - ", "[", "{\"@graph\":[", "1.2.", " and ", "&#xD800;"}) {
            String html = place.formatted(filling.repeat(200_000)) + PARAGRAPH.repeat(3);
            assertThat(Extractor.extract(Pages.text(html), Given.NOTHING)).isNotNull();
        }
    }

    @Test
    void noBytesMakeItThrow() {
        long seed = 20_230_412;
        var random = new Random(seed);
        String[] names = {
            "agency.html", "old-table-layout.html", "microdata.html", "scraped.txt", "login.html"
        };
        for (int round = 0; round < 1500; round++) {
            byte[] bytes = Pages.bytes(names[round % names.length]);
            for (int change = random.nextInt(60); change >= 0; change--) {
                mutate(bytes, random);
            }
            int length = 1 + random.nextInt(bytes.length);
            var page = Page.of("mutation", java.util.Arrays.copyOf(bytes, length));
            try {
                wellFormed(Extractor.extract(page, Given.NOTHING));
                wellFormed(Extractor.plain(page, Given.NOTHING));
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError("seed %d, round %d".formatted(seed, round), e);
            }
        }
    }

    private static void mutate(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(3)) {
            case 0 -> bytes[at] = (byte) random.nextInt(256);
            case 1 -> bytes[at] = (byte) "<>\"'&/-=[]{}".charAt(random.nextInt(12));
            default -> {
                int from = random.nextInt(bytes.length);
                int length = Math.min(random.nextInt(40), bytes.length - Math.max(at, from));
                System.arraycopy(bytes, from, bytes, at, length);
            }
        }
    }

    private static void wellFormed(Extraction extraction) {
        if (extraction instanceof Report report) {
            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(report.text())).isTrue();
            if (report.dateline() != null) {
                assertThat(report.dateline().span().end())
                        .isLessThanOrEqualTo(report.text().length());
            }
        }
    }

    @Test
    void aHeadlineThatTheJsonLdHasAsPrintedIsNotCutInItsMiddle() {
        String html =
                """
                <html><head><title>Floods: Lakes, rivers, seas: The Virna leaves its banks for the fifth year</title>
                <meta property="og:title" content="Floods: Lakes, rivers, seas: The Virna leaves its banks for the fifth year">
                <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Lakes, rivers, seas: The Virna leaves its banks for the fifth year"}</script>
                </head><body><article><h1>Lakes, rivers, seas: The Virna leaves its banks for the fifth year</h1>
                <p>The Virna has left its banks for the fifth year, and the lower streets of the town are under water again.</p>
                <p>The bridge is closed, and the ferry does not run before the water has fallen by half a metre.</p>
                </article></body></html>
                """;

        assertThat(Pages.report(Extractor.extract(Pages.text(html), Given.NOTHING)).headline())
                .isEqualTo("Lakes, rivers, seas: The Virna leaves its banks for the fifth year");
    }

    private static final String REPORT =
            """
            <p>The bridge over the Virna is closed from Monday, the town council said on Friday afternoon.</p>
            <p>The work will take three weeks, and the ferry will run every half an hour in the meantime.</p>
            <p>Buses turn round at the mill; the council asks all drivers to take the road by the lake.</p>
            """;

    @Test
    void commentsBelowAReportAreToldByTheLinksToAnswerThem() {
        String comment =
                "<div><b>%s</b> 7 April 2019 14:05<p>%s</p><p><a href=#>Reply</a></p></div>";
        String html =
                "<h1>Bridge over the river closed</h1>"
                        + REPORT
                        + "<p>Comments</p>"
                        + comment.formatted(
                                "Anna",
                                "I said a year ago that it would not last, and who listened?")
                        + comment.formatted(
                                "Piter",
                                "Slow as it is, it has carried all of us for thirty years.");

        Report report = Pages.report(Extractor.extract(Pages.text(html), Given.NOTHING));

        assertThat(report.body()).doesNotContain("Anna", "listened", "carried");
        assertThat(report.blocks()).hasSize(3);
    }

    @Test
    void teasersAboveTheHeadlineAreNotOfTheReport() {
        String html =
                "<title>Bridge over the river closed</title>"
                        + "<p>The lake is so warm this year that people swim in it well into the autumn.</p>"
                        + "<p><a href=a>More of the lake</a></p><p><a href=b>All about sport</a></p>"
                        + "<h1>Bridge over the river closed</h1>"
                        + REPORT;

        Report report = Pages.report(Extractor.extract(Pages.text(html), Given.NOTHING));

        assertThat(report.body()).doesNotContain("lake is so warm");
        assertThat(report.blocks()).hasSize(3);
    }
}
