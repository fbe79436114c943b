package org.letopis.language.russian;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The words of a phrase that change together: the head noun, its adjectives, and what names the same behind it.
///
/// @param head place of the noun, or of a lone adjective
/// @param members the reading of every word of the group; null for words that keep their form
/// @param score how likely this is the right way to read the phrase
record HeadGroup(int head, List<@Nullable Candidate> members, double score) {}
