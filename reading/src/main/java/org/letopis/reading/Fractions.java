package org.letopis.reading;

import org.letopis.language.NumberPhrase;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/// Finds the parts of a whole that are said without a number: «половина жителей», «более трети посевов».
final class Fractions {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext THREE_DIGITS = new MathContext(3);

    private final Wording wording;
    private final boolean[] taken;

    private Fractions(Wording wording, boolean[] taken) {
        this.wording = wording;
        this.taken = taken;
    }

    /// @param taken which words are part of a time or of a number
    static List<Quantity> in(Wording wording, boolean[] taken) {
        var finder = new Fractions(wording, taken);
        var found = new ArrayList<Quantity>();
        for (int i = 0; i < wording.size(); i++) {
            Units.Unit part = Units.known(wording, i);
            if (part == null || taken[i]) {
                continue;
            }
            if (part.kind() == Units.Kind.PART) {
                finder.add(i, i + 1, part, found);
            } else if (part.kind() == Units.Kind.PORTION && finder.isPortion(i + 1)) {
                finder.add(i, i + 2, part, found);
            }
        }
        return found;
    }

    /// «пятая | часть рейсов», «десятая | часть от всех»; but «пятая часть книги» is a volume.
    private boolean isPortion(int word) {
        int sentence = wording.sentenceOf(word - 1);
        boolean part = word < wording.end(sentence) && wording.lemma(word).equals("часть");
        return part
                && (wording.formIn(sentence, word + 1).equals("от")
                        || (isOfMany(word) && wording.grammaticalNumber(word + 1).equals("Plur")));
    }

    private void add(int word, int end, Units.Unit part, List<Quantity> found) {
        var share = HUNDRED.divide(new BigDecimal(part.name()), THREE_DIGITS);
        var number = new NumberPhrase(wording.span(word), share, NumberPhrase.Kind.CARDINAL);
        Hedges.Hedged hedged = Hedges.of(wording, word, number);
        boolean hedge = hedged.first() < word;
        int before = hedged.first() - 1;
        boolean described =
                before >= wording.first(wording.sentenceOf(word))
                        && (wording.isAttribute(before) || taken[before]);
        if (!described && !isHour(end) && (hedge || end > word + 1 || isOfMany(word))) {
            found.add(
                    new Quantity(
                            hedged.first(),
                            word,
                            end,
                            end,
                            hedged.amount(),
                            NumberPhrase.Kind.CARDINAL,
                            Units.PERCENT,
                            hedged.reached(),
                            "part"));
        }
    }

    /// «около половины | десятого вечера», «до половины | шестого»
    private boolean isHour(int word) {
        int sentence = wording.sentenceOf(word - 1);
        int noun = word + 1;
        if (word >= wording.end(sentence) || !wording.isAttribute(word)) {
            return false;
        }
        Units.Unit unit = noun < wording.end(sentence) ? Units.of(wording, noun) : null;
        return wording.grammaticalNumber(word).equals("Sing")
                && (unit == null || unit.kind() == Units.Kind.SKIP);
    }

    /// «половина | жителей», «треть | всех посевов», and not «половина второго» or «четверть часа».
    private boolean isOfMany(int word) {
        int sentence = wording.sentenceOf(word);
        int noun = wording.behindAttributes(word + 1, wording.end(sentence));
        if (noun >= wording.end(sentence)
                || !wording.isNoun(noun)
                || !wording.grammaticalCase(noun).equals("Gen")) {
            return false;
        }
        Units.Unit unit = Units.of(wording, noun);
        return unit != null
                && (unit.kind() == Units.Kind.PEOPLE || unit.kind() == Units.Kind.THING);
    }
}
