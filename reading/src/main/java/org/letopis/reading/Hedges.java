package org.letopis.reading;

import org.letopis.language.NumberPhrase;
import org.letopis.language.Table;
import org.letopis.model.Amount;

import java.math.BigDecimal;
import java.util.List;

/// The words before a number that say how sure it is: `hedges.txt`.
final class Hedges {
    /// A number with its hedge.
    ///
    /// @param first word of the hedge, or of the number where nothing hedges it
    /// @param reached whether «выросло до» or the like stands before it
    record Hedged(int first, Amount amount, boolean reached) {}

    private record Hedge(String approx, List<String> words) {}

    private static final List<Hedge> HEDGES =
            Table.beside(Hedges.class, "russian/hedges.txt").rows().stream()
                    .map(row -> new Hedge(row.cell(0), row.words(1)))
                    .sorted((a, b) -> b.words().size() - a.words().size())
                    .toList();

    private static final Hedge UNTIL = new Hedge("up-to", List.of("до"));

    /// Starts of the words behind which «до» names what was reached.
    private static final List<String> GROWTH =
            Table.beside(Hedges.class, "russian/growth.txt").rows().stream()
                    .map(row -> row.cell(0))
                    .toList();

    /// In words: «выросло число погибших при пожаре | до 30». Ours.
    private static final int FARTHEST_GROWTH = 8;

    private Hedges() {}

    /// @param number word at which the number starts
    static Hedged of(Wording wording, int number, NumberPhrase phrase) {
        BigDecimal value = phrase.value();
        for (Hedge hedge : HEDGES) {
            int first = number - hedge.words().size();
            if (stands(wording, hedge, first, number) && !isGoal(wording, hedge, first)) {
                return new Hedged(
                        first,
                        value == null ? new Amount.Vague() : amount(hedge.approx(), value),
                        false);
            }
        }
        return new Hedged(
                number,
                value == null ? new Amount.Vague() : new Amount.Exactly(value),
                isGoal(wording, UNTIL, number - 1));
    }

    private static boolean stands(Wording wording, Hedge hedge, int first, int number) {
        int sentence = wording.sentenceOf(number);
        for (int i = 0; i < hedge.words().size(); i++) {
            if (!wording.formIn(sentence, first + i).equals(hedge.words().get(i))) {
                return false;
            }
        }
        return true;
    }

    /// «выросло до 30»: what was reached, no bound.
    private static boolean isGoal(Wording wording, Hedge hedge, int first) {
        int sentence = wording.sentenceOf(first + 1);
        if (!hedge.words().equals(UNTIL.words()) || !wording.formIn(sentence, first).equals("до")) {
            return false;
        }
        for (int i = first - 1; i >= first - FARTHEST_GROWTH; i--) {
            String form = wording.formIn(sentence, i);
            if (GROWTH.stream().anyMatch(form::startsWith)) {
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
}
