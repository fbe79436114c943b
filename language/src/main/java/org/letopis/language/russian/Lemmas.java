package org.letopis.language.russian;

import java.util.Locale;

/// Writes forms of words: lemmas, and later any form of a lexeme.
final class Lemmas {
    /// What the dictionary has for all numbers: «1-й» stands for «23-й».
    private static final String ONE = "1";

    private final Paradigms paradigms;
    private final SharedStrings shared = new SharedStrings();

    Lemmas(Paradigms paradigms) {
        this.paradigms = paradigms;
    }

    /// The lemma of a form, in small letters.
    String lemma(String surface, Candidate candidate) {
        int entry = candidate.entry();
        Candidate first = candidate.first();
        String word = plain(surface);
        int hyphen = Alphabet.firstHyphen(word);
        if (first != null && hyphen > 0) {
            String rest = build(word, candidate, lemmaPlace(entry)).substring(hyphen);
            return lemma(word.substring(0, hyphen), first) + rest;
        }
        return shared.of(build(word, candidate, lemmaPlace(entry)));
    }

    private int lemmaPlace(int entry) {
        return entry == Dictionary.NONE
                ? 0
                : paradigms.lemmaPlace(Dictionary.paradigm(entry), Dictionary.place(entry));
    }

    /// The form at a place of the lexeme's paradigm, in small letters.
    String form(String surface, Candidate candidate, int place) {
        return build(plain(surface), candidate, place);
    }

    private String build(String word, Candidate candidate, int place) {
        int entry = candidate.entry();
        if (entry == Dictionary.NONE) {
            return word;
        }
        int paradigm = Dictionary.paradigm(entry);
        String prefix = paradigms.prefix(paradigm, Dictionary.place(entry));
        String ending = paradigms.ending(paradigm, Dictionary.place(entry));
        String wanted = paradigms.ending(paradigm, place);
        if (ending.startsWith(ONE) && wanted.startsWith(ONE)) {
            ending = ending.substring(1);
            wanted = wanted.substring(1);
        }
        int stemEnd = word.length() - ending.length();
        if (stemEnd < prefix.length()) {
            return word;
        }
        return paradigms.prefix(paradigm, place)
                + word.substring(prefix.length(), stemEnd)
                + wanted;
    }

    /// Small Cyrillic letters, without accents and soft hyphens, and without the full stop of an abbreviation.
    static String plain(String surface) {
        if (isPlain(surface)) {
            return surface;
        }
        boolean cyrillic = hasCyrillic(surface);
        String visible = visible(surface);
        var word = new StringBuilder(visible.length());
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            word.append(cyrillic ? Alphabet.cyrillic(c) : c);
        }
        int last = word.length() - 1;
        if (last > 0 && word.charAt(last) == '.') {
            word.setLength(last);
        }
        return word.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean hasCyrillic(String surface) {
        for (int i = 0; i < surface.length(); i++) {
            if (Alphabet.isCyrillic(surface.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlain(String surface) {
        for (int i = 0; i < surface.length(); i++) {
            char c = surface.charAt(i);
            if ((c < 'а' || c > 'я') && c != 'ё' && c != '-') {
                return false;
            }
        }
        return true;
    }

    /// The word without accents, soft hyphens and zero-width characters.
    static String visible(String surface) {
        var word = new StringBuilder(surface.length());
        for (int i = 0; i < surface.length(); i++) {
            char c = surface.charAt(i);
            if (!Alphabet.isSilent(c)) {
                word.append(c);
            }
        }
        return word.toString();
    }
}
