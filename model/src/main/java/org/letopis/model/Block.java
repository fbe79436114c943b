package org.letopis.model;

import org.jspecify.annotations.Nullable;

/// A paragraph-sized piece of a report.
///
/// @param text without line breaks at either end; never empty
/// @param time when it was posted, for the posts of a live blog; null for what came with the report
public record Block(Kind kind, String text, @Nullable Moment time) {
    public enum Kind {
        PARAGRAPH,
        SUBHEADING,
        QUOTATION,
        LIST_ITEM,
        TABLE_ROW,
        /// What the outlet repeats from earlier news: «Напомним, …».
        BACKGROUND
    }

    public Block(Kind kind, String text) {
        this(kind, text, null);
    }

    public Block {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a block of kind " + kind + " has no text");
        }
    }
}
