package org.letopis.reading;

import org.letopis.language.Table;
import org.letopis.model.Figure.Aggregation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Tells a part and an addition from a total: `parts.txt`.
final class Aggregations {
    /// How many words may stand between: «из них | в 2020 году выплаты получат | 7». Ours.
    private static final int FARTHEST = 6;

    private record Sign(Aggregation aggregation, RuleWords words) {}

    private static final String NUMBER = "…";
    private static final List<Sign> BEFORE = new ArrayList<>();
    private static final List<Sign> BEHIND = new ArrayList<>();

    static {
        for (Table.Row row : Table.beside(Aggregations.class, "russian/parts.txt").rows()) {
            List<String> words = row.words(1);
            boolean behind = words.getFirst().equals(NUMBER);
            var sign =
                    new Sign(
                            Aggregation.valueOf(row.cell(0).toUpperCase(Locale.ROOT)),
                            new RuleWords(
                                    behind
                                            ? words.subList(1, words.size())
                                            : words.subList(0, words.size() - 1)));
            (behind ? BEHIND : BEFORE).add(sign);
        }
    }

    private Aggregations() {}

    /// «Из них 5 …, 7 …»
    static boolean opensWithPart(Wording wording, int sentence) {
        return BEFORE.stream()
                .anyMatch(sign ->
                        sign.aggregation() == Aggregation.SUBSET
                                && sign.words()
                                        .standAt(wording, sentence, wording.first(sentence)));
    }

    /// @param from one behind the number before, where one stands in the sentence
    static Aggregation of(Wording wording, Quantity quantity, int from) {
        int sentence = wording.sentenceOf(quantity.number());
        for (int i = quantity.first() - 1; i >= from && i >= quantity.first() - FARTHEST; i--) {
            for (Sign sign : BEFORE) {
                int first = i - sign.words().size() + 1;
                boolean near =
                        sign.aggregation() == Aggregation.SUBSET || i == quantity.first() - 1;
                if (near && sign.words().standAt(wording, sentence, first)) {
                    return sign.aggregation();
                }
            }
        }
        for (Sign sign : BEHIND) {
            if (sign.words().standAt(wording, sentence, quantity.end())) {
                return sign.aggregation();
            }
        }
        return Aggregation.TOTAL;
    }
}
