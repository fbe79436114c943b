package org.letopis.language.lucene;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.letopis.language.Language;

import java.io.IOException;
import java.util.ArrayDeque;

/// Replaces every word by the lemmas that it may have, all at its place: «стали» is found by «стать» and by «сталь».
public final class LemmaFilter extends TokenFilter {
    private final Language language;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment =
            addAttribute(PositionIncrementAttribute.class);
    private final ArrayDeque<String> waiting = new ArrayDeque<>();
    private State word = captureState();

    public LemmaFilter(TokenStream input, Language language) {
        super(input);
        this.language = language;
    }

    @Override
    public boolean incrementToken() throws IOException {
        String lemma = waiting.poll();
        if (lemma != null) {
            restoreState(word);
            increment.setPositionIncrement(0);
            term.setEmpty().append(lemma);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        waiting.addAll(language.lemmas(term.toString()));
        String first = waiting.poll();
        if (first != null) {
            term.setEmpty().append(first);
        }
        word = captureState();
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        waiting.clear();
    }
}
