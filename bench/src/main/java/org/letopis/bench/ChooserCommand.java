package org.letopis.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.letopis.model.Page;
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
    /// Sets whose licence lets weights be learned from them; the others are scored with the weights of all of these.
    private static final List<String> LEARNED_FROM = List.of("fundus", "wcxb");

    private static final int FOLDS = 5;

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

    private record GoldPage(
            String set, String host, Page page, String body, boolean withHeadline) {}

    @Override
    public Integer call() throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<GoldPage> all = pages();
        List<GoldPage> known = all.stream().filter(p -> LEARNED_FROM.contains(p.set())).toList();
        List<LabelledPage> labelled =
                known.stream()
                        .map(p -> LabelledPage.of(ChooserLesson.of(p.page()), p.body()))
                        .toList();
        Chooser chooser = ChooserTrainer.train(labelled);
        write(chooser, known.size());
        Map<String, BodyScore> scores = new TreeMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            Chooser without = ChooserTrainer.train(outside(fold, known, labelled));
            for (GoldPage page : known) {
                if (fold(page) == fold) {
                    score(page, without, scores);
                }
            }
        }
        all.stream()
                .filter(page -> !LEARNED_FROM.contains(page.set()))
                .forEach(page -> score(page, chooser, scores));
        scores.forEach((set, score) -> out.printf(Locale.ROOT, "%-18s %s%n", set, score));
        return 0;
    }

    private static List<LabelledPage> outside(
            int fold, List<GoldPage> known, List<LabelledPage> labelled) {
        var outside = new ArrayList<LabelledPage>();
        for (int i = 0; i < known.size(); i++) {
            if (fold(known.get(i)) != fold) {
                outside.add(labelled.get(i));
            }
        }
        return outside;
    }

    private static int fold(GoldPage page) {
        return Math.floorMod(page.host().hashCode(), FOLDS);
    }

    private static void score(GoldPage gold, Chooser chooser, Map<String, BodyScore> scores) {
        String body = "";
        if (Extractor.extract(gold.page(), Given.NOTHING, chooser) instanceof Report report) {
            body = (gold.withHeadline() ? report.headline() + "\n" : "") + report.body();
        }
        for (String set : List.of("all", gold.set())) {
            scores.computeIfAbsent(set, s -> new BodyScore()).add(body, gold.body());
        }
    }

    private List<GoldPage> pages() throws IOException {
        JsonNode gold = new ObjectMapper().readTree(folder.resolve("gold.json").toFile());
        var pages = new ArrayList<GoldPage>();
        for (Map.Entry<String, JsonNode> entry : gold.properties()) {
            JsonNode page = entry.getValue();
            byte[] html =
                    Files.readAllBytes(folder.resolve("html").resolve(entry.getKey() + ".html"));
            String set = page.path("set").asText();
            boolean learnedFrom = LEARNED_FROM.contains(set);
            pages.add(
                    new GoldPage(
                            learnedFrom ? set : set + "-" + page.path("language").asText(),
                            host(page.path("url").asText(entry.getKey())),
                            Page.of(entry.getKey(), html),
                            page.path("body").asText(),
                            page.path("headline_in_body").asBoolean()));
        }
        return pages;
    }

    /// What stands between «://» and the next stroke.
    static String host(String url) {
        String rest = url.substring(url.indexOf("://") < 0 ? 0 : url.indexOf("://") + 3);
        int end = rest.indexOf('/');
        return end < 0 ? rest : rest.substring(0, end);
    }

    private void write(Chooser chooser, int pages) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(
                "# What the answers to the clues are worth when the blocks of a report are chosen: clue and answer, then");
        lines.add(
                "# the weight for being kept, and for being the first of the report, behind it, of a gap, behind a gap.");
        lines.add(
                "# Learned from %d pages of the sets %s by"
                        .formatted(pages, String.join(" and ", LEARNED_FROM)));
        lines.add(
                "# `letopis-bench chooser --pages DIR`; holds no text of theirs. Do not edit by hand.");
        lines.add("[weights]");
        lines.addAll(chooser.lines());
        Files.write(output, lines, StandardCharsets.UTF_8);
    }
}
