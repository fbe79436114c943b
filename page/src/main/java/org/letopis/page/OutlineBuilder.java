package org.letopis.page;

import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Walks the tree of a page once and writes down its outline.
final class OutlineBuilder implements NodeVisitor {
    /// Elements that break lines, by the HTML standard.
    private static final Set<String> BLOCKS =
            Set.of(
                    "html",
                    "body",
                    "p",
                    "div",
                    "section",
                    "article",
                    "main",
                    "header",
                    "footer",
                    "aside",
                    "nav",
                    "ul",
                    "ol",
                    "li",
                    "dl",
                    "dt",
                    "dd",
                    "table",
                    "thead",
                    "tbody",
                    "tfoot",
                    "tr",
                    "td",
                    "th",
                    "caption",
                    "blockquote",
                    "pre",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "figure",
                    "figcaption",
                    "form",
                    "fieldset",
                    "address",
                    "center",
                    "details",
                    "summary",
                    "hgroup",
                    "hr",
                    "menu",
                    "dialog");

    /// Elements whose content is not text of the page.
    private static final Set<String> SKIPPED =
            Set.of(
                    "style",
                    "noscript",
                    "template",
                    "svg",
                    "iframe",
                    "button",
                    "select",
                    "option",
                    "textarea",
                    "object",
                    "embed",
                    "canvas",
                    "video",
                    "audio",
                    "math",
                    "map",
                    "datalist",
                    "noframes",
                    "noembed");

    private static final Map<String, Hint> TAG_HINTS =
            Map.of(
                    "nav", Hint.FURNITURE,
                    "footer", Hint.FURNITURE,
                    "aside", Hint.FURNITURE,
                    "dialog", Hint.FURNITURE,
                    "figure", Hint.FIGURE,
                    "figcaption", Hint.CAPTION,
                    "blockquote", Hint.QUOTATION,
                    "time", Hint.DATE);

    /// A mark is a few words, not a part of the page.
    private static final int LONGEST_MARK = 1000;

    private final Head head = new Head();
    private final List<Segment> segments = new ArrayList<>();
    private final List<Container> containers = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private final Map<String, Set<Hint>> hintsOfNames = new HashMap<>();
    private final StringBuilder line = new StringBuilder();
    private final Deque<Integer> open = new ArrayDeque<>();
    private final Deque<OpenMark> openMarks = new ArrayDeque<>();
    private final Deque<Integer> figures = new ArrayDeque<>();
    private @Nullable Element skipped;
    private int linkDepth;
    private int linkLetters;
    private int emphasisDepth;
    private int emphasisLetters;
    private int letters;
    private int breaks;
    private boolean password;

    static Outline of(String html) {
        var builder = new OutlineBuilder();
        builder.open.push(-1);
        Jsoup.parse(html).traverse(builder);
        builder.flush();
        return new Outline(
                builder.head,
                builder.segments,
                builder.containers,
                builder.marks,
                builder.pictures,
                builder.password);
    }

    private record OpenMark(Element element, Set<Hint> hints, int segment, int character) {}

