package org.letopis.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// The page that the project grew from. It lies beside the checkout, not in it; without it the test is skipped.
class SeedTest {
    private final Path seed = Session.root().resolve("../shared/seed.txt");

    @Test
    void isAReportWithItsHeadLeadDatelineAndPhoto() throws IOException {
        JsonNode report = reading().path("report");
        assertThat(report.path("headline").asText()).isEqualTo(line(4));
        assertThat(report.path("lead").asText()).isEqualTo(line(9));
        assertThat(report.path("published").asText()).isEqualTo("2022-01-08");
        assertThat(report.path("dateBasis").asText()).isEqualTo("dateline");
        assertThat(report.path("outlet").asText()).isEqualTo("Sputnik");
        assertThat(report.at("/dateline/place").asText()).isEqualTo("НУР-СУЛТАН");
        assertThat(report.at("/dateline/date").asText()).isEqualTo("2022-01-08");
        assertThat(report.at("/dateline/agency").asText()).isEqualTo("Sputnik");
        assertThat(report.at("/story/title").asText()).isEqualTo(line(1));
        assertThat(report.at("/photos/0/caption").asText())
                .isEqualTo(line(6).substring(line(6).indexOf(" / ") + 3));
        assertThat(report.at("/photos/0/credit").asText())
                .contains(line(6).substring(2, line(6).indexOf(" / ")));
    }

    @Test
    void holdsNoFurnitureAndNoImageWidth() throws IOException {
        JsonNode reading = reading();
        assertThat(reading.path("text").asText())
                .doesNotContain(
                        "Подписаться", "Лента новостей", "1920", line(0).substring(0, 20), "©")
                .startsWith(line(4))
                .endsWith(line(14));
        assertThat(
                        all(
                                reading.path("times"),
                                time -> time.path("value").asText().startsWith("1920")))
                .isEmpty();
    }

    @Test
    void givesTheQuotationToThePressService() throws IOException {
        JsonNode reading = reading();
        List<JsonNode> quotations =
                all(
                        reading.path("statements"),
                        statement ->
                                quoted(reading, statement).startsWith(line(11).substring(1, 20)));
        assertThat(quotations).hasSize(1);
        JsonNode quotation = quotations.getFirst();
        assertThat(quoted(reading, quotation))
                .endsWith(
                        line(11).substring(
                                        line(11).lastIndexOf('"') - 20, line(11).lastIndexOf('"')));
        assertThat(quotation.path("form").asText()).isEqualTo("direct");
        assertThat(quotation.at("/chain/0").asText()).isEqualTo("Sputnik");
        assertThat(quotation.at("/chain/1").asText()).isEqualTo("пресс-служба Кремля");
        assertThat(quotation.path("chain")).hasSize(2);
    }

    @Test
    void countsTheInjuredByTheUnAndTheKilledByTheMinistry() throws IOException {
        JsonNode reading = reading();
        JsonNode injured =
                one(
                        reading.path("figures"),
                        figure -> figure.path("measure").asText().equals("injured"));
        assertThat(injured.path("low").asInt()).isEqualTo(1000);
        assertThat(injured.path("approx").asText()).isEqualTo("about");
        assertThat(injured.path("giver").asText()).isEqualTo("ООН");
        JsonNode killed =
                one(
                        reading.path("figures"),
                        figure -> figure.path("measure").asText().equals("killed"));
        assertThat(killed.path("low").asInt()).isEqualTo(18);
        assertThat(killed.path("approx").asText()).isEqualTo("exact");
        assertThat(killed.path("unit").asText()).isEqualTo("силовик");
        assertThat(killed.path("giver").asText()).isEqualTo("МВД республики");
    }

    /// A line of the page, from 0; its text is not ours, so the test quotes it by its place.
    private String line(int number) {
        try {
            return Files.readAllLines(seed).get(number).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode reading() throws IOException {
        Assumptions.assumeTrue(Files.exists(seed), "skipped: " + seed + " is not there");
        Session session = Session.of("read", "--json", seed);
        assertThat(session.exitCode()).as(session.err()).isEqualTo(Letopis.ALL_WELL);
        return new JsonMapper().readTree(session.out());
    }

    private static String quoted(JsonNode reading, JsonNode statement) {
        JsonNode content = statement.at("/content/0");
        return reading.path("text")
                .asText()
                .substring(content.path("start").asInt(), content.path("end").asInt());
    }

    private static List<JsonNode> all(JsonNode list, Predicate<JsonNode> wanted) {
        var found = new ArrayList<JsonNode>();
        list.forEach(each -> {
            if (wanted.test(each)) {
                found.add(each);
            }
        });
        return found;
    }

    private static JsonNode one(JsonNode list, Predicate<JsonNode> wanted) {
        List<JsonNode> found = all(list, wanted);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
