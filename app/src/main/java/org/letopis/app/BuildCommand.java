package org.letopis.app;

import org.jspecify.annotations.Nullable;
import org.letopis.chronicle.Chronicles;
import org.letopis.model.Chronicle;
import org.letopis.model.Reading;
import org.letopis.publish.Dossier;
import org.letopis.publish.InterfaceLanguage;
import org.letopis.publish.Messages;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// `letopis build`: from pages to a dossier.
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description =
                "Writes the dossier of a set of pages: a site that opens from disk, with its data.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  letopis build pages/ -o dossier              then open dossier/index.html",
            "  letopis build a.html notes/ -o dossier --lang en"
        })
final class BuildCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private InputOptions input = new InputOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description =
                    "Where the dossier goes: a new or empty folder, or an earlier dossier, which is replaced.")
    private Path output = Path.of("dossier");

    BuildCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            description = "Title of the story, where the pages name none.")
    private @Nullable String title;

    @Override
    public Integer call() throws IOException {
        InterfaceLanguage language = input.language(spec);
        Readings readings = input.readings(spec);
        return switch (OutputFolder.at(output)) {
            case OutputFolder.Choice.Bad(String why) -> throw wrong("-o " + why);
            case OutputFolder.Choice.Good(OutputFolder folder) -> {
                try (folder) {
                    yield build(folder, readings, language);
                }
            }
        };
    }

    private int build(OutputFolder folder, Readings readings, InterfaceLanguage language)
            throws IOException {
        Messages messages = Messages.beside(Letopis.class, language);
        PageFiles files = input.files(terminal, readings);
        var tally = new Tally(terminal, messages, files);
        List<Reading> read = read(files, readings, messages, tally);
        Chronicle chronicle = Chronicles.fold(read, title);
        if (!read.isEmpty()) {
            write(chronicle, folder, language);
        }
        tally.printProblems();
        tally.printSummary(reprints(chronicle), read.size() - reports(chronicle));
        terminal.say(
                read.isEmpty()
                        ? messages.of("summary.nothing")
                        : messages.of("summary.dossier", output.resolve("index.html")));
        return read.isEmpty() ? Math.max(tally.exitCode(), Letopis.REFUSED) : tally.exitCode();
    }

    private void write(Chronicle chronicle, OutputFolder folder, InterfaceLanguage language) {
        try {
            folder.write(into -> Dossier.write(chronicle, into, language, Version.number()));
        } catch (IOException e) {
            throw wrong(
                    "-o %s: it cannot be written (%s); make room, or name a folder elsewhere"
                            .formatted(output, PageFiles.describe(e)));
        }
    }

    private List<Reading> read(PageFiles files, Readings readings, Messages messages, Tally tally)
            throws IOException {
        var read = new ArrayList<Reading>();
        readings.forEach(
                files.pages(),
                new Progress(terminal, messages, files.pages().size()),
                (item, outcome) -> tally.count(item, outcome).ifPresent(read::add));
        return read;
    }

    private static int reports(Chronicle chronicle) {
        return chronicle.stories().stream().mapToInt(story -> story.readings().size()).sum();
    }

    private static int reprints(Chronicle chronicle) {
        return chronicle.stories().stream()
                .flatMap(story -> story.reprints().stream())
                .mapToInt(group -> group.copies().size())
                .sum();
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
