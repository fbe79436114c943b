package org.letopis.publish;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/// A table as RFC 4180 has it: commas, line ends CR LF, cells quoted where they must be.
///
/// It begins with a byte order mark: without one Excel takes UTF-8 for the code page of the machine, and whatever reads
/// UTF-8 can skip it (`utf-8-sig` in Python). A cell of words that a spreadsheet would run as a formula (because it
/// begins with = + - @, a tab or a line break) gets an apostrophe in front, as OWASP advises; the words themselves stay
/// citable, as the offsets beside them point into the unchanged text of `chronicle.json`.
final class CsvTable {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private final StringBuilder out = new StringBuilder(BYTE_ORDER_MARK);
    private final int columns;

    CsvTable(List<String> columns) {
        this.columns = columns.size();
        line(columns);
    }

    /// Adds a row; numbers are written as they are, null as an empty cell.
    void row(@Nullable Object... cells) {
        if (cells.length != columns) {
            throw new IllegalArgumentException(
                    "a row of %d cells: wanted %d".formatted(cells.length, columns));
        }
        line(Arrays.stream(cells).map(CsvTable::cell).toList());
    }

    private void line(List<String> cells) {
        out.append(String.join(",", cells)).append("\r\n");
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case Number number -> number.toString();
            default -> quoted(guarded(value.toString()));
        };
    }

    private static String guarded(String words) {
        boolean formula = !words.isEmpty() && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0;
        return formula ? "'" + words : words;
    }

    private static String quoted(String words) {
        boolean plain =
                words.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? words : '"' + words.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
