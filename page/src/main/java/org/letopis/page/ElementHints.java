package org.letopis.page;

/// What the tag that was just read says of its element, by its names, its tag, and whether it is shown at all.
final class ElementHints {
    private static final int NAMES =
            Attribute.CLASS.bit()
                    | Attribute.ID.bit()
                    | Attribute.ITEMPROP.bit()
                    | Attribute.REL.bit()
                    | Attribute.ROLE.bit();

    private static final int LONGEST_STYLE = 1000;

    private final Markup html;
    private final Attributes attributes;
    private final NameHints names;
    private int classHash;

    ElementHints(Markup html, Attributes attributes) {
        this.html = html;
        this.attributes = attributes;
        this.names = new NameHints(html);
    }

    /// Bits of its hints.
    int of(Tag tag) {
        classHash = 0;
        int hints = byTag(tag);
        for (int named = attributes.present(NAMES); named != 0; named &= named - 1) {
            Attribute attribute = Attribute.at(Integer.numberOfTrailingZeros(named));
            int from = attributes.valueFrom(attribute);
            int end = attributes.valueEnd(attribute);
            int hash = html.hash(from, end);
            hints |= names.in(from, end, hash);
            classHash = attribute == Attribute.CLASS ? hash : classHash;
        }
        return isHidden() ? hints | Hint.HIDDEN.bit() : hints;
    }

    /// The next element has no tag of its own.
    void forget() {
        classHash = 0;
    }

    /// The same for elements of the same tag and class.
    // Tags are numbered by their order.
    @SuppressWarnings("EnumOrdinal")
    int look(Tag tag) {
        return 31 * (tag.ordinal() + 1) + classHash;
    }

    private static int byTag(Tag tag) {
        return switch (tag) {
            case NAV, FOOTER, ASIDE, DIALOG -> Hint.FURNITURE.bit();
            case FIGURE -> Hint.FIGURE.bit();
            case FIGCAPTION -> Hint.CAPTION.bit();
            case BLOCKQUOTE -> Hint.QUOTATION.bit();
            case TIME -> Hint.DATE.bit();
            default -> 0;
        };
    }

    private boolean isHidden() {
        if (attributes.has(Attribute.HIDDEN)) {
            return true;
        }
        if (!attributes.has(Attribute.STYLE)) {
            return false;
        }
        int from = attributes.valueFrom(Attribute.STYLE);
        int end = attributes.valueEnd(Attribute.STYLE);
        return end - from < LONGEST_STYLE && hides(from, end);
    }

    /// «display: none», with spaces or without.
    private boolean hides(int from, int end) {
        int at = html.indexOf("none", from, end);
        while (at >= 0) {
            int before = spaceBefore(at, from);
            if (before > from && html.at(before - 1) == ':') {
                int name = spaceBefore(before - 1, from) - "display".length();
                if (name >= from && html.startsWith("display", name)) {
                    return true;
                }
            }
            at = html.indexOf("none", at + 1, end);
        }
        return false;
    }

    private int spaceBefore(int at, int from) {
        int i = at;
        while (i > from && html.at(i - 1) == ' ') {
            i--;
        }
        return i;
    }
}
