package org.letopis.page;

import java.util.EnumSet;
import java.util.Set;

/// A block element of the page, known by the stretch of segments that lie in it.
final class Container {
    final int parent;
    final String tag;

    /// The same for elements of the same tag and class.
    final int look;

    private final int first;
    private int end;
    private boolean alone;
    private final EnumSet<Hint> own = EnumSet.noneOf(Hint.class);
    private Set<Hint> all = Set.of();

    /// @param parent index of the element around it, -1 for none
    /// @param first index of the first segment that may lie in it
    Container(int parent, String tag, Set<Hint> own, int first, int look) {
        this.parent = parent;
        this.tag = tag;
        this.look = look;
        this.first = first;
        this.end = first;
        this.own.addAll(own);
    }

    void close(int end) {
        this.end = end;
    }

    Container without(Hint... hints) {
        var copy = new Container(parent, tag, own, first, look);
        copy.close(end);
        for (Hint hint : hints) {
            copy.drop(hint);
        }
        return copy;
    }

    int first() {
        return first;
    }

    int end() {
        return end;
    }

    boolean is(Hint hint) {
        return own.contains(hint);
    }

    /// Takes nothing over from the elements around it: the text of the report within a «sidebar».
    void standAlone() {
        alone = true;
    }

    /// Takes a hint away that turned out to be about something else: a «sidebar» that holds half of the page.
    void drop(Hint hint) {
        own.remove(hint);
    }

    /// Adds up the hints of an element and of those around it.
    void inherit(Set<Hint> around) {
        if (alone) {
            all = EnumSet.copyOf(own);
        } else if (own.isEmpty()) {
            all = around;
        } else {
            var sum = EnumSet.copyOf(own);
            sum.addAll(around);
            all = sum;
        }
    }

    /// Of this element and those around it.
    Set<Hint> hints() {
        return all;
    }

    boolean isIn(Hint hint) {
        return all.contains(hint);
    }

    /// Whether it is a cell of a table that holds one text, not a column of a layout.
    boolean isCell() {
        return (tag.equals("td") || tag.equals("th")) && end - first == 1;
    }

    boolean isHeading() {
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    /// Tags that are used alike, for [Clue#TAG].
    int tagClass() {
        return switch (tag) {
            case "p" -> 1;
            case "h1", "h2" -> 2;
            case "h3", "h4", "h5", "h6" -> 3;
            case "li", "dd", "dt" -> 4;
            case "td", "th", "tr", "table", "tbody" -> 5;
            case "blockquote" -> 6;
            case "div" -> 7;
            case "figcaption", "figure", "caption", "header", "footer", "aside", "address" -> 8;
            case "pre", "center", "article", "section", "main", "body" -> 9;
            default -> 0;
        };
    }
}
