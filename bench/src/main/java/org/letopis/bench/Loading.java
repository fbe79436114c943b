package org.letopis.bench;

import org.letopis.language.Language;
import org.letopis.language.Languages;
import org.letopis.model.Span;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What the first sentence costs: the language is loaded in a process of its own, since a process loads it once.
final class Loading {
    private static final int RUNS = 7;

    private static final String SENTENCE = "Река вышла из берегов, мост закрыт.";

    private Loading() {}

    /// Medians of the runs.
    ///
    /// @param cpu milliseconds of the thread's processor time for loading, which other work on the machine hardly moves
    /// @param cpuWithSentence the same with the first sentence
    /// @param wall milliseconds that went by with the first sentence
    /// @param heap in use afterwards, in kB
    record Cost(long cpu, long cpuWithSentence, long wall, long heap) {}

    static Cost measure() throws IOException, InterruptedException {
        var runs = new ArrayList<long[]>();
        for (int run = 0; run < RUNS; run++) {
            runs.add(run());
        }
        return new Cost(median(runs, 0), median(runs, 1), median(runs, 2), median(runs, 3));
    }

    private static long[] run() throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Loading.class.getName())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        String[] printed =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                        .strip()
                        .split(" ", -1);
        if (process.waitFor() != 0 || printed.length != 4) {
            throw new IOException("the process that loads the language failed");
        }
        return Arrays.stream(printed).mapToLong(Long::parseLong).toArray();
    }

    private static long median(List<long[]> runs, int place) {
        return runs.stream().mapToLong(run -> run[place]).sorted().toArray()[runs.size() / 2];
    }

    /// Prints what [Cost] holds.
    public static void main(String[] arguments) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = System.nanoTime();
        long cpuBefore = threads.getCurrentThreadCpuTime();
        Language language = Languages.of("ru").orElseThrow();
        long cpu = threads.getCurrentThreadCpuTime() - cpuBefore;
        language.analyse(SENTENCE, List.of(new Span(0, SENTENCE.length())));
        long withSentence = threads.getCurrentThreadCpuTime() - cpuBefore;
        long wall = System.nanoTime() - before;
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1000;
        System.out.println(
                millis(cpu) + " " + millis(withSentence) + " " + millis(wall) + " " + heap);
    }

    private static long millis(long nanos) {
        return nanos / 1_000_000;
    }
}
