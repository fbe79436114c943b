package org.letopis.page;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
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
    private static final int LOOKED_AT = 2500;

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

    /// In the order of `languages.txt`, in which an earlier one wins a tie.
    private static final List<String> LANGUAGES =
            LISTS.sections().keySet().stream().map(LanguageGuess::language).distinct().toList();

    private static final SequencedMap<String, int[]> BY_WORD = byEntry("words");
    private static final Names WORDS = new Names(List.copyOf(BY_WORD.keySet()));

    /// Indices of languages, by that of the word.
    private static final List<int[]> LANGUAGES_OF_WORD = List.copyOf(BY_WORD.values());

    /// Indices of languages, by the letter.
    private static final int[][] LANGUAGES_OF_LETTER = byLetter();

    /// Behind the letters of the blocks «Basic Latin» to «Latin Extended-B».
    private static final int LATIN_END = 0x250;

    private static final int CYRILLIC_BEGIN = 0x400;
    private static final int CYRILLIC_END = 0x530;

    /// Bits, so that they are summed without a branch.
    private static final byte NO_LETTER = 0;

    private static final byte LATIN = 1;
    private static final byte CYRILLIC = 2;
    private static final byte OTHER_SCRIPT = 4;

    /// By the character, up to the end of the Cyrillic ones.
    private static final byte[] SCRIPTS = scripts();

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
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int script = c < SCRIPTS.length ? SCRIPTS[c] : OTHER_SCRIPT;
            latin += script & LATIN;
            cyrillic += script & CYRILLIC;
            if (script == OTHER_SCRIPT) {
                int letter = text.codePointAt(i);
                i += Character.charCount(letter) - 1;
                if (Character.isLetter(letter)) {
                    letters.merge(scriptName(letter), 1, Integer::sum);
                }
            }
        }
        letters.merge("Latin", latin / LATIN, Integer::sum);
        letters.merge("Cyrillic", cyrillic / CYRILLIC, Integer::sum);
        if (letters.getOrDefault("zh", 0) > 0 && letters.getOrDefault("ja", 0) > 0) {
            letters.merge("ja", letters.getOrDefault("zh", 0), Integer::sum);
        }
        return most(letters);
    }

    private static byte[] scripts() {
        byte[] scripts = new byte[CYRILLIC_END];
        for (char c = 0; c < scripts.length; c++) {
            boolean letter = Characters.isLetterOrDigit(c) && !(c >= '0' && c <= '9');
            byte script = c < LATIN_END ? LATIN : c < CYRILLIC_BEGIN ? OTHER_SCRIPT : CYRILLIC;
            scripts[c] = letter || script == OTHER_SCRIPT ? script : NO_LETTER;
        }
        return scripts;
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
        double[] points = new double[LANGUAGES.size()];
        int hash = Names.NO_LETTERS;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? Characters.fold(text.charAt(i)) : ' ';
            if (c == ' ') {
                int found = hash == Names.NO_LETTERS ? -1 : WORDS.find(hash);
                if (found >= 0) {
                    add(1, LANGUAGES_OF_WORD.get(found), points);
                }
                hash = Names.NO_LETTERS;
                continue;
            }
            hash = Names.hash(hash, c);
            if (c >= 128 && c < LANGUAGES_OF_LETTER.length) {
                add(LETTER_WEIGHT, LANGUAGES_OF_LETTER[c], points);
            }
        }
        int best = 0;
        for (int i = 1; i < points.length; i++) {
            best = points[i] > points[best] ? i : best;
        }
        return points[best] == 0 ? UNKNOWN : LANGUAGES.get(best);
    }

    private static void add(double weight, int[] languages, double[] points) {
        for (int language : languages) {
            points[language] += weight;
        }
    }

    /// The script of most letters; the one met first of two with as many.
    private static String most(Map<String, Integer> letters) {
        String best = UNKNOWN;
        int most = 0;
        for (var entry : letters.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }

    private static int[][] byLetter() {
        var languages = new ArrayList<int[]>();
        byEntry("letters")
                .forEach((letter, of) -> {
                    while (languages.size() <= letter.charAt(0)) {
                        languages.add(new int[0]);
                    }
                    languages.set(letter.charAt(0), of);
                });
        return languages.toArray(int[][]::new);
    }

    /// «words ru»
    private static String language(String section) {
        return section.substring(section.indexOf(' ') + 1);
    }

    private static SequencedMap<String, int[]> byEntry(String kind) {
        var languages = new LinkedHashMap<String, int[]>();
        LISTS.sections()
                .forEach((section, lines) -> {
                    int index = LANGUAGES.indexOf(language(section));
                    for (String line : section.startsWith(kind + " ") ? lines : List.<String>of()) {
                        for (String entry : line.split(" ", -1)) {
                            languages.merge(entry, new int[] {index}, LanguageGuess::joined);
                        }
                    }
                });
        return languages;
    }

    private static int[] joined(int[] one, int[] other) {
        int[] joined = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
    }
}
