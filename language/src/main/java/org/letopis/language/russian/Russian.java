package org.letopis.language.russian;

import org.letopis.language.Analysis;
import org.letopis.language.Language;
import org.letopis.language.NumberPhrase;
import org.letopis.model.Span;
import org.letopis.model.Word;

import java.util.ArrayList;
import java.util.List;

/// Russian as news is written in it.
public final class Russian implements Language {
    public static final Language INSTANCE = new Russian();

    private final Sentences sentences = Sentences.load();
    private final Numbers numbers = Numbers.load();
    private final HeadGroups headGroups = HeadGroups.load();
    private final Dictionary dictionary = Dictionary.load();
    private final FixedReadings fixed = FixedReadings.load();
    private final Weights weights = Weights.load();
    private final Lemmas lemmas = new Lemmas(dictionary.paradigms());
    private final UniversalDependencies labels = UniversalDependencies.load();

    private Russian() {}

    @Override
    public String code() {
        return "ru";
    }

    @Override
    public Analysis analyse(String text, List<Span> parts) {
        var morphology = morphology();
        var allWords = new ArrayList<Word>();
        var allSentences = new ArrayList<Span>();
        for (Span part : parts) {
            List<Word> tokens = Tokens.of(text, part);
            List<Span> spans = sentences.split(text, tokens);
            int at = 0;
            for (Span sentence : spans) {
                var inside = new ArrayList<Span>();
                for (; at < tokens.size() && sentence.contains(tokens.get(at).span()); at++) {
                    inside.add(tokens.get(at).span());
                }
                allWords.addAll(morphology.read(text, inside));
            }
            allSentences.addAll(spans);
        }
        return new Analysis(allSentences, allWords);
    }

    private Morphology morphology() {
        return new Morphology(
                new Lexicon(dictionary, fixed),
                new Tagger(weights::of, Tagger.BEAM),
                lemmas,
                labels);
    }

    private NounPhrases phrases() {
        return new NounPhrases(
                new Lexicon(dictionary, fixed),
                new Inflection(dictionary.paradigms(), lemmas),
                headGroups);
    }

    @Override
    public List<NumberPhrase> numbers(String text, Analysis analysis) {
        return numbers.find(text, analysis.words());
    }

    @Override
    public String nominative(String phrase) {
        return phrases().inflect(phrase, Tag.Case.NOMN);
    }
}
