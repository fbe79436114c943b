package org.letopis.page;

import org.letopis.page.HtmlTokenizer.Token;
import org.letopis.page.Tag.Trait;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Writes down the outline of a page while it is tokenized, with nothing but a stack of open elements.
final class OutlineBuilder implements OpenElements.Closing {
    private static final List<Attribute> ADDRESSES_OF_PICTURE =
            List.of(
                    Attribute.SRC,
                    Attribute.DATA_SRC,
                    Attribute.DATA_ORIGINAL,
                    Attribute.DATA_LAZY_SRC);

    private static final int LONGEST_ADDRESS = 2000;

    /// HTML within a drawing.
    private static final int FOREIGN_OBJECT = Names.hash("foreignobject");

    private static final int NONE = -1;

    private final Markup html;
    private final HtmlTokenizer tokens;
    private final Attributes attributes;
    private final OpenElements open = new OpenElements(this);
    private final HeadReader head;
    private final ElementHints elementHints;
    private final Line line = new Line();
    private final Formatting formatting = new Formatting();
    private final List<Segment> segments = new ArrayList<>();
    private final List<Container> containers = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private final MarkReader marks = new MarkReader(segments, line);

    /// By the place of an open element: the innermost block, and the innermost figure.
    private int[] containerOf = new int[64];

    private int[] figureOf = new int[64];

    /// The open element of which nothing is read, and within it one that holds HTML again.
    private int skipped = NONE;

    private int foreignObject = NONE;

    private int breaks;
    private boolean password;
    private final List<Integer> textFields = new ArrayList<>();

    OutlineBuilder(Markup html) {
        this.html = html;
        this.tokens = new HtmlTokenizer(html);
        this.attributes = tokens.attributes();
        this.head = new HeadReader(html, tokens);
        this.elementHints = new ElementHints(html, attributes);
    }

    static Outline of(String html) {
        return of(Markup.of(html));
    }

    static Outline of(Markup html) {
        return new OutlineBuilder(html).build();
    }

    Outline build() {
        for (Token token = tokens.next(); token != Token.END; token = tokens.next()) {
            switch (token) {
                case TEXT -> text();
                case START_TAG -> start(tokens.tag());
                case END_TAG -> end(tokens.tag());
                case MARKUP, END -> {}
            }
        }
        open.closeFrom(0);
        return new Outline(
                head.head(), segments, containers, marks.marks(), pictures, password, textFields);
    }

    /// What reading took: characters passed, elements opened and closed.
    long work() {
        return tokens.passed() + open.steps();
    }

    private void text() {
        if (skipped >= 0) {
            return;
        }
        if (open.size() < 2) {
            if (html.text(tokens.from(), tokens.end()).isBlank()) {
                return;
            }
            openBody();
        }
        boolean inLink = formatting.inLink();
        boolean emphasised = formatting.emphasised();
        if (line.append(html, tokens.from(), tokens.end(), inLink, emphasised)) {
            breaks = 0;
        }
    }

    private void start(Tag tag) {
        if (skipped >= 0 && isDrawing() && !leavesDrawing(tag)) {
            startInDrawing(tag);
        } else if (tag.has(Trait.RAW_TEXT)) {
            head.rawText(skipped < 0);
            if (tag == Tag.TEXTAREA && skipped < 0) {
                textFields.add(segments.size());
            }
        } else if (tag.has(Trait.VOID)) {
            empty(tag);
        } else {
            startElement(tag);
        }
    }

    private boolean isDrawing() {
        Tag tag = open.tag(skipped);
        return tag == Tag.SVG || tag == Tag.MATH;
    }

    /// «Foreign content»: an element of HTML ends a drawing that was left open.
    private boolean leavesDrawing(Tag tag) {
        boolean leaves = foreignObject < 0 && (tag.has(Trait.CLOSES_P) || tag == Tag.BODY);
        if (leaves) {
            open.closeFrom(skipped);
        }
        return leaves;
    }

    private void startInDrawing(Tag tag) {
        if (attributes.areOfSelfClosing() || tag.has(Trait.VOID)) {
            return;
        }
        if (tag == Tag.SCRIPT || tag == Tag.STYLE) {
            head.rawText(false);
            return;
        }
        int element = open.push(tag, nameHash(tag));
        if (foreignObject < 0 && tokens.nameHash() == FOREIGN_OBJECT) {
            foreignObject = element;
        }
    }

    /// An element without content.
    private void empty(Tag tag) {
        switch (tag) {
            case META -> head.meta();
            case LINK -> head.link();
            case BR -> lineBreak();
            case HR -> {
                open.makeRoomFor(tag);
                flush();
            }
            case IMG, IMAGE -> picture();
            case INPUT -> password |= attributes.value(Attribute.TYPE).equalsIgnoreCase("password");
            default -> {}
        }
    }

    private void startElement(Tag tag) {
        switch (tag) {
            case HTML, HEAD, BODY -> root(tag);
            case SVG, MATH, CUSTOM, OTHER -> {
                if (!attributes.areOfSelfClosing()) {
                    openBody();
                    push(tag, nameHash(tag), elementHints.of(tag));
                }
            }
            case FORM -> {
                boolean lost = open.isOpen(Tag.FORM) || isBetweenCells();
                if (!lost) {
                    openBody();
                    open.makeRoomFor(tag);
                    push(tag, Names.NO_LETTERS, elementHints.of(tag));
                }
            }
            default -> {
                boolean part = tag.has(Trait.CELL) || tag.has(Trait.ROWS) || tag == Tag.TR;
                if (part && !open.isOpen(Tag.TABLE)) {
                    return;
                }
                openBody();
                open.makeRoomFor(tag);
                if (tag.has(Trait.FORMATTING) && skipped < 0) {
                    startFormatting(tag);
                }
                completeTable(tag);
                push(tag, Names.NO_LETTERS, elementHints.of(tag));
            }
        }
    }

