package org.letopis.reading;

import java.util.Arrays;
import java.util.List;

/// The outlet of a report, as the report itself calls it.
final class Outlet {
    /// Words of an outlet's name that are longer tell it, by so many first letters. Ours.
    private static final int SHORTEST_WORD = 2;

    private static final int LONGEST_STEM = 5;

    /// Of each word a shortened name keeps so much: «Стройгазета» for «Строительная газета». Ours.
    private static final int SHORTEST_PART = 4;

    private final String name;
    private final List<String> words;

    Outlet(String name) {
        this.name = Wording.form(name);
        this.words =
                Arrays.stream(this.name.split("[^\\p{L}\\p{N}]+", -1))
                        .filter(word -> !word.isEmpty())
                        .toList();
    }

    /// Whether a name means the outlet, in whatever case, or shortened: «сказал „Вестнику“», «„Речгазете“», «„РГ“».
    boolean isMeantBy(String said) {
        String form = Wording.form(said);
        if (form.equals(name) || isShort(form.replaceAll("[^\\p{L}\\p{N}]", ""))) {
            return true;
        }
        boolean all = true;
        boolean any = false;
        for (String word : words) {
            if (word.length() > SHORTEST_WORD && !Character.isDigit(word.charAt(0))) {
                int ending = word.length() > LONGEST_STEM ? 2 : word.length() > 3 ? 1 : 0;
                String stem = word.substring(0, Math.min(word.length() - ending, LONGEST_STEM));
                all &= form.contains(stem);
                any = true;
            }
        }
        return any && all;
    }

    /// Whether a word is one of the name's: «корреспондент | 34 | канала».
    boolean hasWord(String said) {
        String form = Wording.form(said);
        if (form.isEmpty()) {
            return false;
        }
        int stem = Math.max(1, Math.min(form.length() - 1, LONGEST_STEM));
        return form.equals(name)
                || words.stream()
                        .anyMatch(word ->
                                word.equals(form)
                                        || (word.length() > SHORTEST_WORD
                                                && word.startsWith(form.substring(0, stem))));
    }

    /// Its initials, or its first and last words in one.
    private boolean isShort(String said) {
        if (words.size() < 2) {
            return false;
        }
        var initials = new StringBuilder();
        words.forEach(word -> initials.append(word.charAt(0)));
        String last = words.getLast();
        int stem = Math.min(SHORTEST_PART, last.length());
        return said.contentEquals(initials)
                || (said.length() > 2 * SHORTEST_PART
                        && said.startsWith(words.getFirst().substring(0, stem(words.getFirst())))
                        && said.indexOf(last.substring(0, stem), SHORTEST_PART) > 0);
    }

    private static int stem(String word) {
        return Math.min(SHORTEST_PART, word.length());
    }
}
