package org.letopis.reading;

import org.letopis.language.Table;

import java.util.HashSet;
import java.util.Set;

/// Whether the clause around a word tells of what was or of what will be.
final class Tenses {
    enum Tense {
        PAST,
        PRESENT,
        FUTURE,
        UNKNOWN
    }

    private static final Set<String> PLANS = plans();
    private static final int NONE = -1;

    private final Tense[] of;

    /// The nearest word with a tense on either side: in the clause, and in the sentence.
    private final int[] beforeInClause;

    private final int[] afterInClause;
    private final int[] beforeInSentence;
    private final int[] afterInSentence;

    Tenses(Wording wording) {
        int size = wording.size();
        this.of = new Tense[size];
        this.beforeInClause = new int[size];
        this.afterInClause = new int[size];
        this.beforeInSentence = new int[size];
        this.afterInSentence = new int[size];
        fillForward(wording);
        fillBackward(wording);
    }

    /// The tense of the clause at a stretch of words, by the nearest verb; where the clause has none, of the sentence.
    Tense around(int first, int end) {
        int before = beforeInClause[first];
        int after = afterInClause[end - 1];
        if (before == NONE && after == NONE) {
            before = beforeInSentence[first];
            after = before == NONE ? afterInSentence[end - 1] : NONE;
        }
        if (before == NONE && after == NONE) {
            return Tense.UNKNOWN;
        }
        boolean nearerBefore =
                after == NONE || (before != NONE && first - before <= after - end + 1);
        return of[nearerBefore ? before : after];
    }

    private void fillForward(Wording wording) {
        int sentence = NONE;
        int inClause = NONE;
        int inSentence = NONE;
        for (int i = 0; i < of.length; i++) {
            if (wording.sentenceOf(i) != sentence) {
                sentence = wording.sentenceOf(i);
                inClause = NONE;
                inSentence = NONE;
            } else if (isBorder(wording, i)) {
                inClause = NONE;
            }
            of[i] = tense(wording, i, inClause == NONE ? Tense.UNKNOWN : of[inClause]);
            if (of[i] != Tense.UNKNOWN) {
                inClause = i;
                inSentence = i;
            }
            beforeInClause[i] = inClause;
            beforeInSentence[i] = inSentence;
        }
    }

    private void fillBackward(Wording wording) {
        int sentence = NONE;
        int inClause = NONE;
        int inSentence = NONE;
        for (int i = of.length - 1; i >= 0; i--) {
            if (wording.sentenceOf(i) != sentence) {
                sentence = wording.sentenceOf(i);
                inClause = NONE;
                inSentence = NONE;
            }
            if (of[i] != Tense.UNKNOWN) {
                inClause = i;
                inSentence = i;
            }
            afterInClause[i] = inClause;
            afterInSentence[i] = inSentence;
            if (isBorder(wording, i)) {
                inClause = NONE;
            }
        }
    }

    private static boolean isBorder(Wording wording, int word) {
        return switch (wording.form(word)) {
            case ",", ";", ":", "(", ")", "—", "–", "-" -> true;
            default -> false;
        };
    }

    /// @param running the tense of the clause so far: after «будет» a participle tells of the future
    private static Tense tense(Wording wording, int word, Tense running) {
        if (PLANS.contains(wording.lemma(word))) {
            return Tense.FUTURE;
        }
        String feats = wording.feats(word);
        if (!feats.contains("VerbForm=")) {
            return Tense.UNKNOWN;
        }
        if (feats.contains("VerbForm=Fin")) {
            // «должен был пройти»: a plan stays one.
            return running == Tense.FUTURE && wording.lemma(word).equals("быть")
                    ? Tense.FUTURE
                    : finite(feats);
        }
        boolean shortParticiple =
                feats.contains("VerbForm=Part") && feats.contains("Variant=Short");
        return shortParticiple && running != Tense.FUTURE ? Tense.PAST : Tense.UNKNOWN;
    }

    private static Tense finite(String feats) {
        if (feats.contains("Tense=Past")) {
            return Tense.PAST;
        }
        if (feats.contains("Tense=Fut")) {
            return Tense.FUTURE;
        }
        return feats.contains("Tense=Pres") ? Tense.PRESENT : Tense.UNKNOWN;
    }

    private static Set<String> plans() {
        var plans = new HashSet<String>();
        Table.beside(Tenses.class, "russian/time-plans.txt")
                .rows()
                .forEach(row -> plans.addAll(row.words(0)));
        return plans;
    }
}
