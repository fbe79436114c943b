package org.letopis.language.russian;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Sex;
import org.letopis.language.Table;
import org.letopis.language.russian.Tag.Case;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Persons' names: which words can be one, and the sex that they show.
final class Names {
    /// How a surname ends in the nominative, and whom it tells of.
    record Shape(Sex sex, String ending) {}

    private final List<Shape> shapes;
    private final Lexicon lexicon;

    Names(List<Shape> shapes, Lexicon lexicon) {
        this.shapes = shapes;
        this.lexicon = lexicon;
    }

    /// The endings of surnames, to be joined with a lexicon.
    static List<Shape> loadShapes() {
        var shapes = new ArrayList<Shape>();
        for (Table.Row row : Table.beside(Names.class, "surname-shapes.txt").rows()) {
            Sex sex =
                    switch (row.cell(0)) {
                        case "m" -> Sex.MALE;
                        case "f" -> Sex.FEMALE;
                        case "mf" -> Sex.UNKNOWN;
                        default -> throw row.wrong("sex " + row.cell(0) + ", wanted m, f or mf");
                    };
            for (String ending : row.words(1)) {
                shapes.add(new Shape(sex, ending));
            }
        }
        return List.copyOf(shapes);
    }

    boolean isSurname(String word) {
        return isCapital(word) && !isAcronym(word) && shape(word) != null;
    }

    /// «Анна-Мария» where both halves are names.
    boolean isFirstName(String word) {
        if (!isCapital(word) || isAcronym(word)) {
            return false;
        }
        int hyphen = word.indexOf('-');
        return hasFirst(readings(word))
                || (hyphen > 0
                        && hyphen < word.length() - 1
                        && isFirstName(word.substring(0, hyphen))
                        && isFirstName(word.substring(hyphen + 1)));
    }

    Sex sexOf(String name) {
        List<String> words = List.of(name.split(" ", -1));
        for (String grammeme : List.of("Patr", "Name")) {
            for (String word : words) {
                Sex sex = sexShownBy(word.substring(word.indexOf('-') + 1), grammeme);
                if (sex != Sex.UNKNOWN) {
                    return sex;
                }
            }
        }
        Shape shape = shape(words.getLast());
        return shape == null ? Sex.UNKNOWN : shape.sex();
    }

    /// By the nominative readings with that grammeme; UNKNOWN where there are none, or of both sexes.
    private Sex sexShownBy(String word, String grammeme) {
        Sex shown = Sex.UNKNOWN;
        for (Candidate reading : readings(word)) {
            Tag tag = reading.tag();
            if (tag.has(grammeme) && tag.kase == Case.NOMN) {
                Sex sex = sex(tag.gender);
                if (!shown.agreesWith(sex)) {
                    return Sex.UNKNOWN;
                }
                shown = sex;
            }
        }
        return shown;
    }

    private static Sex sex(Tag.Gender gender) {
        return switch (gender) {
            case MASC -> Sex.MALE;
            case FEMN -> Sex.FEMALE;
            case NEUT, NONE -> Sex.UNKNOWN;
        };
    }

    private List<Candidate> readings(String word) {
        return word.isEmpty() ? List.of() : lexicon.known(word);
    }

    private static boolean hasFirst(List<Candidate> readings) {
        for (Candidate reading : readings) {
            if (reading.tag().has("Name")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Shape shape(String word) {
        String form = word.toLowerCase(Locale.ROOT).replace('ё', 'е');
        for (Shape shape : shapes) {
            if (form.endsWith(shape.ending()) && form.length() > shape.ending().length() + 1) {
                return shape;
            }
        }
        return null;
    }

    private static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(1));
    }
}
