package org.letopis.bench;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/// `letopis-bench quality`: reads every gold set with the program as a user runs it, scores what comes out, and holds
/// the scores against their floors.
@Command(
        name = "quality",
        mixinStandardHelpOptions = true,
        description = "Every quality measurement in one table, held against the floors.")
final class QualityCommand implements Callable<Integer> {
    /// Scores are printed to the third digit, and so are floors.
    private static final double PRINTED = 1000;

    @Mixin private SharedData shared = new SharedData();

    @Parameters(
            paramLabel = "SET",
            arity = "0..*",
            description =
                    "Only sets whose name begins so: pages, reading, names, times, morphology, sentences, nominative.")
    private List<String> wanted = List.of();

    @Override
    public Integer call() throws IOException, InterruptedException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Tools tools = shared.tools();
        Floors floors = Floors.load();
        var fallen = new ArrayList<String>();
        out.println("measure                                   score   floor");
        for (GoldSet set : GoldSet.all(tools)) {
            if (wanted.isEmpty() || wanted.stream().anyMatch(set.name()::startsWith)) {
                print(out, set, floors, fallen);
            }
        }
        if (!fallen.isEmpty()) {
            out.println("Below the floor: " + String.join(", ", fallen));
            return 1;
        }
        return 0;
    }

    private static void print(PrintStream out, GoldSet set, Floors floors, List<String> fallen)
            throws IOException, InterruptedException {
        boolean sameData = floors.areFor(set.name(), set.digest());
        if (!sameData) {
            out.printf(
                    Locale.ROOT,
                    "%s: other data (%s) than the floors were set on; they do not count%n",
                    set.name(),
                    set.digest());
        }
        for (Map.Entry<String, Double> score : set.measure().entrySet()) {
            String measure = set.name() + "." + score.getKey();
            @Nullable Double floor = sameData ? floors.of(measure) : null;
            boolean isBelow =
                    floor != null
                            && Math.round(score.getValue() * PRINTED) < Math.round(floor * PRINTED);
            if (isBelow) {
                fallen.add(measure);
            }
            out.printf(
                    Locale.ROOT,
                    "%-40s  %.3f  %s%s%n",
                    measure,
                    score.getValue(),
                    floor == null ? "     " : String.format(Locale.ROOT, "%.3f", floor),
                    isBelow ? "  FELL" : "");
        }
    }
}
