package org.letopis.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.letopis.publish.InventedReading.exactly;
import static org.letopis.publish.InventedReading.report;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letopis.model.Chronicle;
import org.letopis.model.Figure;
import org.letopis.model.Measure;
import org.letopis.model.Reading;
import org.letopis.model.Story;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/// «Сколько погибло, с чьих слов, когда, и что отозвано?»
class DoubtsTest {
    private static final String FIGURES = "story/flood/figures.html";

    private static Reading given(String published, String outlet, String text, String... figures) {
        var reading =
                InventedReading.of(report("Наводнение", outlet, published, text).build())
                        .said(text, "сообщили", "МЧС", outlet, "МЧС");
        for (String figure : figures) {
            reading.doubting(doubt(text, figure));
            reading.counted(
                    figure,
                    exactly(Long.parseLong(figure.substring(0, figure.indexOf(' ')))),
                    Measure.KILLED,
                    figure.substring(figure.indexOf(' ') + 1));
        }
        return reading.read();
    }

    private static Figure.Doubt doubt(String text, String figure) {
        if (text.contains("отозвали данные о " + figure)) {
            return Figure.Doubt.WITHDRAWN;
        }
        return text.contains("опровергла данные о " + figure)
                ? Figure.Doubt.DENIED
                : Figure.Doubt.NONE;
    }

    private static final List<Reading> READINGS =
            List.of(
                    given(
                            "2031-04-11T09:00Z",
                            "Вестник",
                            "В МЧС сообщили о 4 погибших",
                            "4 погибших"),
                    given("2031-04-11", "Листок", "В МЧС сообщили о 14 погибших", "14 погибших"),
                    given(
                            "2031-04-12T10:00Z",
                            "Вестник",
                            "В МЧС сообщили, что отозвали данные о 14 погибших: погибли 11 человек",
                            "14 погибших",
                            "11 человек"),
                    given(
                            "2031-04-13T10:00Z",
                            "Листок",
                            "В МЧС сообщили о 14 погибших",
                            "14 погибших"),
                    given(
                            "2031-04-14",
                            "Листок",
                            "В МЧС сообщили о 12 погибших, из них 2 детей",
                            "12 погибших",
                            "2 детей"));

    private static CaseFile file(Reading... readings) {
        return new CaseFile(
                new Story("flood", null, null, Arrays.asList(readings), List.of(), List.of()));
    }

    private static WrittenSite site(Path folder) throws IOException {
        var story = new Story("flood", null, null, READINGS, List.of(), List.of());
        Dossier.write(
                new Chronicle(List.of(story), ZoneOffset.UTC),
                folder,
                InterfaceLanguage.RUSSIAN,
                "0.1.0");
        return WrittenSite.in(folder);
    }

    @Test
    void aWithdrawalIsOfTheSameNumberBeforeItAndOfNoOther() {
        CaseFile file = file(READINGS.toArray(Reading[]::new));
        assertThat(
                        READINGS.stream()
                                .flatMap(reading ->
                                        reading.figures().stream()
                                                .map(figure -> new Doubts.Place(reading, figure)))
                                .map(place ->
                                        place.figure().span().in(place.reading().report().text())
                                                + ": "
                                                + Doubts.code(place.figure().doubt())
                                                + (file.doubts().withdrawnBy(place) == null
                                                        ? ""
                                                        : "later")))
                .containsExactly(
                        "4 погибших: ",
                        "14 погибших: later",
                        "14 погибших: withdrawn",
                        "11 человек: ",
                        "14 погибших: ",
                        "12 погибших: ",
                        "2 детей: ");
    }

    @Test
    void aDenialBySomebodyElseTakesNothingBack() {
        Reading before = READINGS.get(1);
        Reading denial =
                given(
                        "2031-04-12",
                        "Вестник",
                        "В МЧС сообщили, что мэрия опровергла данные о 14 погибших",
                        "14 погибших");
        Doubts doubts = file(before, denial).doubts();
        assertThat(denial.figures().getFirst().doubt()).isEqualTo(Figure.Doubt.DENIED);
        assertThat(doubts.withdrawnBy(new Doubts.Place(before, before.figures().getFirst())))
                .isNull();
    }

    @Test
    void theSummaryNamesTheNewestTotalAndWhatWasWithdrawn(@TempDir Path folder) throws IOException {
        assertThat(site(folder).texts(FIGURES, "p"))
                .contains(
                        "последнее названное общее число: 12 — МЧС, 14 апреля 2031 (Листок) отозвано: 14 — МЧС, 12 апреля 2031");
    }

    @Test
    void aNumberThatIsWithdrawnLaterLeadsToTheWithdrawal(@TempDir Path folder) throws IOException {
        WrittenSite site = site(folder);
        assertThat(site.texts(FIGURES, "tr").get(2))
                .contains("позже отозвано: см. Вестник, 12 апреля 2031, 10:00 (UTC)");
        assertThat(site.deadLinks()).isEmpty();
        assertThat(site.elements(FIGURES, "a"))
                .extracting(link -> link.getAttribute("class"))
                .containsOnlyOnce("retracted", "doubted");
    }

    @Test
    void aDayAloneIsDrawnAtItsEnd(@TempDir Path folder) throws IOException {
        assertThat(site(folder).elements(FIGURES, "circle"))
                .extracting(
                        circle -> Double.parseDouble(circle.getAttribute("cx").replace("%", "")))
                .startsWith(6.0)
                .filteredOn(x -> x == 6.0)
                .hasSize(1);
    }

    @Test
    void aWordThatRepeatsTheMeasureIsLeftOut(@TempDir Path folder) throws IOException {
        assertThat(site(folder).texts(FIGURES, "td")).contains("4", "12", "2 детей");
    }

    @Test
    void theDataSayTheSame(@TempDir Path folder) throws IOException {
        WrittenSite site = site(folder);
        Reading withdrawal = READINGS.get(2);
        String id = new Doubts.Place(withdrawal, withdrawal.figures().getFirst()).id();
        assertThat(site.text("story/flood/figures.csv"))
                .contains(",,withdrawn,,")
                .contains(",,," + id + ",");
        assertThat(site.text("story/flood/chronicle.json"))
                .contains("\"doubt\": \"withdrawn\"")
                .contains("\"withdrawnBy\": \"" + id + "\"");
    }

    @Test
    void feedsInventNoTimeOfDay(@TempDir Path folder) throws IOException {
        WrittenSite site = site(folder);
        assertThat(site.elements("story/flood/feed.atom", "entry")).hasSize(5);
        assertThat(site.texts("story/flood/feed.atom", "published"))
                .containsExactly(
                        "2031-04-13T10:00:00Z", "2031-04-12T10:00:00Z", "2031-04-11T09:00:00Z");
        assertThat(site.text("story/flood/feed.json").split("date_published", -1)).hasSize(4);
    }
}
