package org.letopis.bench;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

/// The text that a page shows, a line a block: how people scrape pages. Knows nothing of reports.
final class VisibleText implements NodeVisitor {
    private static final Set<String> NOT_SHOWN =
            Set.of(
                    "head",
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "svg",
                    "iframe",
                    "select",
                    "textarea",
                    "object",
                    "canvas");

    private final StringBuilder text = new StringBuilder();
    private final boolean everyNode;
    private @Nullable Element hidden;

    private VisibleText(boolean everyNode) {
        this.everyNode = everyNode;
    }

    /// @param everyNode whether every piece of text is a line of its own, as the simplest of scrapers leave it
    static String of(byte[] html, boolean everyNode) {
        var text = new VisibleText(everyNode);
        try {
            Jsoup.parse(new ByteArrayInputStream(html), null, "").traverse(text);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
        }
        return text.text.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (hidden != null) {
            return;
        }
        if (node instanceof TextNode words) {
            text.append(words.getWholeText().replaceAll("\\s+", " "));
            if (everyNode) {
                text.append('\n');
            }
        } else if (node instanceof Element element) {
            if (NOT_SHOWN.contains(element.normalName())) {
                hidden = element;
            } else if (breaks(element)) {
                text.append('\n');
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.equals(hidden)) {
                hidden = null;
            } else if (hidden == null && breaks(element)) {
                text.append('\n');
            }
        }
    }

    private static boolean breaks(Element element) {
        return element.isBlock() || element.normalName().equals("br");
    }
}