    @Override
    public void head(Node node, int depth) {
        if (skipped != null) {
            return;
        }
        if (node instanceof TextNode text) {
            text(text.getWholeText());
        } else if (node instanceof Element element) {
            start(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (skipped != null) {
            skipped = element.equals(skipped) ? null : skipped;
            return;
        }
        end(element);
    }

    private void start(Element element) {
        String tag = element.normalName();
        switch (tag) {
            case "script" -> script(element);
            case "title" -> title(element);
            case "meta" -> meta(element);
            case "link" -> link(element);
            case "img" -> picture(element);
            case "br" -> lineBreak();
            case "input" -> password |= element.attr("type").equalsIgnoreCase("password");
            case "a" -> linkDepth++;
            case "b", "strong", "i", "em" -> emphasisDepth++;
            default -> {}
        }
        if (SKIPPED.contains(tag) || tag.equals("script") || tag.equals("title")) {
            skipped = element;
            return;
        }
        Set<Hint> hints = hints(element, tag);
        if (isBlock(tag)) {
            flush();
            int look = 31 * tag.hashCode() + element.className().hashCode();
            containers.add(new Container(open.getFirst(), tag, hints, segments.size(), look));
            open.push(containers.size() - 1);
            if (tag.equals("figure")) {
                figures.push(containers.size() - 1);
            }
        }
        if (!hints.isEmpty()) {
            openMarks.push(new OpenMark(element, hints, segments.size(), line.length()));
        }
    }

    private void end(Element element) {
        String tag = element.normalName();
        if (isBlock(tag)) {
            flush();
            containers.get(open.pop()).close(segments.size());
            if (tag.equals("figure")) {
                figures.pop();
            }
        }
        switch (tag) {
            case "a" -> linkDepth--;
            case "b", "strong", "i", "em" -> emphasisDepth--;
            default -> {}
        }
        if (!openMarks.isEmpty() && openMarks.getFirst().element().equals(element)) {
            mark(openMarks.pop());
        }
    }

    private static boolean isBlock(String tag) {
        return BLOCKS.contains(tag) || tag.indexOf('-') > 0;
    }

    private Set<Hint> hints(Element element, String tag) {
        if (element.attributesSize() == 0) {
            Hint hint = TAG_HINTS.get(tag);
            return hint == null ? Set.of() : Set.of(hint);
        }
        String names =
                String.join(
                        " ",
                        element.className(),
                        element.id(),
                        element.attr("itemprop"),
                        element.attr("rel"),
                        element.attr("role"));
        Set<Hint> hints = hintsOfNames.computeIfAbsent(names, Hint::in);
        Hint byTag = TAG_HINTS.get(tag);
        boolean hidden = isHidden(element);
        if (byTag == null && !hidden) {
            return hints;
        }
        var sum = EnumSet.noneOf(Hint.class);
        sum.addAll(hints);
        if (byTag != null) {
            sum.add(byTag);
        }
        if (hidden) {
            sum.add(Hint.HIDDEN);
        }
        return sum;
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        return style.length() < 1000
                && style.contains("none")
                && style.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
    }

    private void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Characters.isSpace(text.charAt(i))) {
                letters++;
                linkLetters += linkDepth > 0 ? 1 : 0;
                emphasisLetters += emphasisDepth > 0 ? 1 : 0;
                breaks = 0;
            }
        }
        line.append(text);
    }

    /// Two in a row end a paragraph, as pages did before there were style sheets.
    private void lineBreak() {
        breaks++;
        if (breaks >= 2) {
            flush();
        } else {
            line.append(' ');
        }
    }

    private void flush() {
        if (letters > 0) {
            String text = Characters.clean(line);
            if (!text.isEmpty()) {
                double links = (double) linkLetters / letters;
                double emphasis = (double) emphasisLetters / letters;
                segments.add(new Segment(text, links, emphasis, Math.max(0, open.getFirst())));
            }
        }
        line.setLength(0);
        letters = 0;
        linkLetters = 0;
        emphasisLetters = 0;
        breaks = 0;
    }

    private void mark(OpenMark mark) {
        Element element = mark.element();
        boolean sameLine = mark.segment() == segments.size() && mark.character() <= line.length();
        int from = sameLine ? mark.character() : 0;
        if (line.length() - from > LONGEST_MARK) {
            return;
        }
        var text = new StringBuilder();
        for (int i = mark.segment(); i < segments.size() && text.length() < LONGEST_MARK; i++) {
            text.append(segments.get(i).text()).append(' ');
        }
        text.append(line, from, line.length());
        if (text.length() > LONGEST_MARK) {
            return;
        }
        String value =
                element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
        String clean = Characters.clean(text);
        if (clean.isEmpty() && value.isEmpty()) {
            return;
        }
        int end = segments.size() + (line.isEmpty() ? 0 : 1);
        for (Hint hint : mark.hints()) {
            marks.add(new Mark(hint, clean, value.isEmpty() ? null : value, mark.segment(), end));
        }
    }

    private void script(Element script) {
        if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
            for (Node child : script.childNodes()) {
                if (child instanceof DataNode data) {
                    head.jsonLd(data.getWholeData());
                }
            }
        }
    }

    private void title(Element title) {
        boolean ofPicture = title.parent() != null && title.parent().normalName().equals("svg");
        if (!ofPicture) {
            head.title(title.wholeText());
        }
    }

    private void meta(Element meta) {
        String content = meta.attr("content");
        for (String key : List.of("property", "name", "itemprop")) {
            if (meta.hasAttr(key)) {
                head.meta(meta.attr(key), content);
            }
        }
    }

    private void link(Element link) {
        if (link.attr("rel").equalsIgnoreCase("canonical")) {
            head.canonical(link.attr("href"));
        }
    }

    private void picture(Element img) {
        for (String key : List.of("src", "data-src", "data-original", "data-lazy-src")) {
            String url = img.attr(key).strip();
            if (!url.isEmpty() && !url.startsWith("data:") && url.length() < 2000) {
                int figure = figures.isEmpty() ? -1 : figures.getFirst();
                int around = Math.max(0, open.getFirst());
                String alt = Characters.clean(img.attr("alt"));
                pictures.add(new Picture(url, alt, segments.size(), around, figure));
                return;
            }
        }
    }
}
