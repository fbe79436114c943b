package org.letopis.publish;

import java.util.Arrays;
import java.util.Optional;

/// A language in which a dossier can speak to its reader; the reports keep their own.
///
/// To add one, name it here and put `messages_CODE.properties` beside those that are there.
public enum InterfaceLanguage {
    RUSSIAN("ru", PluralRule.EAST_SLAVIC),
    ENGLISH("en", PluralRule.ONE_AND_OTHER);

    private final String code;
    private final PluralRule plurals;

    InterfaceLanguage(String code, PluralRule plurals) {
        this.code = code;
        this.plurals = plurals;
    }

    /// Two letters as in ISO 639-1.
    public String code() {
        return code;
    }

    PluralRule plurals() {
        return plurals;
    }

    /// Finds a language by its code; empty where no dossier is written in it yet.
    public static Optional<InterfaceLanguage> ofCode(String code) {
        return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
    }
}
