package org.letopis.bench;

import org.letopis.model.Report;
import org.letopis.page.Chooser;
import org.letopis.page.ChooserLesson;
import org.letopis.page.Extractor;
import org.letopis.page.Given;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
    @Option(
            names = "--pages",
            required = true,
            paramLabel = "DIR",
            description = "The unpacked set of pages: gold.json and html/.")
    private Path folder = Path.of("pages");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where the weights go (${DEFAULT-VALUE}).",
            defaultValue = "page/src/main/resources/org/letopis/page/chooser.txt")
    private Path output = Path.of("chooser.txt");

    @Override
    public Integer call() throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<GoldPage> all = GoldPage.in(folder);
        Map<GoldPage, LabelledPage> labelled = new LinkedHashMap<>();
        for (GoldPage page : all) {
            if (page.isLearnedFrom()) {
                labelled.put(page, LabelledPage.of(ChooserLesson.of(page.page()), page.body()));
            }
        }
        Map<GoldPage, LabelledPage> older = older(labelled.keySet());
        Map<String, BodyScore> scores = new TreeMap<>();
        for (int fold = 0; fold < GoldPage.FOLDS; fold++) {
            var others = new ArrayList<LabelledPage>();
            int left = fold;
            for (Map<GoldPage, LabelledPage> lessons : List.of(labelled, older)) {
                lessons.forEach((page, lesson) -> {
                    if (page.fold() != left) {
                        others.add(lesson);
                    }
                });
            }
            Chooser without = ChooserTrainer.train(others);
            all.stream()
                    .filter(page -> page.isLearnedFrom() && page.fold() == left)
                    .forEach(page -> score(page, without, scores));
        }
        var lessons = new ArrayList<>(labelled.values());
        lessons.addAll(older.values());
        Chooser chooser = ChooserTrainer.train(lessons);
        write(chooser, labelled.size());
        all.stream()
                .filter(page -> !page.isLearnedFrom())
                .forEach(page -> score(page, chooser, scores));
        scores.forEach((set, score) -> out.printf(Locale.ROOT, "%-18s %s%n", set, score));
        return 0;
    }

    private static Map<GoldPage, LabelledPage> older(Collection<GoldPage> pages)
            throws IOException {
        var maker = OlderPage.maker(List.copyOf(pages));
        Map<GoldPage, LabelledPage> older = new LinkedHashMap<>();
        for (GoldPage page : pages) {
            older.put(page, LabelledPage.of(ChooserLesson.of(maker.of(page)), page.body()));
        }
        return older;
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

    private void write(Chooser chooser, int pages) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(
                "# What the answers to the clues are worth when the blocks of a report are chosen: clue and answer, then");
        lines.add(
                "# the weight for being kept, and for being the first of the report, behind it, of a gap, behind a gap.");
        lines.add(
                "# Learned from %d pages of the sets %s, each also as an older site would write it, by"
                        .formatted(pages, String.join(" and ", GoldPage.LEARNED_FROM)));
        lines.add(
                "# `letopis-bench chooser --pages DIR`; holds no text of theirs. Do not edit by hand.");
        lines.add("[weights]");
        lines.addAll(chooser.lines());
        Files.write(output, lines, StandardCharsets.UTF_8);
    }
}
