package org.letopis.bench;

import org.letopis.page.Lesson;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A page, and which of its segments, or of the lines of its visible text, are of the report by the gold body.
final class LabelledPage {
    /// A segment with so many of its four-word runs in the gold body is of it; ours.
    private static final double OF_THE_BODY = 0.5;

    /// What a page of much furniture costs for it, at most, where the gold body costs one; ours.
    private static final float MOST_COST = 3;

    /// What it costs to leave a segment out that is of the body, where keeping another costs one: so that as much is missing
    /// as is too much.
    private static final float LEFT_OUT = 1.2f;

    /// A shorter body counts as one of so many words.
    private static final int FEWEST_WORDS = 20;

    /// A segment longer than this is a paragraph, in characters.
    private static final int PARAGRAPH = 80;

    private final Lesson lesson;
    private final boolean[] gold;
    private final float[] costs;

    private LabelledPage(Lesson lesson, boolean[] gold, float[] costs) {
        this.lesson = lesson;
        this.gold = gold;
        this.costs = costs;
    }

    Lesson lesson() {
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

    static LabelledPage of(Lesson lesson, String body) {
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
        addJoined(texts, gold, body);
        for (int i = 0; i < costs.length; i++) {
            costs[i] *= gold[i] ? LEFT_OUT : 1;
        }
        return new LabelledPage(lesson, gold, costs);
    }

    /// A few words of the body that are no line of it, such as a cell of a table, whose row is one: they are of it where they
    /// stand there with the words around them.
    private static void addJoined(List<String> texts, boolean[] gold, String body) {
        String all = joined(Runs.words(body));
        List<List<String>> words = texts.stream().map(Runs::words).toList();
        List<List<String>> next = nextWords(words, gold);
        List<String> last = List.of();
        for (int i = 0; i < gold.length; i++) {
            List<String> own = words.get(i);
            if (!gold[i] && !own.isEmpty() && own.size() < Runs.LENGTH) {
                gold[i] = stands(all, last, own) || stands(all, own, next.get(i));
            }
            last = gold[i] ? end(Stream.concat(last.stream(), own.stream()).toList()) : last;
        }
    }

    /// The first words of the next longer segment of the body, for each segment.
    private static List<List<String>> nextWords(List<List<String>> words, boolean[] gold) {
        var next = new ArrayList<List<String>>();
        List<String> first = List.of();
        for (int i = gold.length - 1; i >= 0; i--) {
            next.addFirst(first);
            boolean runs = gold[i] && words.get(i).size() >= Runs.LENGTH;
            first = runs ? words.get(i).subList(0, Runs.LENGTH - 1) : first;
        }
        return next;
    }

    private static boolean stands(String all, List<String> first, List<String> second) {
        return !first.isEmpty()
                && !second.isEmpty()
                && first.size() + second.size() >= Runs.LENGTH
                && all.contains(joined(Stream.concat(first.stream(), second.stream()).toList()));
    }

    private static List<String> end(List<String> words) {
        return words.subList(Math.max(0, words.size() - Runs.LENGTH + 1), words.size());
    }

    private static String joined(List<String> words) {
        return words.stream().collect(Collectors.joining(" ", " ", " "));
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
