package org.letopis.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.letopis.model.Report;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

import picocli.CommandLine;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Every benchmark does its work once on the example pages; nothing is timed.
class JmhTest {
    private static final Path PAGES =
            Path.of(System.getProperty("letopis.root", ".."), PageFolder.EXAMPLE);

    @Test
    void stagesDoTheirWork() throws Exception {
        var stages = new StageBenchmark();
        stages.folder = PAGES.toString();
        stages.open();
        var counted = new StageBenchmark.Counted();

        assertThat(stages.page()).isInstanceOf(Report.class);
        assertThat(stages.russian(counted).words()).isNotEmpty();
        assertThat(counted.tokens).isPositive();
        assertThat(stages.readingOfNames(counted).report().text()).isNotBlank();
        assertThat(counted.characters).isPositive();
        assertThat(stages.reading(counted).report().text()).isNotBlank();
    }

    @Test
    void russianIsLoaded() {
        assertThat(new LoadingBenchmark().russian().lemmas("реки")).contains("река");
    }

    @Test
    void jmhFindsThem() {
        var silent = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        Set<BenchmarkListEntry> found =
                BenchmarkList.defaultList()
                        .find(
                                OutputFormatFactory.createFormatInstance(
                                        silent, VerboseMode.SILENT),
                                List.of(".*"),
                                List.of());

        assertThat(found.stream().map(BenchmarkListEntry::getUsername))
                .containsExactlyInAnyOrder(
                        "org.letopis.bench.StageBenchmark.page",
                        "org.letopis.bench.StageBenchmark.russian",
                        "org.letopis.bench.StageBenchmark.reading",
                        "org.letopis.bench.StageBenchmark.readingOfNames",
                        "org.letopis.bench.LoadingBenchmark.russian");
    }

    @Test
    void processorTimeStandsBesideTheClock() throws Exception {
        // Another JMH may be at work on the machine; here its lock protects nothing.
        System.setProperty("jmh.ignoreLock", "true");
        var options =
                new OptionsBuilder()
                        .include("LoadingBenchmark")
                        .forks(0)
                        .addProfiler(ProcessorTime.class)
                        .verbosity(VerboseMode.SILENT)
                        .build();

        RunResult result = new Runner(options).runSingle();

        assertThat(result.getSecondaryResults())
                .hasEntrySatisfying(
                        "cpu",
                        cpu -> {
                            assertThat(cpu.getScoreUnit()).isEqualTo("ms/op");
                            assertThat(cpu.getScore()).isPositive();
                        });
    }

    @Test
    void everyItemHasItsTurnAndThenAllAgain() {
        var turning = new Turning<>("letters", List.of("а", "б", "в"));
        var first = List.of(turning.next(), turning.next(), turning.next());
        var second = List.of(turning.next(), turning.next(), turning.next());

        assertThat(new TreeSet<>(first)).containsExactly("а", "б", "в");
        assertThat(second).isEqualTo(first);
        assertThatThrownBy(() -> new Turning<>("pages", List.of()))
                .hasMessage("No pages to measure with; examples/kremensk/pages has some");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --pages nowhere | --pages nowhere is no folder; for example: --pages examples/kremensk/pages
                    --pages . pges  | No benchmark matches pges; for example: letopis-bench jmh page
                    """)
    void saysWhatWouldWork(String arguments, String message) {
        var errors = new StringWriter();
        new CommandLine(new JmhCommand())
                .setErr(new PrintWriter(errors))
                .execute(arguments.split(" ", -1));

        assertThat(errors.toString()).startsWith(message);
    }
}
