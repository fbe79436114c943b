package org.letopis.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.letopis.model.Block;
import org.letopis.model.Dateline;
import org.letopis.model.LeftOut;
import org.letopis.model.Moment;
import org.letopis.model.Photo;
import org.letopis.model.Report;
import org.letopis.model.Report.DateBasis;
import org.letopis.model.StoryLabel;
import org.letopis.model.Unreadable;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;

class HtmlPageTest {
    private final Report agency = Pages.report("agency.html");

    @Test
    void readsWhatThePageSaysOfItself() {
        assertThat(agency.headline()).isEqualTo("Мост через Вирну закрыли на ремонт");
        assertThat(agency.lead()).isEqualTo("Движение откроют не раньше чем через неделю");
        assertThat(agency.url()).isEqualTo("https://kurier.example/news/2023/04/12/most.html");
        assertThat(agency.outlet()).isEqualTo("Кременский курьер");
        assertThat(agency.authors()).containsExactly("Вера Ольхова");
        assertThat(agency.published()).hasToString("2023-04-12T08:40+03:00");
        assertThat(agency.dateBasis()).isEqualTo(DateBasis.JSON_LD);
        assertThat(agency.modified()).hasToString("2023-04-12T12:00+03:00");
        assertThat(agency.section()).isEqualTo("Общество");
        assertThat(agency.story())
                .isEqualTo(
                        new StoryLabel(
                                "Большой паводок",
                                "Всё о паводке на Вирне, его причинах и последствиях для жителей края."));
        assertThat(agency.topics()).containsExactly("мост", "Вирна", "ремонт");
        assertThat(agency.language()).isEqualTo("ru");
    }

    @Test
    void keepsTheTextInItsKindsAndNothingElse() {
        assertThat(agency.blocks())
                .extracting(block -> block.kind() + " " + block.text())
                .containsExactly(
                        "PARAGRAPH КРЕМЕНСК, 12 апр — КТА. Мост через Вирну закрыли для проезда грузовых машин, сообщила пресс-служба города.",
                        "PARAGRAPH «Обследование показало трещины в двух опорах», — сказал главный инженер Семён Ракитин.",
                        "SUBHEADING Как объехать",
                        "LIST_ITEM по Заречной улице до новой переправы;",
                        "LIST_ITEM по объездной дороге через Липовку.",
                        "QUOTATION Просим водителей выезжать заранее, сказано в объявлении дорожной службы.",
                        "TABLE_ROW Вторник 12 машин",
                        "TABLE_ROW Среда 7 машин",
                        "BACKGROUND Напомним, мост построили в 1974 году, последний раз его чинили двадцать лет назад.");
    }

    @Test
    void saysWhatItLeftOut() {
        assertThat(agency.leftOut())
                .contains(
                        new LeftOut(
                                "Читайте также: Паводок в Кременске: что известно",
                                "furniture.begins: читайте также"),
                        new LeftOut("Мост через Вирну. Фото: Пётр Липов", "page.caption"));
    }

    @Test
    void givesThePhotoItsCaptionAndCredit() {
        assertThat(agency.photos())
                .containsExactly(
                        new Photo("/img/most.jpg", "Мост через Вирну.", "Пётр Липов", null));
    }

    @Test
    void marksTheDatelineAndLeavesItInTheText() {
        Dateline dateline = Objects.requireNonNull(agency.dateline());
        assertThat(dateline.span().in(agency.text())).isEqualTo("КРЕМЕНСК, 12 апр — КТА.");
        assertThat(dateline.date()).isEqualTo(LocalDate.of(2023, 4, 12));
    }

    @Test
    void whatTheUserTellsWins() {
        var told =
                new Given("Вирна ТВ", Moment.on(LocalDate.of(2023, 4, 13)), "https://v.example/1");
        var report = (Report) Extractor.extract(Pages.page("agency.html"), told);
        assertThat(report.outlet()).isEqualTo("Вирна ТВ");
        assertThat(report.published()).hasToString("2023-04-13");
        assertThat(report.dateBasis()).isEqualTo(DateBasis.GIVEN);
        assertThat(report.url()).isEqualTo("https://v.example/1");
    }

