package org.letopis.bench;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/// `letopis-bench jmh`: pages, Russian and the whole reading under JMH: by the clock and by processor time, with what each allocates.
@Command(
        name = "jmh",
        mixinStandardHelpOptions = true,
        description = {
            "Pages, Russian, reading and loading under JMH, with what each allocates.",
            "An operation (op) is one page, one report, or loading once; :tokens and :characters are those of a second.",
            "By the clock; in the rows :cpu by processor time, which other work on the machine moves less."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  letopis-bench jmh                     every benchmark, on the example pages",
            "  letopis-bench jmh --pages DIR page    pages alone, those of a folder",
            "  letopis-bench jmh Loading             Russian loaded in seven new processes"
        })
final class JmhCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "REGEX",
            arity = "0..1",
            description =
                    "Only benchmarks whose Class.method it finds: page, russian, readingOfNames, reading, Loading.",
            defaultValue = ".*")
    private Pattern which = Pattern.compile(".*");

    @Option(
            names = "--pages",
            paramLabel = "DIR",
            description = "A folder of pages (${DEFAULT-VALUE}).",
            defaultValue = PageFolder.EXAMPLE)
    private Path pages = Path.of(PageFolder.EXAMPLE);

    @Override
    public Integer call() throws RunnerException {
        if (!Files.isDirectory(pages)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--pages "
                            + pages
                            + " is no folder; for example: --pages "
                            + PageFolder.EXAMPLE);
        }
        var options =
                new OptionsBuilder()
                        .include(which.pattern())
                        .param("folder", pages.toString())
                        .addProfiler(GCProfiler.class)
                        .addProfiler(ProcessorTime.class)
                        .shouldFailOnError(true)
                        // JMH 1.37 reads memory in a way that Java 25 warns of.
                        .jvmArgsAppend("--sun-misc-unsafe-memory-access=allow")
                        .build();
        try {
            var _ = new Runner(options).run();
        } catch (NoBenchmarksException none) {
            throw new ParameterException(
                    spec.commandLine(),
                    "No benchmark matches " + which + "; for example: letopis-bench jmh page",
                    none);
        }
        return 0;
    }
}
