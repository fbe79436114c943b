package org.letopis.language;

/// What a name or a verb tells of the person behind it.
public enum Sex {
    MALE,
    FEMALE,
    UNKNOWN;

    /// Whether nothing speaks against both being one person.
    public boolean agreesWith(Sex other) {
        return this == other || this == UNKNOWN || other == UNKNOWN;
    }
}
