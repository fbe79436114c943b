package org.letopis.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files that hold several reports: every item is read, refused or passed over, and counted.
class ContainersTest {
    private static final String FEED =
            """
            <rss version="2.0"><channel><title>Курьер</title>
            <item><title>Мост закрыли</title><link>https://kurier.example/1</link><pubDate>Wed, 12 Apr 2023 08:40:00 +0300</pubDate>
            <description>Мост через Вирну закрыли на ремонт, сообщает администрация города.</description></item>
            <item><title>Только заголовок</title></item>
            </channel></rss>
            """;

    private static final String LINES =
            """
            {"title": "Паром пошёл", "date": "2023-04-13", "text": "Первый паром через Вирну отошёл в девять утра."}
            {"title": "Мост открыли", "date": "2023-05-01", "text": "Мост через Вирну открыли после ремонта."}
            """;

    @TempDir Path folder;

    @Test
    void theSumCountsItems() throws IOException {
        Path news = folder();
        Session session =
                Session.of("build", news, "-o", folder.resolve("dossier"), "--lang", "en");
        assertThat(session.exitCode()).isEqualTo(Letopis.REFUSED);
        assertThat(session.err())
                .contains("feed.xml#2: no report found in it (a headline without text)")
                .contains(
                        "items found in 3 files: 5",
                        "  read: 3",
                        "  refused: 1",
                        "  passed over, not pages: 1 (.json 1)");
        assertThat(folder.resolve("dossier/index.html")).exists();
    }

    @Test
    void eachItemHasAFileOfItsOwn() throws IOException {
        Session session = Session.of("read", "--json", "-o", folder.resolve("out"), folder());
        assertThat(session.err()).contains("feed.xml#2");
        assertThat(folder.resolve("out/feed#1.json"))
                .content()
                .contains("\"file\": \"feed.xml#1\"");
        assertThat(folder.resolve("out/lines#2.json")).content().contains("Мост открыли");
    }

    @Test
    void severalInOneFileAreAList() throws IOException {
        Session session = Session.of("read", "--json", folder().resolve("lines.jsonl"));
        assertThat(session.out()).startsWith("[").contains("lines.jsonl#1", "lines.jsonl#2");
    }

    @Test
    void anItemIsToldOfByItsNumberAndNothingIsLaterThanTheCapture() throws IOException {
        Path index = folder.resolve("index.json");
        Files.writeString(
                index,
                "{\"feed\": {\"captured\": \"2023-04-01\"}, \"feed#1\": {\"outlet\": \"Вестник\"}}");
        Session session =
                Session.of("read", "--json", "--index", index, folder().resolve("feed.xml"));
        assertThat(session.out()).contains("\"outlet\": \"Вестник\"", "\"published\": null");
    }

    private Path folder() throws IOException {
        Path news = Files.createDirectories(folder.resolve("news"));
        Files.writeString(news.resolve("feed.xml"), FEED);
        Files.writeString(news.resolve("lines.jsonl"), LINES);
        Files.writeString(news.resolve("package.json"), "{\"name\": \"tool\"}");
        return news;
    }
}
