package org.letopis.language;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/// The languages that we read: those that a jar on the class path offers as a service. Ours is Russian.
public final class Languages {
    private static final List<Language> ALL =
            ServiceLoader.load(Language.class, Languages.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();

    private Languages() {}

    /// The language of a code, empty where we do not read it.
    ///
    /// @param code two letters as in ISO 639-1
    public static Optional<Language> of(String code) {
        return ALL.stream().filter(language -> language.code().equals(code)).findFirst();
    }
}
