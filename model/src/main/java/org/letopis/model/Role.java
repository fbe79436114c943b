package org.letopis.model;

import org.jspecify.annotations.Nullable;

/// A role as a report gives it to a person: «министр обороны Тарвии» is a position in a body.
///
/// @param span where the report says it
/// @param name the whole role, nominative: «министр обороны Тарвии»
/// @param position without the body: «министр обороны»
/// @param body the organisation, state or place, nominative: «Тарвия»; null where none is named
/// @param of id of the [Actor] or [Place] that the body is; null where it is not resolved
public record Role(
        Span span, String name, String position, @Nullable String body, @Nullable String of) {}
