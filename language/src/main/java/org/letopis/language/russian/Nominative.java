package org.letopis.language.russian;

import org.letopis.language.russian.Declension.Gender;

import java.util.ArrayList;
import java.util.List;

/// Puts noun phrases and names into the nominative, by tables and endings.
///
/// A phrase is read as: adjectives, a head noun, its attributes (left as they stand), and at the end a person's name.
final class Nominative {
    private final Nouns nouns = Nouns.load();
    private final Names names = new Names();
    private final Adjectives adjectives = Adjectives.load();

    private Nominative() {}

    static Nominative load() {
        return new Nominative();
    }

    Names names() {
        return names;
    }

    String of(String phrase) {
        List<String> words = List.of(phrase.split(" ", -1));
        int head = head(words);
        if (head < 0) {
            return names.isSurelyOblique(words)
                    ? String.join(" ", names.nominative(words, Gender.M))
                    : phrase;
        }
        Nouns.Form form = known(words.get(head));
        if (form.alreadyNominative() && agrees(words.subList(0, head), form)) {
            return phrase;
        }
        var result = new ArrayList<String>();
        for (String adjective : words.subList(0, head)) {
            result.add(adjectives.nominative(adjective, form.gender(), form.plural()));
        }
        result.add(like(words.get(head), form.nominative()));
        int nameStart = nameStart(words, head + 1);
        result.addAll(words.subList(head + 1, nameStart));
        result.addAll(names.nominative(words.subList(nameStart, words.size()), form.gender()));
        return String.join(" ", result);
    }

    /// The first known noun with nothing but adjectives before it, or -1.
    private int head(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (nouns.get(words.get(i)) != null) {
                return i;
            }
            if (!adjectives.isAdjective(words.get(i))) {
                return -1;
            }
        }
        return -1;
    }

    private Nouns.Form known(String word) {
        Nouns.Form form = nouns.get(word);
        if (form == null) {
            throw new IllegalStateException("«" + word + "» is no noun of the table");
        }
        return form;
    }

    private boolean agrees(List<String> before, Nouns.Form form) {
        return before.stream()
                .allMatch(a -> adjectives.nominative(a, form.gender(), form.plural()).equals(a));
    }

    /// Where a person's name starts among what follows the head: at a first name, else at a last word shaped as a surname.
    private int nameStart(List<String> words, int from) {
        for (int i = from; i < words.size(); i++) {
            if (Names.isCapital(words.get(i)) && names.first(words.get(i)) != null) {
                return i;
            }
        }
        int last = words.size() - 1;
        boolean surname =
                last >= from
                        && Names.isCapital(words.get(last))
                        && nouns.get(words.get(last)) == null
                        && Surnames.isOblique(words.get(last));
        if (!surname) {
            return words.size();
        }
        boolean unknownFirstName =
                last - 1 >= from
                        && Names.isCapital(words.get(last - 1))
                        && !words.get(last - 1).endsWith("ого")
                        && nouns.get(words.get(last - 1)) == null;
        return unknownFirstName ? last - 1 : last;
    }

    private static String like(String original, String word) {
        return Names.isCapital(original)
                ? Character.toUpperCase(word.charAt(0)) + word.substring(1)
                : word;
    }
}
