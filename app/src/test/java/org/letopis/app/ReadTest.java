package org.letopis.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class ReadTest {
    private static final String NOTE =
            "Паводок в Яре\n\nПо данным МЧС, погибли 3 человека.\n\nВода ушла 12 апреля.\n";

    @TempDir Path folder;

    @Test
    void aPlainTextIsItsHeadlineAndItsBlocksAndNoVisibleCharacterIsChanged() throws IOException {
        Path note = Files.writeString(folder.resolve("a.note.txt"), NOTE);
        JsonNode reading =
                json(
                        "read",
                        "--plain",
                        "--json",
                        "--outlet",
                        "Вестник",
                        "--published",
                        "2023-04-13",
                        note);
        assertThat(reading.path("text").asText()).isEqualTo(NOTE.strip());
        assertThat(reading.at("/report/headline").asText()).isEqualTo("Паводок в Яре");
        assertThat(reading.at("/report/outlet").asText()).isEqualTo("Вестник");
        assertThat(reading.at("/report/published").asText()).isEqualTo("2023-04-13");
        assertThat(reading.at("/report/dateBasis").asText()).isEqualTo("given");
        assertThat(reading.at("/figures/0/giver").asText()).isEqualTo("МЧС");
        assertThat(reading.at("/times/0/value").asText()).isEqualTo("2023-04-12");
        assertThat(reading.has("words")).isFalse();
    }

    @Test
    void anIndexTellsOfEachFileByItsId() throws IOException {
        Files.writeString(folder.resolve("a.note.txt"), NOTE);
        Files.writeString(folder.resolve("b.txt"), NOTE);
        Path index =
                Files.writeString(
                        folder.resolve("index.json"),
                        "{\"a.note\": {\"outlet\": \"Листок\", \"published\": \"2022-04-13\"}}");
        Path readings = folder.resolve("readings");
        Session session =
                Session.of(
                        "read",
                        "--plain",
                        "--json",
                        "-o",
                        readings,
                        "--index",
                        index,
                        "--outlet",
                        "Вестник",
                        folder);
        assertThat(session.exitCode()).isEqualTo(Letopis.ALL_WELL);
        assertThat(Files.readString(readings.resolve("a.note.json")))
                .contains("\"outlet\": \"Листок\"", "2022-04-12");
        assertThat(Files.readString(readings.resolve("b.json")))
                .contains("\"outlet\": \"Вестник\"");
    }

    @Test
    void wordsAndSentencesComeWhereAskedFor() throws IOException {
        Path note = Files.writeString(folder.resolve("a.txt"), NOTE);
        JsonNode reading = json("read", "--plain", "--json", "--words", note);
        assertThat(reading.path("sentences")).hasSize(3);
        JsonNode first = reading.at("/words/0");
        assertThat(NOTE.substring(first.path("start").asInt(), first.path("end").asInt()))
                .isEqualTo("Паводок");
    }

    @Test
    void severalFilesAreAList() throws IOException {
        Path a = Files.writeString(folder.resolve("a.txt"), NOTE);
        Path b = Files.writeString(folder.resolve("b.txt"), NOTE);
        assertThat(json("read", "--plain", "--json", a, b)).hasSize(2);
        assertThat(json("read", "--plain", "--json", folder)).hasSize(2);
        assertThat(json("read", "--plain", "--json", a).isObject()).isTrue();
    }

    @Test
    void aLanguageThatIsNotReadComesOutWhole() throws IOException {
        Path page =
                Files.writeString(
                        folder.resolve("a.txt"),
                        "Bridge closed\n\nThe bridge over the river was closed on 11 April, the mayor of the town said, and the road will be open again in May.");
        Session session = Session.of("read", "--plain", "--lang", "en", page);
        assertThat(session.exitCode()).isEqualTo(Letopis.ALL_WELL);
        assertThat(session.out()).contains("The bridge over the river was closed");
        JsonNode reading = json("read", "--plain", "--json", page);
        assertThat(reading.path("languageRead").asBoolean()).isFalse();
        assertThat(reading.at("/report/language").asText()).isEqualTo("en");
        assertThat(reading.path("times")).isEmpty();
    }

    @Test
    void explainNamesTheRules() throws IOException {
        Path note = Files.writeString(folder.resolve("a.txt"), NOTE);
        String plain = Session.of("read", "--plain", note).out();
        String explained = Session.of("read", "--plain", "--explain", note).out();
        assertThat(plain)
                .contains("Кто что сказал", "МЧС", "Погибшие")
                .doesNotContain("\u001b[", "    [");
        assertThat(explained).contains("    [");
        assertThat(Session.of("read", "--plain", "--color", "always", note).out())
                .contains("\u001b[");
    }

    private static JsonNode json(Object... arguments) throws IOException {
        Session session = Session.of(arguments);
        assertThat(session.exitCode()).as(session.err()).isEqualTo(Letopis.ALL_WELL);
        return new JsonMapper().readTree(session.out());
    }
}
