package org.letopis.page;

import org.jspecify.annotations.Nullable;

/// An element that says what its text is: an author, a date, a caption.
///
/// @param text cleaned and cut
/// @param value of its content or datetime attribute
/// @param at index of the segment in which it begins
/// @param end index behind the last segment it reaches into
record Mark(Hint hint, String text, @Nullable String value, int at, int end) {}
