package org.letopis.publish;

import org.letopis.model.Figure;
import org.letopis.model.Reading;
import org.letopis.model.ReadingJson;
import org.letopis.model.Report;
import org.letopis.model.Span;
import org.letopis.model.Statement;

import java.util.List;

/// The figures of a story, one a row, in the order of publication; reprints do not repeat rows but stand in `also_in`.
/// `quoted` is the number as it stands from `start` to `end`, `sentence` the words around it.
/// `doubt` is what that sentence says against the number: `denied`, `withdrawn`, `unconfirmed`, or empty. `withdrawn_by`
/// is the id of the row by which the same number, given plainly here, was withdrawn later.
final class FiguresCsv {
    private static final List<String> COLUMNS =
            List.of(
                    "id",
                    "quoted",
                    "start",
                    "end",
                    "low",
                    "high",
                    "approx",
                    "unit",
                    "measure",
                    "group",
                    "giver",
                    "aggregation",
                    "as_of",
                    "doubt",
                    "withdrawn_by",
                    "statement",
                    "stance",
                    "chain",
                    "sentence",
                    "rule");

    private FiguresCsv() {}

    static String of(CaseFile file) {
        var table = new CsvTable(ReportColumns.behind(COLUMNS));
        for (Reading reading : file.firstPrints()) {
            for (Figure figure : reading.figures()) {
                row(table, file, reading, figure);
            }
        }
        return table.toString();
    }

    private static void row(CsvTable table, CaseFile file, Reading reading, Figure figure) {
        Report report = reading.report();
        var place = new Doubts.Place(reading, figure);
        Statement statement = file.statement(reading, figure);
        Span sentence = file.sentences(reading).around(figure.span());
        table.row(
                ReportColumns.behind(
                        file,
                        report,
                        report.id() + "-" + figure.id(),
                        figure.span().in(report.text()),
                        figure.span().start(),
                        figure.span().end(),
                        figure.amount().low(),
                        figure.amount().high(),
                        figure.amount().approx(),
                        figure.unit(),
                        ReadingJson.name(figure.measure()),
                        figure.group(),
                        figure.giver(),
                        ReadingJson.name(figure.aggregation()),
                        figure.asOf(),
                        Doubts.code(figure.doubt()),
                        file.doubts().withdrawnById(place),
                        statement == null ? null : report.id() + "-" + statement.id(),
                        statement == null ? null : ReadingJson.name(statement.stance()),
                        statement == null ? null : String.join(" ← ", statement.chainNames()),
                        Quotation.of(report, sentence, List.of(figure.span())).plain(),
                        figure.rule()));
    }
}
