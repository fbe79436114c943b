package org.letopis.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.letopis.model.Chronicle;
import org.letopis.model.Story;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;

/// What a reader, a researcher and an attacker find in a written dossier.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DossierTest {
    private WrittenSite site;

    @BeforeAll
    void write(@TempDir Path folder) throws IOException {
        Dossier.write(InventedChronicle.chronicle(), folder, InterfaceLanguage.RUSSIAN, "0.1.0");
        site = WrittenSite.in(folder);
    }

    @Test
    void writesPagesFeedsAndDataForEachStoryAndReport() {
        assertThat(site.paths())
                .contains(
                        "index.html",
                        "news.html",
                        "style.css",
                        "story/flood/index.html",
                        "story/flood/statements.html",
                        "story/flood/figures.html",
                        "story/flood/sources.html",
                        "story/flood/unread.html",
                        "story/flood/feed.atom",
                        "story/flood/feed.json",
                        "story/flood/chronicle.json",
                        "story/flood/statements.csv",
                        "story/flood/figures.csv",
                        "story/story/index.html");
        assertThat(site.paths()).filteredOn(path -> path.startsWith("report/")).hasSize(7);
    }

    @Test
    void everyPageIsWellFormed() {
        assertThat(site.pages()).allSatisfy(path -> site.document(path));
    }

    @Test
    void everyIdStandsOnceOnItsPage() {
        assertThat(site.pages())
                .allSatisfy(path -> assertThat(site.ids(path)).doesNotHaveDuplicates());
    }

    @Test
    void everyLinkLeadsSomewhere() {
        assertThat(site.deadLinks()).isEmpty();
    }

    @Test
    void nothingIsLoadedFromElsewhereAndNothingRuns() {
        assertThat(site.pages())
                .allSatisfy(path -> {
                    assertThat(site.elements(path, "script", "img", "iframe", "style", "object"))
                            .isEmpty();
                    assertThat(site.attributes(path, "src", "onclick", "style")).isEmpty();
                    assertThat(site.attributes(path, "href"))
                            .noneMatch(href -> href.startsWith("javascript:"));
                });
        assertThat(site.text("style.css")).doesNotContain("url(").doesNotContain("@import");
    }

    @Test
    void markupInAReportIsShownAsItIs() {
        assertThat(site.pages())
                .allSatisfy(path -> assertThat(site.text(path)).doesNotContain("<script"));
        assertThat(site.words("news.html")).contains(InventedChronicle.HOSTILE);
        assertThat(site.words("story/flood/index.html")).contains(InventedChronicle.HOSTILE);
    }

    @Test
    void everyPageSaysItsLanguageAndThatOfTheReport() {
        assertThat(site.pages())
                .allSatisfy(path -> assertThat(site.text(path)).contains("<html lang=\"ru\">"));
        assertThat(site.text("news.html")).contains("lang=\"en\">Nine dead in Zarechie");
    }

    @Test
    void chronicleStandsUnderDaysWithTheirWeekday() {
        assertThat(site.texts("story/flood/index.html", "h2"))
                .containsExactly(
                        "1999 год",
                        "апрель 2031",
                        "11 апреля 2031, пятница",
                        "30 апреля 2031, среда");
        assertThat(site.words("story/flood/index.html"))
                .contains("до 30 апреля 2031")
                .contains("начало апреля 2031");
    }

    @Test
    void figuresKeepTheirHedgeAndShowTheirDenial() {
        assertThat(site.texts("story/flood/figures.html", "tr").subList(1, 6))
                .satisfiesExactly(
                        row -> assertThat(row).contains("не менее 9").contains("Глеб Сомов"),
                        row -> assertThat(row).contains("из них 2").contains("детей"),
                        row -> assertThat(row).contains("14").contains("опровергается"),
                        row -> assertThat(row).contains("15").contains("отозвано"),
                        row -> assertThat(row).contains("12").doesNotContain("отозвано"));
    }

    @Test
    void thePlotTellsExactHedgedAndDoubtedTotalsApart() {
        assertThat(site.elements("story/flood/figures.html", "a"))
                .extracting(link -> link.getAttribute("class"))
                .filteredOn(css -> !css.isEmpty() && !css.equals("skip") && !css.equals("program"))
                .containsExactly("exact", "hedged", "doubted", "doubted");
    }

    @Test
    void aReprintRepeatsNoRowAndIsNamedBesideTheOriginal() {
        assertThat(site.texts("story/flood/figures.html", "tr"))
                .filteredOn(row -> row.startsWith("не менее 9"))
                .hasSize(1);
        assertThat(site.words("story/flood/figures.html")).contains("также: Городской портал");
        assertThat(site.words("story/flood/sources.html")).contains("Перепечатка");
    }

    @Test
    void reportsWithoutDateOutletOrHeadlineSaySo() {
        assertThat(site.words("story/flood/sources.html"))
                .contains("без даты")
                .contains("без заголовка")
                .contains("издание не указано");
    }

    @Test
    void reportsInOtherLanguagesAreListedAsNotRead() {
        assertThat(site.words("story/flood/unread.html"))
                .contains("Nine dead in Zarechie")
                .contains("2 неразобранных места");
    }

    @ParameterizedTest
    @EnumSource(InterfaceLanguage.class)
    void sameChronicleGivesSameBytes(
            InterfaceLanguage language, @TempDir Path one, @TempDir Path two) throws IOException {
        Dossier.write(InventedChronicle.chronicle(), one, language, "0.1.0");
        Dossier.write(InventedChronicle.chronicle(), two, language, "0.1.0");
        assertThat(WrittenSite.in(one).contents()).isEqualTo(WrittenSite.in(two).contents());
    }

    @Test
    void anEmptyChronicleIsAPageThatSaysSo(@TempDir Path folder) throws IOException {
        Dossier.write(
                new Chronicle(List.of(), ZoneOffset.UTC),
                folder,
                InterfaceLanguage.ENGLISH,
                "0.1.0");
        assertThat(WrittenSite.in(folder).words("index.html")).contains("There are no reports.");
    }

    @Test
    void idsThatLeadOutOfTheFolderAreRefused(@TempDir Path folder) {
        var story = new Story("../flood", null, null, List.of(), List.of(), List.of());
        assertThatThrownBy(() ->
                        Dossier.write(
                                new Chronicle(List.of(story), ZoneOffset.UTC),
                                folder,
                                InterfaceLanguage.ENGLISH,
                                "0.1.0"))
                .hasMessageContaining("../flood")
                .hasMessageContaining("flood-2031");
    }
}
