package org.letopis.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

class OutlineTest {
    /// Each segment with the elements around it, the body and its own page aside.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    one                                       | one
                    <p>one<p>two<div>three</div>four          | p:one p:two div:three four
                    <p>one</div>two</p>                       | p:onetwo
                    one</p>two                                | one two
                    <div>one<span>two</div>three</span>four   | div:onetwo threefour
                    <ul><li>one<li>two<ul><li>three</ul></ul> | ul/li:one ul/li:two ul/li/ul/li:three
                    <ul><li><p>one<li>two</ul>                | ul/li/p:one ul/li:two
                    <dl><dt>one<dd>two<dt>three</dl>          | dl/dt:one dl/dd:two dl/dt:three
                    <h1>one<h2>two</h1>three                  | h1:one h2:two three
                    <table><tr><td>one<td>two<tr><th>three</table>four | table/tbody/tr/td:one table/tbody/tr/td:two table/tbody/tr/th:three four
                    <table><td><div>one<td>two</div>three     | table/tbody/tr/td/div:one table/tbody/tr/td:twothree
                    <table><tr><td><table><td>one</table>two<td>three | table/tbody/tr/td/table/tbody/tr/td:one table/tbody/tr/td:two table/tbody/tr/td:three
                    <table><form><tr><td>one</form></table>   | table/tbody/tr/td:one
                    <tr><td>one</td></tr>two                  | onetwo
                    <form>one<div>two</form>three</div>four   | form:one form/div:twothree form:four
                    <b>one<p>two</b>three</p>four             | one p:twothree four
                    one<br>two<br><br>three                   | one two three
                    <button><p>one<div>two</div></button>three | three
                    <svg><title>one</title><path/><text>two</svg>three | three
                    <svg><g>one<p>two                         | p:two
                    <svg><foreignObject><p>one</p></foreignObject></svg>two | two
                    <template><p>one</template><video>two</video>three | three
                    <script>one</script><style>two</style><noscript>three</noscript>four | four
                    <my-card>one</my-card>two                 | custom:one two
                    <my-card/>one                             | one
                    a&nbsp;&amp;&shy;b  c                     | a &b c
                    """)
    void endsElementsAsBrowsersDo(String html, String segments) {
        assertThat(segments(html)).isEqualTo(segments);
    }

    private static String segments(String html) {
        Outline outline = OutlineBuilder.of(html);
        return outline.segments().stream()
                .map(segment -> path(outline, segment.container()) + segment.text())
                .collect(Collectors.joining(" "));
    }

    private static String path(Outline outline, int element) {
        String path = "";
        for (int at = element; at >= 0; at = outline.containers().get(at).parent) {
            Tag tag = outline.containers().get(at).tag;
            if (tag != Tag.HTML && tag != Tag.BODY) {
                String name = tag.name().toLowerCase(Locale.ROOT);
                path = name + (path.isEmpty() ? ":" : "/") + path;
            }
        }
        return path;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <p><a href=x>one</a> two                 | 0.5
                    <a href=x><p>one</p></a>                 | 1
                    <a href=x><p>one                         | 1
                    <a href=x>six<a href=y>six</a> sixsix    | 0.5
                    <table><td><a>one<td>two</table>         | 1
                    """)
    void knowsHowMuchIsLinks(String html, double share) {
        assertThat(OutlineBuilder.of(html).segments().getFirst().linkShare()).isEqualTo(share);
    }

    @Test
    void readsNamesByTheirWords() {
        String html =
                "<div class='x articleBody_2'>one</div><div id=related-links>two</div><p style='display : none'>three";
        Outline outline = OutlineBuilder.of(html);
        assertThat(outline.containers())
                .extracting(element -> Hint.ALL.stream().filter(element::isIn).toList().toString())
                .containsSequence("[BODY]", "[FURNITURE]", "[HIDDEN]");
    }

    /// Twice the page is twice the work: what is counted is characters looked at, elements opened and closed.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<p><b>",
                "<b><p></b>",
                "<a><div></a>",
                "<li><div><li></span>",
                "<table><tr><td>",
                "<h1><form><dd>",
                "<x-y></x-z></p></td>",
                "<",
                "</",
                "<!--",
                "<!-- -",
                "<a b=\"",
                "<p a b='c'",
                "<script><!--<script>",
                "<script><!--<script></script>",
                "<title></titl>",
                "&am",
                "<svg><g>",
                "<button><p>",
                "<div class=author>x"
            })
    void workIsLinear(String piece) {
        long once = work(piece.repeat(2000));
        long twice = work(piece.repeat(4000));
        assertThat(twice).isLessThanOrEqualTo(2 * once + 200);
        assertThat(twice).isLessThanOrEqualTo(8L * 4000 * piece.length());
    }

    @Test
    void workIsLinearInAttributes() {
        assertThat(work("<p " + "a=b ".repeat(1_000_000) + ">x")).isLessThan(5_000_000);
    }

    private static long work(String html) {
        var builder = new OutlineBuilder(Markup.of(html));
        builder.build();
        return builder.work();
    }

    @Test
    void anyMarkupGivesAnOutlineInOrder() {
        long seed = 20_261_122;
        var random = new Random(seed);
        String[] pieces = {
            "<",
            ">",
            "</",
            "/>",
            "<!--",
            "-->",
            "'",
            "\"",
            "=",
            " ",
            "&",
            "&#x",
            ";",
            "x",
            "\uD83D",
            "<p>",
            "</p>",
            "<b>",
            "</b>",
            "<a href=x>",
            "</a>",
            "<div class=author>",
            "</div>",
            "<table>",
            "<tr>",
            "<td>",
            "</td>",
            "</table>",
            "<li>",
            "<ul>",
            "</ul>",
            "<svg>",
            "</svg>",
            "<foreignobject>",
            "<button>",
            "</button>",
            "<form>",
            "</form>",
            "<body>",
            "<html>",
            "<h1>",
            "</h2>",
            "<script>",
            "</script>",
            "<title>",
            "<figure>",
            "<img src=y>",
            "<x-y>",
            "</x-y>",
            "<time datetime=2023>",
            "<template>",
            "</template>",
            "<br>",
            "<span>"
        };
        for (int round = 0; round < 20_000; round++) {
            var html = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                html.append(pieces[random.nextInt(pieces.length)]);
            }
            try {
                checkOrder(OutlineBuilder.of(html.toString()));
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed %d, round %d: %s".formatted(seed, round, html), e);
            }
        }
    }

    private static void checkOrder(Outline outline) {
        int size = outline.segments().size();
        for (int i = 0; i < outline.containers().size(); i++) {
            Container container = outline.containers().get(i);
            assertThat(container.parent).isLessThan(i);
            assertThat(container.first()).isLessThanOrEqualTo(container.end());
            assertThat(container.end()).isLessThanOrEqualTo(size);
        }
        for (int i = 0; i < size; i++) {
            Container around = outline.container(outline.segments().get(i));
            assertThat(i).isBetween(around.first(), around.end() - 1);
        }
        assertThat(outline.marks())
                .allSatisfy(mark -> assertThat(mark.end()).isLessThanOrEqualTo(size));
    }
}
