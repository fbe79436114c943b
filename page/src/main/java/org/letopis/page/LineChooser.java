package org.letopis.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Chooses the lines of the report among those of a page's visible text, weighing the clues of each line against the choice
/// for the line before it: the best chain of all.
public final class LineChooser {
    /// The weights of `lines.txt`.
    public static final LineChooser BUILT_IN = load();

    private final Map<String, Float> weights;

    /// @param weights by clue and answer, for a line's being kept; missing ones are zero
    public LineChooser(Map<String, Float> weights) {
        this.weights = Map.copyOf(weights);
    }

    /// Whether each line is kept.
    ///
    /// @param clues of each line
    /// @param bonus what keeping each is worth besides; empty for nothing
    public boolean[] choose(List<List<String>> clues, float[] bonus) {
        int size = clues.size();
        boolean[][] from = new boolean[size][2];
        float dropped = 0;
        float kept = 0;
        for (int i = 0; i < size; i++) {
            float own = i < bonus.length ? bonus[i] : 0;
            for (String clue : clues.get(i)) {
                own += weight(clue);
            }
            float keptAgain = kept + weight(step(true, true));
            float keptAnew = dropped + weight(step(false, true));
            float droppedAnew = kept + weight(step(true, false));
            from[i][1] = i > 0 && keptAgain > keptAnew;
            from[i][0] = i > 0 && droppedAnew > dropped;
            float next = own + (from[i][1] ? keptAgain : keptAnew);
            dropped = from[i][0] ? droppedAnew : dropped;
            kept = next;
        }
        boolean[] chosen = new boolean[size];
        boolean at = kept > dropped;
        for (int i = size - 1; i >= 0; i--) {
            chosen[i] = at;
            at = from[i][at ? 1 : 0];
        }
        return chosen;
    }

    /// The clue that one line is kept or not behind another.
    public static String step(boolean before, boolean now) {
        return "step " + (before ? 1 : 0) + (now ? 1 : 0);
    }

    /// The weights as lines of the resource.
    public List<String> lines() {
        var lines = new ArrayList<String>();
        new TreeMap<>(weights)
                .forEach((clue, weight) -> {
                    long milli = Math.round(weight * 1000.0);
                    if (milli != 0) {
                        lines.add(clue + " " + milli);
                    }
                });
        return lines;
    }

    private float weight(String clue) {
        return weights.getOrDefault(clue, 0f);
    }

    private static LineChooser load() {
        var weights = new HashMap<String, Float>();
        for (String line : WordLists.load("lines.txt").section("weights")) {
            int end = line.lastIndexOf(' ');
            weights.put(line.substring(0, end), Integer.parseInt(line.substring(end + 1)) / 1000f);
        }
        return new LineChooser(weights);
    }
}
