package org.letopis.language;

import org.letopis.model.Span;
import org.letopis.model.Word;

import java.util.List;

/// What grammar says of a text.
///
/// @param sentences in order, never overlapping, without white space at either end
/// @param words words, numbers and marks in order, never overlapping; each lies in one sentence
public record Analysis(List<Span> sentences, List<Word> words) {
    /// Copies the lists.
    public Analysis {
        sentences = List.copyOf(sentences);
        words = List.copyOf(words);
    }
}
