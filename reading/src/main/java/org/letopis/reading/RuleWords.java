package org.letopis.reading;

import java.util.List;

/// Words of a rule, as they stand one behind the other in a sentence: «в том числе». A star stands for any ending of a
/// word, three dots for any word, which is no mark.
record RuleWords(List<String> words) {
    private static final String ANY = "…";

    /// Whether the first may be any word, or have any ending.
    boolean isOpen() {
        return words.getFirst().equals(ANY) || words.getFirst().endsWith("*");
    }

    int size() {
        return words.size();
    }

    /// Whether a sentence has them from a word on.
    boolean standAt(Wording wording, int sentence, int first) {
        for (int i = 0; i < words.size(); i++) {
            if (!stands(words.get(i), wording, sentence, first + i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean stands(String rule, Wording wording, int sentence, int word) {
        String form = wording.formIn(sentence, word);
        if (rule.equals(ANY)) {
            return !form.isEmpty() && !wording.isMark(word);
        }
        return rule.endsWith("*")
                ? form.regionMatches(0, rule, 0, rule.length() - 1)
                : form.equals(rule);
    }
}
