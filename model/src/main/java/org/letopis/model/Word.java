package org.letopis.model;

import org.jspecify.annotations.Nullable;

/// A word, number or mark of the text with what grammar says of it.
///
/// @param lemma dictionary form; null where the language is not analysed
/// @param upos part of speech in the names of Universal Dependencies; null where not analysed
/// @param feats features in the form of CoNLL-U, «Case=Gen|Number=Sing», empty where there are none
public record Word(Span span, @Nullable String lemma, @Nullable String upos, String feats) {}
