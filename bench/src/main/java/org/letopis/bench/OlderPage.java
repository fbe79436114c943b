package org.letopis.bench;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import org.letopis.model.Page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Makes of a page one as older sites write it: elements without names, tables, line breaks for paragraphs, and comments and
/// teasers in the page itself, which newer sites load by scripts. What belongs to the report stays the same, so that the
/// chooser can learn from it what the pages that we may learn from do not show.
final class OlderPage {
    /// A line of the body so long is a paragraph by which its end is found, in characters.
    private static final int PARAGRAPH = 60;

    private static final long SEED = 20261123;

    private static final double WITH_COMMENTS = 0.5;
    private static final double WITH_TEASERS = 0.5;
    private static final double WITHOUT_HEAD = 0.6;
    private static final double WITHOUT_NAMES = 0.7;
    private static final double WITHOUT_SECTIONS = 0.6;
    private static final double WITH_BREAKS = 0.3;
    private static final double WITH_TABLES = 0.3;

    private static final String SECTIONS =
            "article,section,main,header,footer,aside,nav,figure,figcaption,hgroup";

    private final Random random;
    private final Furnishing furnishing;

    private OlderPage(Random random, List<String> bodies) {
        this.random = random;
        this.furnishing = new Furnishing(random, bodies);
    }

    /// @param pages from whose bodies the words of comments and teasers are taken
    static OlderPage maker(List<GoldPage> pages) {
        return new OlderPage(new Random(SEED), pages.stream().map(GoldPage::body).toList());
    }

    Page of(GoldPage page) throws IOException {
        Document html = Jsoup.parse(new ByteArrayInputStream(page.bytes()), null, "");
        addBelow(html, page.body());
        if (happens(WITHOUT_HEAD)) {
            html.select("script[type*=ld+json],meta[property],meta[name=description]").remove();
        }
        if (happens(WITHOUT_NAMES)) {
            for (Element element : html.body().getAllElements()) {
                List.of("class", "id", "itemprop", "role", "rel").forEach(element::removeAttr);
            }
        }
        if (happens(WITHOUT_SECTIONS)) {
            html.select(SECTIONS).forEach(element -> element.tagName("div"));
            html.select("time").forEach(element -> element.tagName("span"));
        }
        if (happens(WITH_BREAKS)) {
            html.select("p").forEach(OlderPage::breakLines);
        }
        if (happens(WITH_TABLES)) {
            html.select("div").forEach(this::layOut);
        }
        return Page.of(page.page().name(), html.outerHtml().getBytes(StandardCharsets.UTF_8));
    }

    private boolean happens(double share) {
        return random.nextDouble() < share;
    }

    /// Comments and teasers behind the element of the last paragraph, or behind one around it.
    private void addBelow(Document html, String body) {
        Element last = last(html, body);
        if (last == null) {
            return;
        }
        Element at = last;
        int up = random.nextInt(3) + (happens(0.3) ? 2 : 0);
        for (int i = 0; i < up && at.parent() != null && !at.parent().nameIs("body"); i++) {
            at = at.parent();
        }
        var below = new ArrayList<String>();
        if (happens(WITH_COMMENTS)) {
            below.add(furnishing.comments());
        }
        if (happens(WITH_TEASERS)) {
            below.add(random.nextInt(below.size() + 1), furnishing.teasers());
        }
        at.after(String.join("", below));
    }

    private static @Nullable Element last(Document html, String body) {
        Set<String> paragraphs = new HashSet<>();
        body.lines()
                .map(String::strip)
                .filter(l -> l.length() > PARAGRAPH)
                .forEach(paragraphs::add);
        Element last = null;
        for (Element element : html.body().select("p,div,li,td,blockquote")) {
            last = paragraphs.contains(element.text().strip()) ? element : last;
        }
        return last;
    }

    private static void breakLines(Element paragraph) {
        paragraph.appendElement("br");
        paragraph.appendElement("br");
        paragraph.unwrap();
    }

    /// The same in the cell of a table, for some of the larger elements.
    private void layOut(Element element) {
        if (element.childrenSize() > 3 && happens(0.3)) {
            List<Node> inside = new ArrayList<>(element.childNodes());
            element.empty();
            Element cell = element.appendElement("table").appendElement("tr").appendElement("td");
            inside.forEach(cell::appendChild);
        }
    }
}
