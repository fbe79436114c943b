package org.letopis.bench;

import org.letopis.page.LineChooser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Learns weights so that right chains of lines score above wrong ones by what the mistakes cost: the averaged structured
/// perceptron with a margin.
final class LineTrainer {
    private static final int ROUNDS = 12;

    /// How much a whole body chosen wrongly must score below; ours, of some tried.
    private static final float MARGIN = 40;

    private final Map<String, float[]> weights = new HashMap<>();
    private int step = 1;

    private LineTrainer() {}

    static LineChooser train(List<LabelledLines> texts) {
        var trainer = new LineTrainer();
        for (int round = 0; round < ROUNDS; round++) {
            for (LabelledLines text : texts) {
                trainer.learn(text);
            }
        }
        return trainer.averaged();
    }

    private void learn(LabelledLines text) {
        boolean[] gold = new boolean[text.lesson().lines().size()];
        float[] bonus = new float[gold.length];
        for (int i = 0; i < bonus.length; i++) {
            gold[i] = text.isGold(i);
            bonus[i] = (gold[i] ? -MARGIN : MARGIN) * text.cost(i);
        }
        boolean[] chosen = new LineChooser(current(text)).choose(text.lesson().clues(), bonus);
        for (int i = 0; i < gold.length; i++) {
            if (gold[i] != chosen[i]) {
                float change = gold[i] ? 1 : -1;
                text.lesson().clues().get(i).forEach(clue -> add(clue, change));
            }
            if (i > 0) {
                add(LineChooser.step(gold[i - 1], gold[i]), 1);
                add(LineChooser.step(chosen[i - 1], chosen[i]), -1);
            }
        }
        step++;
    }

    private Map<String, Float> current(LabelledLines text) {
        var current = new HashMap<String, Float>();
        for (List<String> clues : text.lesson().clues()) {
            for (String clue : clues) {
                current.computeIfAbsent(clue, c -> weights.getOrDefault(c, new float[2])[0]);
            }
        }
        for (boolean before : new boolean[] {false, true}) {
            for (boolean now : new boolean[] {false, true}) {
                String clue = LineChooser.step(before, now);
                current.put(clue, weights.getOrDefault(clue, new float[2])[0]);
            }
        }
        return current;
    }

    /// A weight, and the sum of its changes by when they came, for the average.
    private void add(String clue, float change) {
        float[] weight = weights.computeIfAbsent(clue, c -> new float[2]);
        weight[0] += change;
        weight[1] += step * change;
    }

    private LineChooser averaged() {
        var averaged = new HashMap<String, Float>();
        weights.forEach((clue, weight) -> averaged.put(clue, weight[0] - weight[1] / step));
        return new LineChooser(averaged);
    }
}
