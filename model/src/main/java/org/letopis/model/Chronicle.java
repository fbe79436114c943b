package org.letopis.model;

import java.time.ZoneOffset;
import java.util.List;

/// What a set of readings adds up to.
///
/// @param stories the one with the newest report first
/// @param zone what times of publication without a zone count as: the commonest zone of the reports that give one
public record Chronicle(List<Story> stories, ZoneOffset zone) {
    public Chronicle {
        stories = List.copyOf(stories);
    }
}
