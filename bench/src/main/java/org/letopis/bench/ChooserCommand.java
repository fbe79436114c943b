package org.letopis.bench;

import org.letopis.model.Report;
import org.letopis.page.Chooser;
import org.letopis.page.ChooserLesson;
import org.letopis.page.Extractor;
import org.letopis.page.Given;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/// `letopis-bench chooser`: learns the weights by which the blocks of a page are chosen, and says how good they are
/// on pages of sites that were not learned from.
@Command(
        name = "chooser",
        mixinStandardHelpOptions = true,
        description = "Learns the weights of chooser.txt; scores are of sites not learned from.")
final class ChooserCommand implements Callable<Integer> {
    private static final List<String> ABOUT =
            List.of(
                    "What the answers to the clues are worth when the blocks of a report are chosen: clue and answer, then",
                    "the weight for being kept, and for being the first of the report, behind it, of a gap, behind a gap.",
                    "Learned from the pages of the sets %s, each also as an older site would write it, by"
                            .formatted(String.join(" and ", GoldPage.LEARNED_FROM)),
                    "`letopis-bench chooser --pages DIR`; holds no text of theirs. Do not edit by hand.");

    @Mixin private GoldPages pages = new GoldPages();

    @Override
    public Integer call() throws IOException {
        List<GoldPage> all = pages.all();
        var older = OlderPage.maker(all.stream().filter(GoldPage::isLearnedFrom).toList());
        Map<GoldPage, List<LabelledPage>> lessons = new LinkedHashMap<>();
        for (GoldPage page : all) {
            lessons.put(page, page.isLearnedFrom() ? lessons(page, older) : List.of());
        }
        Map<String, BodyScore> scores = new TreeMap<>();
        Chooser chooser = Folds.learn(lessons, (page, without) -> score(page, without, scores));
        pages.write("chooser.txt", ABOUT, chooser);
        GoldPages.print(scores);
        return 0;
    }

    private static List<LabelledPage> lessons(GoldPage page, OlderPage older) throws IOException {
        return List.of(
                LabelledPage.of(ChooserLesson.of(page.page()), page.body()),
                LabelledPage.of(ChooserLesson.of(older.of(page)), page.body()));
    }

    private static void score(GoldPage gold, Chooser chooser, Map<String, BodyScore> scores) {
        String body = "";
        if (Extractor.extract(gold.page(), Given.NOTHING, chooser) instanceof Report report) {
            body = gold.comparable(report.headline(), report.body());
        }
        for (String set : List.of("all", gold.set())) {
            scores.computeIfAbsent(set, s -> new BodyScore()).add(body, gold.body());
        }
    }
}
