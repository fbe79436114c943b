package org.letopis.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The attributes that are asked for; all others are passed over.
// Attributes are found by their place among the names.
@SuppressWarnings("EnumOrdinal")
enum Attribute {
    CLASS,
    ID,
    ITEMPROP,
    REL,
    ROLE,
    HIDDEN,
    STYLE,
    DATETIME,
    CONTENT,
    PROPERTY,
    NAME,
    TYPE,
    HREF,
    SRC,
    DATA_SRC,
    DATA_ORIGINAL,
    DATA_LAZY_SRC,
    ALT;

    static final int COUNT = values().length;

    private static final List<Attribute> ALL = List.of(values());
    private static final MarkupNames NAMES =
            new MarkupNames(
                    Arrays.stream(values())
                            .map(a -> a.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                            .toList());

    /// The place of the attribute of a name that stands somewhere in a page; -1 where it is not asked for.
    static int find(Markup html, int from, int end) {
        return NAMES.find(html, from, end);
    }

    static Attribute at(int place) {
        return ALL.get(place);
    }

    /// Sets of attributes are sums of these.
    int bit() {
        return 1 << ordinal();
    }
}
