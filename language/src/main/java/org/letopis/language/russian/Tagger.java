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

    /// Gives features their weights.
    interface Weighing {
        /// The sum of the weights of the first features.
        float sum(int[] features, int count);
    }

    private final Weighing weights;
    private final int beamSize;
    private final int[] features = new int[2 * Context.MOST + Features.MOST];
    private final Context local = new Context();

    /// What all histories of the beam have in common.
    private final Context shared = new Context();

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
        shared.clear();
        Context.moveShared(histories, beam.size(), shared);
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
            float own =
                    weights.sum(features, Features.word(row, at, candidates.get(i), features, 0));
            for (int k = i * width; k < (i + 1) * width; k++) {
                scores[k] += own;
            }
        }
        return scores;
    }

    /// Writes what a tag scores behind every history from a place in the scores on. Where the word can have
    /// no other tag, what stands around it would raise every score by as much, and is left out.
    private void scoreTag(
            TokenRow row, int at, List<History> beam, Tag tag, float[] scores, int from) {
        int common = shared.write(tag, features, 0);
        if (!row.spelling(at).hasOneTag()) {
            common = local.write(tag, features, common);
            common = Features.local(row, at, tag, features, common);
        }
        float own = weights.sum(features, common);
        for (int i = 0; i < beam.size(); i++) {
            History before = beam.get(i);
            int count = histories[i].write(tag, features, 0);
            float behind = weights.sum(features, Features.history(before, tag, features, count));
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

    static List<Candidate> path(History last) {
        var path = new ArrayList<Candidate>();
        for (History history = last; history.before != null; history = history.before) {
            path.add(history.candidate);
        }
        Collections.reverse(path);
        return path;
    }
}