    private void root(Tag tag) {
        if (tag == Tag.HEAD || skipped >= 0) {
            return;
        }
        int hints = elementHints.of(tag);
        if (open.size() == 0 && tag == Tag.HTML) {
            push(tag, Names.NO_LETTERS, hints);
        } else if (tag == Tag.BODY) {
            openBody();
            containers.get(containerOf[open.last(Tag.BODY)]).add(hints);
        }
    }

    /// The elements that every page has, whether it says so or not.
    private void openBody() {
        if (open.size() == 0) {
            imply(Tag.HTML);
        }
        if (open.size() == 1) {
            imply(Tag.BODY);
        }
    }

    private boolean isBetweenCells() {
        if (open.size() == 0) {
            return false;
        }
        Tag top = open.tag(open.size() - 1);
        return top == Tag.TABLE || top.has(Trait.ROWS) || top == Tag.TR;
    }

    private void startFormatting(Tag tag) {
        if (tag == Tag.A && formatting.inLink()) {
            open.end(tag, Names.NO_LETTERS);
        }
        formatting.start(tag);
    }

    /// A row stands in a group of rows, a cell in a row, whether the page says so or not.
    private void completeTable(Tag tag) {
        boolean cell = tag == Tag.TD || tag == Tag.TH;
        if ((cell || tag == Tag.TR) && open.tag(open.size() - 1) == Tag.TABLE) {
            imply(Tag.TBODY);
        }
        if (cell && open.tag(open.size() - 1).has(Trait.ROWS)) {
            imply(Tag.TR);
        }
    }

    /// Of an element that has no number of its own.
    private int nameHash(Tag tag) {
        return tag == Tag.CUSTOM || tag == Tag.OTHER ? tokens.nameHash() : Names.NO_LETTERS;
    }

    private void imply(Tag tag) {
        elementHints.forget();
        push(tag, Names.NO_LETTERS, 0);
    }

    private void push(Tag tag, int nameHash, int hints) {
        if (skipped < 0 && tag.isBlock()) {
            flush();
        }
        int element = open.push(tag, nameHash);
        if (skipped >= 0) {
            return;
        }
        if (element == containerOf.length) {
            containerOf = Arrays.copyOf(containerOf, 2 * element);
            figureOf = Arrays.copyOf(figureOf, 2 * element);
        }
        if (tag.has(Trait.SKIPPED)) {
            skipped = element;
        }
        int around = element == 0 ? NONE : containerOf[element - 1];
        int figure = element == 0 ? NONE : figureOf[element - 1];
        if (tag.isBlock()) {
            containers.add(
                    new Container(around, tag, hints, segments.size(), elementHints.look(tag)));
            around = containers.size() - 1;
        }
        if (tag.has(Trait.CELL)) {
            formatting.enterCell();
        }
        containerOf[element] = around;
        figureOf[element] = tag == Tag.FIGURE ? around : figure;
        marks.open(element, tag.has(Trait.SKIPPED) ? 0 : hints, attributes);
    }

    private void end(Tag tag) {
        switch (tag) {
            case HTML, HEAD, BODY -> {}
            case BR -> lineBreak();
            case P -> {
                if (!open.end(tag, Names.NO_LETTERS) && skipped < 0) {
                    flush();
                }
            }
            default -> {
                open.end(tag, nameHash(tag));
                if (tag.has(Trait.FORMATTING) && skipped < 0) {
                    formatting.end(tag);
                }
            }
        }
    }

    @Override
    public void closed(int element) {
        if (skipped >= 0) {
            skipped = element == skipped ? NONE : skipped;
            foreignObject = element == foreignObject || skipped < 0 ? NONE : foreignObject;
            return;
        }
        Tag tag = open.tag(element);
        if (tag.isBlock()) {
            flush(containerOf[element]);
            containers.get(containerOf[element]).close(segments.size());
        }
        if (tag.has(Trait.CELL)) {
            formatting.leaveCell();
        }
        marks.close(element);
    }

    /// Two in a row end a paragraph, as pages did before there were style sheets.
    private void lineBreak() {
        if (skipped >= 0) {
            return;
        }
        breaks++;
        if (breaks >= 2) {
            flush();
        } else {
            line.space();
        }
    }

    private void flush() {
        if (skipped < 0) {
            flush(open.size() == 0 ? NONE : containerOf[open.size() - 1]);
        }
    }

    private void flush(int container) {
        if (!line.isBlank()) {
            segments.add(new Segment(line.from(0), line.linkShare(), line.emphasis(), container));
        }
        line.clear();
        breaks = 0;
    }

    private void picture() {
        if (skipped >= 0) {
            return;
        }
        openBody();
        for (Attribute attribute : ADDRESSES_OF_PICTURE) {
            String url = attributes.value(attribute).strip();
            if (!url.isEmpty() && !url.startsWith("data:") && url.length() < LONGEST_ADDRESS) {
                int top = open.size() - 1;
                String alt = Characters.clean(attributes.value(Attribute.ALT));
                pictures.add(
                        new Picture(url, alt, segments.size(), containerOf[top], figureOf[top]));
                return;
            }
        }
    }
}
