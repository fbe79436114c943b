package org.letopis.page;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The language of a text, by its script, then by its function words and letters of its own.
final class LanguageGuess {
    static final String UNKNOWN = "und";

    private static final String RUSSIAN = "ru";

    /// Characters that are enough to tell.
    private static final int LOOKED_AT = 5000;

    /// A letter that only one of the languages has weighs so many function words; ours.
    private static final double LETTER_WEIGHT = 0.5;

    private static final Map<Character.UnicodeScript, String> ALONE_IN_SCRIPT =
            Map.ofEntries(
                    Map.entry(Character.UnicodeScript.GREEK, "el"),
                    Map.entry(Character.UnicodeScript.HEBREW, "he"),
                    Map.entry(Character.UnicodeScript.ARABIC, "ar"),
                    Map.entry(Character.UnicodeScript.HANGUL, "ko"),
                    Map.entry(Character.UnicodeScript.HIRAGANA, "ja"),
                    Map.entry(Character.UnicodeScript.KATAKANA, "ja"),
                    Map.entry(Character.UnicodeScript.HAN, "zh"),
                    Map.entry(Character.UnicodeScript.GEORGIAN, "ka"),
                    Map.entry(Character.UnicodeScript.ARMENIAN, "hy"),
                    Map.entry(Character.UnicodeScript.THAI, "th"),
                    Map.entry(Character.UnicodeScript.DEVANAGARI, "hi"));

    private static final WordLists LISTS = WordLists.load("languages.txt");
    private static final Map<String, List<String>> LANGUAGES_OF_WORD = byEntry("words");
    private static final Map<Character, List<String>> LANGUAGES_OF_LETTER = byLetter();

    private LanguageGuess() {}

    /// Two letters as in ISO 639-1, or [#UNKNOWN].
    static String of(String text) {
        String head = text.substring(0, Math.min(text.length(), LOOKED_AT));
        String script = script(head);
        if (script.equals("Latin")) {
            return byWords(head);
        }
        if (script.equals("Cyrillic")) {
            // A short dispatch without a word that decides is more likely Russian than anything
            // else.
            String language = byWords(head);
            return language.equals(UNKNOWN) ? RUSSIAN : language;
        }
        return script;
    }

    /// The two letters of a tag such as «ru-RU»; null where it has none.
    static @Nullable String code(@Nullable String tag) {
        if (tag == null) {
            return null;
        }
        String small = tag.strip().toLowerCase(Locale.ROOT);
        boolean two =
                small.length() == 2 || (small.length() > 2 && "-_".indexOf(small.charAt(2)) >= 0);
        boolean letters =
                two && Character.isLetter(small.charAt(0)) && Character.isLetter(small.charAt(1));
        return letters ? small.substring(0, 2) : null;
    }

    /// The language that has the script of most letters for itself, or the name of a shared one.
    private static String script(String text) {
        var letters = new LinkedHashMap<String, Integer>();
        text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .forEach(script -> {
                    String name =
                            switch (script) {
                                case LATIN -> "Latin";
                                case CYRILLIC -> "Cyrillic";
                                default -> ALONE_IN_SCRIPT.getOrDefault(script, UNKNOWN);
                            };
                    letters.merge(name, 1, Integer::sum);
                });
        if (letters.getOrDefault("zh", 0) > 0 && letters.getOrDefault("ja", 0) > 0) {
            letters.merge("ja", letters.getOrDefault("zh", 0), Integer::sum);
        }
        return most(letters);
    }

    private static String byWords(String text) {
        var points = new LinkedHashMap<String, Double>();
        for (String word : Characters.fold(text).split(" ", -1)) {
            for (String language : LANGUAGES_OF_WORD.getOrDefault(word, List.of())) {
                points.merge(language, 1.0, Double::sum);
            }
            for (int i = 0; i < word.length(); i++) {
                char letter = word.charAt(i);
                if (letter < 128) {
                    continue;
                }
                for (String language : LANGUAGES_OF_LETTER.getOrDefault(letter, List.of())) {
                    points.merge(language, LETTER_WEIGHT, Double::sum);
                }
            }
        }
        return most(points);
    }

    /// The name with most points; Russian wins a tie, else the name met first.
    private static <N extends Number> String most(Map<String, N> points) {
        String best = UNKNOWN;
        double most = 0;
        for (var entry : points.entrySet()) {
            double value = entry.getValue().doubleValue();
            if (value > most || (value == most && entry.getKey().equals(RUSSIAN))) {
                best = entry.getKey();
                most = entry.getValue().doubleValue();
            }
        }
        return best;
    }

    private static Map<Character, List<String>> byLetter() {
        var languages = new HashMap<Character, List<String>>();
        byEntry("letters").forEach((letter, of) -> languages.put(letter.charAt(0), of));
        return languages;
    }

    private static Map<String, List<String>> byEntry(String kind) {
        var languages = new HashMap<String, List<String>>();
        LISTS.sections()
                .forEach((section, lines) -> {
                    if (section.startsWith(kind + " ")) {
                        String language = section.substring(kind.length() + 1);
                        for (String line : lines) {
                            for (String entry : line.split(" ", -1)) {
                                languages
                                        .computeIfAbsent(entry, e -> new ArrayList<>())
                                        .add(language);
                            }
                        }
                    }
                });
        return languages;
    }
}
