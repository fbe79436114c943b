package org.letopis.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.letopis.model.Extraction;
import org.letopis.model.Page;
import org.letopis.model.Unreadable;
import org.letopis.model.Unreadable.Reason;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;

/// Pages made to take much time or memory. Work is counted, not timed: what [OutlineTest] cannot count, the memory that is
/// allocated stands for, since whatever looks at much makes something of it.
class HostilePageTest {
    private static final String HEAD = "<title>Bridge closed</title><h1>Bridge closed</h1>";

    private static final String PARAGRAPH =
            "<p>The bridge over the river was closed on Monday, the mayor said, and will open in a week.</p>";

    private static final int PIECE = 80_000;

    /// Of what is allocated for a byte; a segment of a few bytes takes hundreds.
    private static final int MOST_PER_BYTE = 500;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<div class=author>",
                "<p>x <b>y <i>z ",
                "<li>one<td>two<a href=x>",
                "<a href=/x>Bridge closed again</a><br>",
                "&am &#xD800; &#99999999; &no ",
                "<h2>Bridge closed: mayor said</h2>",
                "<figure><img src=a.jpg><figcaption>The bridge over the river</figcaption></figure>",
                "<p class=caption>Photo: Bridge 12:30, 5 April 2012</p>",
                "<time datetime=2020-01-01>",
                "<table><tr><td>",
                "<p>12.04.2020, 12:30 Lakeville",
                "<a b='c",
                "<script>'",
                "<textarea>",
                "слово "
            })
    void memoryIsLinear(String piece) {
        allocated(piece, PIECE);
        long once = allocated(piece, PIECE);
        long twice = allocated(piece, 2 * PIECE);
        assertThat(twice).isLessThan(5 * once / 2 + 500_000);
        assertThat(twice).isLessThan(2L * PIECE * MOST_PER_BYTE);
    }

    private static long allocated(String piece, int length) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        Page page = page(HEAD + piece.repeat(length / piece.length()) + PARAGRAPH.repeat(3));
        long before = threads.getCurrentThreadAllocatedBytes();
        assertThat(Extractor.extract(page, Given.NOTHING)).isNotNull();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>", "<p>x", "<img src=a>", "<time datetime=2020-01-01>x</time>"})
    void aPageOfTooManyPiecesIsRefused(String piece) {
        Extraction extraction =
                Extractor.extract(page(piece.repeat(Outline.MOST_PIECES)), Given.NOTHING);
        assertThat(extraction)
                .isEqualTo(
                        new Unreadable(
                                "hostile",
                                Reason.TOO_LARGE,
                                "more than 500000 elements and pieces of text"));
    }

    @Test
    void aPageOfFiftyMegabytesIsRead() {
        String script = "<script>" + "var x = '<p>no text</p>';".repeat(2_000_000) + "</script>";
        Page page = page(HEAD + script + PARAGRAPH.repeat(2));
        assertThat(page.bytes().remaining()).isGreaterThan(50_000_000 - 1_000_000);
        assertThat(Pages.report(Extractor.extract(page, Given.NOTHING)).headline())
                .isEqualTo("Bridge closed");
    }

    @Test
    void megabytesInAnAttributeAreNoText() {
        String html = HEAD + "<div class='" + "a b ".repeat(2_000_000) + "'>" + PARAGRAPH;
        assertThat(Pages.report(Extractor.extract(page(html), Given.NOTHING)).body())
                .startsWith("The bridge over the river");
    }

    private static Page page(String html) {
        return Page.of("hostile", html.getBytes(StandardCharsets.UTF_8));
    }
}
