package org.letopis.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A word list or rule file: one row a line, cells set off by `|`, comments from `#` at the start of a line.
///
/// @param name of the file, for messages
public record Table(String name, List<Row> rows) {

    /// One line of the file.
    ///
    /// @param line its number in the file, from 1
    /// @param cells without white space at either end
    public record Row(String table, int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /// The cell at a place, empty where the row ends before it.
        public String cell(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }

        /// The words of a cell, set off by white space.
        public List<String> words(int index) {
            String cell = cell(index);
            return cell.isEmpty() ? List.of() : List.of(cell.split("\\s+"));
        }

        /// An exception that names the place.
        public IllegalArgumentException wrong(String what) {
            return new IllegalArgumentException("%s, line %d: %s".formatted(table, line, what));
        }
    }

    public Table {
        rows = List.copyOf(rows);
    }

    /// Reads a resource that lies beside a class.
    public static Table beside(Class<?> neighbour, String name) {
        try (InputStream in = neighbour.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException(
                        "no resource %s beside %s".formatted(name, neighbour.getName()));
            }
            return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource " + name, e);
        }
    }

    static Table parse(String name, String text) {
        var rows = new ArrayList<Row>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            var cells = new ArrayList<String>();
            for (String cell : line.split("\\|", -1)) {
                cells.add(cell.strip());
            }
            rows.add(new Row(name, i + 1, cells));
        }
        return new Table(name, rows);
    }
}
