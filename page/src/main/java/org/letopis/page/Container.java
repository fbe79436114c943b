package org.letopis.page;

/// A block element of the page, known by the stretch of segments that lie in it.
final class Container {
    final int parent;
    final Tag tag;

    /// The same for elements of the same tag and class.
    final int look;

    private final int first;
    private int end;
    private boolean alone;
    private int own;
    private int all;

    /// @param parent index of the element around it, -1 for none
    /// @param own bits of its hints
    /// @param first index of the first segment that may lie in it
    Container(int parent, Tag tag, int own, int first, int look) {
        this.parent = parent;
        this.tag = tag;
        this.look = look;
        this.first = first;
        this.end = first;
        this.own = own;
    }

    void close(int end) {
        this.end = end;
    }

    /// The same element without some hints.
    Container without(int hints) {
        var copy = new Container(parent, tag, own & ~hints, first, look);
        copy.close(end);
        return copy;
    }

    int first() {
        return first;
    }

    int end() {
        return end;
    }

    boolean is(Hint hint) {
        return (own & hint.bit()) != 0;
    }

    void add(int hints) {
        own |= hints;
    }

    /// Takes nothing over from the elements around it: the text of the report within a «sidebar».
    void standAlone() {
        alone = true;
    }

    /// Takes hints away that turned out to be about something else: a «sidebar» that holds half of the page.
    void keepOnly(int hints) {
        own &= hints;
    }

    /// Adds up the hints of an element and of those around it.
    void inherit(int around) {
        all = alone ? own : own | around;
    }

    /// Bits of the hints of this element and of those around it.
    int hints() {
        return all;
    }

    boolean isIn(Hint hint) {
        return (all & hint.bit()) != 0;
    }

    /// Whether it is a cell of a table that holds one text, not a column of a layout.
    boolean isCell() {
        return (tag == Tag.TD || tag == Tag.TH) && end - first == 1;
    }

    boolean isHeading() {
        return tag.isHeading();
    }

    /// Tags that are used alike, for [Clue#TAG].
    int tagClass() {
        return switch (tag) {
            case P -> 1;
            case H1, H2 -> 2;
            case H3, H4, H5, H6 -> 3;
            case LI, DD, DT -> 4;
            case TD, TH, TR, TABLE, TBODY -> 5;
            case BLOCKQUOTE -> 6;
            case DIV -> 7;
            case FIGCAPTION, FIGURE, CAPTION, HEADER, FOOTER, ASIDE, ADDRESS -> 8;
            case PRE, CENTER, ARTICLE, SECTION, MAIN, BODY -> 9;
            default -> 0;
        };
    }
}
