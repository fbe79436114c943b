package org.letopis.bench;

import org.letopis.page.Chooser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/// Learns by folds, so that each page is scored with what pages of other hosts teach.
final class Folds {
    private Folds() {}

    /// Learns from all pages, and has each of them scored.
    ///
    /// @param lessons what each page teaches; nothing for those that are only measured on
    /// @param score called for each page with a chooser that has not seen its host
    /// @return what all lessons teach
    static Chooser learn(
            Map<GoldPage, List<LabelledPage>> lessons, BiConsumer<GoldPage, Chooser> score) {
        for (int fold = 0; fold < GoldPage.FOLDS; fold++) {
            int left = fold;
            Chooser without = ChooserTrainer.train(of(lessons, page -> page.fold() != left));
            lessons.keySet().stream()
                    .filter(page -> page.isLearnedFrom() && page.fold() == left)
                    .forEach(page -> score.accept(page, without));
        }
        Chooser chooser = ChooserTrainer.train(of(lessons, page -> true));
        lessons.keySet().stream()
                .filter(page -> !page.isLearnedFrom())
                .forEach(page -> score.accept(page, chooser));
        return chooser;
    }

    /// The first lesson of every page, then the second of every page: weights depend on the order.
    private static List<LabelledPage> of(
            Map<GoldPage, List<LabelledPage>> lessons, Predicate<GoldPage> learned) {
        var all = new ArrayList<LabelledPage>();
        int most = lessons.values().stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < most; i++) {
            for (var entry : lessons.entrySet()) {
                if (learned.test(entry.getKey()) && i < entry.getValue().size()) {
                    all.add(entry.getValue().get(i));
                }
            }
        }
        return all;
    }
}
