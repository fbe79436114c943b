package org.letopis.bench;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.letopis.model.Page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Makes of a page one with only the first paragraphs of its report: older reports are of a few sentences, and what stands
/// around them is longer than they are.
final class ShorterPage {
    private static final long SEED = 20261124;

    /// Of the pages; ours. With half of them, short reports gain more precision, and long ones lose as much recall.
    private static final double SHORTENED = 0.2;

    private static final int MOST_PARAGRAPHS = 5;

    /// A line of the body so long is a paragraph, in characters.
    private static final int PARAGRAPH = 60;

    /// So much of what is to go must be found, or the page stays as it is.
    private static final double FOUND = 0.95;

    private final Random random = new Random(SEED);

    /// The page with a shorter body, or the page itself.
    GoldPage of(GoldPage page) throws IOException {
        boolean shorten = random.nextDouble() < SHORTENED;
        int most = 1 + random.nextInt(MOST_PARAGRAPHS);
        List<String> lines = page.body().lines().map(String::strip).toList();
        int kept = 0;
        for (int paragraphs = 0; kept < lines.size() && paragraphs < most; kept++) {
            paragraphs += lines.get(kept).length() > PARAGRAPH ? 1 : 0;
        }
        if (!shorten || kept == lines.size()) {
            return page;
        }
        Document html = Jsoup.parse(new ByteArrayInputStream(page.bytes()), null, "");
        if (!removed(html, lines.subList(kept, lines.size()))) {
            return page;
        }
        byte[] bytes = html.outerHtml().getBytes(StandardCharsets.UTF_8);
        return new GoldPage(
                page.set(),
                page.host(),
                Page.of(page.page().name(), bytes),
                String.join("\n", lines.subList(0, kept)),
                page.withHeadline());
    }

    /// Takes the elements with these texts out.
    private static boolean removed(Document html, List<String> texts) {
        Set<String> gone = new HashSet<>(texts);
        gone.remove("");
        Set<String> found = new HashSet<>();
        var elements = new ArrayList<Element>();
        for (Element element : html.body().select("p,div,li,td,blockquote,h2,h3,h4")) {
            String text = element.text().strip();
            if (gone.contains(text)) {
                found.add(text);
                elements.add(element);
            }
        }
        elements.forEach(Element::remove);
        return letters(found) >= FOUND * letters(gone);
    }

    private static int letters(Set<String> texts) {
        return texts.stream().mapToInt(String::length).sum();
    }
}
