package org.letopis.reading;

import org.letopis.model.Block;
import org.letopis.model.Moment;
import org.letopis.model.Page;
import org.letopis.model.Reading;
import org.letopis.model.Report;
import org.letopis.model.Statement;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Reports for tests: published on Saturday, 2022-01-08, by the «Вестник».
final class Reports {
    private Reports() {}

    static Reading read(String headline, String... paragraphs) {
        return Reader.read(report(headline, paragraphs).build());
    }

    static Report.Builder report(String headline, String... paragraphs) {
        Page page =
                Page.of("test.txt", String.join("\n", paragraphs).getBytes(StandardCharsets.UTF_8));
        return Report.of(page, headline)
                .language("ru")
                .outlet("Вестник")
                .published(Moment.on(LocalDate.of(2022, 1, 8)), Report.DateBasis.GIVEN)
                .blocks(
                        Arrays.stream(paragraphs)
                                .map(paragraph -> new Block(Block.Kind.PARAGRAPH, paragraph))
                                .toList());
    }

    /// «Outlet ← relay ← speaker: content», a statement each.
    static List<String> lines(Reading reading) {
        return reading.statements().stream().map(statement -> line(reading, statement)).toList();
    }

    static String line(Reading reading, Statement statement) {
        return String.join(" ← ", statement.chainNames())
                + ": "
                + statement.content().stream()
                        .map(span -> span.in(reading.report().text()))
                        .collect(Collectors.joining(" … "));
    }
}
