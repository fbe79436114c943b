package org.letopis.language.russian;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Chooses the one right reading of every word: a beam search over the candidates, scored by a structured perceptron
/// (Collins 2002; Huang, Fayong and Guo 2012).
final class Tagger {
    /// How many histories are kept. Ours, tuned on ud-taiga-train: more change nothing.
    static final int BEAM = 4;

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
        Arrays.setAll(histories, _ -> new Context());
    }

    /// The reading of every token.
    List<Candidate> tag(TokenRow row) {
        List<History> beam = List.of(History.start());
        for (int at = 0; at < row.size(); at++) {
            beam = step(row, at, beam, row.candidates(at));
        }
        return path(beam.getFirst());
    }

    /// The best histories that go one word further, best first.
    List<History> step(TokenRow row, int at, List<History> beam, List<Candidate> candidates) {
        if (beam.size() == 1 && candidates.size() == 1) {
            History only = beam.getFirst();
            return List.of(new History(only, row, at, candidates.getFirst(), only.score));
        }
        float[] scores = scores(row, at, beam, candidates);
        var kept = new ArrayList<History>(beamSize);
        for (int tries = 0; tries < scores.length && kept.size() < beamSize; tries++) {
            int best = best(scores);
            History before = beam.get(best % beam.size());
            Candidate candidate = candidates.get(best / beam.size());
            var next = new History(before, row, at, candidate, scores[best]);
            scores[best] = TAKEN;
            if (!hasTwin(kept, next)) {
                kept.add(next);
            }
        }
        return kept;
    }

    /// The score of every candidate behind every history: a row for each candidate.
    private float[] scores(TokenRow row, int at, List<History> beam, List<Candidate> candidates) {
        Features.local(row, at, local);
        for (int i = 0; i < beam.size(); i++) {
            Features.history(row, at, beam.get(i), histories[i]);
        }
        float[] scores = new float[candidates.size() * beam.size()];
        int n = 0;
        for (Candidate candidate : candidates) {
            float own = score(Features.local(row, at, local, candidate, features));
            for (int i = 0; i < beam.size(); i++) {
                History before = beam.get(i);
                int count = Features.history(before, histories[i], candidate, features);
                scores[n++] = before.score + own + score(count);
            }
        }
        return scores;
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
        return path.reversed();
    }
}
