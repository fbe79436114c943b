package org.letopis.language.russian;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Sex;
import org.letopis.language.Table;
import org.letopis.language.russian.Declension.Gender;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Persons' names: which words can be one, their nominative, and the sex that they show.
final class Names {
    private record Shape(Sex sex, String ending) {}

    private static final List<Shape> SHAPES = shapes();

    /// Names of more words are none of persons: first name, patronymic, surname.
    private static final int MOST_WORDS = 3;

    private final Nouns firstNames = Nouns.firstNames();

    private static List<Shape> shapes() {
        var shapes = new ArrayList<Shape>();
        for (Table.Row row : Table.beside(Names.class, "surname-shapes.txt").rows()) {
            Sex sex =
                    switch (row.cell(0)) {
                        case "m" -> Sex.MALE;
                        case "f" -> Sex.FEMALE;
                        case "mf" -> Sex.UNKNOWN;
                        default -> throw row.wrong("sex " + row.cell(0) + ", wanted m, f or mf");
                    };
            row.words(1).forEach(ending -> shapes.add(new Shape(sex, ending)));
        }
        return List.copyOf(shapes);
    }

    private static @Nullable Shape shape(String word) {
        String form = word.toLowerCase(Locale.ROOT).replace('ё', 'е');
        for (Shape shape : SHAPES) {
            if (form.endsWith(shape.ending()) && form.length() > shape.ending().length() + 1) {
                return shape;
            }
        }
        return null;
    }

    static boolean isSurname(String word) {
        return isCapital(word) && !isAcronym(word) && shape(word) != null;
    }

    boolean isFirstName(String word) {
        return isCapital(word) && first(word) != null;
    }

    /// A first name by its form; «Анна-Мария» where both halves are names of the same case.
    Nouns.@Nullable Form first(String word) {
        Nouns.Form whole = firstNames.get(word);
        int hyphen = word.indexOf('-');
        if (whole != null || hyphen < 1 || hyphen == word.length() - 1) {
            return whole;
        }
        Nouns.Form left = firstNames.get(word.substring(0, hyphen));
        Nouns.Form right = firstNames.get(word.substring(hyphen + 1));
        boolean same =
                left != null
                        && right != null
                        && left.gender() == right.gender()
                        && left.alreadyNominative() == right.alreadyNominative();
        return !same || left == null || right == null
                ? null
                : new Nouns.Form(
                        left.nominative() + "-" + right.nominative(),
                        left.gender(),
                        false,
                        left.alreadyNominative());
    }

    Sex sexOf(String name) {
        List<String> words = List.of(name.split(" ", -1));
        for (String word : words) {
            Sex sex = sex(Surnames.genderOfPatronymic(word, Gender.N));
            if (sex != Sex.UNKNOWN) {
                return sex;
            }
        }
        for (String word : words) {
            Gender gender = firstNames.genderOfNominative(word.substring(word.indexOf('-') + 1));
            if (gender != null) {
                return sex(gender);
            }
        }
        Shape shape = shape(words.getLast());
        return shape == null ? Sex.UNKNOWN : shape.sex();
    }

    private static Sex sex(Gender gender) {
        return switch (gender) {
            case M -> Sex.MALE;
            case F -> Sex.FEMALE;
            case N -> Sex.UNKNOWN;
        };
    }

    /// A person's name in the nominative; a word of which that is not sure comes back as it stands.
    ///
    /// @param gender where neither first name nor patronymic tells
    List<String> nominative(List<String> words, Gender gender) {
        Gender known = gender;
        for (String word : words) {
            Nouns.Form first = isCapital(word) ? first(word) : null;
            if (first != null && first.alreadyNominative()) {
                return words;
            }
            known = first != null ? first.gender() : Surnames.genderOfPatronymic(word, known);
        }
        var result = new ArrayList<String>();
        for (String word : words) {
            Nouns.Form first = first(word);
            boolean untouched = !isCapital(word) || isAcronym(word);
            result.add(
                    untouched
                            ? word
                            : first != null
                                    ? first.nominative()
                                    : Surnames.nominative(word, known));
        }
        return result;
    }

    /// Whether words without any title before them are surely the name of a person or of a man-like thing in an oblique
    /// case: with a known first name, by a surname's ending, or as genitives in -а: «Форда», «Красного Креста».
    boolean isSurelyOblique(List<String> words) {
        if (words.size() > MOST_WORDS || !words.stream().allMatch(Names::isPlainName)) {
            return false;
        }
        boolean named = words.size() > 1 && words.stream().anyMatch(word -> first(word) != null);
        boolean genitives =
                words.stream().allMatch(Surnames::isGenitiveOfMan) && words.getLast().endsWith("а");
        boolean surname = words.size() == 1 && Surnames.isOblique(words.getFirst());
        boolean single = words.size() == 1 && first(words.getFirst()) != null;
        return named || genitives || surname || single;
    }

    private static boolean isPlainName(String word) {
        return isCapital(word)
                && !isAcronym(word)
                && Character.isLetter(word.charAt(word.length() - 1));
    }

    static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(1));
    }
}
