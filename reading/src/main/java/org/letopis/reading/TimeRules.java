package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Table;
import org.letopis.reading.TimePatterns.Step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The rules of `times.txt`, compiled into one tree: a word takes at most as many steps as the longest pattern is long.
final class TimeRules {
    /// The class of any word that cannot be counted by the number before it, also of the end of the sentence:
    /// «в 2014 построили».
    private static final String FREE = "FREE";

    /// The class of any noun or adjective that grammar reads as a genitive: «накануне открытия».
    private static final String GENITIVE = "GENITIVE";

    /// @param row number of the rule: of two patterns of one length the earlier wins
    private record Goal(String rule, TimePiece.Kind kind, int row, List<Step> steps) {
        boolean isBetterThan(Goal other) {
            return steps.size() == other.steps.size()
                    ? row < other.row
                    : steps.size() > other.steps.size();
        }

        boolean isPair() {
            return rule.endsWith("-pair") && steps.get(1).label().equals("и");
        }
    }

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Goal> goals = new ArrayList<>();
    }

    private final Node root = new Node();
    private final TimeWords words;

    private TimeRules(TimeWords words) {
        this.words = words;
    }

    static TimeRules load() {
        var rules = new TimeRules(TimeWords.load());
        var patterns = new TimePatterns();
        for (Table.Row row : Table.beside(TimeRules.class, "russian/times.txt").rows()) {
            if (row.cell(0).startsWith("@")) {
                patterns.define(row.cell(0), row);
            } else {
                TimePiece.Kind kind =
                        TimePiece.Kind.valueOf(
                                row.cell(2).toUpperCase(Locale.ROOT).replace('-', '_'));
                patterns.expand(row)
                        .forEach(
                                steps -> rules.add(new Goal(row.cell(0), kind, row.line(), steps)));
            }
        }
        return rules;
    }

    /// The pieces of a report, none overlapping, in the order of the text: at each word the longest.
    List<TimePiece> pieces(Wording wording) {
        List<List<TimeWords.Label>> labels = words.of(wording);
        var pieces = new ArrayList<TimePiece>();
        for (int i = 0; i < wording.size(); ) {
            TimePiece piece = labels.get(i).isEmpty() ? null : longest(wording, labels, i);
            if (piece != null && piece.first() > i) {
                // What only stood before the piece must not keep a longer one from being found.
                TimePiece inner = longest(wording, labels, piece.first());
                piece = inner != null && inner.end() > piece.end() ? inner : piece;
            }
            if (piece == null) {
                i++;
            } else {
                if (piece.kind() != TimePiece.Kind.NOT) {
                    pieces.add(piece);
                }
                i = piece.end();
            }
        }
        return pieces;
    }

    private @Nullable TimePiece longest(
            Wording wording, List<List<TimeWords.Label>> labels, int word) {
        var walk = new Walk(wording, labels, word);
        walk.from(root, word);
        return walk.best == null ? null : walk.piece(walk.best);
    }

    private static final class Walk {
        private final Wording wording;
        private final List<List<TimeWords.Label>> labels;
        private final int start;
        private final int end;
        private @Nullable Goal best;

        Walk(Wording wording, List<List<TimeWords.Label>> labels, int start) {
            this.wording = wording;
            this.labels = labels;
            this.start = start;
            this.end = wording.end(wording.sentenceOf(start));
        }

        void from(Node node, int word) {
            node.goals.forEach(this::arrive);
            if (node.next.isEmpty()) {
                return;
            }
            Node free = node.next.get(FREE);
            if (free != null && (word >= end || wording.isFree(word))) {
                free.goals.forEach(this::arrive);
            }
            if (word >= end) {
                return;
            }
            Node genitive = node.next.get(GENITIVE);
            if (genitive != null
                    && !wording.isFree(word)
                    && wording.grammaticalCase(word).equals("Gen")) {
                genitive.goals.forEach(this::arrive);
            }
            for (TimeWords.Label label : labels.get(word)) {
                Node next = node.next.get(label.name());
                if (next != null) {
                    from(next, word + 1);
                }
            }
        }

        private void arrive(Goal goal) {
            if ((best == null || goal.isBetterThan(best)) && !(goal.isPair() && isApart(goal))) {
                best = goal;
            }
        }

        /// Whether the two do not follow each other: «5 и 16 января» are two days, «5 и 6 января» are one stretch.
        private boolean isApart(Goal goal) {
            return value(start + 2, goal.steps().get(2)) - value(start, goal.steps().get(0)) != 1;
        }

        private int value(int word, Step step) {
            return labels.get(word).stream()
                    .filter(label -> label.name().equals(step.label()))
                    .mapToInt(label -> Integer.parseInt(label.value()))
                    .findFirst()
                    .orElseThrow();
        }

        TimePiece piece(Goal goal) {
            var found = new ArrayList<TimeWords.Label>();
            int first = -1;
            int last = start;
            for (int i = 0; i < goal.steps().size(); i++) {
                Step step = goal.steps().get(i);
                if (step.part()) {
                    first = first < 0 ? start + i : first;
                    last = start + i;
                }
                if (start + i < end) {
                    labels.get(start + i).stream()
                            .filter(l -> l.name().equals(step.label()))
                            .forEach(found::add);
                }
            }
            return new TimePiece(goal.rule(), goal.kind(), first, last + 1, found);
        }
    }

    private void add(Goal goal) {
        Node node = root;
        for (Step step : goal.steps()) {
            if (!Character.isUpperCase(step.label().charAt(0))) {
                words.addLiteral(step.label());
            }
            node = node.next.computeIfAbsent(step.label(), label -> new Node());
        }
        node.goals.add(goal);
    }
}
