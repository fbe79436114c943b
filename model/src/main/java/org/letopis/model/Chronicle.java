package org.letopis.model;

import java.util.List;

/// What a set of readings adds up to.
///
/// @param stories the one with the newest report first
public record Chronicle(List<Story> stories) {
    public Chronicle {
        stories = List.copyOf(stories);
    }
}
