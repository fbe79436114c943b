package org.letopis.language.russian;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Chooses the one right reading of every word: a beam search over the candidates, scored by a structured perceptron
/// (Collins 2002; Huang, Fayong and Guo 2012).
final class Tagger {
    /// How many histories are kept. Ours, tuned on ud-taiga-train: more change nothing.
    static final int BEAM = 4;

    /// Gives a feature its weight.
    interface Weighing {
        float of(int feature);
    }

    private final Weighing weights;
    private final int beamSize;
    private final int[] features = new int[Features.MOST];

    Tagger(Weighing weights, int beamSize) {
        this.weights = weights;
        this.beamSize = beamSize;
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
        var next = new ArrayList<History>(beam.size() * candidates.size());
        for (Candidate candidate : candidates) {
            float local = score(Features.local(row, at, candidate, features));
            for (History before : beam) {
                float score = local + score(Features.history(row, at, before, candidate, features));
                next.add(new History(before, row, at, candidate, before.score + score));
            }
        }
        next.sort(BEST_FIRST);
        return prune(next);
    }

    private static final Comparator<History> BEST_FIRST = (a, b) -> Float.compare(b.score, a.score);

    private List<History> prune(List<History> sorted) {
        var kept = new ArrayList<History>(beamSize);
        for (History history : sorted) {
            boolean twin = false;
            for (History other : kept) {
                twin |= other.state == history.state;
            }
            if (!twin) {
                kept.add(history);
            }
            if (kept.size() == beamSize) {
                break;
            }
        }
        return kept;
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
