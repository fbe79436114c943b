package org.letopis.language.russian;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Chooses the one right reading of every word: a beam search over the candidates, scored by a structured perceptron
/// (Collins 2002; Huang, Fayong and Guo 2012).
final class Tagger {
    /// How many histories are kept. Ours, tuned on ud-taiga-train: more change nothing.
    static final int BEAM = 4;

    /// People write no longer sentence, in words; behind it only the best history is kept, and of a word's candidates only
    /// the likeliest are looked at, since a megabyte in one row would hold us up for half a minute. Ours.
    static final int LONGEST_SENTENCE = 1000;

    private static final float TAKEN = Float.NEGATIVE_INFINITY;

    /// Gives a feature its weight.
    interface Weighing {
        float of(int feature);
    }

    private final Weighing weights;
    private final int beamSize;
    private final int[] features = new int[Features.MOST];
    private final Context local = new Context();
    private final Context[] histories;

    Tagger(Weighing weights, int beamSize) {
        this.weights = weights;
        this.beamSize = beamSize;
        this.histories = new Context[beamSize];
        for (int i = 0; i < beamSize; i++) {
            histories[i] = new Context();
        }
    }

    /// The reading of every token.
    List<Candidate> tag(TokenRow row) {
        var path = new ArrayList<Candidate>(row.size());
        List<History> beam = List.of(History.start());
        for (int at = 0; at < row.size(); at++) {
            boolean far = at >= LONGEST_SENTENCE;
            Spelling word = row.spelling(at);
            beam = step(row, at, beam, far ? word.likeliest() : word);
            if (far) {
                path.addAll(path(beam.getFirst()));
                beam.getFirst().forgetBefore();
            }
        }
        path.addAll(path(beam.getFirst()));
        return path;
    }

    /// The best histories that go one word further, best first.
    ///
    /// @param word with the candidates to choose from: all that the row has there, or some of them
    List<History> step(TokenRow row, int at, List<History> beam, Spelling word) {
        List<Candidate> candidates = word.candidates();
        if (beam.size() == 1 && candidates.size() == 1) {
            History only = beam.getFirst();
            return List.of(new History(only, row, at, candidates.getFirst(), only.score));
        }
        float[] scores = scores(row, at, beam, word);
        int most = at < LONGEST_SENTENCE ? beamSize : 1;
        var kept = new ArrayList<History>(most);
        for (int tries = 0; tries < scores.length && kept.size() < most; tries++) {
            int best = best(scores);
            History before = beam.get(best % beam.size());
            Candidate candidate = candidates.get(best / beam.size());
            float score = scores[best];
            scores[best] = TAKEN;
            if (!goesOnAlike(kept, before, candidate)) {
                var next = new History(before, row, at, candidate, score);
                if (!hasTwin(kept, next)) {
                    kept.add(next);
                }
            }
        }
        return kept;
    }

    /// The score of every candidate behind every history: a row for each candidate.
    ///
    /// Candidates that differ in their lemma alone share what their tag scores: «т» has fifty, of few tags.
    private float[] scores(TokenRow row, int at, List<History> beam, Spelling word) {
        List<Candidate> candidates = word.candidates();
        Features.local(row, at, local);
        for (int i = 0; i < beam.size(); i++) {
            Features.history(row, at, beam.get(i), histories[i]);
        }
        int width = beam.size();
        float[] scores = new float[candidates.size() * width];
        for (int i = 0; i < candidates.size(); i++) {
            int like = word.likeInTag(i);
            if (like < i) {
                System.arraycopy(scores, like * width, scores, i * width, width);
            } else {
                scoreTag(row, at, beam, candidates.get(i).tag(), scores, i * width);
            }
        }
        for (int i = 0; i < candidates.size(); i++) {
            float own = score(Features.word(row, at, candidates.get(i), features));
            for (int k = i * width; k < (i + 1) * width; k++) {
                scores[k] += own;
            }
        }
        return scores;
    }

    /// Writes what a tag scores behind every history from a place in the scores on.
    private void scoreTag(
            TokenRow row, int at, List<History> beam, Tag tag, float[] scores, int from) {
        float own = local.score(tag, weights) + score(Features.local(row, at, tag, features));
        for (int i = 0; i < beam.size(); i++) {
            History before = beam.get(i);
            int count = Features.history(before, tag, features);
            float behind = histories[i].score(tag, weights) + score(count);
            scores[from + i] = before.score + own + behind;
        }
    }

    /// The place of the highest score, the first of several.
    private static int best(float[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }

    /// Whether a history is kept that came from the same one by a word that the features do not tell from this.
    private static boolean goesOnAlike(List<History> kept, History before, Candidate candidate) {
        for (History other : kept) {
            if (other.before == before
                    && other.tag.signature == candidate.tag().signature
                    && Features.lemma(other.candidate) == Features.lemma(candidate)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasTwin(List<History> kept, History history) {
        for (History other : kept) {
            if (other.state == history.state) {
                return true;
            }
        }
        return false;
    }

    private float score(int count) {
        float score = 0;
        for (int i = 0; i < count; i++) {
            score += weights.of(features[i]);
        }
        return score;
    }

    static List<Candidate> path(History last) {
        var path = new ArrayList<Candidate>();
        for (History history = last; history.before != null; history = history.before) {
            path.add(history.candidate);
        }
        Collections.reverse(path);
        return path;
    }
}
