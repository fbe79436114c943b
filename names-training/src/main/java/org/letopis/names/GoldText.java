package org.letopis.names;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Name;
import org.letopis.model.Span;

import java.util.ArrayList;
import java.util.List;

/// A text with the names that people found in it.
///
/// @param names may lie in each other
record GoldText(String id, String text, List<GoldName> names) {
    /// @param span UTF-16 units
    /// @param type null for something else that has a name: a work, a product, an event
    record GoldName(Span span, Name.@Nullable Type type) {}

    GoldText {
        names = List.copyOf(names);
    }

    /// Headline and paragraphs, as the reader of plain text cuts them.
    List<Span> parts() {
        var parts = new ArrayList<Span>();
        int at = 0;
        while (at < text.length()) {
            int stop = text.indexOf(parts.isEmpty() ? "\n" : "\n\n", at);
            int end = stop < 0 ? text.length() : stop;
            if (!text.substring(at, end).isBlank()) {
                parts.add(stripped(at, end));
            }
            at = end + 1;
        }
        return parts;
    }

    private Span stripped(int from, int to) {
        int start = from;
        int end = to;
        while (Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
