package org.letopis.model;

import org.jspecify.annotations.Nullable;

/// The parts of a person's name, nominative; each null where the report does not give it.
///
/// @param first or its initial: «Павел», «П.»
public record PersonName(
        @Nullable String first, @Nullable String patronymic, @Nullable String surname) {}
