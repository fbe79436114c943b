package org.letopis.language.russian;

import org.letopis.language.russian.Tag.Pos;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Finds the small words that OpenCorpora's sentences are no guide to.
///
/// Those sentences were chosen because nothing in them is left ambiguous, so that readings which its annotators seldom settle
/// are rare there: «их» is a possessive in 4 of 88 places, in running text in half of them; «что» is a pronoun in 1 of 100
/// places, in running text in a quarter of them.
final class Bias {
    /// Fewer places in either prove nothing.
    private static final int FEWEST = 8;

    /// Shares that are further apart than this are no accident. Ours.
    private static final double FAR = 0.25;

    private static final int READINGS = 8 * Pos.values().length;

    private final Lexicon lexicon;
    private final GoldReadings gold;

    /// How often a word is read so, in OpenCorpora and elsewhere.
    private final Map<String, double[][]> counts = new TreeMap<>();

    private Bias(Lexicon lexicon, GoldReadings gold) {
        this.lexicon = lexicon;
        this.gold = gold;
    }

    /// The words, in small letters.
    static Set<String> words(
            List<List<Treebank.Token>> sentences, Lexicon lexicon, GoldReadings gold) {
        var bias = new Bias(lexicon, gold);
        for (List<Treebank.Token> sentence : sentences) {
            sentence.forEach(bias::count);
        }
        var words = new TreeSet<String>();
        bias.counts.forEach((word, counts) -> {
            if (distance(counts[0], counts[1]) > FAR) {
                words.add(word);
            }
        });
        return words;
    }

    private void count(Treebank.Token token) {
        List<Candidate> candidates = lexicon.candidates(token.form(), 0, token.form().length());
        List<Candidate> right = gold.of(token, candidates);
        if (right.size() == candidates.size() || candidates.stream().noneMatch(Bias::isSmall)) {
            return;
        }
        double[] counts =
                this.counts
                        .computeIfAbsent(
                                token.form().toLowerCase(Locale.ROOT),
                                _ -> new double[2][READINGS])[token.fromOpenCorpora() ? 0 : 1];
        for (Candidate candidate : right) {
            counts[candidate.tag().posCase] += 1.0 / right.size();
        }
    }

    private static boolean isSmall(Candidate candidate) {
        return switch (candidate.tag().pos) {
            case NPRO, PREP, CONJ, PRCL, PRED -> true;
            default -> candidate.tag().has("Apro");
        };
    }

    /// Half the sum of the differences between the shares; 0 where there is too little to tell.
    private static double distance(double[] a, double[] b) {
        double ofA = sum(a);
        double ofB = sum(b);
        if (ofA < FEWEST || ofB < FEWEST) {
            return 0;
        }
        double distance = 0;
        for (int i = 0; i < a.length; i++) {
            distance += Math.abs(a[i] / ofA - b[i] / ofB) / 2;
        }
        return distance;
    }

    private static double sum(double[] counts) {
        double sum = 0;
        for (double count : counts) {
            sum += count;
        }
        return sum;
    }
}
