package org.letopis.page;

import java.util.List;

/// What the author of a page calls an element, by its class, id, itemprop, rel or role; or what its tag says.
enum Hint {
    /// Not of the report: navigation, related links, advertisement, sharing.
    FURNITURE,
    COMMENTS,
    /// The text of the report.
    BODY,
    LEAD,
    CAPTION,
    CREDIT,
    AUTHOR,
    DATE,
    TAGS,
    /// The story (сюжет) of which the report is a part.
    STORY,
    HIDDEN,
    FIGURE,
    QUOTATION,
    /// A link of the page's own text, such as a list or a heading of links.
    LINK;

    static final List<Hint> ALL = List.of(values());

    /// Those whose elements are kept as a [Mark].
    static final int MARKED =
            CAPTION.bit() | CREDIT.bit() | AUTHOR.bit() | DATE.bit() | STORY.bit();

    /// Says that an element is no part of the report.
    static final int NOT_OF_THE_REPORT = FURNITURE.bit() | COMMENTS.bit() | HIDDEN.bit();

    /// Sets of hints are sums of these.
    // The order of hints is nothing but that of the bits.
    @SuppressWarnings("EnumOrdinal")
    int bit() {
        return 1 << ordinal();
    }
}
