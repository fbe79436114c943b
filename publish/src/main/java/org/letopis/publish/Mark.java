package org.letopis.publish;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Span;

import java.util.Locale;

/// A stretch of a report's text with what was found there.
///
/// @param id by which links find it, null where another mark of the same finding has it
/// @param title the finding in words
record Mark(Span span, Kind kind, @Nullable String id, String title) {
    enum Kind {
        CONTENT,
        CUE,
        SOURCE,
        TIME,
        FIGURE,
        NAME,
        UNREAD;

        /// The class of the style sheet.
        String css() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
