package org.letopis.page;

/// A run of text between two borders of blocks.
///
/// @param text cleaned, not empty
/// @param linkShare share of the letters that are links, 0 to 1
/// @param emphasis share of the letters that are bold or slanted, 0 to 1
/// @param container index of the block element right around it
record Segment(String text, double linkShare, double emphasis, int container) {
    int length() {
        return text.length();
    }

    /// 0 a few words, 1 a line, 2 a sentence, 3 a paragraph.
    int lengthClass() {
        return Answers.bin(length(), 25, 70, 200);
    }
}
