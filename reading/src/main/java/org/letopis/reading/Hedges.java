package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.language.NumberPhrase;
import org.letopis.language.Table;
import org.letopis.model.Amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words before a number that say how sure it is: `hedges.txt`.
final class Hedges {
    /// A number with its hedge.
    ///
    /// @param first word of the hedge, or of the number where nothing hedges it
    /// @param reached whether «выросло до» or the like stands before it
    record Hedged(int first, Amount amount, boolean reached) {}

    private record Hedge(String approx, RuleWords words) {}

    /// By their last word, the longest first.
    private static final Map<String, List<Hedge>> HEDGES = hedges();

    private static final String UNTIL = "до";

    /// Starts of the words behind which «до» names what was reached.
    private static final List<String> GROWTH =
            Table.beside(Hedges.class, "russian/growth.txt").rows().stream()
                    .map(row -> row.cell(0))
                    .toList();

    /// In words: «выросло число погибших при пожаре | до 30». Ours.
    private static final int FARTHEST_GROWTH = 12;

    private Hedges() {}

    /// @param number word at which the number, or the sign before it, starts
    static Hedged of(Wording wording, int number, NumberPhrase phrase) {
        BigDecimal value = phrase.value();
        int sentence = wording.sentenceOf(number);
        boolean reached = isGoal(wording, sentence, number - 1);
        int end = isPreposition(wording.formIn(sentence, number - 1)) ? number - 1 : number;
        end = wording.formIn(sentence, end - 1).equals(",") ? end - 1 : end;
        Hedge hedge = reached ? null : hedgeBefore(wording, sentence, end);
        if (hedge == null) {
            return new Hedged(
                    number,
                    value == null ? new Amount.Vague() : new Amount.Exactly(value),
                    reached);
        }
        return new Hedged(
                end - hedge.words().size(),
                value == null ? new Amount.Vague() : amount(hedge.approx(), value),
                false);
    }

    private static @Nullable Hedge hedgeBefore(Wording wording, int sentence, int end) {
        String last = wording.formIn(sentence, end - 1);
        if (last.isEmpty()) {
            return null;
        }
        for (Hedge hedge : HEDGES.getOrDefault(last, List.of())) {
            if (hedge.words().standAt(wording, sentence, end - hedge.words().size())) {
                return hedge;
            }
        }
        List<Hedge> verbs = HEDGES.getOrDefault(wording.lemma(end - 1), List.of());
        return verbs.isEmpty() || !wording.upos(end - 1).equals("VERB") ? null : verbs.getFirst();
    }

    /// «более чем | в | 40 домах»
    private static boolean isPreposition(String form) {
        return switch (form) {
            case "в", "во", "на", "у", "с", "со", "к", "ко", "по", "из", "о", "об", "от" -> true;
            default -> false;
        };
    }

    /// «выросло до 30»: what was reached, no bound.
    private static boolean isGoal(Wording wording, int sentence, int until) {
        if (!wording.formIn(sentence, until).equals(UNTIL)) {
            return false;
        }
        if (isReachedBy(wording, until)) {
            return true;
        }
        for (int i = until - 1; i >= until - FARTHEST_GROWTH; i--) {
            String form = wording.formIn(sentence, i);
            if (form.isEmpty()) {
                return false;
            }
            if (isGrowth(form)) {
                return true;
            }
        }
        return false;
    }

    /// «на 5% | (до», «на 5%|, до»: a bracket or comma parts by how much something changed from what was reached.
    static boolean isReachedBy(Wording wording, int until) {
        int share = until - 2;
        if (share < 2 || until >= wording.size() || !wording.form(until).equals(UNTIL)) {
            return false;
        }
        boolean parted = wording.form(until - 1).equals("(") || wording.form(until - 1).equals(",");
        return parted
                && wording.form(share).equals("%")
                && wording.isNumber(share - 1)
                && wording.form(share - 2).equals("на");
    }

    private static boolean isGrowth(String form) {
        for (String start : GROWTH) {
            if (form.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    private static Amount amount(String approx, BigDecimal value) {
        return switch (approx) {
            case "about" -> new Amount.About(value);
            case "at-least" -> new Amount.AtLeast(value);
            case "more-than" -> new Amount.MoreThan(value);
            case "up-to" -> new Amount.UpTo(value);
            case "less-than" -> new Amount.LessThan(value);
            default ->
                    throw new IllegalArgumentException(
                            "hedge «" + approx + "», wanted one such as about");
        };
    }

    private static Map<String, List<Hedge>> hedges() {
        var hedges = new HashMap<String, List<Hedge>>();
        for (Table.Row row : Table.beside(Hedges.class, "russian/hedges.txt").rows()) {
            List<String> words = row.words(1);
            hedges.computeIfAbsent(words.getLast(), key -> new ArrayList<>())
                    .add(new Hedge(row.cell(0), new RuleWords(words)));
        }
        hedges.values().forEach(list -> list.sort((a, b) -> b.words().size() - a.words().size()));
        return hedges;
    }
}
