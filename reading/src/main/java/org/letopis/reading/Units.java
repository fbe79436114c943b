package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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

    private static final String HEAD = "голов";

    /// «5 единиц техники»: not what is counted, but in what.
    private static final String ITEM = "единица";

    /// What is counted by heads, which are no goals then.
    private static final Set<String> HERDS = new HashSet<>();

    /// What a signed number without noun is the temperature of.
    private static final Set<String> WEATHER = new HashSet<>();

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

    /// What the words behind a unit make of it: a speed in «5 метров | в секунду», «5 м|/с», an area in «5 м|²», a head of
    /// cattle in «100 голов | скота», «5 единиц | техники»; null where they make nothing.
    ///
    /// @param behind one behind the unit
    static Counting.@Nullable Noun derived(Wording wording, Unit unit, int behind) {
        int sentence = wording.sentenceOf(behind - 1);
        String next = wording.formIn(sentence, behind);
        if (unit.kind() == Kind.LENGTH) {
            return ofLength(unit, next, wording.formIn(sentence, behind + 1), behind);
        }
        if (HERDS.contains(next) && wording.form(behind - 1).startsWith(HEAD)) {
            return new Counting.Noun(new Unit(Kind.THING, HEAD + "а"), behind);
        }
        int power = unit.kind() == Kind.EXTENT ? unit.name().indexOf(' ') : -1;
        Unit side = power > 0 && !next.isEmpty() ? known(wording, behind) : null;
        if (side != null && side.kind() == Kind.LENGTH) {
            // «468 кв | км»
            String name = unit.name().substring(0, power + 1) + side.name();
            return new Counting.Noun(new Unit(Kind.EXTENT, name), behind + 1);
        }
        if (unit.name().equals("литр") && isPower(wording, sentence, behind)) {
            return new Counting.Noun(new Unit(Kind.THING, "лошадиная сила"), behind + 2);
        }
        if (!unit.name().equals(ITEM)) {
            return null;
        }
        int noun = wording.behindAttributes(behind, wording.end(sentence));
        boolean owned =
                noun < wording.end(sentence)
                        && wording.isNoun(noun)
                        && wording.grammaticalCase(noun).equals("Gen");
        return owned
                ? new Counting.Noun(new Unit(Kind.THING, ITEM + " " + wording.form(noun)), noun + 1)
                : null;
    }

    /// «200 л|. с.»
    private static boolean isPower(Wording wording, int sentence, int word) {
        return wording.formIn(sentence, word).equals(".")
                && wording.formIn(sentence, word + 1).equals("с");
    }

    private static Counting.@Nullable Noun ofLength(
            Unit length, String next, String time, int behind) {
        String name = length.name();
        return switch (next) {
            case "²" -> new Counting.Noun(new Unit(Kind.EXTENT, "квадратный " + name), behind + 1);
            case "³" -> new Counting.Noun(new Unit(Kind.EXTENT, "кубический " + name), behind + 1);
            case "в", "/" -> {
                String each = SPEEDS.get(time);
                yield each == null
                        ? null
                        : new Counting.Noun(new Unit(Kind.SPEED, name + " " + each), behind + 2);
            }
            default -> null;
        };
    }

    static boolean isOfWeather(String lemma) {
        return WEATHER.contains(lemma);
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
            for (String lemma : row.words(2)) {
                switch (row.cell(0)) {
                    case "speed" -> SPEEDS.put(lemma, row.cell(1));
                    case "herd" -> HERDS.add(lemma);
                    case "weather" -> WEATHER.add(lemma);
                    default -> units.put(lemma, unit(row, lemma));
                }
            }
        }
        return units;
    }

    private static Unit unit(Table.Row row, String lemma) {
        Kind kind = Kind.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
        return new Unit(kind, row.cell(1).equals(ITSELF) ? lemma : row.cell(1));
    }
}
