package org.letopis.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

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
    /// Sets whose licence lets weights be learned from them.
    private static final List<String> LEARNED_FROM = List.of("fundus", "wcxb");

    private static final int FOLDS = 5;

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

    private record GoldText(
            String set,
            String host,
            String text,
            String body,
            boolean withHeadline,
            boolean everyNode) {}

    @Override
    public Integer call() throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<GoldText> texts = texts();
        Map<String, BodyScore> scores = new TreeMap<>();
        List<GoldText> known = texts.stream().filter(t -> LEARNED_FROM.contains(t.set())).toList();
        List<LabelledLines> labelled =
                known.stream()
                        .map(t -> LabelledLines.of(LineLesson.of(t.text()), t.body()))
                        .toList();
        scoreOutOfFold(known, labelled, scores);
        LineChooser chooser = LineChooser.BUILT_IN;
        if (!onlyMeasure) {
            chooser = LineTrainer.train(labelled);
            write(chooser, known.size() / 2);
        }
        for (GoldText text : texts) {
            if (!LEARNED_FROM.contains(text.set())) {
                score(text, chooser, scores);
            }
        }
        scores.forEach((set, score) -> out.printf(Locale.ROOT, "%-36s %s%n", set, score));
        return 0;
    }

    private static void scoreOutOfFold(
            List<GoldText> known, List<LabelledLines> labelled, Map<String, BodyScore> scores) {
        for (int fold = 0; fold < FOLDS; fold++) {
            var outside = new ArrayList<LabelledLines>();
            for (int i = 0; i < known.size(); i++) {
                if (fold(known.get(i)) != fold) {
                    outside.add(labelled.get(i));
                }
            }
            LineChooser without = LineTrainer.train(outside);
            for (GoldText text : known) {
                if (fold(text) == fold) {
                    score(text, without, scores);
                }
            }
        }
    }

    private static int fold(GoldText text) {
        return Math.floorMod(text.host().hashCode(), FOLDS);
    }

    private static void score(GoldText gold, LineChooser chooser, Map<String, BodyScore> scores) {
        Page page = Page.of("text", gold.text().getBytes(StandardCharsets.UTF_8));
        String body = "";
        if (Extractor.scraped(page, Given.NOTHING, chooser) instanceof Report report) {
            body = (gold.withHeadline() ? report.headline() + "\n" : "") + report.body();
        }
        String name = gold.set() + (gold.everyNode() ? ", a line a node" : ", a line a block");
        scores.computeIfAbsent(name, s -> new BodyScore()).add(body, gold.body());
    }

    private List<GoldText> texts() throws IOException {
        JsonNode gold = new ObjectMapper().readTree(folder.resolve("gold.json").toFile());
        var texts = new ArrayList<GoldText>();
        for (Map.Entry<String, JsonNode> entry : gold.properties()) {
            JsonNode page = entry.getValue();
            byte[] html =
                    Files.readAllBytes(folder.resolve("html").resolve(entry.getKey() + ".html"));
            String set = page.path("set").asText();
            boolean learnedFrom = LEARNED_FROM.contains(set);
            for (boolean everyNode : List.of(false, true)) {
                texts.add(
                        new GoldText(
                                learnedFrom ? set : set + "-" + page.path("language").asText(),
                                ChooserCommand.host(page.path("url").asText(entry.getKey())),
                                VisibleText.of(html, everyNode),
                                page.path("body").asText(),
                                page.path("headline_in_body").asBoolean(),
                                everyNode));
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
                        .formatted(pages, String.join(" and ", LEARNED_FROM)));
        lines.add(
                "# `letopis-bench lines --pages DIR`; holds no text of theirs. Do not edit by hand.");
        lines.add("[weights]");
        lines.addAll(chooser.lines());
        Files.write(output, lines, StandardCharsets.UTF_8);
    }
}
