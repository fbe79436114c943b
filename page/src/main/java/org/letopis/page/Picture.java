package org.letopis.page;

/// A picture of the page.
///
/// @param url as it stands in the page
/// @param at index of the segment before which it stands
/// @param container index of the block element around it
/// @param figure index of the figure around it, -1 for none
record Picture(String url, String alt, int at, int container, int figure) {}
