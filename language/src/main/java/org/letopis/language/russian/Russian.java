package org.letopis.language.russian;

import org.letopis.language.Analysis;
import org.letopis.language.Language;
import org.letopis.language.NumberPhrase;
import org.letopis.language.Sex;
import org.letopis.model.Span;
import org.letopis.model.Word;

import java.util.ArrayList;
import java.util.List;

/// Russian as news is written in it.
public final class Russian implements Language {
    private final Sentences sentences = Sentences.load();
    private final Numbers numbers = Numbers.load();
    private final Nominative nominative = Nominative.load();

    /// Loads the word lists; once is enough, see [org.letopis.language.Languages].
    public Russian() {}

    @Override
    public String code() {
        return "ru";
    }

    @Override
    public Analysis analyse(String text, List<Span> parts) {
        var allWords = new ArrayList<Word>();
        var allSentences = new ArrayList<Span>();
        for (Span part : parts) {
            List<Word> words = Tokens.of(text, part);
            allWords.addAll(words);
            allSentences.addAll(sentences.split(text, words));
        }
        return new Analysis(allSentences, allWords);
    }

    @Override
    public List<NumberPhrase> numbers(String text, Analysis analysis) {
        return numbers.find(text, analysis.words());
    }

    @Override
    public String nominative(String phrase) {
        return nominative.of(phrase);
    }

    @Override
    public boolean isFirstName(String word) {
        return nominative.names().isFirstName(word);
    }

    @Override
    public boolean isSurname(String word) {
        return Names.isSurname(word);
    }

    @Override
    public Sex sexOf(String name) {
        return nominative.names().sexOf(name);
    }
}
