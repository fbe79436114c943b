package org.letopis.publish;

import org.letopis.model.Reading;
import org.letopis.model.ReadingJson;
import org.letopis.model.Report;
import org.letopis.model.Span;
import org.letopis.model.Statement;

import java.util.List;

/// The statements of a story, one a row, in the order of publication; reprints do not repeat rows but stand in
/// `also_in`. `start` and `end` enclose all of the content, `quoted` joins its pieces with « … ».
final class StatementsCsv {
    private static final List<String> COLUMNS =
            List.of("id", "quoted", "start", "end", "speaker", "chain", "form", "stance", "rule");

    private StatementsCsv() {}

    static String of(CaseFile file) {
        var table = new CsvTable(ReportColumns.behind(COLUMNS));
        for (Reading reading : file.firstPrints()) {
            for (Statement statement : reading.statements()) {
                row(table, file, reading.report(), statement);
            }
        }
        return table.toString();
    }

    private static void row(CsvTable table, CaseFile file, Report report, Statement statement) {
        List<Span> content = statement.content().stream().sorted().toList();
        table.row(
                ReportColumns.behind(
                        file,
                        report,
                        report.id() + "-" + statement.id(),
                        String.join(
                                " … ",
                                content.stream().map(span -> span.in(report.text())).toList()),
                        content.getFirst().start(),
                        content.getLast().end(),
                        statement.speaker(),
                        String.join(" ← ", statement.chainNames()),
                        ReadingJson.name(statement.form()),
                        ReadingJson.name(statement.stance()),
                        statement.rule()));
    }
}
