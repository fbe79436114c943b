package org.letopis.model;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/// A quantity as the report hedged it, in base units: «Более 40» is never sharpened into 40.
public sealed interface Amount {
    record Exactly(BigDecimal value) implements Amount {}

    /// около, примерно, порядка, почти
    record About(BigDecimal value) implements Amount {}

    /// не менее, как минимум
    record AtLeast(BigDecimal bound) implements Amount {}

    /// более, свыше
    record MoreThan(BigDecimal bound) implements Amount {}

    /// до, не более, максимум
    record UpTo(BigDecimal bound) implements Amount {}

    /// менее
    record LessThan(BigDecimal bound) implements Amount {}

    /// Both ends included: «12–15 человек».
    record Between(BigDecimal from, BigDecimal to) implements Amount {
        public Between {
            if (from.compareTo(to) > 0) {
                throw new IllegalArgumentException(
                        "between %s and %s: wanted the smaller first".formatted(from, to));
            }
        }
    }

    /// несколько, десятки, сотни
    record Vague() implements Amount {}

    default @Nullable BigDecimal low() {
        return switch (this) {
            case Exactly a -> a.value();
            case About a -> a.value();
            case AtLeast a -> a.bound();
            case MoreThan a -> a.bound();
            case Between a -> a.from();
            case UpTo _, LessThan _, Vague _ -> null;
        };
    }

    default @Nullable BigDecimal high() {
        return switch (this) {
            case Exactly a -> a.value();
            case About a -> a.value();
            case UpTo a -> a.bound();
            case LessThan a -> a.bound();
            case Between a -> a.to();
            case AtLeast _, MoreThan _, Vague _ -> null;
        };
    }

    /// The name of the hedge in the JSON form.
    default String approx() {
        return switch (this) {
            case Exactly _ -> "exact";
            case About _ -> "about";
            case AtLeast _ -> "at-least";
            case MoreThan _ -> "more-than";
            case UpTo _ -> "up-to";
            case LessThan _ -> "less-than";
            case Between _ -> "range";
            case Vague _ -> "vague";
        };
    }
}
