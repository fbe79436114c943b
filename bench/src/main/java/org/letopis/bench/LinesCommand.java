package org.letopis.bench;

import org.letopis.model.Page;
import org.letopis.model.Report;
import org.letopis.page.Extractor;
import org.letopis.page.Given;
import org.letopis.page.LineChooser;
import org.letopis.page.LineLesson;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/// `letopis-bench lines`: makes visible texts of pages, learns which of their lines are of the report, and scores that.
@Command(
        name = "lines",
        mixinStandardHelpOptions = true,
        description = "Learns the weights of lines.txt; scores are of sites not learned from.")
final class LinesCommand implements Callable<Integer> {
    @Option(
            names = "--pages",
            required = true,
            paramLabel = "DIR",
            description = "The unpacked set of pages: gold.json and html/.")
    private Path folder = Path.of("pages");

    @Option(names = "--measure", description = "Score only, and leave the weights as they are.")
    private boolean onlyMeasure;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where the weights go (${DEFAULT-VALUE}).",
            defaultValue = "page/src/main/resources/org/letopis/page/lines.txt")
    private Path output = Path.of("lines.txt");

    /// @param everyNode whether every piece of text is a line, as the simplest of scrapers leave it
    private record GoldText(GoldPage page, String text, boolean everyNode) {}

    @Override
    public Integer call() throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<GoldText> texts = texts();
        Map<String, BodyScore> scores = new TreeMap<>();
        Map<GoldText, LabelledLines> labelled = new LinkedHashMap<>();
        for (GoldText text : texts) {
            if (text.page().isLearnedFrom()) {
                labelled.put(
                        text, LabelledLines.of(LineLesson.of(text.text()), text.page().body()));
            }
        }
        for (int fold = 0; fold < GoldPage.FOLDS; fold++) {
            scoreFold(fold, labelled, scores);
        }
        LineChooser chooser = LineChooser.BUILT_IN;
        if (!onlyMeasure) {
            chooser = LineTrainer.train(List.copyOf(labelled.values()));
            write(chooser, labelled.size() / 2);
        }
        for (GoldText text : texts) {
            if (!text.page().isLearnedFrom()) {
                score(text, chooser, scores);
            }
        }
        scores.forEach((set, score) -> out.printf(Locale.ROOT, "%-36s %s%n", set, score));
        return 0;
    }

    private static void scoreFold(
            int fold, Map<GoldText, LabelledLines> labelled, Map<String, BodyScore> scores) {
        var others = new ArrayList<LabelledLines>();
        labelled.forEach((text, lesson) -> {
            if (text.page().fold() != fold) {
                others.add(lesson);
            }
        });
        LineChooser without = LineTrainer.train(others);
        for (GoldText text : labelled.keySet()) {
            if (text.page().fold() == fold) {
                score(text, without, scores);
            }
        }
    }

    private static void score(GoldText gold, LineChooser chooser, Map<String, BodyScore> scores) {
        Page page = Page.of("text", gold.text().getBytes(StandardCharsets.UTF_8));
        String body = "";
        if (Extractor.scraped(page, Given.NOTHING, chooser) instanceof Report report) {
            body = gold.page().comparable(report.headline(), report.body());
        }
        String name =
                gold.page().set() + (gold.everyNode() ? ", a line a node" : ", a line a block");
        scores.computeIfAbsent(name, s -> new BodyScore()).add(body, gold.page().body());
    }

    private List<GoldText> texts() throws IOException {
        var texts = new ArrayList<GoldText>();
        for (GoldPage page : GoldPage.in(folder)) {
            for (boolean everyNode : List.of(false, true)) {
                texts.add(new GoldText(page, VisibleText.of(page.bytes(), everyNode), everyNode));
            }
        }
        return texts;
    }

    private void write(LineChooser chooser, int pages) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(
                "# What the clues of LineClues, by clue and answer, are worth for keeping a line of a page's visible text, in thousandths.");
        lines.add(
                "# Learned from the texts of %d pages of the sets %s by"
                        .formatted(pages, String.join(" and ", GoldPage.LEARNED_FROM)));
        lines.add(
                "# `letopis-bench lines --pages DIR`; holds no text of theirs. Do not edit by hand.");
        lines.add("[weights]");
        lines.addAll(chooser.lines());
        Files.write(output, lines, StandardCharsets.UTF_8);
    }
}
