package org.letopis.reading;

import org.letopis.model.TimeExpression.Bound;

import java.util.Locale;
import java.util.Map;

/// What the words before an expression of time make of it: the table `time-bounds.txt`.
final class TimeBounds {
    private static final Map<String, String> MEANINGS =
            TimeWords.valuesOf("russian/time-bounds.txt");

    private static final String APPROX = "approx";

    private TimeBounds() {}

    record Before(Bound bound, boolean isApproximate) {
        private static Before of(String meaning) {
            return meaning.isEmpty() || meaning.equals(APPROX)
                    ? new Before(Bound.AT, meaning.equals(APPROX))
                    : new Before(Bound.valueOf(meaning.toUpperCase(Locale.ROOT)), false);
        }
    }

    static Before before(Wording wording, TimePhrase phrase) {
        if (!phrase.added().isEmpty()) {
            return Before.of(phrase.added());
        }
        boolean untilItsEnd = phrase.pieces().getFirst().rule().equals("deictic-to-end");
        return untilItsEnd
                ? new Before(Bound.UNTIL, false)
                : Before.of(meaning(wording, phrase.first()));
    }

    /// The two words before, or the one; «примерно в 14:30» has it one word further on.
    private static String meaning(Wording wording, int first) {
        int sentence = wording.sentenceOf(first);
        String near = wording.formIn(sentence, first - 1);
        String second = wording.formIn(sentence, first - 2);
        String both = MEANINGS.get(second + " " + near);
        if (both != null) {
            return both;
        }
        boolean plain = near.equals("в") || near.equals("во");
        String meaning = MEANINGS.getOrDefault(plain ? second : near, "");
        return plain && !meaning.equals(APPROX) ? "" : meaning;
    }

    /// Whether the word before points ahead: «перенесли на среду», but not «по состоянию на среду».
    static boolean isForward(Wording wording, TimePhrase phrase) {
        int sentence = wording.sentenceOf(phrase.first());
        int before = phrase.first() - 1;
        return wording.formIn(sentence, before).equals("на")
                && before > wording.first(sentence)
                && wording.isWord(before - 1)
                && switch (wording.form(before - 1)) {
                    case "состоянию", "данным", "ночь", "назад" -> false;
                    default -> true;
                };
    }
}
