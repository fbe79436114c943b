package org.letopis.bench;

import org.letopis.language.Language;
import org.letopis.language.Languages;
import org.letopis.model.Span;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What the first sentence costs: the language is loaded in a process of its own, since a process loads it once.
final class Loading {
    private static final int RUNS = 7;

    private static final String SENTENCE = "Река вышла из берегов, мост закрыт.";

    private Loading() {}

    /// @param millis of wall time, median of the runs
    /// @param heap in use afterwards, in kB
    record Cost(long millis, long heap) {}

    static Cost measure() throws IOException, InterruptedException {
        var millis = new ArrayList<Long>();
        long heap = 0;
        for (int run = 0; run < RUNS; run++) {
            Process process =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
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
            if (process.waitFor() != 0 || printed.length != 2) {
                throw new IOException("the process that loads the language failed");
            }
            millis.add(Long.valueOf(printed[0]));
            heap = Long.parseLong(printed[1]);
        }
        return new Cost(millis.stream().sorted().toList().get(RUNS / 2), heap);
    }

    /// Prints the milliseconds and the kB.
    public static void main(String[] arguments) {
        long before = System.nanoTime();
        Language language = Languages.of("ru").orElseThrow();
        language.analyse(SENTENCE, List.of(new Span(0, SENTENCE.length())));
        long millis = (System.nanoTime() - before) / 1_000_000;
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1000;
        System.out.println(millis + " " + heap);
    }
}
