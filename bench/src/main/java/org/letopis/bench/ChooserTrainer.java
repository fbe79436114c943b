package org.letopis.bench;

import org.letopis.page.Chooser;
import org.letopis.page.Chooser.Role;
import org.letopis.page.Questions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Learns the weights of the chooser: on each page it looks for the worst choice that the weights would not rule out,
/// and changes them as little as rules it out (MIRA, with the mean of all weights that there were).
// Roles are columns of the weights, in their order.
@SuppressWarnings("EnumOrdinal")
final class ChooserTrainer {
    /// Passes over the pages; more change nothing on sites not learned from.
    private static final int PASSES = 12;

    /// Largest change by one page; three times as much learns pages by heart.
    private static final double LARGEST_STEP = 0.0003;

    /// Share of the clues that are hidden from each lesson, so that no page hangs on a few of them: old pages have
    /// no JSON-LD, others no names that say what an element is.
    private static final double UNSEEN = 0.15;

    private static final long SEED = 20261122;

    /// Lessons in different orders, with different clues hidden; the weights are the mean of what each teaches.
    private static final int COURSES = 5;

    private final Questions questions;
    private final Random random;
    private final float[] weights;
    private final double[] sum;
    private long steps;

    private ChooserTrainer(Questions questions, long seed) {
        this.questions = questions;
        random = new Random(seed);
        weights = new float[questions.answers() * Chooser.ROLES];
        sum = new double[weights.length];
    }

    /// @param pages at least one, all asked the same questions
    static Chooser train(List<LabelledPage> pages) {
        Questions questions = pages.getFirst().lesson().questions();
        float[] mean = new float[questions.answers() * Chooser.ROLES];
        for (int course = 0; course < COURSES; course++) {
            var trainer = new ChooserTrainer(questions, SEED + course);
            trainer.learnAll(pages);
            for (int i = 0; i < mean.length; i++) {
                double weight = trainer.weights[i] - trainer.sum[i] / trainer.steps;
                mean[i] += (float) (weight / COURSES);
            }
        }
        return new Chooser(questions, mean);
    }

    private void learnAll(List<LabelledPage> pages) {
        var order = new ArrayList<>(pages);
        for (int pass = 0; pass < PASSES; pass++) {
            Collections.shuffle(order, random);
            order.forEach(this::learn);
        }
    }

    private void learn(LabelledPage page) {
        steps++;
        boolean[] unseen = new boolean[questions.size()];
        for (int i = 0; i < unseen.length; i++) {
            unseen[i] = random.nextDouble() < UNSEEN;
        }
        boolean[] chosen =
                page.lesson().chosenBy(new Chooser(questions, seen(unseen)), bonus(page));
        boolean[] gold = page.gold();
        float[] costs = page.costs();
        double loss = 0;
        for (int i = 0; i < chosen.length; i++) {
            loss += chosen[i] == gold[i] ? 0 : costs[i];
        }
        var change = new Change(unseen);
        change.add(page, gold, 1);
        change.add(page, chosen, -1);
        double missing = loss - change.worth();
        double size = change.size();
        if (loss > 0 && size > 0 && missing > 0) {
            change.apply(Math.min(LARGEST_STEP, missing / size));
        }
    }

    private float[] seen(boolean[] unseen) {
        float[] seen = weights.clone();
        for (int i = 0; i < seen.length; i++) {
            seen[i] = unseen[questions.questionOf(i / Chooser.ROLES)] ? 0 : seen[i];
        }
        return seen;
    }

    /// What is wrong is made to look better by what it costs, so that the weights must rule it out by as much.
    private static float[] bonus(LabelledPage page) {
        float[] bonus = page.costs();
        boolean[] gold = page.gold();
        for (int i = 0; i < bonus.length; i++) {
            bonus[i] *= gold[i] ? -1 : 1;
        }
        return bonus;
    }

    /// A sum of clues: how often each weight counts in one choice more than in another.
    private final class Change {
        private final int[] counts = new int[weights.length];
        private final boolean[] unseen;

        Change(boolean[] unseen) {
            this.unseen = unseen;
        }

        /// Adds the clues of a choice, or takes them away.
        void add(LabelledPage page, boolean[] choice, int sign) {
            int last = -1;
            for (int i = 0; i < choice.length; i++) {
                last = choice[i] ? i : last;
            }
            boolean begun = false;
            for (int i = 0; i < choice.length && i <= last + 1; i++) {
                boolean before = i > 0 && choice[i - 1];
                if (choice[i]) {
                    add(page, i, Role.KEEP, sign);
                    if (!before) {
                        add(page, i, begun ? Role.RESUME : Role.START, sign);
                    }
                    begun = true;
                } else if (before) {
                    add(page, i, i > last ? Role.END : Role.GAP, sign);
                }
            }
        }

        private void add(LabelledPage page, int segment, Role role, int sign) {
            for (int clue : page.lesson().clues(segment)) {
                if (!unseen[questions.questionOf(clue)]) {
                    counts[clue * Chooser.ROLES + role.ordinal()] += sign;
                }
            }
        }

        double worth() {
            double worth = 0;
            for (int i = 0; i < counts.length; i++) {
                worth += (double) weights[i] * counts[i];
            }
            return worth;
        }

        double size() {
            double size = 0;
            for (int count : counts) {
                size += (double) count * count;
            }
            return size;
        }

        void apply(double step) {
            for (int i = 0; i < counts.length; i++) {
                float change = (float) (step * counts[i]);
                weights[i] += change;
                sum[i] += (double) change * (steps - 1);
            }
        }
    }
}
