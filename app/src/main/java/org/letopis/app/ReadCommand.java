package org.letopis.app;

import com.fasterxml.jackson.core.JsonGenerator;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Reading;
import org.letopis.model.ReadingJson;
import org.letopis.model.Unreadable;
import org.letopis.publish.InterfaceLanguage;
import org.letopis.publish.Messages;
import org.letopis.publish.TerminalReading;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

/// `letopis read`: reports one by one, for the eye or as JSON.
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Shows reports as we understand them.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  letopis read page.html                       in colour on a terminal",
            "  letopis read --explain page.html             and which rule found what",
            "  letopis read --json page.html                as data",
            "  letopis read --json -o readings pages/       ID.json for each file",
            "  letopis read --plain --outlet Вестник --published 2023-04-11 note.txt"
        })
final class ReadCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private InputOptions input = new InputOptions();

    @Option(
            names = "--json",
            description =
                    "As JSON: an object for one file, a list for several paths or a folder."
                            + " Nothing else goes to standard output.")
    private boolean json;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description =
                    "With --json: write ID.json for each file, ID being its name without the last ending.")
    private @Nullable Path output;

    @Option(names = "--words", description = "With --json: words and sentences too.")
    private boolean words;

    @Option(
            names = "--explain",
            description = "Which rule found what, and what was left out of the text.")
    private boolean explain;

    @Option(
            names = "--color",
            paramLabel = "auto|always|never",
            description = "Colours; auto: on a terminal, without NO_COLOR.",
            defaultValue = "auto")
    private Colour colour = Colour.AUTO;

    enum Colour {
        AUTO,
        ALWAYS,
        NEVER
    }

    ReadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if ((output != null || words) && !json) {
            throw wrong("-o and --words go with --json: letopis read --json --words page.html");
        }
        InterfaceLanguage language = input.language(spec);
        Readings readings = input.readings(spec);
        PageFiles files = input.files(terminal, readings);
        Messages messages = Messages.beside(Letopis.class, language);
        var progress = new Progress(terminal, messages, files.pages().size());
        var tally = new Tally(terminal, messages, files);
        if (output != null) {
            writeFiles(output, files, readings, progress, tally);
        } else if (json) {
            printJson(files, readings, progress, tally);
        } else {
            show(files, readings, progress, tally, language);
        }
        tally.printProblems();
        if (output != null) {
            tally.printSummary(0, 0);
        }
        return tally.exitCode();
    }

    private void show(
            PageFiles files,
            Readings readings,
            Progress progress,
            Tally tally,
            InterfaceLanguage language)
            throws IOException {
        boolean coloured = colour == Colour.ALWAYS || (colour == Colour.AUTO && terminal.colour());
        readings.forEach(
                files.pages(),
                progress,
                (item, outcome) -> {
                    progress.clear();
                    tally.count(item, outcome)
                            .map(reading ->
                                    TerminalReading.of(reading, language, coloured, explain))
                            .ifPresent(terminal.out()::println);
                });
    }

    private void printJson(PageFiles files, Readings readings, Progress progress, Tally tally)
            throws IOException {
        var list = new OpenList(input.isSeveral());
        var out = new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8);
        // Not closed: standard output belongs to the process.
        JsonGenerator generator = ReadingJson.generator(out);
        list.open(generator);
        readings.forEach(
                files.pages(),
                progress,
                (item, outcome) -> {
                    list.openFor(item, generator);
                    Optional<Reading> reading = tally.count(item, outcome);
                    if (reading.isPresent()) {
                        ReadingJson.write(generator, reading.get(), words);
                    }
                });
        list.close(generator);
        if (list.isOpen || tally.exitCode() == Letopis.ALL_WELL) {
            generator.writeRaw('\n');
        }
        generator.flush();
    }

    /// The list around several readings, begun where a file turns out to hold several.
    private static final class OpenList {
        private final boolean wanted;
        private boolean isOpen;

        OpenList(boolean wanted) {
            this.wanted = wanted;
        }

        void open(JsonGenerator generator) throws IOException {
            if (wanted) {
                isOpen = true;
                generator.writeStartArray();
            }
        }

        void openFor(FileItem item, JsonGenerator generator) throws IOException {
            if (!isOpen && item.isOneOfSeveral()) {
                isOpen = true;
                generator.writeStartArray();
            }
        }

        void close(JsonGenerator generator) throws IOException {
            if (isOpen) {
                generator.writeEndArray();
            }
        }
    }

    private void writeFiles(
            Path folder, PageFiles files, Readings readings, Progress progress, Tally tally)
            throws IOException {
        makeFolder(folder);
        Set<String> taken = new HashSet<>();
        readings.forEach(
                files.pages(),
                progress,
                (item, outcome) -> {
                    Path target = folder.resolve(item.id() + ".json");
                    if (taken.contains(target.toString())) {
                        tally.refuse(nameTaken(item, target));
                        return;
                    }
                    Optional<Reading> reading = tally.count(item, outcome);
                    if (reading.isPresent()) {
                        taken.add(target.toString());
                        write(target, reading.get(), item, tally);
                    }
                });
    }

    private void write(Path target, Reading reading, FileItem item, Tally tally) {
        try {
            WholeFile.write(target, ReadingJson.of(reading, words));
        } catch (IOException e) {
            tally.refuseAfterAll(
                    new Unreadable(
                            item.name(),
                            Unreadable.Reason.NOT_WRITABLE,
                            target + ": " + PageFiles.describe(e)),
                    reading);
        }
    }

    private void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw wrong(
                    "-o %s: it cannot be made (%s); name a folder that can be written, for example -o readings"
                            .formatted(folder, PageFiles.describe(e)));
        }
        if (!Files.isWritable(folder)) {
            throw wrong("-o %s: it cannot be written; name another folder".formatted(folder));
        }
    }

    private static Unreadable nameTaken(FileItem item, Path target) {
        return new Unreadable(
                item.name(), Unreadable.Reason.NAME_TAKEN, String.valueOf(target.getFileName()));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
