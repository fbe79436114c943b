package org.letopis.model;

import org.jspecify.annotations.Nullable;

/// A mention: a span that names a person, organisation, place or role.
///
/// @param name the nominative form
/// @param actor id of the [Actor] meant, null where it is not resolved
public record Name(Span span, Type type, String name, @Nullable String actor, String rule) {
    public enum Type {
        PER,
        ORG,
        LOC,
        /// A building, bridge, square or other work of human hands.
        FAC,
        ROLE
    }
}
