package org.letopis.bench;

import org.letopis.page.ChooserLesson;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// A page, and which of its segments are of the report by the gold body.
final class LabelledPage {
    /// A segment with so many of its four-word runs in the gold body is of it; ours.
    private static final double OF_THE_BODY = 0.5;

    /// What a page of much furniture costs for it, at most, where the gold body costs one; ours.
    private static final float MOST_COST = 3;

    /// A shorter body counts as one of so many words.
    private static final int FEWEST_WORDS = 20;

    /// A segment longer than this is a paragraph, in characters.
    private static final int PARAGRAPH = 80;

    private final ChooserLesson lesson;
    private final boolean[] gold;
    private final float[] costs;

    private LabelledPage(ChooserLesson lesson, boolean[] gold, float[] costs) {
        this.lesson = lesson;
        this.gold = gold;
        this.costs = costs;
    }

    ChooserLesson lesson() {
        return lesson;
    }

    /// Whether each segment is of the report.
    boolean[] gold() {
        return gold.clone();
    }

    /// What a wrong choice costs for each segment: its words, where those of the gold body are one.
    float[] costs() {
        return costs.clone();
    }

    static LabelledPage of(ChooserLesson lesson, String body) {
        List<String> texts = lesson.texts();
        Map<String, Integer> goldRuns = Runs.of(body);
        var lines = new HashSet<String>();
        body.lines().forEach(line -> lines.add(String.join(" ", Runs.words(line))));
        boolean[] gold = new boolean[texts.size()];
        float[] costs = new float[texts.size()];
        int goldWords = Math.max(FEWEST_WORDS, Runs.words(body).size());
        for (int i = 0; i < gold.length; i++) {
            List<String> words = Runs.words(texts.get(i));
            costs[i] = Math.min(MOST_COST, (float) words.size() / goldWords);
            gold[i] =
                    words.size() < Runs.LENGTH
                            ? lines.contains(String.join(" ", words)) && !words.isEmpty()
                            : Runs.share(Runs.of(texts.get(i)), goldRuns) >= OF_THE_BODY;
        }
        dropCopies(texts, gold);
        return new LabelledPage(lesson, gold, costs);
    }

    /// Of segments with the same text, the one nearest to the middle of the body is of it.
    private static void dropCopies(List<String> texts, boolean[] gold) {
        var places = new ArrayList<Integer>();
        var copies = new HashMap<String, List<Integer>>();
        for (int i = 0; i < gold.length; i++) {
            if (gold[i]) {
                copies.computeIfAbsent(texts.get(i), t -> new ArrayList<>()).add(i);
            }
        }
        for (int i = 0; i < gold.length; i++) {
            if (gold[i]
                    && texts.get(i).length() > PARAGRAPH
                    && copies.getOrDefault(texts.get(i), List.of()).size() == 1) {
                places.add(i);
            }
        }
        if (places.isEmpty()) {
            return;
        }
        int middle = places.get(places.size() / 2);
        for (List<Integer> same : copies.values()) {
            int nearest = same.getFirst();
            for (int place : same) {
                nearest = Math.abs(place - middle) < Math.abs(nearest - middle) ? place : nearest;
                gold[place] = false;
            }
            gold[nearest] = true;
        }
    }
}
