package org.letopis.reading;

import org.letopis.language.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Spells the patterns of `times.txt` out into rows of single steps: choices, optional words and named parts.
final class TimePatterns {
    /// @param label of the class, or the word itself
    /// @param part false for what must stand there but is no part of the expression
    record Step(String label, boolean part) {}

    private final Map<String, List<List<Step>>> parts = new TreeMap<>();

    /// Keeps what a part such as `@year` stands for; each row of one name adds its choices.
    void define(String part, Table.Row row) {
        parts.computeIfAbsent(part, name -> new ArrayList<>()).addAll(expand(row));
    }

    List<List<Step>> expand(Table.Row row) {
        var words = new Words(row);
        List<List<Step>> rows = sequence(words, "");
        if (!words.atEnd()) {
            throw row.wrong("a bracket «" + words.peek() + "» that nothing opened");
        }
        return rows;
    }

    private static final class Words {
        private final Table.Row row;
        private final List<String> words;
        private int next;

        Words(Table.Row row) {
            this.row = row;
            String spaced = row.cell(1).replaceAll("([\\[\\]()])", " $1 ");
            this.words = List.of(spaced.strip().split("\\s+"));
        }

        boolean atEnd() {
            return next == words.size();
        }

        String peek() {
            return words.get(next);
        }

        String take() {
            return words.get(next++);
        }

        /// Whether the group that ended may be absent.
        boolean takeQuestionMark() {
            boolean optional = !atEnd() && peek().equals("?");
            next += optional ? 1 : 0;
            return optional;
        }
    }

    /// The rows up to a closing bracket, which is taken; up to the end where none is wanted.
    private List<List<Step>> sequence(Words words, String close) {
        List<List<Step>> rows = List.of(List.of());
        while (!words.atEnd() && !words.peek().equals("]") && !words.peek().equals(")")) {
            rows = joined(rows, element(words));
        }
        if (!close.isEmpty() && (words.atEnd() || !words.take().equals(close))) {
            throw words.row.wrong("a bracket is not closed: wanted «[a b]?» or «(a b)»");
        }
        return rows;
    }

    private List<List<Step>> element(Words words) {
        String word = words.take();
        if (word.equals("[")) {
            List<List<Step>> inner = sequence(words, "]");
            return words.takeQuestionMark() ? orNothing(inner) : inner;
        }
        if (word.equals("(")) {
            List<List<Step>> inner = around(sequence(words, ")"));
            return words.takeQuestionMark() ? orNothing(inner) : inner;
        }
        boolean optional = word.endsWith("?");
        String choice = optional ? word.substring(0, word.length() - 1) : word;
        var rows = new ArrayList<List<Step>>();
        List<String> labels = choice.equals("/") ? List.of(choice) : List.of(choice.split("/", -1));
        for (String label : labels) {
            rows.addAll(
                    label.startsWith("@")
                            ? part(label, words.row)
                            : List.of(List.of(new Step(label, true))));
        }
        return optional ? orNothing(rows) : rows;
    }

    private List<List<Step>> part(String name, Table.Row row) {
        List<List<Step>> rows = parts.get(name);
        if (rows == null) {
            throw row.wrong(
                    "no part " + name + " above this line: wanted a row «" + name + " | …»");
        }
        return rows;
    }

    /// The same rows as what must stand there, but is no part of the expression.
    private static List<List<Step>> around(List<List<Step>> rows) {
        return rows.stream()
                .map(steps -> steps.stream().map(s -> new Step(s.label(), false)).toList())
                .toList();
    }

    private static List<List<Step>> orNothing(List<List<Step>> rows) {
        var all = new ArrayList<List<Step>>(rows);
        all.add(List.of());
        return all;
    }

    private static List<List<Step>> joined(List<List<Step>> firsts, List<List<Step>> seconds) {
        var all = new ArrayList<List<Step>>();
        for (List<Step> first : firsts) {
            for (List<Step> second : seconds) {
                var steps = new ArrayList<>(first);
                steps.addAll(second);
                all.add(steps);
            }
        }
        return all;
    }
}
