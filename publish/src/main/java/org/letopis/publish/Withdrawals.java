package org.letopis.publish;

import org.letopis.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Tells whether a clause takes a figure back, by the words of `withdrawal_ru.txt`.
///
/// A clause ends at a colon, a semicolon, a full stop, and before «, а», «, но», «, однако»: in «Данные о 14 погибших
/// отозваны, но 12 человек погибли» only the first figure is taken back.
record Withdrawals(List<String> acts, List<String> data) {
    private static final String RESOURCE = "withdrawal_ru.txt";
    private static final List<String> CLAUSE_ENDS =
            List.of(":", ";", ". ", ", а ", ", но ", ", однако ");

    /// How far a clause is looked at on either side of the figure. Ours.
    private static final int FARTHEST_CHARACTERS = 300;

    Withdrawals {
        acts = List.copyOf(acts);
        data = List.copyOf(data);
    }

    static Withdrawals russian() {
        var acts = new ArrayList<String>();
        var data = new ArrayList<String>();
        for (String line : lines()) {
            String entry = line.substring(0, line.indexOf('|')).strip();
            if (entry.startsWith("act ")) {
                acts.add(entry.substring("act ".length()).strip());
            } else if (entry.startsWith("data ")) {
                data.add(entry.substring("data ".length()).strip());
            } else {
                throw new IllegalStateException(
                        "%s: '%s': wanted 'act STEM | example' or 'data STEM | example'"
                                .formatted(RESOURCE, line));
            }
        }
        return new Withdrawals(acts, data);
    }

    /// The entries, without comments.
    static List<String> lines() {
        return Resources.text(RESOURCE)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /// Whether the clause around the figure takes it back.
    ///
    /// @param sentence within the text, around the figure
    boolean takesBack(String text, Span sentence, Span figure) {
        int first = Math.max(sentence.start(), figure.start() - FARTHEST_CHARACTERS);
        int last = Math.min(sentence.end(), figure.end() + FARTHEST_CHARACTERS);
        String before =
                text.substring(Math.min(first, figure.start()), figure.start())
                        .toLowerCase(Locale.ROOT);
        String after =
                text.substring(figure.end(), Math.max(last, figure.end())).toLowerCase(Locale.ROOT);
        int from = 0;
        int to = after.length();
        for (String end : CLAUSE_ENDS) {
            int previous = before.lastIndexOf(end);
            from = previous < 0 ? from : Math.max(from, previous + end.length());
            int next = after.indexOf(end);
            to = next < 0 ? to : Math.min(to, next);
        }
        String clause = before.substring(from) + " # " + after.substring(0, to);
        return hasWord(clause, acts) && hasWord(clause, data);
    }

    private static boolean hasWord(String clause, List<String> stems) {
        return stems.stream().anyMatch(stem -> beginsWord(clause, stem));
    }

    private static boolean beginsWord(String clause, String stem) {
        for (int at = clause.indexOf(stem); at >= 0; at = clause.indexOf(stem, at + 1)) {
            if (at == 0 || !Character.isLetter(clause.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }
}
