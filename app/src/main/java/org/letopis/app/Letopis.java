package org.letopis.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/// The command line.
@Command(
        name = "letopis",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {BuildCommand.class, ReadCommand.class},
        synopsisSubcommandLabel = "COMMAND",
        description = "Reads news reports and writes the chronicle that they add up to.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  letopis build pages/ -o dossier     the dossier of a folder of saved pages",
            "  letopis read page.html              one report as we understand it",
            "",
            "Exit codes: 0 all well, 1 something was refused, 2 wrong usage, 3 our fault."
        })
public final class Letopis implements Runnable {
    /// Everything was read.
    static final int ALL_WELL = 0;

    /// At least one file was refused; the rest is done.
    static final int REFUSED = 1;

    /// The command line made no sense, or its output cannot be written.
    static final int WRONG_USAGE = 2;

    /// A fault in this program.
    static final int OUR_FAULT = 3;

    @Spec private CommandSpec spec = CommandSpec.create();

    /// Runs the program and ends with its exit code.
    public static void main(String[] arguments) {
        System.exit(run(Terminal.ofProcess(), arguments));
    }

    static int run(Terminal terminal, String... arguments) {
        CommandLine commandLine = new CommandLine(new Letopis(), new Commands(terminal));
        commandLine.setOut(terminal.outWriter());
        commandLine.setErr(terminal.errWriter());
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setExecutionExceptionHandler((problem, _, _) -> {
            terminal.fault(problem);
            return OUR_FAULT;
        });
        commandLine.setParameterExceptionHandler((problem, words) -> wrongUsage(terminal, problem));
        int code = commandLine.execute(arguments);
        terminal.flush();
        return code;
    }

    /// The message alone: below a page of usage it would be lost.
    private static int wrongUsage(Terminal terminal, ParameterException problem) {
        CommandLine command = problem.getCommandLine();
        terminal.say(String.valueOf(problem.getMessage()));
        UnmatchedArgumentException.printSuggestions(problem, command.getErr());
        terminal.say(command.getCommandSpec().qualifiedName() + " --help shows what is possible.");
        return WRONG_USAGE;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Which command? For example: letopis build pages/ -o dossier");
    }
}
