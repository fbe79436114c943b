package org.letopis.language.russian;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// One sentence to learn from or to be measured on.
///
/// @param tokens of the treebank, without quotation marks
/// @param right the tokens, each with the candidates alone that are right
record Lesson(List<Treebank.Token> tokens, TokenRow row, List<Spelling> right) {

    /// @param unknown words to be read as if the dictionary did not hold them
    static Lesson of(
            List<Treebank.Token> sentence,
            Lexicon lexicon,
            GoldReadings gold,
            Predicate<Treebank.Token> unknown) {
        var tokens = new ArrayList<Treebank.Token>();
        var row = new ArrayList<Spelling>();
        var right = new ArrayList<Spelling>();
        for (Treebank.Token token : sentence) {
            if (QuotationMarks.isOne(token.form())) {
                continue;
            }
            List<Candidate> found = candidates(token, lexicon, gold, unknown);
            tokens.add(token);
            row.add(new Spelling(token.form(), found));
            right.add(new Spelling(token.form(), gold.of(token, found)));
        }
        return new Lesson(tokens, new TokenRow(row), right);
    }

    private static List<Candidate> candidates(
            Treebank.Token token,
            Lexicon lexicon,
            GoldReadings gold,
            Predicate<Treebank.Token> unknown) {
        int length = token.form().length();
        List<Candidate> known = lexicon.candidates(token.form(), 0, length);
        if (!unknown.test(token) || known.getFirst().tag().pos == Tag.Pos.PNCT) {
            return known;
        }
        List<Candidate> guesses = lexicon.guesses(token.form(), 0, length);
        boolean useful = !guesses.isEmpty() && gold.of(token, guesses).size() < guesses.size();
        return useful ? guesses : known;
    }
}
