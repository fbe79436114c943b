package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The rules of `times.txt`, compiled into one tree: a word takes at most as many steps as the longest pattern is long.
final class TimeRules {
    /// What sort of expression a rule finds, and so how its value is worked out.
    enum Kind {
        DAY,
        NIGHT,
        DAYS,
        DATE,
        DATES,
        MONTH,
        MONTH_REL,
        MONTHS,
        YEAR,
        YEARS,
        DECADE,
        WEEKDAY,
        DEICTIC,
        RELATIVE,
        SEASON,
        QUARTER,
        CLOCK,
        HOUR,
        AGO,
        AHEAD
    }

    /// @param first word of the expression, without what must only stand before it
    /// @param end one behind its last word
    /// @param labels of the classes that the pattern names, in order
    record Match(String rule, Kind kind, int first, int end, List<TimeWords.Label> labels) {
        List<String> values(String label) {
            return labels.stream()
                    .filter(l -> l.name().equals(label))
                    .map(TimeWords.Label::value)
                    .toList();
        }

        Optional<String> value(String label) {
            return values(label).stream().findFirst();
        }
    }

    private record Step(String label, boolean part) {}

    private record Goal(String rule, Kind kind, List<Step> steps) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private @Nullable Goal goal;
    }

    private final Node root = new Node();
    private final TimeWords words;

    private TimeRules(TimeWords words) {
        this.words = words;
    }

    static TimeRules load() {
        var rules = new TimeRules(TimeWords.load());
        for (Table.Row row : Table.beside(TimeRules.class, "russian/times.txt").rows()) {
            Kind kind = Kind.valueOf(row.cell(2).toUpperCase(Locale.ROOT).replace('-', '_'));
            for (List<Step> steps : expand(row.words(1))) {
                rules.add(new Goal(row.cell(0), kind, steps));
            }
        }
        return rules;
    }

    /// The longest expression whose pattern starts with a word.
    Optional<Match> longest(Wording wording, int word) {
        int end = wording.end(wording.sentenceOf(word));
        var reached =
                new Object() {
                    @Nullable Goal goal;
                };
        walk(
                wording,
                word,
                end,
                root,
                goal -> {
                    if (reached.goal == null || goal.steps().size() > reached.goal.steps().size()) {
                        reached.goal = goal;
                    }
                });
        return Optional.ofNullable(reached.goal).map(goal -> match(wording, word, goal));
    }

    private interface Arrival {
        void at(Goal goal);
    }

    private void walk(Wording wording, int word, int end, Node node, Arrival arrival) {
        if (node.goal != null) {
            arrival.at(node.goal);
        }
        if (word >= end || node.next.isEmpty()) {
            return;
        }
        for (TimeWords.Label label : words.of(wording, word)) {
            Node next = node.next.get(label.name());
            if (next != null) {
                walk(wording, word + 1, end, next, arrival);
            }
        }
    }

    private Match match(Wording wording, int start, Goal goal) {
        var labels = new ArrayList<TimeWords.Label>();
        int first = start;
        for (int i = 0; i < goal.steps().size(); i++) {
            Step step = goal.steps().get(i);
            if (!step.part()) {
                first = start + i + 1;
            }
            words.of(wording, start + i).stream()
                    .filter(l -> l.name().equals(step.label()))
                    .forEach(labels::add);
        }
        return new Match(goal.rule(), goal.kind(), first, start + goal.steps().size(), labels);
    }

    /// The earlier rule keeps a pattern that two rules share.
    private void add(Goal goal) {
        Node node = root;
        for (Step step : goal.steps()) {
            node = node.next.computeIfAbsent(step.label(), label -> new Node());
        }
        if (node.goal == null) {
            node.goal = goal;
        }
    }

    /// All rows of single steps that a pattern with «?» and «/» stands for.
    private static List<List<Step>> expand(List<String> pattern) {
        List<List<Step>> rows = List.of(List.of());
        for (String element : pattern) {
            boolean optional = element.endsWith("?");
            String bare = optional ? element.substring(0, element.length() - 1) : element;
            boolean context = bare.startsWith("(");
            String choice = context ? bare.substring(1, bare.length() - 1) : bare;
            var longer = new ArrayList<List<Step>>(optional ? rows : List.of());
            for (List<Step> row : rows) {
                for (String label : choice.split("/", -1)) {
                    var steps = new ArrayList<>(row);
                    steps.add(new Step(label, !context || !row.isEmpty()));
                    longer.add(steps);
                }
            }
            rows = longer;
        }
        return rows;
    }
}
