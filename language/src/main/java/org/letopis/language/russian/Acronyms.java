package org.letopis.language.russian;

import org.letopis.model.Span;

import java.util.List;
import java.util.Locale;

/// Acronyms by the look of them: «МИД», and with an ending in small letters «МИДа», «ГУПами».
final class Acronyms {
    /// All nouns of its kind change like it, and so do acronyms that change.
    private static final String MODEL = "завод";

    private static final int LONGEST_ENDING = 3;

    /// «РОССИИ» stands in headlines, «РФ» beside acronyms.
    private static final int SHORTEST_WORD = 5;

    private Acronyms() {}

    /// Whether a phrase is written in capitals, so that they tell nothing: several words, and one too long for an acronym.
    static boolean isHeadline(String phrase, List<Span> tokens) {
        return tokens.size() > 1
                && phrase.equals(phrase.toUpperCase(Locale.ROOT))
                && tokens.stream().anyMatch(token -> token.length() >= SHORTEST_WORD);
    }

    static boolean isCapitals(String word) {
        return word.length() > 1 && capitals(word) == word.length();
    }

    /// The word of the dictionary that has the form of this one, where this is an acronym with an ending: «завода» for
    /// «МИДа»; else the word itself.
    static String model(String word) {
        int capitals = capitals(word);
        int ending = word.length() - capitals;
        if (capitals < 2 || ending == 0 || ending > LONGEST_ENDING) {
            return word;
        }
        for (int i = capitals; i < word.length(); i++) {
            if (!Character.isLowerCase(word.charAt(i))) {
                return word;
            }
        }
        return MODEL + word.substring(capitals);
    }

    /// How many capitals the word begins with.
    private static int capitals(String word) {
        int capitals = 0;
        while (capitals < word.length() && Character.isUpperCase(word.charAt(capitals))) {
            capitals++;
        }
        return capitals;
    }
}
