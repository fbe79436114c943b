package org.letopis.page;

/// A run of text between two borders of blocks.
///
/// @param text cleaned, not empty
/// @param linkShare share of the letters that are links, 0 to 1
/// @param container index of the block element right around it
record Segment(String text, double linkShare, int container) {
    int length() {
        return text.length();
    }
}
