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
        /// Copies the cells.
        public Row {
            cells = List.copyOf(cells);
        }

        /// The cell at a place, empty where the row ends before it.
        public String cell(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }

        /// The words of a cell, set off by spaces.
        public List<String> words(int index) {
            var words = new ArrayList<String>();
            for (String word : split(cell(index), ' ')) {
                if (!word.isEmpty()) {
                    words.add(word);
                }
            }
            return List.copyOf(words);
        }

        /// An exception that names the place.
        public IllegalArgumentException wrong(String what) {
            return new IllegalArgumentException("%s, line %d: %s".formatted(table, line, what));
        }
    }

    /// Copies the rows.
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
        int number = 0;
        for (String line : split(text, '\n')) {
            number++;
            if (!line.isEmpty() && !line.startsWith("#")) {
                rows.add(new Row(name, number, split(line, '|')));
            }
        }
        return new Table(name, rows);
    }

    /// The parts between separators, without white space at either end. Every process reads tables first of all, so this
    /// starts up no regular expressions and no streams.
    private static List<String> split(String text, char separator) {
        var parts = new ArrayList<String>();
        int start = 0;
        for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
            parts.add(text.substring(start, end).strip());
            start = end + 1;
        }
        parts.add(text.substring(start).strip());
        return parts;
    }
}
