package org.letopis.reading;

import org.letopis.language.Table;
import org.letopis.model.Figure.Doubt;
import org.letopis.model.Span;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Tells whether a sentence takes a figure back, by the words of `withdrawals.txt`: within the clause of the figure,
/// or in the next one, which then points back to it. In «Данные о 14 погибших отозваны, но 12 человек погибли» only
/// the first figure is taken back, and in «МЧС сообщило о 14 погибших, но отозвало эти данные» it is too.
record Withdrawals(Map<Kind, List<String>> words) {
    enum Kind {
        WITHDRAW(Doubt.WITHDRAWN),
        REVISE(Doubt.WITHDRAWN),
        DENY(Doubt.DENIED),
        UNSURE(Doubt.UNCONFIRMED),
        DATA(Doubt.NONE),
        BACK(Doubt.NONE),
        BESIDE(Doubt.NONE),
        END(Doubt.NONE);

        private final Doubt doubt;

        Kind(Doubt doubt) {
            this.doubt = doubt;
        }
    }

    private static final List<Kind> ACTS = List.of(Kind.WITHDRAW, Kind.DENY, Kind.UNSURE);
    private static final List<Kind> ACTS_BACK =
            List.of(Kind.WITHDRAW, Kind.REVISE, Kind.DENY, Kind.UNSURE);
    private static final String NOT = "не ";
    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}++");

    /// How far a clause is looked at on either side of the figure. Ours.
    private static final int FARTHEST_CHARACTERS = 300;

    static Withdrawals russian() {
        Map<Kind, List<String>> words = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            words.put(kind, new ArrayList<>());
        }
        for (Table.Row row : rows()) {
            list(words, Kind.valueOf(row.cell(0).toUpperCase(Locale.ROOT))).add(row.cell(1));
        }
        return new Withdrawals(words);
    }

    static List<Table.Row> rows() {
        return Table.beside(Withdrawals.class, "russian/withdrawals.txt").rows();
    }

    /// What the sentence says against the figure.
    ///
    /// @param sentence within the text, around the figure
    Doubt of(String text, Span sentence, Span figure) {
        int first = Math.max(sentence.start(), figure.start() - FARTHEST_CHARACTERS);
        int last = Math.min(sentence.end(), figure.end() + FARTHEST_CHARACTERS);
        String before =
                text.substring(Math.min(first, figure.start()), figure.start())
                        .toLowerCase(Locale.ROOT);
        String after =
                text.substring(figure.end(), Math.max(last, figure.end())).toLowerCase(Locale.ROOT);
        int own = clause(after);
        Doubt here = ownDoubt(lastClause(before) + " # " + after.substring(0, own));
        if (here != Doubt.NONE || own == after.length()) {
            return here;
        }
        String next = after.substring(own + 1);
        return pointingBack(next.substring(0, clause(next)));
    }

    private Doubt ownDoubt(String clause) {
        return of(Kind.DATA).stream().anyMatch(stem -> beginsWord(clause, stem))
                ? doubt(ACTS, stem -> says(clause, stem))
                : Doubt.NONE;
    }

    private Doubt pointingBack(String clause) {
        if (of(Kind.BACK).stream().anyMatch(phrase -> beginsWord(clause, phrase))) {
            return doubt(ACTS_BACK, stem -> says(clause, stem));
        }
        List<String> all = List.of(NO_LETTERS.split(clause));
        for (int i = 0; i < all.size(); i++) {
            if (of(Kind.BESIDE).contains(all.get(i))) {
                String around =
                        String.join(
                                " ", all.subList(Math.max(0, i - 1), Math.min(all.size(), i + 2)));
                Doubt doubt = doubt(ACTS_BACK, stem -> says(around, stem));
                if (doubt != Doubt.NONE) {
                    return doubt;
                }
            }
        }
        return Doubt.NONE;
    }

    private Doubt doubt(List<Kind> kinds, Predicate<String> said) {
        return kinds.stream()
                .filter(kind -> of(kind).stream().anyMatch(said))
                .map(kind -> kind.doubt)
                .findFirst()
                .orElse(Doubt.NONE);
    }

    private List<String> of(Kind kind) {
        return list(words, kind);
    }

    private static List<String> list(Map<Kind, List<String>> words, Kind kind) {
        return words.getOrDefault(kind, List.of());
    }

    /// Where the first clause closes; the length where none does.
    private int clause(String text) {
        int first = text.length();
        for (String end : of(Kind.END)) {
            for (int at = text.indexOf(end);
                    at >= 0 && at < first;
                    at = text.indexOf(end, at + 1)) {
                if (closes(text, at + end.length())) {
                    first = at;
                }
            }
        }
        return first;
    }

    private String lastClause(String text) {
        int from = 0;
        for (String end : of(Kind.END)) {
            int at = text.lastIndexOf(end);
            while (at >= 0 && !closes(text, at + end.length())) {
                at = text.lastIndexOf(end, at - 1);
            }
            from = at < 0 ? from : Math.max(from, at + end.length());
        }
        return text.substring(from);
    }

    private static boolean closes(String text, int after) {
        return after >= text.length() || !Character.isLetterOrDigit(text.charAt(after));
    }

    /// «отозвало», but not «не отозвало».
    private static boolean says(String clause, String stem) {
        return beginsWord(clause, stem) && !beginsWord(clause, NOT + stem);
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
