package org.letopis.bench;

import org.letopis.model.Page;
import org.letopis.model.Report;
import org.letopis.page.Chooser;
import org.letopis.page.Extractor;
import org.letopis.page.Given;
import org.letopis.page.LineLesson;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/// `letopis-bench lines`: makes visible texts of pages, learns which of their lines are of the report, and scores that.
@Command(
        name = "lines",
        mixinStandardHelpOptions = true,
        description = "Learns the weights of lines.txt; scores are of sites not learned from.")
final class LinesCommand implements Callable<Integer> {
    private static final List<String> ABOUT =
            List.of(
                    "What the answers to the questions of LineClue are worth when the lines of a report are chosen among those of a",
                    "page's visible text: question and answer, then the weights as in chooser.txt.",
                    "Learned from the texts of the pages of the sets %s, each also as an older site would write it,"
                            .formatted(String.join(" and ", GoldPage.LEARNED_FROM)),
                    "some of them shortened, by `letopis-bench lines --pages DIR`; holds no text of theirs. Do not edit by hand.");

    @Mixin private GoldPages pages = new GoldPages();

    @Override
    public Integer call() throws IOException {
        List<GoldPage> all = pages.all();
        var older = OlderPage.maker(all.stream().filter(GoldPage::isLearnedFrom).toList());
        var shorter = new ShorterPage();
        Map<GoldPage, List<LabelledPage>> lessons = new LinkedHashMap<>();
        for (GoldPage page : all) {
            lessons.put(page, page.isLearnedFrom() ? lessons(page, shorter, older) : List.of());
        }
        Map<String, BodyScore> scores = new TreeMap<>();
        Chooser chooser = Folds.learn(lessons, (page, without) -> score(page, without, scores));
        pages.write("lines.txt", ABOUT, chooser);
        GoldPages.print(scores);
        return 0;
    }

    private static List<LabelledPage> lessons(GoldPage page, ShorterPage shorter, OlderPage older)
            throws IOException {
        GoldPage cut = shorter.of(page);
        var lessons = new ArrayList<LabelledPage>();
        for (boolean everyNode : List.of(false, true)) {
            var lesson = LineLesson.of(VisibleText.of(page.bytes(), everyNode));
            lessons.add(LabelledPage.of(lesson, page.body()));
        }
        byte[] bytes = GoldPage.bytes(older.of(cut));
        for (boolean everyNode : List.of(false, true)) {
            var lesson = LineLesson.of(VisibleText.of(bytes, everyNode));
            lessons.add(LabelledPage.of(lesson, cut.body()));
        }
        return lessons;
    }

    private static void score(GoldPage gold, Chooser chooser, Map<String, BodyScore> scores) {
        for (boolean everyNode : List.of(false, true)) {
            String text = VisibleText.of(gold.bytes(), everyNode);
            Page page = Page.of("text", text.getBytes(StandardCharsets.UTF_8));
            String body = "";
            if (Extractor.scraped(page, Given.NOTHING, chooser) instanceof Report report) {
                body = gold.comparable(report.headline(), report.body());
            }
            String name = gold.set() + (everyNode ? ", a line a node" : ", a line a block");
            scores.computeIfAbsent(name, s -> new BodyScore()).add(body, gold.body());
        }
    }
}
