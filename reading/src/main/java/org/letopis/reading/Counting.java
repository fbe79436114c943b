package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Amount;

import java.math.BigDecimal;
import java.util.Set;

/// Finds the noun that a number counts, by grammar and the words of `units.txt`.
final class Counting {
    /// «17 новых водопроводных железобетонных | колодцев»: more attributes are none. Ours.
    private static final int MOST_ATTRIBUTES = 4;

    private static final Set<String> INVERTIBLE = Labels.words("inverted");

    private final Wording wording;

    /// A noun and where it ends.
    record Noun(Units.Unit unit, int end) {}

    Counting(Wording wording) {
        this.wording = wording;
    }

    /// «человек | двадцать»; null where the noun before the number belongs to another number, or one stands behind it.
    @Nullable Noun inverted(int number, int behind, Amount amount) {
        int sentence = wording.sentenceOf(number);
        String noun = wording.formIn(sentence, number - 1);
        if (!INVERTIBLE.contains(noun)) {
            return null;
        }
        int before = number - 2;
        boolean counted =
                before >= wording.first(sentence)
                        && (wording.isNumber(before)
                                || wording.isAttribute(before)
                                || wording.upos(before).equals("NUM"));
        Units.Unit unit = Units.of(wording, number - 1);
        return !counted && unit != null && of(behind, amount) == null
                ? new Noun(unit, behind)
                : null;
    }

    /// The noun behind a number; null where another word stands there, or a noun that does not agree.
    ///
    /// @param behind one behind the last word of the number
    @Nullable Noun of(int behind, Amount amount) {
        int sentence = wording.sentenceOf(behind - 1);
        int end = wording.end(sentence);
        int at = behind;
        while (at < Math.min(end, behind + MOST_ATTRIBUTES) && isBeforeNoun(at, end)) {
            at++;
        }
        if (at >= end || (wording.isMark(at) && Units.of(wording, at) == null)) {
            return null;
        }
        Units.Unit unit = Units.of(wording, at);
        if (unit == null || (isName(at) && unit.kind() != Units.Kind.MONEY)) {
            return null;
        }
        Noun derived = Units.derived(wording, unit, at + 1);
        if (derived != null) {
            return derived;
        }
        boolean plain = unit.kind() == Units.Kind.THING || unit.kind() == Units.Kind.PEOPLE;
        int behindUnit =
                isSubstance(at) && at + 1 < end && wording.isNoun(at + 1) ? at + 2 : at + 1;
        boolean none =
                plain
                        && !isUndeclined(behind - 1, at)
                        && (isBesideOf(behind - 1, at) || !agrees(at, amount));
        return none ? null : new Noun(unit, behindUnit);
    }

    /// An attribute, or what joins or grades attributes: «вдохновляющих **и** влиятельных женщин», «**еле** живых стариков».
    private boolean isBeforeNoun(int word, int end) {
        if (word + 1 >= end) {
            return false;
        }
        boolean joint = wording.form(word).equals("и") || wording.upos(word).equals("ADV");
        return joint
                ? wording.isAttribute(word + 1) && word + 2 < end && startsNoun(word + 2)
                : (wording.isAttribute(word) || isOwner(word))
                        && (startsNoun(word + 1) || isJoined(word + 1, end))
                        && !isSubstance(word);
    }

    private boolean isJoined(int word, int end) {
        return wording.form(word).equals("и") && isBeforeNoun(word, end);
    }

    private boolean startsNoun(int word) {
        return wording.isAttribute(word) || wording.isNoun(word) || isOwner(word);
    }

    /// «куб. метров», «белорусских рублей», «процентных пунктов»: the attribute alone names the unit.
    private boolean isSubstance(int word) {
        Units.Unit unit = wording.isAttribute(word) ? Units.of(wording, word) : null;
        return unit != null
                && switch (unit.kind()) {
                    case LENGTH, EXTENT, MONEY, SHARE, CHANGE -> true;
                    default -> false;
                };
    }

    private boolean isOwner(int word) {
        return switch (wording.form(word)) {
            case "их", "его", "ее" -> true;
            default -> false;
        };
    }

    /// A capital marks a name, but «5 ОПГ» and «5 ГИБДДшников» are counted.
    private boolean isName(int word) {
        String surface = wording.surface(word);
        boolean derived = surface.length() > 2 && Character.isUpperCase(surface.charAt(1));
        return wording.isCapital(word) && !derived && !wording.isAcronym(word);
    }

    /// «в двух | видео»; but «2 место» is a rank.
    private boolean isUndeclined(int number, int noun) {
        String form = wording.form(noun);
        return wording.upos(number).equals("NUM")
                && !wording.isNumber(number)
                && form.equals(wording.lemma(noun))
                && "оеуюиэ".indexOf(form.charAt(form.length() - 1)) >= 0;
    }

    /// «у двоих | переломы»: the number's case asks for another of its noun.
    private boolean isBesideOf(int number, int noun) {
        return wording.upos(number).equals("NUM")
                && !wording.isNumber(number)
                && wording.isOblique(number)
                && wording.grammaticalCase(noun).equals("Nom");
    }

    /// «5 домов», «2 дома», «21 дом», «в 5 домах»; but «Заречный 100 улицы».
    private boolean agrees(int noun, Amount amount) {
        String grammaticalCase = wording.grammaticalCase(noun);
        if (wording.isAcronym(noun)
                || grammaticalCase.isEmpty()
                || wording.grammaticalNumber(noun).isEmpty()) {
            return true;
        }
        boolean plural = wording.grammaticalNumber(noun).equals("Plur");
        if (!plural && grammaticalCase.equals("Acc") && wording.isAnimate(noun)) {
            // «два-три человека»: the same form is the genitive.
            return takesSingular(amount);
        }
        return switch (grammaticalCase) {
            case "Gen" -> plural || takesSingular(amount);
            case "Nom", "Acc" ->
                    plural ? isSmall(amount) || endsLikeGenitive(noun) : endsInOne(amount);
            default -> plural || endsInOne(amount);
        };
    }

    /// «26 наших ребят»: no nominative of the plural ends in a consonant, whatever grammar made of it.
    private boolean endsLikeGenitive(int noun) {
        String form = wording.form(noun);
        return "аеиоуыэюя".indexOf(form.charAt(form.length() - 1)) < 0;
    }

    private static boolean takesSingular(Amount amount) {
        BigDecimal value = last(amount);
        return value == null
                || value.stripTrailingZeros().scale() > 0
                || isSmall(amount)
                || endsInOne(amount);
    }

    /// Two, three or four, or a number that ends so; also an amount without a value.
    private static boolean isSmall(Amount amount) {
        BigDecimal value = last(amount);
        if (value == null) {
            return false;
        }
        long rest = value.longValue() % 10;
        return rest >= 2 && rest <= 4 && value.longValue() % 100 / 10 != 1;
    }

    private static boolean endsInOne(Amount amount) {
        BigDecimal value = last(amount);
        return value != null && value.longValue() % 10 == 1 && value.longValue() % 100 != 11;
    }

    private static @Nullable BigDecimal last(Amount amount) {
        BigDecimal high = amount.high();
        return high != null ? high : amount.low();
    }
}
