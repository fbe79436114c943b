package org.letopis.page;

import org.letopis.page.HtmlTokenizer.Token;
import org.letopis.page.Tag.Trait;

import java.util.ArrayList;
import java.util.List;

/// Writes down the outline of a page while it is tokenized, with nothing but a stack of open elements.
final class OutlineBuilder implements OpenElements.Closing {
    private final Markup html;
    private final HtmlTokenizer tokens;
    private final Attributes attributes;
    private final OpenElements open = new OpenElements(this);
    private final HeadReader head;
    private final ElementHints elementHints;
    private final SegmentWriter text = new SegmentWriter();
    private final Skipped skipped = new Skipped();
    private final Blocks blocks = new Blocks();
    private final List<Picture> pictures = new ArrayList<>();
    private final MarkReader marks = new MarkReader(text.segments(), text.line());

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
        Token token = tokens.next();
        for (; token != Token.END && !isFull(); token = tokens.next()) {
            switch (token) {
                case TEXT -> text();
                case START_TAG -> start(tokens.tag());
                case END_TAG -> end(tokens.tag());
                case MARKUP, END -> {}
            }
        }
        open.closeFrom(0);
        return new Outline(
                head.head(),
                text.segments(),
                blocks.containers(),
                marks.marks(),
                pictures,
                password,
                textFields,
                token != Token.END);
    }

    private boolean isFull() {
        int written =
                blocks.containers().size() + text.count() + marks.marks().size() + pictures.size();
        return written + textFields.size() + open.size() >= Outline.MOST_PIECES;
    }

    /// What reading took: characters passed, elements opened and closed.
    long work() {
        return tokens.passed() + open.steps();
    }

    private void text() {
        if (skipped.isAround()) {
            return;
        }
        if (open.size() < 2) {
            if (html.text(tokens.from(), tokens.end()).isBlank()) {
                return;
            }
            openBody();
        }
        text.text(html, tokens.from(), tokens.end());
    }

    private void start(Tag tag) {
        if (skipped.isDrawing() && !leavesDrawing(tag)) {
            startInDrawing(tag);
        } else if (tag.has(Trait.RAW_TEXT)) {
            head.rawText(!skipped.isAround());
            if (tag == Tag.TEXTAREA && !skipped.isAround()) {
                textFields.add(text.count());
            }
        } else if (tag.has(Trait.VOID)) {
            empty(tag);
        } else {
            startElement(tag);
        }
    }

    private boolean leavesDrawing(Tag tag) {
        int drawing = skipped.endedBy(tag);
        if (drawing >= 0) {
            open.closeFrom(drawing);
        }
        return drawing >= 0;
    }

    private void startInDrawing(Tag tag) {
        if (attributes.areOfSelfClosing() || tag.has(Trait.VOID)) {
            return;
        }
        if (tag == Tag.SCRIPT || tag == Tag.STYLE) {
            head.rawText(false);
            return;
        }
        int name = nameHash(tag);
        skipped.beginWithin(open.push(tag, name), name);
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
                    push(tag, nameHash(tag), hints(tag));
                }
            }
            case FORM -> {
                boolean lost = open.isOpen(Tag.FORM) || open.isBetweenCells();
                if (!lost) {
                    openBody();
                    open.makeRoomFor(tag);
                    push(tag, Names.NO_LETTERS, hints(tag));
                }
            }
            default -> {
                boolean part = tag.has(Trait.CELL | Trait.ROWS | Trait.ROW);
                if (part && !open.isOpen(Tag.TABLE)) {
                    return;
                }
                openBody();
                open.makeRoomFor(tag);
                if (tag.has(Trait.FORMATTING) && !skipped.isAround()) {
                    startFormatting(tag);
                }
                completeTable(tag);
                push(tag, Names.NO_LETTERS, hints(tag));
            }
        }
    }

    private void root(Tag tag) {
        if (tag == Tag.HEAD || skipped.isAround()) {
            return;
        }
        int hints = hints(tag);
        if (open.size() == 0 && tag == Tag.HTML) {
            push(tag, Names.NO_LETTERS, hints);
        } else if (tag == Tag.BODY) {
            openBody();
            blocks.around(open.last(Tag.BODY)).add(hints);
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

    private void startFormatting(Tag tag) {
        if (tag == Tag.A && text.formatting().inLink()) {
            open.end(tag, Names.NO_LETTERS);
        }
        text.formatting().start(tag);
    }

    private void completeTable(Tag tag) {
        for (Tag missing = open.missingAround(tag);
                missing != null;
                missing = open.missingAround(tag)) {
            imply(missing);
        }
    }

    /// Of an element that has no number of its own.
    private int nameHash(Tag tag) {
        return tag == Tag.CUSTOM || tag == Tag.OTHER ? tokens.nameHash() : Names.NO_LETTERS;
    }

    /// Of an element of which nothing is read, none.
    private int hints(Tag tag) {
        return skipped.isAround() ? 0 : elementHints.of(tag);
    }

    private void imply(Tag tag) {
        elementHints.forget();
        push(tag, Names.NO_LETTERS, 0);
    }

    private void push(Tag tag, int nameHash, int hints) {
        if (!skipped.isAround() && tag.isBlock()) {
            flush();
        }
        int element = open.push(tag, nameHash);
        if (skipped.isAround()) {
            return;
        }
        if (tag.has(Trait.SKIPPED)) {
            skipped.begin(element, tag);
        }
        blocks.open(element, tag, hints, text.count(), elementHints);
        if (tag.has(Trait.CELL)) {
            text.formatting().enterCell();
        }
        marks.open(element, tag.has(Trait.SKIPPED) ? 0 : hints, attributes);
    }

    private void end(Tag tag) {
        switch (tag) {
            case HTML, HEAD, BODY -> {}
            case BR -> lineBreak();
            case P -> {
                if (!open.end(tag, Names.NO_LETTERS) && !skipped.isAround()) {
                    flush();
                }
            }
            default -> {
                open.end(tag, nameHash(tag));
                if (tag.has(Trait.FORMATTING) && !skipped.isAround()) {
                    text.formatting().end(tag);
                }
            }
        }
    }

    @Override
    public void closed(int element) {
        if (skipped.isAround()) {
            skipped.closed(element);
            return;
        }
        Tag tag = open.tag(element);
        if (tag.isBlock()) {
            text.end(blocks.innermost(element));
            blocks.around(element).close(text.count());
        }
        if (tag.has(Trait.CELL)) {
            text.formatting().leaveCell();
        }
        marks.close(element);
    }

    private void lineBreak() {
        if (!skipped.isAround()) {
            text.lineBreak(innermost());
        }
    }

    private void flush() {
        if (!skipped.isAround()) {
            text.end(innermost());
        }
    }

    private int innermost() {
        return blocks.innermost(open.size() - 1);
    }

    private void picture() {
        if (skipped.isAround()) {
            return;
        }
        openBody();
        int figure = blocks.figure(open.size() - 1);
        Picture picture = PictureReader.read(attributes, text.count(), innermost(), figure);
        if (picture != null) {
            pictures.add(picture);
        }
    }
}
