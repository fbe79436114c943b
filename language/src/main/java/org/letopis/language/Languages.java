package org.letopis.language;

import org.letopis.language.russian.Russian;

import java.util.Optional;

/// The languages that we read.
public final class Languages {
    private Languages() {}

    /// The language of a code, empty where we do not read it.
    ///
    /// @param code two letters as in ISO 639-1
    public static Optional<Language> of(String code) {
        return switch (code) {
            case "ru" -> Optional.of(Russian.INSTANCE);
            default -> Optional.empty();
        };
    }
}
