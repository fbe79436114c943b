package org.letopis.language.russian;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// A structured perceptron with averaged weights; where the search goes wrong, it learns at the place where the wrong
/// reading is furthest ahead of the right one («max-violation», Huang, Fayong and Guo 2012).
final class Perceptron {
    static final int TABLE_SIZE = 1 << 22;

    private final float[] weights = new float[TABLE_SIZE];
    private final float[] sums = new float[TABLE_SIZE];
    private final Tagger tagger = new Tagger(this::sum, Tagger.BEAM);
    private final int[] features = new int[Context.MOST + Features.MOST];
    private final Context context = new Context();
    private int steps = 1;

    void train(List<Lesson> lessons, int epochs, long seed) {
        var order = new ArrayList<>(lessons);
        var random = new Random(seed);
        for (int epoch = 1; epoch <= epochs; epoch++) {
            Collections.shuffle(order, random);
            int wrong = 0;
            for (Lesson lesson : order) {
                wrong += learn(lesson) ? 1 : 0;
                steps++;
            }
            System.out.printf("epoch %d: %,d of %,d sentences wrong%n", epoch, wrong, order.size());
        }
    }

    /// Adds the mean of each weight over all steps.
    void addMeans(float[] means) {
        for (int i = 0; i < TABLE_SIZE; i++) {
            means[i] += weights[i] - sums[i] / steps;
        }
    }

    /// @return whether there was something to learn
    private boolean learn(Lesson lesson) {
        TokenRow row = lesson.row();
        List<History> free = List.of(History.start());
        List<History> right = free;
        float worst = 0;
        History worstFree = free.getFirst();
        History worstRight = worstFree;
        for (int at = 0; at < row.size(); at++) {
            free = tagger.step(row, at, free, row.spelling(at));
            right = tagger.step(row, at, right, lesson.right().get(at));
            float ahead = free.getFirst().score - right.getFirst().score;
            if (ahead >= worst && !isRight(lesson, free.getFirst(), at)) {
                worst = ahead;
                worstFree = free.getFirst();
                worstRight = right.getFirst();
            }
        }
        if (worstFree.before == null) {
            return false;
        }
        count(row, worstFree, -1);
        count(row, worstRight, 1);
        return true;
    }

    private static boolean isRight(Lesson lesson, History last, int at) {
        int place = at;
        for (History history = last; history.before != null; history = history.before) {
            if (!lesson.right().get(place--).candidates().contains(history.candidate)) {
                return false;
            }
        }
        return true;
    }

    private void count(TokenRow row, History last, float change) {
        int at = 0;
        for (History history = last; history.before != null; history = history.before) {
            at++;
        }
        for (History history = last; history.before != null; history = history.before) {
            at--;
            Tag tag = history.candidate.tag();
            Features.local(row, at, context);
            int count = context.write(tag, features, 0);
            addAll(Features.local(row, at, tag, features, count), change);
            addAll(Features.word(row, at, history.candidate, features, 0), change);
            Features.history(row, at, history.before, context);
            count = context.write(tag, features, 0);
            addAll(Features.history(history.before, tag, features, count), change);
        }
    }

    private float sum(int[] some, int count) {
        float sum = 0;
        for (int i = 0; i < count; i++) {
            sum += weights[some[i] & (TABLE_SIZE - 1)];
        }
        return sum;
    }

    private void addAll(int count, float change) {
        for (int i = 0; i < count; i++) {
            add(features[i], change);
        }
    }

    private void add(int feature, float change) {
        int place = feature & (TABLE_SIZE - 1);
        weights[place] += change;
        sums[place] += change * steps;
    }
}
