package org.letopis.page;

/// The attributes of a tag, of those that are asked for at all. Their values are stretches of the page.
// Attributes have a place each, in their order.
@SuppressWarnings("EnumOrdinal")
final class Attributes {
    private final Markup html;
    private final int[] valueFrom = new int[Attribute.COUNT];
    private final int[] valueEnd = new int[Attribute.COUNT];

    /// Bits of the attributes that the tag has.
    private int present;

    private boolean selfClosing;

    Attributes(Markup html) {
        this.html = html;
    }

    boolean has(Attribute attribute) {
        return (present & attribute.bit()) != 0;
    }

    /// Bits of those of some attributes that the tag has.
    int present(int some) {
        return present & some;
    }

    /// Where the value of an attribute that the tag has begins.
    int valueFrom(Attribute attribute) {
        return valueFrom[attribute.ordinal()];
    }

    /// Where the value of an attribute that the tag has ends.
    int valueEnd(Attribute attribute) {
        return valueEnd[attribute.ordinal()];
    }

    /// The value of an attribute with its references replaced; empty where the tag has none.
    String value(Attribute attribute) {
        if (!has(attribute)) {
            return "";
        }
        int place = attribute.ordinal();
        return CharacterReferences.decode(html.text(valueFrom[place], valueEnd[place]), true);
    }

    /// Whether the tag ends in `/>`.
    boolean areOfSelfClosing() {
        return selfClosing;
    }

    /// «Before attribute name», «after attribute name», «self-closing start tag»: reads those of a new tag.
    ///
    /// @param begin behind the name of the tag
    /// @return the place behind the bracket; one behind the end of the page where there is none
    int read(int begin) {
        present = 0;
        selfClosing = false;
        return pass(begin, true);
    }

    /// The same for those of an end tag, which mean nothing; what was read before stays.
    int pass(int begin) {
        return pass(begin, false);
    }

    private int pass(int begin, boolean kept) {
        int i = html.passSpace(begin);
        int length = html.length();
        while (i < length) {
            char c = html.at(i);
            if (c == '>') {
                return i + 1;
            }
            if (c == '/') {
                i++;
                selfClosing = kept ? html.at(i) == '>' : selfClosing;
            } else {
                i = attribute(i, kept);
            }
            i = html.passSpace(i);
        }
        return length + 1;
    }

    /// «Attribute name»: one attribute; the place behind it. Of two with the same name, the first counts.
    private int attribute(int begin, boolean kept) {
        int nameEnd = html.endOfAttributeName(begin);
        int i = html.passSpace(nameEnd);
        int valueBegin = i;
        int valueStop = i;
        if (html.at(i) == '=') {
            i = html.passSpace(i + 1);
            char quote = html.at(i);
            boolean quoted = quote == '"' || quote == '\'';
            valueBegin = quoted ? i + 1 : i;
            valueStop = quoted ? html.indexOf(quote, valueBegin) : html.endOfUnquotedValue(i);
            if (valueStop < 0) {
                return html.length();
            }
            i = quoted ? valueStop + 1 : valueStop;
        }
        int place = kept ? Attribute.find(html, begin, nameEnd) : -1;
        if (place >= 0 && (present & (1 << place)) == 0) {
            present |= 1 << place;
            valueFrom[place] = valueBegin;
            valueEnd[place] = valueStop;
        }
        return i;
    }
}
