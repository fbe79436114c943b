package org.letopis.bench;

import org.letopis.chronicle.Chronicles;
import org.letopis.language.Analysis;
import org.letopis.language.Language;
import org.letopis.language.Languages;
import org.letopis.model.Chronicle;
import org.letopis.model.Page;
import org.letopis.model.Reading;
import org.letopis.model.Report;
import org.letopis.names.Names;
import org.letopis.page.Extractor;
import org.letopis.page.Given;
import org.letopis.publish.Dossier;
import org.letopis.publish.InterfaceLanguage;
import org.letopis.reading.Reader;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/// `letopis-bench speed`: the throughput of each stage per second of processor time, warm, on one thread.
@Command(
        name = "speed",
        mixinStandardHelpOptions = true,
        description = "Throughput per CPU second and memory of each stage, warm, on one thread.")
final class SpeedCommand implements Callable<Integer> {
    /// The length that the target of reading times is set for.
    private static final int CHARACTERS_OF_A_REPORT = 2_000;

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

    @Override
    public Integer call() throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Page> pages = PageFolder.pages(folder);
        long bytes = pages.stream().mapToLong(page -> page.bytes().remaining()).sum();
        List<Report> reports = PageFolder.reports(pages);
        List<Reading> readings = reports.stream().map(Reader::read).toList();
        long characters = reports.stream().mapToLong(report -> report.text().length()).sum();
        Chronicle chronicle = Chronicles.fold(readings);
        out.printf(
                Locale.ROOT,
                "%d pages of %d kB on average, %d reports of %d characters%n%n",
                pages.size(),
                bytes / 1000 / Math.max(1, pages.size()),
                reports.size(),
                characters / Math.max(1, reports.size()));
        out.println(
                "stage                        a CPU second   (slowest – fastest round)     allocated");
        var rows = new Rows(out, new Stopwatch(seconds));
        rows.print("page: pages", pages.size(), () -> extract(pages));
        rows.print("language: reports", reports.size(), () -> analyse(reports));
        int tokens = (int) analyse(reports);
        rows.print("language: tokens", tokens, () -> analyse(reports));
        rows.print("names, whole: tokens", tokens, () -> names(reports));
        List<Analysed> analysed = analysed(reports);
        rows.print(
                "times, of words: 2,000 ch.",
                (int) Math.max(1, characters / CHARACTERS_OF_A_REPORT),
                () -> times(analysed));
        rows.print("reading, whole: reports", reports.size(), () -> read(reports));
        rows.print(
                "chronicle: reports",
                reports.size(),
                () -> Chronicles.fold(readings).stories().size());
        rows.print("publish: reports", reports.size(), () -> publish(chronicle));
        printHeap(out, readings);
        Loading.Cost loading = Loading.measure();
        out.printf(
                Locale.ROOT,
                "Russian in a new process: loaded in %d ms of CPU, with its first sentence in %d ms (%d ms by the clock), "
                        + "%,d kB of heap%n",
                loading.cpu(),
                loading.cpuWithSentence(),
                loading.wall(),
                loading.heap());
        return 0;
    }

    private record Rows(PrintStream out, Stopwatch stopwatch) {
        /// @param items that one pass of the work does
        void print(String stage, int items, Stopwatch.Work work) throws Exception {
            Stopwatch.Result result = stopwatch.time(work);
            out.printf(
                    Locale.ROOT,
                    "%-26s %,14.0f   (%,.0f – %,.0f)   %,d kB each%n",
                    stage,
                    result.perSecond() * items,
                    result.slowest() * items,
                    result.fastest() * items,
                    result.bytes() / 1000 / Math.max(1, items));
        }
    }

    private static long extract(List<Page> pages) {
        long trace = 0;
        for (Page page : pages) {
            trace += Extractor.extract(page, Given.NOTHING).hashCode();
        }
        return trace;
    }

    private static long analyse(List<Report> reports) {
        long trace = 0;
        for (Report report : reports) {
            trace +=
                    Languages.of(report.language())
                            .map((Language language) ->
                                    language.analyse(report.text(), report.parts()))
                            .map(analysis -> analysis.words().size())
                            .orElse(0);
        }
        return trace;
    }

    /// Morphology, names and actors together.
    private static long names(List<Report> reports) {
        long trace = 0;
        for (Report report : reports) {
            Language language = Languages.of(report.language()).orElse(null);
            if (language != null) {
                Analysis analysis = language.analyse(report.text(), report.parts());
                trace += Names.read(report, analysis, language).names().size();
            }
        }
        return trace;
    }

    private record Analysed(Report report, Analysis analysis) {}

    private static List<Analysed> analysed(List<Report> reports) {
        return reports.stream()
                .flatMap(report ->
                        Languages.of(report.language())
                                .map(language ->
                                        new Analysed(
                                                report,
                                                language.analyse(report.text(), report.parts())))
                                .stream())
                .toList();
    }

    private static long times(List<Analysed> analysed) {
        long trace = 0;
        for (Analysed each : analysed) {
            trace += Reader.times(each.report(), each.analysis()).size();
        }
        return trace;
    }

    private static long read(List<Report> reports) {
        long trace = 0;
        for (Report report : reports) {
            trace += Reader.read(report).figures().size();
        }
        return trace;
    }

    private static long publish(Chronicle chronicle) throws IOException {
        Path folder = Files.createTempDirectory("letopis-bench");
        try {
            Dossier.write(chronicle, folder, InterfaceLanguage.RUSSIAN, "bench");
            return 1;
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /// What the program holds when nothing is being done: the classes' tables and the readings.
    private static void printHeap(PrintStream out, List<Reading> readings) {
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
}
