package org.letopis.language.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.letopis.language.Language;

/// Indexes and asks for the lemmas of words, for texts and for queries alike.
public final class LemmaAnalyzer extends Analyzer {
    private final Language language;

    public LemmaAnalyzer(Language language) {
        this.language = language;
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, new LemmaFilter(words, language));
    }
}
