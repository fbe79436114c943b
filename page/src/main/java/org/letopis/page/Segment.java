package org.letopis.page;

import org.jspecify.annotations.Nullable;

/// A run of text between two borders of blocks.
final class Segment {
    private final String text;

    /// In characters; a field, as it is asked for everywhere.
    private final int length;

    private final double linkShare;
    private final double emphasis;
    private final int container;
    private final int lengthClass;
    private @Nullable String fold;
    private @Nullable Words words;

    /// @param text cleaned, not empty
    /// @param linkShare share of the letters that are links, 0 to 1
    /// @param emphasis share of the letters that are bold or slanted, 0 to 1
    /// @param container index of the block element right around it
    Segment(String text, double linkShare, double emphasis, int container) {
        this.text = text;
        this.length = text.length();
        this.linkShare = linkShare;
        this.emphasis = emphasis;
        this.container = container;
        this.lengthClass = Answers.bin(length, 25, 70, 200);
    }

    String text() {
        return text;
    }

    /// The text as [Characters#fold] has it.
    String fold() {
        if (fold == null) {
            fold = Characters.fold(text);
        }
        return fold;
    }

    /// What its beginning is made of.
    Words words() {
        Words read = words == null ? Words.of(text) : words;
        words = read;
        return read;
    }

    /// See [Shape#of].
    Shape shape() {
        return length > Shape.LOOKED_AT ? Shape.of(text) : words().shape();
    }

    double linkShare() {
        return linkShare;
    }

    double emphasis() {
        return emphasis;
    }

    int container() {
        return container;
    }

    int length() {
        return length;
    }

    /// 0 a few words, 1 a line, 2 a sentence, 3 a paragraph.
    int lengthClass() {
        return lengthClass;
    }
}
