package org.letopis.model;

import java.util.List;

/// A person or body that a report speaks of, under all its mentions.
///
/// @param id unique within the report
/// @param kind person, or a kind of body
/// @param name the fullest name in the report, nominative
public record Actor(String id, String kind, String name, List<String> roles) {
    public Actor {
        roles = List.copyOf(roles);
    }
}
