package org.letopis.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.letopis.model.Block;
import org.letopis.model.Dateline;
import org.letopis.model.Moment;
import org.letopis.model.Page;
import org.letopis.model.Photo;
import org.letopis.model.Report;
import org.letopis.model.Report.DateBasis;
import org.letopis.model.Span;
import org.letopis.model.StoryLabel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

class TextPageTest {
    @Test
    void readsATextScrapedFromAPage() {
        Report report = Pages.report("scraped.txt");
        LocalDate day = LocalDate.of(2023, 4, 12);
        assertThat(report.headline()).isEqualTo("Мост через Вирну закрыли");
        assertThat(report.lead()).isEqualTo("Переправа откроется через неделю");
        assertThat(report.story())
                .isEqualTo(
                        new StoryLabel(
                                "Большой паводок", "Всё о паводке на Вирне и его последствиях"));
        assertThat(report.photos())
                .containsExactly(
                        new Photo(null, "Мост через Вирну", "Пресс-служба города", Moment.on(day)));
        assertThat(report.dateline())
                .isEqualTo(new Dateline("КРЕМЕНСК", day, "Курьер", new Span(60, 86)));
        assertThat(report.published()).isEqualTo(Moment.on(day));
        assertThat(report.dateBasis()).isEqualTo(DateBasis.DATELINE);
        assertThat(report.outlet()).isEqualTo("Курьер");
        assertThat(report.blocks())
                .extracting(Block::kind)
                .containsExactly(Block.Kind.PARAGRAPH, Block.Kind.BACKGROUND);
        assertThat(report.text()).doesNotContain("Подписаться", "Лента", "1920", "©");
    }

    @Test
    void readsTheSample() throws IOException {
        Path seed = Path.of(System.getProperty("letopis.root", ".."), "../shared/seed.txt");
        Assumptions.assumeTrue(Files.exists(seed), "no sample page at " + seed);
        var page = Page.of("seed.txt", Files.readAllBytes(seed));
        Report report = Pages.report(Extractor.extract(page, Given.NOTHING));
        assertThat(report.published()).hasToString("2022-01-08");
        assertThat(report.dateBasis()).isEqualTo(DateBasis.DATELINE);
        assertThat(report.outlet()).isEqualTo("Sputnik");
        assertThat(report.blocks()).hasSize(5);
        assertThat(report.lead()).isEqualTo(Files.readAllLines(seed).get(9).strip());
        assertThat(report.photos()).hasSize(1);
        assertThat(report.story()).isNotNull();
        assertThat(report.dateline()).extracting(Dateline::place).isEqualTo("НУР-СУЛТАН");
    }

    @Test
    void readsATextWithNothingSpecialLineByLine() {
        Report report =
                Pages.report(
                        Extractor.extract(
                                Pages.text(
                                        "Мост закрыли\n\nЕго откроют завтра.\nТак решил город.\n"),
                                Given.NOTHING));
        assertThat(report.headline()).isEqualTo("Мост закрыли");
        assertThat(report.blocks())
                .extracting(Block::text)
                .containsExactly("Его откроют завтра.", "Так решил город.");
        assertThat(report.published()).isNull();
    }

    @Test
    void joinsLinesBrokenToFitAScreen() {
        Report report =
                Pages.report(
                        Extractor.extract(
                                Pages.text(
                                        "Мост закрыли\n\nЕго откроют\nне раньше\nпятницы.\n\nТак решил\nгород."),
                                Given.NOTHING));
        assertThat(report.blocks())
                .extracting(Block::text)
                .containsExactly("Его откроют не раньше пятницы.", "Так решил город.");
    }

    @Test
    void plainTextKeepsEveryVisibleCharacter() {
        String text =
                "\uFEFFМост\u00A0закрыли\r\n\r\nПодписаться\r\nКРЕМЕНСК, 12 апр - КТА. Мост «закрыт»…\r\n \r\n\r\n©  2023";
        var given = new Given(null, Moment.on(LocalDate.of(2023, 4, 14)), null);
        Report report = Pages.report(Extractor.plain(Pages.text(text), given));
        assertThat(report.text())
                .isEqualTo(
                        "Мост\u00A0закрыли\n\nПодписаться\nКРЕМЕНСК, 12 апр - КТА. Мост «закрыт»…\n\n©  2023");
        assertThat(report.dateBasis()).isEqualTo(DateBasis.GIVEN);
        assertThat(report.leftOut()).isEmpty();
    }

    @Test
    void theYearOfADatelineComesFromTheTimeOfPublication() {
        var given = new Given(null, Moment.on(LocalDate.of(2023, 1, 2)), null);
        Report report =
                Pages.report(
                        Extractor.plain(
                                Pages.text("Мост\n\nКРЕМЕНСК, 31 дек - КТА. Мост закрыли."),
                                given));
        assertThat(report.dateline())
                .extracting(Dateline::date)
                .isEqualTo(LocalDate.of(2022, 12, 31));
        assertThat(report.dateline())
                .extracting(dateline -> dateline.span().in(report.text()))
                .isEqualTo("КРЕМЕНСК, 31 дек - КТА.");
    }
}
