package org.letopis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.letopis.model.Reading;

class ReaderTest {
    @Test
    void givesAReportInAnUnknownLanguageBackWhole() {
        Reading reading =
                Reader.read(
                        Reports.report("Bridge closed", "The mayor said so.")
                                .language("en")
                                .build());

        assertThat(reading.languageRead()).isFalse();
        assertThat(reading.report().headline()).isEqualTo("Bridge closed");
        assertThat(reading.statements()).isEmpty();
    }

    @Test
    void namesTheHostWhereTheOutletIsUnknown() {
        var report = Reports.report("", "Дорогу закрыли, сообщает полиция.").outlet(null);

        assertThat(
                        Reader.read(report.url("https://www.kremensk.example/1").build())
                                .statements()
                                .getFirst()
                                .chainNames())
                .containsExactly("kremensk.example", "полиция");
        assertThat(Reader.read(report.url(null).build()).statements().getFirst().chainNames())
                .containsExactly("?", "полиция");
    }

    @Test
    void readsTheSameReportTheSameWayEachTime() {
        var report =
                Reports.report(
                                "Мэр: мост цел",
                                "По данным полиции, 5 января погибли двое. Мэр добавил, что мост цел.")
                        .build();

        assertThat(Reader.read(report)).isEqualTo(Reader.read(report));
    }

    @Test
    void readsAPostThatEndsWithASentenceOfMarkupAlone() {
        assertThat(Reports.read("", "— Мост закрыт. **").sentences()).isNotEmpty();
    }

    @Test
    void readsAnEmptyReport() {
        assertThat(Reports.read("").sentences()).isEmpty();
    }
}
