package org.letopis.page;

/// The open element of which nothing is read, such as a form's list of choices or a drawing; and within a drawing the
/// element that holds HTML again, of which nothing is read either.
final class Skipped {
    private static final int NONE = -1;

    /// HTML within a drawing.
    private static final int FOREIGN_OBJECT = Names.hash("foreignobject");

    private int element = NONE;
    private boolean drawing;
    private int foreignObject = NONE;

    /// Whether what comes now is not read.
    boolean isAround() {
        return element >= 0;
    }

    void begin(int place, Tag tag) {
        element = place;
        drawing = tag == Tag.SVG || tag == Tag.MATH;
    }

    /// An element of a drawing begins.
    ///
    /// @param nameHash of its name; 0 where it is one of HTML's
    void beginWithin(int place, int nameHash) {
        if (foreignObject < 0 && nameHash == FOREIGN_OBJECT) {
            foreignObject = place;
        }
    }

    void closed(int place) {
        element = place == element ? NONE : element;
        foreignObject = place == foreignObject || element < 0 ? NONE : foreignObject;
    }

    boolean isDrawing() {
        return isAround() && drawing;
    }

    /// «Foreign content»: an element of HTML ends a drawing that was left open.
    ///
    /// @return the place of the drawing that the element ends; -1 for none
    int endedBy(Tag tag) {
        boolean leaves = foreignObject < 0 && (tag.has(Tag.Trait.CLOSES_P) || tag == Tag.BODY);
        return leaves ? element : NONE;
    }
}
