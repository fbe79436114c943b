package org.letopis.bench;

import org.letopis.page.LineLesson;

import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// A visible text, and which of its lines are of the report by the gold body.
///
final class LabelledLines {
    /// A line with so many of its four-word runs in the gold body is of it; ours.
    private static final double OF_THE_BODY = 0.5;

    private static final float MOST_COST = 3;
    private static final int FEWEST_WORDS = 20;

    private final LineLesson lesson;
    private final boolean[] gold;
    private final float[] costs;

    private LabelledLines(LineLesson lesson, boolean[] gold, float[] costs) {
        this.lesson = lesson;
        this.gold = gold;
        this.costs = costs;
    }

    LineLesson lesson() {
        return lesson;
    }

    boolean isGold(int line) {
        return gold[line];
    }

    /// What a wrong choice costs for a line: its words, where those of the gold body are one.
    float cost(int line) {
        return costs[line];
    }

    static LabelledLines of(LineLesson lesson, String body) {
        Map<String, Integer> runs = Runs.of(body);
        var whole = new HashSet<String>();
        body.lines().forEach(line -> whole.add(String.join(" ", Runs.words(line))));
        String all = " " + String.join(" ", Runs.words(body)) + " ";
        int size = lesson.lines().size();
        boolean[] gold = new boolean[size];
        float[] costs = new float[size];
        int words = Math.max(FEWEST_WORDS, Runs.words(body).size());
        for (int i = 0; i < size; i++) {
            List<String> own = Runs.words(lesson.lines().get(i));
            costs[i] = Math.min(MOST_COST, (float) own.size() / words);
            String joined = String.join(" ", own);
            gold[i] =
                    own.size() < Runs.LENGTH
                            ? whole.contains(joined) && !own.isEmpty()
                            : Runs.share(Runs.of(lesson.lines().get(i)), runs) >= OF_THE_BODY;
        }
        return new LabelledLines(lesson, withPieces(lesson.lines(), gold, all), costs);
    }

    /// Where every node is a line, a short piece between two of the body is of it if the body has it there.
    private static boolean[] withPieces(List<String> lines, boolean[] gold, String body) {
        boolean[] all = gold.clone();
        for (int i = 1; i + 1 < all.length; i++) {
            List<String> own = Runs.words(lines.get(i));
            boolean between = all[i - 1] && (gold[i + 1] || (i + 2 < all.length && gold[i + 2]));
            boolean piece =
                    own.size() < Runs.LENGTH && body.contains(" " + String.join(" ", own) + " ");
            all[i] |= between && piece;
        }
        return all;
    }
}
