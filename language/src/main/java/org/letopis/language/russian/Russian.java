package org.letopis.language.russian;

import org.letopis.language.Analysis;
import org.letopis.language.GrammaticalCase;
import org.letopis.language.Language;
import org.letopis.language.NumberPhrase;
import org.letopis.language.Sex;
import org.letopis.model.Span;
import org.letopis.model.Word;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/// Russian as news is written in it.
public final class Russian implements Language {
    /// No word of the dictionary has more; guesses may.
    private static final int MOST_LEMMAS = 6;

    private final Sentences sentences = Sentences.load();
    private final Dictionary dictionary = Dictionary.load();
    private final Lexicon lexicon = new Lexicon(dictionary, FixedReadings.load());
    private final Weights weights = Weights.load();
    private final Lemmas lemmas = new Lemmas(dictionary.paradigms());
    private final UniversalDependencies labels = UniversalDependencies.load();

    /// Read when a number is first looked for: [java.math.BigDecimal] alone takes 15 ms to start up.
    private static final class OfNumbers {
        private static final Numbers NUMBERS = new Numbers();
    }

    /// Read when a phrase or name is first looked at.
    private static final class OfPhrases {
        private static final HeadGroups HEAD_GROUPS = HeadGroups.load();
        private static final Unchanging UNCHANGING = Unchanging.load();
        private static final List<Names.Shape> SURNAMES = Names.loadShapes();
    }

    /// Loads the dictionary and the word lists; once is enough, see [org.letopis.language.Languages].
    public Russian() {}

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
            List<Span> tokens = Tokens.of(text, part);
            List<Span> spans = sentences.split(text, tokens);
            int at = 0;
            for (Span sentence : spans) {
                var inside = new ArrayList<Span>();
                for (; at < tokens.size() && sentence.contains(tokens.get(at)); at++) {
                    inside.add(tokens.get(at));
                }
                allWords.addAll(morphology.read(text, sentences.joinStops(text, inside)));
            }
            allSentences.addAll(spans);
        }
        return new Analysis(allSentences, allWords);
    }

    private Morphology morphology() {
        return new Morphology(
                new Spellings(lexicon), new Tagger(weights, Tagger.BEAM), lemmas, labels);
    }

    private NounPhrases phrases() {
        return new NounPhrases(
                lexicon,
                new Inflection(dictionary.paradigms(), lemmas),
                OfPhrases.HEAD_GROUPS,
                OfPhrases.UNCHANGING);
    }

    @Override
    public List<NumberPhrase> numbers(String text, Analysis analysis) {
        return OfNumbers.NUMBERS.find(text, analysis.words());
    }

    @Override
    public String nominative(String phrase) {
        return phrases().inflect(phrase, Tag.Case.NOMN);
    }

    @Override
    public String nominativeOfOblique(String phrase) {
        return phrases().nominativeOfOblique(phrase);
    }

    @Override
    public String inflect(String phrase, GrammaticalCase wanted) {
        return phrases().inflect(phrase, Tag.Case.of(wanted));
    }

    @Override
    public List<String> lemmas(String word) {
        if (word.isEmpty()) {
            return List.of(word);
        }
        var found = new LinkedHashSet<String>();
        for (Candidate candidate : lexicon.candidates(word, 0, word.length())) {
            if (candidate.origin() != Candidate.Origin.FAR_GUESS && found.size() < MOST_LEMMAS) {
                found.add(lemmas.lemma(word, candidate).replace('ё', 'е'));
            }
        }
        return found.isEmpty() ? List.of(word.toLowerCase(Locale.ROOT)) : List.copyOf(found);
    }

    private Names names() {
        return new Names(OfPhrases.SURNAMES, lexicon);
    }

    @Override
    public boolean isFirstName(String word) {
        return names().isFirstName(word);
    }

    @Override
    public boolean isSurname(String word) {
        return names().isSurname(word);
    }

    @Override
    public Sex sexOf(String name) {
        return names().sexOf(name);
    }
}
