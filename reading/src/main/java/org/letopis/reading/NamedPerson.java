package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Language;
import org.letopis.reading.SpeakerWords.Sort;

import java.util.List;

/// A source that names a person, taken apart: «мэр Заречного | Павел Зареев».
///
/// @param title the words before the name, nominative; empty where there are none
/// @param name first name, patronymic, surname, as far as the text gives them
record NamedPerson(List<String> title, String name) {
    private static final int MOST_NAME_WORDS = 3;

    NamedPerson {
        title = List.copyOf(title);
    }

    /// Null where the phrase, in the nominative, names no person.
    static @Nullable NamedPerson of(String nominative, Language language) {
        List<String> words = Wording.split(nominative);
        int run = words.size();
        while (run > 0 && isNameWord(words.get(run - 1))) {
            run--;
        }
        int start = nameStart(words, run, language);
        return start < 0
                ? null
                : new NamedPerson(
                        words.subList(0, start),
                        String.join(" ", words.subList(start, words.size())));
    }

    /// Whether nothing but a surname is known.
    boolean isSurnameOnly() {
        return name.indexOf(' ') < 0;
    }

    /// Whether a role stands before the name, or could stand for it.
    static boolean isTitled(List<String> words) {
        return words.stream().anyMatch(word -> SpeakerWords.is(Wording.form(word), Sort.PERSON));
    }

    private static int nameStart(List<String> words, int run, Language language) {
        int size = words.size();
        if (run == size) {
            return -1;
        }
        for (int i = Math.max(run, size - MOST_NAME_WORDS); i < size; i++) {
            if (language.isFirstName(words.get(i)) && (i < size - 1 || i == run)) {
                boolean surnameFirst = i > run && i == size - 2 && isPatronymic(words.getLast());
                return surnameFirst ? i - 1 : i;
            }
        }
        String last = words.getLast();
        boolean titled = isTitled(words.subList(0, run));
        if (size - run == 1) {
            boolean name = isCyrillic(last) && (run == 0 || (titled && !isPlace(last, language)));
            return name ? run : -1;
        }
        boolean full = isUnknownFirstName(words.get(size - 2), last, language);
        if (run == 0) {
            return full && (size > 2 || language.isSurname(last) || isShort(words)) ? size - 2 : -1;
        }
        if (full) {
            return size - 2;
        }
        return titled && isCyrillic(last) && !isPlace(last, language) ? size - 1 : -1;
    }

    /// «Гао Фэн»: two words of a syllable or so.
    private static boolean isShort(List<String> words) {
        return words.stream()
                .allMatch(
                        word -> word.length() <= 6 && !word.endsWith("ий") && !word.endsWith("ый"));
    }

    private static boolean isPatronymic(String word) {
        return word.endsWith("вич") || word.endsWith("вна");
    }

    /// «Тлеген Маткенов», «Зульфия Арипова»; but «Заречного Долгов», «Озёрска Зареев», «Нижнего Лога».
    private static boolean isUnknownFirstName(String first, String last, Language language) {
        if (!isCyrillic(first) || isPlace(last, language)) {
            return false;
        }
        char end = first.charAt(first.length() - 1);
        if (end == 'а' || end == 'я') {
            return language.isSurname(last)
                    && language.sexOf("Х " + last) == org.letopis.language.Sex.FEMALE;
        }
        boolean adjective =
                first.endsWith("ого")
                        || first.endsWith("его")
                        || first.endsWith("ой")
                        || first.endsWith("ый")
                        || first.endsWith("ий");
        return !adjective && end != 'и' && end != 'ы';
    }

    /// Whether a word looks like an attribute in the genitive: «мэр | Заречного», «мэр | Озёрска».
    private static boolean isPlace(String word, Language language) {
        boolean genitive =
                word.endsWith("ого")
                        || word.endsWith("его")
                        || word.endsWith("и")
                        || word.endsWith("ы")
                        || word.endsWith("ой")
                        || word.endsWith("а")
                        || word.endsWith("я");
        return !language.isSurname(word) && (genitive || !language.nominative(word).equals(word));
    }

    private static boolean isCyrillic(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
    }

    static boolean isNameWord(String word) {
        boolean capital = Character.isUpperCase(word.charAt(0));
        boolean acronym =
                word.length() > 1 && Character.isUpperCase(word.charAt(1)) && !word.endsWith(".");
        boolean quoted = !Character.isLetter(word.charAt(word.length() - 1)) && !word.endsWith(".");
        return capital
                && !acronym
                && !quoted
                && !SpeakerWords.is(Wording.form(word), Sort.OFFICE, Sort.PERSON, Sort.UNNAMED);
    }
}
