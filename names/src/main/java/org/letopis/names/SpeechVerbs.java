package org.letopis.names;

import org.letopis.language.Table;

import java.util.HashSet;
import java.util.Set;

/// The verbs of `speech.txt`: beside them stands somebody who speaks.
final class SpeechVerbs {
    private static final Set<String> LEMMAS = new HashSet<>();

    static {
        Table.beside(SpeechVerbs.class, "russian/speech.txt")
                .rows()
                .forEach(row -> LEMMAS.addAll(row.words(0)));
    }

    private SpeechVerbs() {}

    /// Whether one stands beside words: «он добавил», «добавил он», «она также добавила».
    static boolean areBeside(Grammar grammar, int first, int end) {
        int sentence = grammar.sentenceOf(first);
        return is(grammar, sentence, first - 1)
                || is(grammar, sentence, end)
                || is(grammar, sentence, end + 1);
    }

    private static boolean is(Grammar grammar, int sentence, int word) {
        return grammar.isIn(sentence, word)
                && grammar.is(word, "VERB")
                && LEMMAS.contains(grammar.lemma(word));
    }
}
