package org.letopis.bench;

import org.jspecify.annotations.Nullable;
import org.letopis.page.Chooser;

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

/// The options of a command that learns from pages with gold bodies.
final class GoldPages {
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
            description = "Where the weights go (the resource that is built in).")
    private @Nullable Path output;

    List<GoldPage> all() throws IOException {
        return GoldPage.in(folder);
    }

    static void print(Map<String, BodyScore> scores) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        scores.forEach((set, score) -> out.printf(Locale.ROOT, "%-36s %s%n", set, score));
    }

    /// Writes the weights as a resource, unless only the scores are wanted.
    ///
    /// @param resource its name
    /// @param about lines that say what the weights are
    void write(String resource, List<String> about, Chooser chooser) throws IOException {
        if (onlyMeasure) {
            return;
        }
        var lines = new ArrayList<String>();
        about.forEach(line -> lines.add("# " + line));
        lines.add("[weights]");
        lines.addAll(chooser.lines());
        Path built = Path.of("page/src/main/resources/org/letopis/page", resource);
        Files.write(output == null ? built : output, lines, StandardCharsets.UTF_8);
    }
}
