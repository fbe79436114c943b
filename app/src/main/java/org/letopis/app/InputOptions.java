package org.letopis.app;

import org.jspecify.annotations.Nullable;
import org.letopis.page.Given;
import org.letopis.publish.InterfaceLanguage;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What every command that reads pages is told of them.
final class InputOptions {
    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description =
                    "Saved pages, texts, feeds, web archives, news items (ninjs, NewsML-G2), JSON lines; folders of them.")
    private List<Path> paths = List.of();

    @Option(
            names = "--plain",
            description =
                    "Take files as bare text: the first line is the headline, a blank line separates blocks.")
    private boolean plain;

    @Option(names = "--outlet", paramLabel = "NAME", description = "The outlet of all files.")
    private @Nullable String outlet;

    @Option(
            names = "--published",
            paramLabel = "TIME",
            description = "When all files were published: 2022-01-08 or 2022-01-08T12:30+06:00.")
    private @Nullable String published;

    @Option(
            names = "--captured",
            paramLabel = "TIME",
            description =
                    "When all files were saved; nothing in them is dated later: 2022-01-09 or 2022-01-09T08:00Z.")
    private @Nullable String captured;

    @Option(
            names = "--index",
            paramLabel = "FILE",
            description = "The same for each file: JSON {ID: {outlet, published, url, captured}}.")
    private @Nullable Path index;

    @Option(
            names = "--lang",
            paramLabel = "ru|en",
            description = "Language of the interface (${DEFAULT-VALUE}).",
            defaultValue = "ru")
    private String lang = "ru";

    /// The files to read. Says so where the index speaks of none of them, which is a slip more often than not.
    PageFiles files(Terminal terminal, Readings readings) {
        PageFiles files = PageFiles.under(paths, plain);
        Map<String, Given> byId = readings.given().byId();
        if (!byId.isEmpty()
                && files.pages().stream().map(PageFiles::id).noneMatch(byId::containsKey)) {
            terminal.say(
                    "--index %s: none of its %s entries is the id of a file here; an id is a file's name without its last ending"
                            .formatted(index, byId.size()));
        }
        return files;
    }

    /// Whether there can be more than one reading: several paths, or a folder.
    boolean isSeveral() {
        return paths.size() != 1 || Files.isDirectory(paths.getFirst());
    }

    InterfaceLanguage language(CommandSpec spec) {
        return InterfaceLanguage.ofCode(lang)
                .orElseThrow(() -> wrong(spec, "--lang " + lang + ": wanted ru or en"));
    }

    Readings readings(CommandSpec spec) {
        try {
            Map<String, Given> byId = index == null ? Map.of() : GivenIndex.read(index);
            Given forAll =
                    new Given(
                            outlet,
                            GivenIndex.published("--published", published),
                            null,
                            GivenIndex.captured("--captured", captured));
            return new Readings(plain, new GivenIndex(byId, forAll));
        } catch (IllegalArgumentException e) {
            throw wrong(spec, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw wrong(spec, "--index " + index + ": " + PageFiles.describe(e));
        }
    }

    private static ParameterException wrong(CommandSpec spec, String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
