package org.letopis.model;

import java.util.List;

/// Reports with one text: the earliest, and those that printed it again.
///
/// @param original id of the earliest report
/// @param copies ids of the others, earliest first; never empty
public record Reprints(String original, List<String> copies) {
    public Reprints {
        copies = List.copyOf(copies);
        if (copies.isEmpty()) {
            throw new IllegalArgumentException("report " + original + " has no reprint");
        }
    }
}
