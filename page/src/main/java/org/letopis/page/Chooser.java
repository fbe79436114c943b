package org.letopis.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/// Chooses the segments of a report, or the lines of one, with those around them in view.
///
/// A page is what stands before the report, the report with gaps in it, and what stands behind. Each segment's clues have weights
/// for being kept and for each of the borders; the sequence of the largest sum is chosen (Viterbi), in linear time.
// Roles are the columns of `chooser.txt` and `lines.txt`, in their order.
@SuppressWarnings("EnumOrdinal")
public final class Chooser {
    /// What a weight is for.
    public enum Role {
        KEEP,
        /// First segment of the report.
        START,
        /// First segment behind the report.
        END,
        /// First segment of a gap.
        GAP,
        /// First segment after a gap.
        RESUME
    }

    /// How many weights each answer has.
    public static final int ROLES = Role.values().length;

    private static final int BEFORE = 0;
    private static final int WITHIN = 1;
    private static final int BETWEEN = 2;
    private static final int BEHIND = 3;

    /// By the index of the answer, then by role.
    private final float[] weights;

    private final Questions questions;

    /// A chooser with weights of your own, by the index of the answer, then by role.
    public Chooser(Questions questions, float[] weights) {
        this.questions = questions;
        this.weights = weights.clone();
    }

    /// As trained on pages of many sites; how, is said in the resource.
    static Chooser builtIn(Questions questions) {
        return read(questions, WordLists.load(questions.file()).section("weights"));
    }

    /// Lines `length 4 | 0.31 0 -1.2 0 0`; answers that are missing weigh nothing.
    static Chooser read(Questions questions, List<String> lines) {
        float[] weights = new float[questions.answers() * ROLES];
        Map<String, Integer> answers = questions.byName();
        for (String line : lines) {
            int bar = line.indexOf(" | ");
            Integer answer = bar < 0 ? null : answers.get(line.substring(0, bar));
            String[] numbers = line.substring(Math.max(0, bar) + 3).split(" ", -1);
            if (answer == null || numbers.length != ROLES) {
                throw new IllegalArgumentException(
                        questions.file() + ": «" + line + "»: wanted «length 4 | 0.31 0 -1.2 0 0»");
            }
            for (int role = 0; role < ROLES; role++) {
                weights[answer * ROLES + role] = Float.parseFloat(numbers[role]);
            }
        }
        return new Chooser(questions, weights);
    }

    /// The weights as lines of the resource, to three places; answers that weigh nothing are left out.
    public List<String> lines() {
        var lines = new ArrayList<String>();
        for (int answer = 0; answer < questions.answers(); answer++) {
            var line = new StringJoiner(" ", questions.name(answer) + " | ", "");
            boolean weighs = false;
            for (int role = 0; role < ROLES; role++) {
                float weight = Math.round(weights[answer * ROLES + role] * 1000) / 1000f;
                weighs |= weight != 0;
                line.add(weight == 0 ? "0" : Float.toString(weight));
            }
            if (weighs) {
                lines.add(line.toString());
            }
        }
        return lines;
    }

    /// Whether to keep each segment.
    ///
    /// @param bonus added to the worth of keeping each; for training, else empty
    boolean[] choose(int[][] clues, float[] bonus) {
        int size = clues.length;
        byte[][] from = new byte[size][4];
        float[] best = {
            0, Float.NEGATIVE_INFINITY, Float.NEGATIVE_INFINITY, Float.NEGATIVE_INFINITY
        };
        float[] next = new float[4];
        float[] sums = new float[ROLES];
        for (int i = 0; i < size; i++) {
            sum(clues[i], sums);
            float keep = sums[0] + (bonus.length == 0 ? 0 : bonus[i]);
            byte[] back = from[i];
            next[BEFORE] = best[BEFORE];
            back[BEFORE] = BEFORE;
            next[WITHIN] = Float.NEGATIVE_INFINITY;
            offer(next, back, WITHIN, best[BEFORE] + keep + sums[Role.START.ordinal()], BEFORE);
            offer(next, back, WITHIN, best[WITHIN] + keep, WITHIN);
            offer(next, back, WITHIN, best[BETWEEN] + keep + sums[Role.RESUME.ordinal()], BETWEEN);
            next[BETWEEN] = Float.NEGATIVE_INFINITY;
            offer(next, back, BETWEEN, best[WITHIN] + sums[Role.GAP.ordinal()], WITHIN);
            offer(next, back, BETWEEN, best[BETWEEN], BETWEEN);
            next[BEHIND] = Float.NEGATIVE_INFINITY;
            offer(next, back, BEHIND, best[WITHIN] + sums[Role.END.ordinal()], WITHIN);
            offer(next, back, BEHIND, best[BEHIND], BEHIND);
            float[] swap = best;
            best = next;
            next = swap;
        }
        return kept(from, best);
    }

    private static void offer(float[] next, byte[] back, int state, float worth, int before) {
        if (worth > next[state]) {
            next[state] = worth;
            back[state] = (byte) before;
        }
    }

    private static boolean[] kept(byte[][] from, float[] worth) {
        int state = BEFORE;
        for (int end : new int[] {WITHIN, BEHIND}) {
            state = worth[end] > worth[state] ? end : state;
        }
        boolean[] kept = new boolean[from.length];
        for (int i = from.length - 1; i >= 0; i--) {
            kept[i] = state == WITHIN;
            state = from[i][state];
        }
        return kept;
    }

    /// One variable a role: of two profiles of a loop over the roles, one gave it a seventh of all samples.
    private void sum(int[] clues, float[] sums) {
        float keep = 0;
        float start = 0;
        float end = 0;
        float gap = 0;
        float resume = 0;
        for (int clue : clues) {
            int at = clue * ROLES;
            keep += weights[at];
            start += weights[at + 1];
            end += weights[at + 2];
            gap += weights[at + 3];
            resume += weights[at + 4];
        }
        sums[Role.KEEP.ordinal()] = keep;
        sums[Role.START.ordinal()] = start;
        sums[Role.END.ordinal()] = end;
        sums[Role.GAP.ordinal()] = gap;
        sums[Role.RESUME.ordinal()] = resume;
    }
}
