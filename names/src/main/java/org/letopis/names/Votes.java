package org.letopis.names;

import java.util.Arrays;

/// What a first labelling of the text says of each word, so that a name that was plain in one sentence is found in the
/// next: «Мэй» behind «Тереза» there is the person here, and not the month.
final class Votes {
    /// What a unanimous vote weighs. Ours: 1.5 and 3 find as much.
    private static final float WEIGHT = 2;

    /// What it weighs that a word stands where events do. Ours: 3 finds less, no text of the collections loses by 4.
    private static final float EVENT = 4;

    private static final int CHOICES = 2 + Labels.OTHER;

    private final TextClues clues;
    private final int[] labels;
    private final IntTable numbers;

    /// `counts[number * CHOICES + choice]`, where choice 0 is no name.
    private int[] counts;

    private int size;

    Votes(TextClues clues, int[] labels) {
        this.clues = clues;
        this.labels = labels;
        this.numbers = new IntTable(clues.size() / 4);
        this.counts = new int[CHOICES * 64];
        for (int i = 0; i < clues.size(); i++) {
            if (isVoter(i)) {
                int number = number(clues.lemma[i]);
                counts[number * CHOICES + choice(i)]++;
            }
        }
    }

    private int number(int lemma) {
        int number = numbers.get(lemma);
        if (number == 0) {
            number = ++size;
            numbers.put(lemma, number);
            if ((number + 1) * CHOICES > counts.length) {
                counts = Arrays.copyOf(counts, counts.length * 2);
            }
        }
        return number;
    }

    private int choice(int at) {
        return 1 + Labels.type(labels[at]);
    }

    /// A word inside of a longer organisation tells nothing of itself: «Банк Зареевска».
    private boolean isVoter(int at) {
        int type = Labels.type(labels[at]);
        boolean longer = labels[at] != Labels.OUTSIDE && labels[at] != Labels.whole(type);
        return clues.isCapitalised(at) && (!longer || type == 0 || type == 2);
    }

    /// Adds the votes of the other places to what speaks for the labels of a sentence.
    ///
    /// @return whether there were any that differ
    boolean addTo(float[] emissions, Labelling.Sentence sentence) {
        boolean differ = false;
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if (clues.event[i]) {
                add(emissions, i, 1 + Labels.OTHER, EVENT);
                differ = true;
            }
            int number = clues.isCapitalised(i) ? numbers.get(clues.lemma[i]) : 0;
            if (number != 0) {
                differ |= addTo(emissions, i, number);
            }
        }
        return differ;
    }

    private boolean addTo(float[] emissions, int at, int number) {
        int total = 0;
        for (int choice = 0; choice < CHOICES; choice++) {
            total += counts[number * CHOICES + choice];
        }
        int own = isVoter(at) ? choice(at) : -1;
        int others = own < 0 ? total : total - 1;
        if (others == 0 || (own >= 0 && counts[number * CHOICES + own] == total)) {
            return false;
        }
        for (int choice = 0; choice < CHOICES; choice++) {
            int votes = counts[number * CHOICES + choice] - (own == choice ? 1 : 0);
            float bonus = WEIGHT * votes / (others + 0.5f);
            if (votes > 0) {
                add(emissions, at, choice, bonus);
            }
        }
        return true;
    }

    private static void add(float[] emissions, int at, int choice, float bonus) {
        for (int label = 0; label < Labels.COUNT; label++) {
            if (1 + Labels.type(label) == choice) {
                emissions[at * Model.LABELS + label] += bonus;
            }
        }
    }
}
