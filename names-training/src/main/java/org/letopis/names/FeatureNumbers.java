package org.letopis.names;

import java.util.Arrays;
import java.util.List;

/// Numbers the features that occur often enough from 0 on.
final class FeatureNumbers {
    private final int[] features;

    private FeatureNumbers(int[] features) {
        this.features = features;
    }

    static FeatureNumbers of(List<Lesson> lessons, int fewest) {
        long total =
                lessons.stream()
                        .flatMap(l -> Arrays.stream(l.features))
                        .mapToLong(f -> f.length)
                        .sum();
        int[] all = new int[Math.toIntExact(total)];
        int at = 0;
        for (Lesson lesson : lessons) {
            for (int[] features : lesson.features) {
                System.arraycopy(features, 0, all, at, features.length);
                at += features.length;
            }
        }
        Arrays.sort(all);
        int kept = 0;
        for (int from = 0; from < all.length; ) {
            int to = from;
            while (to < all.length && all[to] == all[from]) {
                to++;
            }
            if (to - from >= fewest) {
                all[kept++] = all[from];
            }
            from = to;
        }
        return new FeatureNumbers(Arrays.copyOf(all, kept));
    }

    int size() {
        return features.length;
    }

    int feature(int number) {
        return features[number];
    }

    /// Puts numbers for features, in place; rare features are left out.
    void renumber(List<Lesson> lessons) {
        for (Lesson lesson : lessons) {
            for (int i = 0; i < lesson.features.length; i++) {
                lesson.features[i] = renumbered(lesson.features[i]);
            }
        }
    }

    /// Rare features of the spelling keep their place, as -1.
    private int[] renumbered(int[] old) {
        int[] numbers = new int[old.length];
        int count = 0;
        for (int i = 0; i < old.length; i++) {
            int number = Arrays.binarySearch(features, old[i]);
            if (number >= 0 || i < Features.SPELLING) {
                numbers[count++] = Math.max(-1, number);
            }
        }
        return Arrays.copyOf(numbers, count);
    }
}
