package org.letopis.reading;

import org.letopis.language.Sex;
import org.letopis.reading.SourcePhrases.Phrase;

/// Adjectives and participles that stand for somebody: «ведущая», «потерпевший». What they are called by in the nominative
/// depends on the sex, which only their place in the sentence shows.
record Substantives(Wording wording) {
    /// Whether a source is one such word and nothing else.
    boolean isOne(Phrase source) {
        return source.end() - source.first() == 1
                && wording.isAttribute(source.first())
                && wording.grammaticalNumber(source.first()).equals("Sing")
                && !wording.isCapital(source.first());
    }

    Sex sexOf(Phrase source) {
        return switch (wording.grammaticalGender(source.first())) {
            case "Masc" -> Sex.MALE;
            case "Fem" -> Sex.FEMALE;
            default -> Sex.UNKNOWN;
        };
    }

    /// «ведущая» of «ведущей», «учёная» of «учёной», «крайняя» of «крайней».
    static String feminine(String oblique) {
        int stem = oblique.length() - 2;
        if (stem < 1) {
            return oblique;
        }
        String ending = oblique.substring(stem);
        boolean soft =
                oblique.charAt(stem - 1) == 'н' && !ending.equals("ой") && !ending.equals("ую");
        return switch (ending) {
            case "ей", "ой", "ую", "юю" -> oblique.substring(0, stem) + (soft ? "яя" : "ая");
            default -> oblique;
        };
    }
}
