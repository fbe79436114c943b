package org.letopis.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.letopis.model.Page;
import org.letopis.model.Reading;
import org.letopis.model.Report;
import org.letopis.model.Span;
import org.letopis.model.Statement;
import org.letopis.model.Unreadable;
import org.letopis.page.Extractor;
import org.letopis.page.Given;
import org.letopis.reading.Reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The example of the README, run: the same lines but for where they print.
class LibraryExampleTest {
    @Test
    void printsWhoSaidWhat() throws IOException {
        Path file =
                Session.root().resolve("examples/kremensk/pages/04-tarinf-chetvero-pogibshih.html");
        var printed = new ArrayList<String>();
        // README
        Page page = Page.of("page.html", Files.readAllBytes(file));
        switch (Extractor.extract(page, Given.NOTHING)) {
            case Unreadable why -> printed.add(why.page() + ": " + why.reason());
            case Report report -> {
                Reading reading = Reader.read(report);
                for (Statement statement : reading.statements()) {
                    Span words = statement.content().getFirst();
                    printed.add(
                            String.join(" ← ", statement.chainNames())
                                    + ": "
                                    + words.in(report.text()));
                }
            }
        }
        // README
        assertThat(printed)
                .anyMatch(line -> line.startsWith("ТАРИНФ ← "))
                .noneMatch(line -> line.contains("NO_REPORT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.ru.md"})
    void theReadmeShowsTheseLines(String readme) throws IOException {
        String source =
                Files.readString(
                        Session.root()
                                .resolve(
                                        "app/src/test/java/org/letopis/app/LibraryExampleTest.java"));
        String run =
                source.split("// README\n", -1)[1]
                        .replaceAll("printed\\.add\\(why", "System.err.println(why")
                        .replaceAll("printed\\.add\\(", "System.out.println(");
        String shown =
                Files.readString(Session.root().resolve(readme)).split("```java\n|```\n", -1)[1];
        assertThat(words(run)).isEqualTo(words(shown));
    }

    /// Formatting may break lines otherwise.
    private static String words(String code) {
        return List.of(code.split("\\s+")).stream().collect(Collectors.joining()).strip();
    }
}