    @Test
    void readsOldPagesLaidOutInTables() {
        Report report = Pages.report("old-table-layout.html");
        assertThat(report.headline()).isEqualTo("Library reopens after the flood");
        assertThat(report.outlet()).isEqualTo("Lakeville Post");
        assertThat(report.authors()).containsExactly("Anna Berg", "Tom Reed");
        assertThat(report.published()).hasToString("2023-04-11T20:40");
        assertThat(report.blocks())
                .extracting(Block::kind)
                .containsExactly(Block.Kind.PARAGRAPH, Block.Kind.PARAGRAPH, Block.Kind.BACKGROUND);
        assertThat(report.dateline()).extracting(Dateline::agency).isEqualTo("Meridian");
        assertThat(report.language()).isEqualTo("en");
    }

    @Test
    void readsMicrodataBesideBrokenJsonLd() {
        Report report = Pages.report("microdata.html");
        assertThat(report.headline()).isEqualTo("Die Brücke ist wieder offen");
        assertThat(report.authors()).containsExactly("Greta Halm");
        assertThat(report.published()).hasToString("2023-05-02");
        assertThat(report.dateBasis()).isEqualTo(DateBasis.META);
        assertThat(report.body())
                .startsWith("Seestadt (mnd) - Die Brücke")
                .endsWith("400.000 Euro.");
        assertThat(report.dateline()).extracting(Dateline::agency).isEqualTo("mnd");
        assertThat(report.outlet()).isEqualTo("Seestädter Bote");
        assertThat(report.language()).isEqualTo("de");
    }

    @Test
    void takesTheTextFromJsonLdWhereAScriptWouldShowIt() {
        Report report = Pages.report("shell-with-json-ld.html");
        assertThat(report.headline()).isEqualTo("Мост через Вирну открыли");
        assertThat(report.blocks())
                .extracting(Block::text)
                .containsExactly(
                        "КРЕМЕНСК, 14 апр — КТА. Мост через Вирну снова открыт для всех машин, сообщила пресс-служба города.",
                        "Ремонт двух опор занял двое суток: рабочие меняли «подушки» ночью.",
                        "Автобусы пойдут по старым маршрутам с понедельника.");
        assertThat(report.published()).hasToString("2023-04-14T09:10+03:00");
        assertThat(report.dateline()).extracting(Dateline::agency).isEqualTo("КТА");
        assertThat(report.leftOut())
                .containsExactly(
                        new LeftOut(
                                "Мост через Вирну открыли | Кременский курьер",
                                "page.text-in-json-ld"),
                        new LeftOut("Загрузка…", "page.text-in-json-ld"),
                        new LeftOut("Читайте также: Паводок", "furniture.begins: читайте также"));
    }

    @Test
    void refusesAShellWhoseJsonLdHasNoText() {
        String shell =
                new String(Pages.bytes("shell-with-json-ld.html"), StandardCharsets.UTF_8)
                        .replace("articleBody", "abstract");
        assertThat(Extractor.extract(Pages.text(shell), Given.NOTHING))
                .isInstanceOf(Unreadable.class);
    }

    @Test
    void readsTheTextThatIsOnlyInAStringOfAScript() {
        Report report = Pages.report("shell-with-script.html");

        assertThat(report.headline()).isEqualTo("Мост через Вирну открыли");
        assertThat(report.blocks())
                .extracting(Block::text)
                .containsExactly(
                        "Мост через Вирну снова открыт для всех машин, сообщила пресс-служба города Кременска. Ремонт двух опор занял двое суток: рабочие меняли «подушки» ночью.",
                        "Автобусы пойдут по старым маршрутам с понедельника, а паром вернётся к пристани у мельницы.");
        assertThat(report.leftOut()).contains(new LeftOut("Загрузка…", "page.text-in-script"));
    }

    @Test
    void aFormToLogInIsNoShell() {
        String login =
                new String(Pages.bytes("shell-with-script.html"), StandardCharsets.UTF_8)
                        .replace("Загрузка…", "Вход: <form><input type=password></form>");
        assertThat(Extractor.extract(Pages.text(login), Given.NOTHING))
                .isInstanceOf(Unreadable.class);
    }
}
