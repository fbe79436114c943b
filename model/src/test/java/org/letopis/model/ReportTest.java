package org.letopis.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

class ReportTest {
    private static final Page PAGE = Page.of("a.html", "страница".getBytes(StandardCharsets.UTF_8));

    @Test
    void textIsHeadlineLeadAndBlocksWithABlankLineBetween() {
        Report report =
                Report.of(PAGE, "Заголовок")
                        .lead("Лид")
                        .blocks(List.of(paragraph("Первый."), paragraph("Второй.")))
                        .build();
        assertThat(report.text()).isEqualTo("Заголовок\n\nЛид\n\nПервый.\n\nВторой.");
        assertThat(report.body()).isEqualTo("Лид\nПервый.\nВторой.");
        assertThat(report.parts().stream().map(part -> part.in(report.text())))
                .containsExactly("Заголовок", "Лид", "Первый.", "Второй.");
        assertThat(report.partsBeforeBlocks()).isEqualTo(2);
    }

    @Test
    void textBeginsWithWhatThereIs() {
        Report report = Report.of(PAGE, "").blocks(List.of(paragraph("Первый."))).build();
        assertThat(report.text()).isEqualTo("Первый.");
        assertThat(report.parts()).containsExactly(new Span(0, 7));
    }

    @Test
    void idIsMadeOfTheBytesAlone() {
        Page sameElsewhere = Page.of("b/c.html", "страница".getBytes(StandardCharsets.UTF_8));
        assertThat(Report.of(PAGE, "x").build().id())
                .isEqualTo(Report.of(sameElsewhere, "y").build().id())
                .hasSize(16)
                .isEqualTo(PAGE.sha256().substring(0, 16));
    }

    @Test
    void carrierIsTheOutletElseTheHost() {
        assertThat(
                        Report.of(PAGE, "x")
                                .outlet("Вестник")
                                .url("https://a.example/1")
                                .build()
                                .carrier())
                .isEqualTo("Вестник");
        assertThat(Report.of(PAGE, "x").url("https://www.a.example/1").build().carrier())
                .isEqualTo("a.example");
        assertThat(Report.of(PAGE, "x").url("не адрес").build().carrier()).isEqualTo("?");
    }

    @Test
    void aBlockWithoutTextIsRefusedWithItsKind() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> paragraph(" "))
                .withMessageContaining("PARAGRAPH");
    }

    private static Block paragraph(String text) {
        return new Block(Block.Kind.PARAGRAPH, text);
    }
}
