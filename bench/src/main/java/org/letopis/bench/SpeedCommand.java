package org.letopis.bench;

import org.letopis.model.Reading;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/// `letopis-bench speed`: the throughput of each stage per second of processor time, warm, on one thread.
@Command(
        name = "speed",
        mixinStandardHelpOptions = true,
        description = "Throughput per CPU second and memory of each stage, warm, on one thread.")
final class SpeedCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            description = "A folder of pages (${DEFAULT-VALUE}).",
            defaultValue = PageFolder.EXAMPLE)
    private Path folder = Path.of(PageFolder.EXAMPLE);

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description =
                    "Processor time for the warm-up of each stage; measuring takes the double (${DEFAULT-VALUE}).",
            defaultValue = "3")
    private double seconds = 3;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    @Override
    public Integer call() throws Exception {
        var stages = new Stages(PageFolder.pages(folder));
        printMaterial(stages);
        out.println(
                "stage                          a CPU second   (slowest – fastest round)     allocated");
        var stopwatch = new Stopwatch(seconds);
        for (Stages.Stage stage : stages.all()) {
            print(stage, stopwatch.time(stage.work()));
        }
        printHeap(stages.readings());
        printLoading();
        return 0;
    }

    private void printMaterial(Stages stages) {
        long bytes = stages.pages().stream().mapToLong(page -> page.bytes().remaining()).sum();
        int reports = stages.reports().size();
        out.printf(
                Locale.ROOT,
                "%d pages of %d kB on average, %d reports of %d characters%n%n",
                stages.pages().size(),
                bytes / 1000 / Math.max(1, stages.pages().size()),
                reports,
                Stages.characters(stages.reports().stream()) / Math.max(1, reports));
    }

    private void print(Stages.Stage stage, Stopwatch.Result result) {
        int items = stage.items();
        out.printf(
                Locale.ROOT,
                "%-28s %,14.0f   (%,.0f – %,.0f)   %,d kB each%n",
                stage.name(),
                result.perSecond() * items,
                result.slowest() * items,
                result.fastest() * items,
                result.bytes() / 1000 / Math.max(1, items));
    }

    /// What the program holds when nothing is being done: the classes' tables and the readings.
    private void printHeap(List<Reading> readings) {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        long used = runtime.totalMemory() - runtime.freeMemory();
        out.printf(
                Locale.ROOT,
                "%nheap in use with %d readings held: %,d kB%n",
                readings.size(),
                used / 1000);
    }

    private void printLoading() throws IOException, InterruptedException {
        Loading.Cost loading = Loading.measure();
        out.printf(
                Locale.ROOT,
                "Russian in a new process: loaded in %d ms of CPU, with its first sentence in %d ms (%d ms by the clock), "
                        + "%,d kB of heap%n",
                loading.cpu(),
                loading.cpuWithSentence(),
                loading.wall(),
                loading.heap());
    }
}
