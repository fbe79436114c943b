package org.letopis.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The measurements: `letopis-bench quality`, `speed`, `jmh` and `comparison`; and `chooser` and `lines`, which learn.
@Command(
        name = "letopis-bench",
        mixinStandardHelpOptions = true,
        subcommands = {
            QualityCommand.class,
            SpeedCommand.class,
            JmhCommand.class,
            ComparisonCommand.class,
            ChooserCommand.class,
            LinesCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        description = "Measures the quality and the speed of Letopis.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  letopis-bench quality --data ../shared          every quality measurement, against its floor",
            "  letopis-bench quality --data ../shared reading  only those whose name begins so",
            "  letopis-bench speed                             each stage, per CPU second",
            "  letopis-bench jmh                               the same under JMH, by the clock",
            "  letopis-bench comparison --data ../shared       our extractor of pages beside others",
            "  letopis-bench chooser --pages DIR               learns how blocks of a page are chosen",
            "  letopis-bench lines --pages DIR                 the same for the lines of its visible text"
        })
public final class Bench implements Runnable {
    /// A measurement could not be made.
    private static final int FAILED = 3;

    @Spec private CommandSpec spec = CommandSpec.create();

    /// Runs a measurement and ends with 0; with 1 where a measure fell below its floor, with 3 where it could not be made.
    public static void main(String[] arguments) {
        CommandLine commandLine = new CommandLine(new Bench());
        commandLine.setExecutionExceptionHandler((problem, line, _) -> {
            line.getErr().println(problem.getMessage());
            return FAILED;
        });
        System.exit(commandLine.execute(arguments));
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Which measurement? For example: letopis-bench speed");
    }
}
