package org.letopis.reading;

import org.letopis.reading.SpeakerWords.Sort;

/// What stands within or beside the noun phrase of a source and can be stepped over: brackets, names and clauses in commas.
final class Asides {
    /// First name, patronymic, surname, and one more.
    private static final int MOST_WORDS_OF_NAME = 4;

    /// «глава Службы рек (бывшая Речная инспекция) Павел Зареев»: longer brackets are sentences. Ours.
    private static final int MOST_WORDS_IN_BRACKET = 12;

    /// Longer clauses are no asides: a bound on the work per reporting word.
    private static final int MOST_WORDS = 24;

    private final Wording wording;

    Asides(Wording wording) {
        this.wording = wording;
    }

    /// «глава Службы рек | (СР) | Павел Зареев»: one behind a bracket in front of a name; the word itself where none stands.
    int behindBracket(int sentence, int word) {
        if (!wording.formIn(sentence, word).equals("(")) {
            return word;
        }
        int close = word + 1;
        while (close < word + MOST_WORDS_IN_BRACKET
                && !wording.formIn(sentence, close).equals(")")) {
            close++;
        }
        boolean shortName = close == word + 2 && wording.isAcronym(word + 1);
        boolean name =
                wording.formIn(sentence, close).equals(")")
                        && close + 1 < wording.end(sentence)
                        && wording.isNoun(close + 1)
                        && (shortName || wording.isCapital(close + 1));
        return name ? close + 1 : word;
    }

    /// «Павел Зареев | (Pavel Zareyev) | заявил»: the opening bracket; `end` where none stands near.
    int beforeBracket(int start, int end) {
        if (end > start && wording.form(end - 1).equals(")")) {
            for (int i = end - 2; i > start && i >= end - 2 - MOST_WORDS_IN_BRACKET; i--) {
                if (wording.form(i).equals("(")) {
                    return i;
                }
            }
        }
        return end;
    }

    /// «„Волна“ | со ссылкой на мэрию | сообщает», «„Волна“|, ссылаясь на мэрию, | сообщает»; `end` where no such words stand.
    int beforeReference(int start, int end) {
        int last = end > start && wording.form(end - 1).equals(",") ? end - 2 : end - 1;
        for (int i = last; i > start + 1 && i > end - MOST_WORDS && !wording.isMark(i); i--) {
            String form = wording.form(i);
            boolean reference =
                    (form.equals("ссылкой") || form.equals("ссылаясь"))
                            && wording.form(i + 1).equals("на");
            if (reference) {
                int first = form.equals("ссылкой") ? i - 1 : i;
                return wording.form(first - 1).equals(",") ? first - 1 : first;
            }
        }
        return end;
    }

    /// «Его мать |, Анна Речкина, | сказала»: the comma in front of a name that says who it is; -1 where none stands.
    int beforeName(int start, int end) {
        int at = end - 2;
        while (at > start
                && at >= end - 1 - MOST_WORDS_OF_NAME
                && wording.isWord(at)
                && wording.isCapital(at)) {
            at--;
        }
        boolean name = at < end - 2 && at > start && wording.form(end - 1).equals(",");
        boolean who =
                name
                        && wording.form(at).equals(",")
                        && !wording.isOblique(at + 1)
                        && isWho(start, at);
        return who ? at : -1;
    }

    /// Whether a living being stands before a comma, with those whose it is: «мать», «адвокат Павла».
    private boolean isWho(int start, int comma) {
        for (int i = comma - 1; i >= start && i >= comma - MOST_WORDS_OF_NAME; i--) {
            if (!wording.isNoun(i)) {
                return false;
            }
            if (!wording.isCapital(i) || i == start) {
                return wording.isAnimate(i) && wording.grammaticalCase(i).equals("Nom");
            }
        }
        return false;
    }

    /// «мэр Павел Зареев | , вернувшийся из отпуска, | заявил»: the end of the phrase before a clause in commas.
    int beforeClause(int start, int end) {
        if (end > start && wording.isDash(end - 1)) {
            return beforeDash(start, end);
        }
        if (end <= start || !wording.form(end - 1).equals(",")) {
            return end;
        }
        for (int i = end - 2; i > start && i > end - MOST_WORDS; i--) {
            if (wording.form(i).equals(",") && opensClause(i + 1)) {
                return i;
            }
        }
        return end;
    }

    /// «мэр Зареев | — сторонник моста — | заявил»: the first of two dashes.
    private int beforeDash(int start, int end) {
        for (int i = end - 2; i > start && i > end - MOST_WORDS; i--) {
            if (wording.isDash(i)) {
                return i;
            }
            if (wording.isPredicate(i)) {
                return end;
            }
        }
        return end;
    }

    /// A participle or gerund, «который», «в котором», «в том числе», or a role: «Павел Зареев, | мэр города, заявил».
    private boolean opensClause(int word) {
        boolean which =
                wording.form(word).startsWith("котор")
                        || wording.form(word + 1).startsWith("котор");
        boolean living =
                wording.isNoun(word) && wording.isAnimate(word) && !wording.isCapital(word);
        boolean role =
                (living || SpeakerWords.is(wording, word, Sort.PERSON))
                        && wording.grammaticalCase(word).equals("Nom");
        boolean among = wording.form(word).equals("в") && wording.form(word + 1).equals("том");
        boolean gerund = wording.feats(word).contains("VerbForm=Conv");
        return which
                || role
                || among
                || gerund
                || (wording.isParticiple(word) && wording.isAttribute(word));
    }
}
