package org.letopis.model;

/// A paragraph-sized piece of a report.
///
/// @param text without line breaks at either end; never empty
public record Block(Kind kind, String text) {
    public enum Kind {
        PARAGRAPH,
        SUBHEADING,
        QUOTATION,
        LIST_ITEM,
        TABLE_ROW,
        /// What the outlet repeats from earlier news: «Напомним, …».
        BACKGROUND
    }

    public Block {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a block of kind " + kind + " has no text");
        }
    }
}
