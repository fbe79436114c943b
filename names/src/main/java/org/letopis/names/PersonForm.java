package org.letopis.names;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Language;
import org.letopis.language.Sex;
import org.letopis.model.Actor;
import org.letopis.names.Marks.Mark;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A person's name taken apart: «А. Б. Зареев», «Иван Петрович», «Зареев».
///
/// @param surname may be of several words: «аль-Масри», «ван Дам»
/// @param stems of all words of the surname, in the text's form and in the nominative; by them it is found again
record PersonForm(
        @Nullable String first,
        @Nullable String patronymic,
        @Nullable String surname,
        Actor.@Nullable Sex sex,
        boolean plural,
        List<String> stems) {
    private static final Pattern SPACE = Pattern.compile("[\\s\u00a0]+|(?<=\\.)(?=\\p{L})");

    static PersonForm of(Mark mark, Grammar grammar, Language language) {
        var words = new ArrayList<>(List.of(SPACE.split(mark.mention().name().strip(), -1)));
        String patronymic = words.size() > 1 ? take(words, PersonForm::isPatronymic) : null;
        String first = null;
        if (words.size() > 1) {
            first = take(words, PersonForm::isInitial);
            String second =
                    first == null || words.size() < 2 ? null : take(words, PersonForm::isInitial);
            patronymic = second == null ? patronymic : second;
        }
        if (first == null && (words.size() > 1 || patronymic != null)) {
            first = takeFirst(words, language);
        } else if (first == null && isFirstName(words.getFirst(), language)) {
            first = words.removeFirst();
        }
        String surname = words.isEmpty() ? null : String.join(" ", words);
        int last = mark.end() - 1;
        boolean alone = first == null && surname != null;
        return new PersonForm(
                first,
                patronymic,
                surname,
                sex(mark, grammar, language, surname),
                alone
                        && grammar.isPlural(last)
                        && Grammar.fold(grammar.surface(last))
                                .matches(".*(ы|ых|ым|ыми|ие|ских|цких)"),
                stems(mark, grammar, surname));
    }

    boolean isFull() {
        return surname != null && first != null;
    }

    private static @Nullable String take(
            List<String> words, java.util.function.Predicate<String> wanted) {
        for (int i = 0; i < words.size(); i++) {
            if (wanted.test(words.get(i))) {
                return words.remove(i);
            }
        }
        return null;
    }

    /// «Зареев Иван» has its surname first; every other name its first name.
    private static String takeFirst(List<String> words, Language language) {
        boolean surnameFirst =
                words.size() == 2
                        && language.isFirstName(words.getLast())
                        && !language.isFirstName(words.getFirst())
                        && language.isSurname(words.getFirst());
        return words.remove(surnameFirst ? 1 : 0);
    }

    private static boolean isFirstName(String word, Language language) {
        return language.isFirstName(word) && !language.isSurname(word);
    }

    private static boolean isInitial(String word) {
        return word.length() == 1 || (word.length() <= 3 && word.endsWith("."));
    }

    private static boolean isPatronymic(String word) {
        String form = Grammar.fold(word);
        return form.length() > 5
                && (form.endsWith("ович")
                        || form.endsWith("евич")
                        || form.endsWith("ьич")
                        || form.endsWith("овна")
                        || form.endsWith("евна")
                        || form.endsWith("ична"));
    }

    private static Actor.@Nullable Sex sex(
            Mark mark, Grammar grammar, Language language, @Nullable String surname) {
        if (mark.mention().name().indexOf(' ') > 0) {
            Sex sex = language.sexOf(mark.mention().name());
            if (sex != Sex.UNKNOWN) {
                return sex == Sex.MALE ? Actor.Sex.MALE : Actor.Sex.FEMALE;
            }
        }
        int last = mark.end() - 1;
        if (surname == null) {
            return null;
        }
        // «Зареева» that has been read as «Зареев» already is no woman in the nominative.
        boolean oblique =
                !Grammar.fold(surname).equals(grammar.form(last))
                        && grammar.kase(last).equals("Nom");
        return Surnames.sex(grammar.surface(last), oblique ? "Gen" : grammar.kase(last));
    }

    private static List<String> stems(Mark mark, Grammar grammar, @Nullable String surname) {
        var stems = new ArrayList<String>();
        if (surname != null) {
            for (String word : surname.split(" ", -1)) {
                add(stems, Surnames.stem(word));
                add(stems, Grammar.fold(word));
            }
        }
        if (mark.end() == mark.first() + 1) {
            add(stems, Surnames.stem(grammar.surface(mark.first())));
        }
        return List.copyOf(stems);
    }

    private static void add(List<String> stems, String stem) {
        if (!stems.contains(stem)) {
            stems.add(stem);
        }
    }
}
