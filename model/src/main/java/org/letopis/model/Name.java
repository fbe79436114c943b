package org.letopis.model;

import org.jspecify.annotations.Nullable;

/// A mention: a span that names a person, organisation, place or role, or points back to one.
///
/// @param name the nominative form
/// @param actor id of the [Actor] meant, null where it is not resolved
/// @param place id of the [Place] meant, null for what is no place
public record Name(
        Span span,
        Type type,
        String name,
        @Nullable String actor,
        @Nullable String place,
        String rule) {
    public enum Type {
        PER,
        ORG,
        LOC,
        /// A building, bridge, square or other work of human hands.
        FAC,
        ROLE,
        /// «он», «ведомство»: no name, but a word for somebody named.
        REFERENCE
    }
}
