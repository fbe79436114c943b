package org.letopis.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.letopis.bench.OtherExtractors.Contestant;
import org.letopis.bench.OtherExtractors.Found;
import org.letopis.bench.OtherExtractors.Sample;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/// `letopis-bench comparison`: our extractor beside the others of the JVM, in one process on the same pages, turn by turn.
@Command(
        name = "comparison",
        mixinStandardHelpOptions = true,
        description = {
            "Our extractor of articles beside Readability4J, boilerpipe and WebCollector, and jsoup's parse alone.",
            "One thread, its processor time, all in turn each round. We and jsoup decode the bytes; the others get text."
        })
final class ComparisonCommand implements Callable<Integer> {
    private static final List<String> SETS =
            List.of(
                    "all",
                    "fundus",
                    "wcxb",
                    "waddle-Russian",
                    "waddle-English",
                    "waddle-Polish",
                    "waddle-Greek");

    @Mixin private SharedData shared = new SharedData();

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "Rounds measured, behind two to warm up (${DEFAULT-VALUE}).",
            defaultValue = "5")
    private int rounds = 5;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Tools tools = shared.tools();
        Path folder = tools.unpacked("pages");
        List<Sample> pages = samples(folder.resolve("html"));
        long bytes = pages.stream().mapToLong(page -> page.page().bytes().remaining()).sum();
        out.printf(
                Locale.ROOT,
                "%d pages of %d kB on average%n%n",
                pages.size(),
                bytes / 1000 / Math.max(1, pages.size()));
        out.printf("%-22s", "body F1");
        SETS.forEach(set -> out.printf("%-16s", set));
        out.println();
        for (Contestant one : OtherExtractors.withOurs()) {
            if (one.extracts()) {
                String scores = score(one, pages, folder, tools);
                out.printf(Locale.ROOT, "%-20s  %s%n", one.name(), scores);
            }
        }
        out.println();
        out.println("pages a CPU second    median (slowest – fastest round)   allocated a page");
        Turns.of(OtherExtractors.withOurs(), pages, rounds).forEach(out::println);
        Path program = Path.of(System.getProperty("java.home"), "bin", "java");
        int heap = SmallestHeap.of(program, folder.resolve("html"));
        out.printf(Locale.ROOT, "%nletopis-page reads them all with a heap of %d MB%n", heap);
        return 0;
    }

    private static List<Sample> samples(Path folder) throws IOException {
        var samples = new ArrayList<Sample>();
        for (Path file : files(folder)) {
            String name = String.valueOf(file.getFileName());
            int dot = name.lastIndexOf('.');
            String id = dot < 0 ? name : name.substring(0, dot);
            samples.add(Sample.of(id, Files.readAllBytes(file)));
        }
        return samples;
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /// By the scorer, from files such as `letopis read --json` writes.
    private static String score(Contestant one, List<Sample> pages, Path folder, Tools tools)
            throws IOException, InterruptedException {
        Path readings = Tools.emptied(tools.work().resolve("comparison"));
        var json = new JsonMapper();
        for (Sample page : pages) {
            Found found = one.read(page);
            var report = Map.of("headline", found.headline(), "body", found.body());
            Path file = readings.resolve(page.id() + ".json");
            Files.write(file, json.writeValueAsBytes(Map.of("report", report)));
        }
        JsonNode scores = tools.scoreJson("score_pages.py", folder.toString(), readings.toString());
        var line = new StringBuilder();
        for (String set : SETS) {
            double f1 = scores.path(set).path("body").path("f1").asDouble();
            line.append(String.format(Locale.ROOT, "%-16.3f", f1));
        }
        return line.toString();
    }
}
