package org.letopis.bench;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.nio.file.Files;
import java.nio.file.Path;

/// The options of a command that measures on the shared data.
final class SharedData {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description = "The folder with tools/ and data/.")
    private Path data = Path.of("../shared");

    @Option(
            names = "--work",
            paramLabel = "DIR",
            description =
                    "Where packed sets are unpacked and readings are left (${DEFAULT-VALUE}).",
            defaultValue = "bench/target/quality")
    private Path work = Path.of("bench/target/quality");

    /// The scorers and sets of these folders.
    ///
    /// @throws ParameterException where there is no folder `tools` to score with
    Tools tools() {
        if (!Files.isDirectory(data.resolve("tools"))) {
            throw new ParameterException(
                    spec.commandLine(), "--data " + data + ": there is no folder tools in it");
        }
        return new Tools(data.toAbsolutePath().normalize(), work.toAbsolutePath().normalize());
    }
}
