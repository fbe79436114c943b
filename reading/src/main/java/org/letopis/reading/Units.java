package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Table;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// What a counted noun stands for: `units.txt`, else what grammar says of it.
final class Units {
    enum Kind {
        PEOPLE,
        MONEY,
        SHARE,
        CHANGE,
        LENGTH,
        EXTENT,
        SPEED,
        DEGREE,
        VOTES,
        THING,
        PART,
        PORTION,
        SKIP,
        FACTOR
    }

    /// @param name lemma, ISO currency code or «%»; of a part how many of it make up the whole
    record Unit(Kind kind, String name) {}

    static final Unit PERSON = new Unit(Kind.PEOPLE, "человек");

    /// A sum whose currency the text does not say.
    static final Unit SUM = new Unit(Kind.MONEY, "денежная единица");

    static final Unit PERCENT = new Unit(Kind.SHARE, "%");

    static final Unit DEGREE = new Unit(Kind.DEGREE, "градус");

    /// The unit column of a row whose units are the lemmas themselves.
    private static final String ITSELF = "-";

    /// What makes a speed of a length, by the word behind «в» or a stroke: «с», «час».
    private static final Map<String, String> SPEEDS = new HashMap<>();

    private static final Map<String, Unit> UNITS = load();

    private Units() {}

    /// The unit of a noun, or of what stands for one; null where the word is neither.
    static @Nullable Unit of(Wording wording, int word) {
        Unit known = known(wording, word);
        if (known != null) {
            return known;
        }
        if (wording.isParticiple(word)) {
            String person = person(wording.form(word));
            return person == null ? null : new Unit(Kind.PEOPLE, person);
        }
        if (!wording.isNoun(word)) {
            return null;
        }
        Kind kind = wording.isAnimate(word) ? Kind.PEOPLE : Kind.THING;
        String name = wording.isAcronym(word) ? wording.surface(word) : wording.lemma(word);
        return new Unit(kind, name);
    }

    /// The unit of a word that `units.txt` has; null where it has none.
    static @Nullable Unit known(Wording wording, int word) {
        Unit known = UNITS.get(wording.form(word));
        return known != null ? known : UNITS.get(wording.lemma(word));
    }

    /// What the words behind a length make of it: a speed in «5 метров | в секунду», «5 м|/с», an area in «5 м|²»; null
    /// where they make nothing.
    ///
    /// @param behind one behind the unit of length
    static @Nullable Unit derived(Wording wording, Unit length, int behind) {
        if (length.kind() != Kind.LENGTH) {
            return null;
        }
        int sentence = wording.sentenceOf(behind - 1);
        return switch (wording.formIn(sentence, behind)) {
            case "²" -> new Unit(Kind.EXTENT, "квадратный " + length.name());
            case "³" -> new Unit(Kind.EXTENT, "кубический " + length.name());
            case "в", "/" -> {
                String time = SPEEDS.get(wording.formIn(sentence, behind + 1));
                yield time == null ? null : new Unit(Kind.SPEED, length.name() + " " + time);
            }
            default -> null;
        };
    }

    /// The sign of a currency, which stands before its number: «$5 млн».
    static @Nullable Unit ofSign(String form) {
        Unit unit = form.length() == 1 ? UNITS.get(form) : null;
        return unit != null && unit.kind() == Kind.MONEY && !Character.isLetter(form.charAt(0))
                ? unit
                : null;
    }

    /// «задержанных» gives «задержанный».
    private static @Nullable String person(String participle) {
        String stem = participle.substring(0, Math.max(0, participle.length() - 2));
        if (participle.endsWith("ых")) {
            return stem + "ый";
        }
        return participle.endsWith("их") ? stem + "ий" : null;
    }

    private static Map<String, Unit> load() {
        var units = new HashMap<String, Unit>();
        for (Table.Row row : Table.beside(Units.class, "russian/units.txt").rows()) {
            Kind kind = Kind.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
            for (String lemma : row.words(2)) {
                String name = row.cell(1).equals(ITSELF) ? lemma : row.cell(1);
                if (kind == Kind.SPEED) {
                    SPEEDS.put(lemma, name);
                } else {
                    units.put(lemma, new Unit(kind, name));
                }
            }
        }
        return units;
    }
}
