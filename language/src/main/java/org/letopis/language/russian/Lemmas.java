package org.letopis.language.russian;

import java.util.Locale;

/// Writes forms of words: lemmas, and later any form of a lexeme.
final class Lemmas {
    private final Paradigms paradigms;

    Lemmas(Paradigms paradigms) {
        this.paradigms = paradigms;
    }

    /// The lemma of a form, in small letters.
    String lemma(String surface, Candidate candidate) {
        int entry = candidate.entry();
        Candidate first = candidate.first();
        if (first != null && surface.indexOf('-') > 0) {
            String part = surface.substring(0, surface.indexOf('-'));
            String rest = form(surface, candidate, lemmaPlace(entry)).substring(part.length());
            return lemma(part, first) + rest;
        }
        return form(surface, candidate, lemmaPlace(entry));
    }

    private int lemmaPlace(int entry) {
        return entry == Dictionary.NONE
                ? 0
                : paradigms.lemmaPlace(Dictionary.paradigm(entry), Dictionary.place(entry));
    }

    /// The form at a place of the lexeme's paradigm, in small letters.
    String form(String surface, Candidate candidate, int place) {
        String word = plain(surface);
        int entry = candidate.entry();
        if (entry == Dictionary.NONE) {
            return word;
        }
        int paradigm = Dictionary.paradigm(entry);
        String prefix = paradigms.prefix(paradigm, Dictionary.place(entry));
        String ending = paradigms.ending(paradigm, Dictionary.place(entry));
        int stemEnd = word.length() - ending.length();
        if (stemEnd < prefix.length()) {
            return word;
        }
        return paradigms.prefix(paradigm, place)
                + word.substring(prefix.length(), stemEnd)
                + paradigms.ending(paradigm, place);
    }

    /// Small Cyrillic letters, without accents and soft hyphens.
    static String plain(String surface) {
        var word = new StringBuilder(surface.length());
        boolean cyrillic = surface.chars().anyMatch(c -> Alphabet.isCyrillic((char) c));
        for (int i = 0; i < surface.length(); i++) {
            char c = surface.charAt(i);
            if (!Alphabet.isSilent(c)) {
                word.append(cyrillic ? Alphabet.cyrillic(c) : c);
            }
        }
        return word.toString().toLowerCase(Locale.ROOT);
    }
}
