package org.letopis.publish;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The columns with which a row of any table ends: the report that it comes from, and the reprints of that.
final class ReportColumns {
    private static final List<String> NAMES =
            List.of(
                    "report",
                    "outlet",
                    "headline",
                    "published",
                    "url",
                    "file",
                    "sha256",
                    "also_in");

    private ReportColumns() {}

    /// The names of a table's own columns, and ours behind them.
    static List<String> behind(List<String> columns) {
        var all = new ArrayList<>(columns);
        all.addAll(NAMES);
        return all;
    }

    /// The cells of a table's own columns, and behind them those of the report.
    static @Nullable Object[] behind(CaseFile file, Report report, @Nullable Object... cells) {
        var all = new ArrayList<@Nullable Object>(Arrays.asList(cells));
        all.addAll(
                Arrays.asList(
                        report.id(),
                        report.outlet(),
                        report.headline(),
                        report.published(),
                        report.url(),
                        report.file(),
                        report.sha256(),
                        file.copyIds(report)));
        return all.toArray();
    }
}
