package org.letopis.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/// The whole way on the example corpus, held against its answer key (`examples/kremensk/FACTS.md`).
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExampleDossierTest {
    private static final String STORY = "story/navodnenie-v-kremenske/";

    private final Path pages = Session.root().resolve("examples/kremensk/pages");

    private Path folder = Path.of("");
    private Session session = new Session(-1, "", "");
    private Path dossier = Path.of("");
    private JsonNode data = JsonMapper.builder().build().createObjectNode();

    @BeforeAll
    void build(@TempDir Path temporary) throws IOException {
        folder = temporary;
        dossier = folder.resolve("dossier");
        session = Session.of("build", pages, "-o", dossier, "--lang", "en");
        data = new JsonMapper().readTree(dossier.resolve(STORY + "chronicle.json").toFile());
    }

    @Test
    void allReportsAreReadAndTheNumbersAddUp() {
        assertThat(session.exitCode()).isEqualTo(Letopis.ALL_WELL);
        assertThat(session.out()).isEmpty();
        assertThat(session.err())
                .contains("Files found: 26", "  read: 26", "    reprints among them: 1")
                .contains("    in languages that we do not read yet among them (kept whole): 1");
        assertThat(data.path("readings")).hasSize(26);
    }

    @Test
    void theTollIsThereWithItsGiversInTheOrderOfItsChanges() {
        assertThat(killed("ТАРИНФ", 4)).contains("пресс-служба МЧС Тарвии");
        assertThat(killed("ТАРИНФ", 9)).contains("Тимур Жангиров");
        assertThat(killed("ТАРИНФ", 14)).contains("пресс-служба МЧС Тарвии");
        assertThat(killed("ТАРИНФ", 11)).contains("Тимур Жангиров");
        assertThat(killed("Вечерний Ратинск", 12)).contains("МЧС Тарвии");
    }

    @Test
    void theFigureThatWasWithdrawnIsMarked() throws IOException {
        String figures = Files.readString(dossier.resolve(STORY + "figures.html"));
        int withdrawal = figures.indexOf("отозвало сообщение о");
        assertThat(withdrawal).isPositive();
        assertThat(figures.substring(Math.max(0, withdrawal - 1500), withdrawal))
                .contains("withdrawn");
    }

    @Test
    void drownedSheepStandNotAmongTheDead() throws IOException {
        String figures = Files.readString(dossier.resolve(STORY + "figures.html"));
        int dead = figures.indexOf("id=\"m-KILLED\"");
        int injured = figures.indexOf("id=\"m-INJURED\"");
        assertThat(figures.substring(dead, injured)).contains("12").doesNotContain("овцы");
        assertThat(figures.substring(injured)).contains("овцы");
    }

    @Test
    void oneQuotationStandsWithBothPeopleToWhomItWasGiven() {
        assertThat(originators("Плотину строили люди")).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void theWireAndItsReprintAreOne() {
        JsonNode group = data.at("/reprints/0");
        assertThat(outlet(reading(group.path("original").asText()))).isEqualTo("ТАРИНФ");
        assertThat(outlet(reading(group.at("/copies/0").asText()))).isEqualTo("Вечерний Ратинск");
    }

    @Test
    void everyLineQuotesTheReportItComesFrom() {
        assertThat(data.path("lines")).isNotEmpty();
        for (JsonNode line : data.path("lines")) {
            assertThat(line.path("chain")).isNotEmpty();
            String text = reading(line.path("report").asText()).path("text").asText();
            assertThat(text.substring(line.path("start").asInt(), line.path("end").asInt()))
                    .isEqualTo(line.path("text").asText());
        }
    }

    @Test
    void theOrderOfTheFilesDoesNotMatter() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(pages)) {
            files = new ArrayList<>(all.sorted().toList());
        }
        // Each in a folder of its own, so that they come in another order.
        Path again = Files.createDirectory(folder.resolve("again"));
        for (int i = 0; i < files.size(); i++) {
            Path inner = Files.createDirectory(again.resolve(String.valueOf((char) ('z' - i))));
            Files.copy(files.get(i), inner.resolve(String.valueOf(files.get(i).getFileName())));
        }
        Path second = folder.resolve("second");
        assertThat(Session.of("build", again, "-o", second, "--lang", "en").exitCode())
                .isEqualTo(Letopis.ALL_WELL);
        assertThat(contents(second)).isEqualTo(contents(dossier));
    }

    private List<String> killed(String outlet, int number) {
        return all(
                        "figures",
                        (reading, figure) ->
                                figure.path("measure").asText().equals("killed")
                                        && figure.path("low").asInt() == number
                                        && outlet(reading).equals(outlet))
                .stream()
                .map(figure -> figure.path("giver").asText())
                .toList();
    }

    private List<String> originators(String words) {
        return all("statements", (reading, statement) -> quoted(reading, statement).contains(words))
                .stream()
                .map(statement -> statement.path("chain"))
                .map(chain -> chain.get(chain.size() - 1).asText())
                .distinct()
                .toList();
    }

    private List<JsonNode> all(String layer, BiPredicate<JsonNode, JsonNode> wanted) {
        var found = new ArrayList<JsonNode>();
        for (JsonNode reading : data.path("readings")) {
            for (JsonNode each : reading.path(layer)) {
                if (wanted.test(reading, each)) {
                    found.add(each);
                }
            }
        }
        return found;
    }

    private JsonNode reading(String report) {
        for (JsonNode reading : data.path("readings")) {
            if (reading.at("/report/id").asText().equals(report)) {
                return reading;
            }
        }
        throw new AssertionError("no report " + report);
    }

    private static String outlet(JsonNode reading) {
        return reading.at("/report/outlet").asText();
    }

    private static String quoted(JsonNode reading, JsonNode statement) {
        var words = new StringBuilder();
        for (JsonNode span : statement.path("content")) {
            words.append(
                    reading.path("text").asText(),
                    span.path("start").asInt(),
                    span.path("end").asInt());
        }
        return words.toString();
    }

    private static SortedMap<String, String> contents(Path folder) throws IOException {
        var contents = new TreeMap<String, String>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .forEach(file -> contents.put(folder.relativize(file).toString(), read(file)));
        }
        return contents;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
