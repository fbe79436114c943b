package org.letopis.language;

/// The cases of Russian and its neighbours; a language that has fewer leaves a phrase as it stands.
public enum GrammaticalCase {
    NOMINATIVE,
    GENITIVE,
    DATIVE,
    ACCUSATIVE,
    INSTRUMENTAL,
    PREPOSITIONAL
}
