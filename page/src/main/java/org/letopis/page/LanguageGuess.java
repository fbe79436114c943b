package org.letopis.page;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

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
    private static final SequencedMap<String, List<String>> BY_WORD = byEntry("words");
    private static final Names WORDS = new Names(List.copyOf(BY_WORD.keySet()));
    private static final List<List<String>> LANGUAGES_OF_WORD = List.copyOf(BY_WORD.values());

    /// By the letter.
    private static final List<List<String>> LANGUAGES_OF_LETTER = byLetter();

    /// Behind the letters of the blocks «Basic Latin» to «Latin Extended-B».
    private static final int LATIN_END = 0x250;

    private static final int CYRILLIC_BEGIN = 0x400;
    private static final int CYRILLIC_END = 0x530;

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
        int latin = 0;
        int cyrillic = 0;
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (!Character.isLetter(c)) {
                continue;
            }
            if (c < LATIN_END) {
                latin++;
            } else if (c >= CYRILLIC_BEGIN && c < CYRILLIC_END) {
                cyrillic++;
            } else {
                letters.merge(scriptName(c), 1, Integer::sum);
            }
        }
        letters.merge("Latin", latin, Integer::sum);
        letters.merge("Cyrillic", cyrillic, Integer::sum);
        if (letters.getOrDefault("zh", 0) > 0 && letters.getOrDefault("ja", 0) > 0) {
            letters.merge("ja", letters.getOrDefault("zh", 0), Integer::sum);
        }
        return most(letters);
    }

    private static String scriptName(int letter) {
        Character.UnicodeScript script = Character.UnicodeScript.of(letter);
        return switch (script) {
            case LATIN -> "Latin";
            case CYRILLIC -> "Cyrillic";
            default -> ALONE_IN_SCRIPT.getOrDefault(script, UNKNOWN);
        };
    }

    private static String byWords(String text) {
        var points = new LinkedHashMap<String, Double>();
        String fold = Characters.fold(text);
        int hash = Names.NO_LETTERS;
        for (int i = 0; i <= fold.length(); i++) {
            char c = i < fold.length() ? fold.charAt(i) : ' ';
            if (c == ' ') {
                int found = WORDS.find(hash);
                if (found >= 0) {
                    LANGUAGES_OF_WORD.get(found).forEach(l -> points.merge(l, 1.0, Double::sum));
                }
                hash = Names.NO_LETTERS;
                continue;
            }
            hash = Names.hash(hash, c);
            if (c >= 128 && c < LANGUAGES_OF_LETTER.size()) {
                for (String language : LANGUAGES_OF_LETTER.get(c)) {
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

    private static List<List<String>> byLetter() {
        var languages = new ArrayList<List<String>>();
        byEntry("letters")
                .forEach((letter, of) -> {
                    while (languages.size() <= letter.charAt(0)) {
                        languages.add(List.of());
                    }
                    languages.set(letter.charAt(0), of);
                });
        return languages;
    }

    private static SequencedMap<String, List<String>> byEntry(String kind) {
        var languages = new LinkedHashMap<String, List<String>>();
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
