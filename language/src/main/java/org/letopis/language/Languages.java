package org.letopis.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/// The languages that we read: those that a jar on the class path offers as a service. Ours is Russian.
public final class Languages {
    private static final List<Language> ALL = load();

    private Languages() {}

    private static List<Language> load() {
        var all = new ArrayList<Language>();
        for (Language language :
                ServiceLoader.load(Language.class, Languages.class.getClassLoader())) {
            all.add(language);
        }
        return List.copyOf(all);
    }

    /// The language of a code, empty where we do not read it.
    ///
    /// @param code two letters as in ISO 639-1
    public static Optional<Language> of(String code) {
        for (Language language : ALL) {
            if (language.code().equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
