package org.letopis.language.russian;

import org.letopis.language.NumberPhrase;
import org.letopis.model.Span;
import org.letopis.model.Word;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Finds numbers in digits and words and works out their values.
final class Numbers {
    private final Numerals numerals = Numerals.load();

    List<NumberPhrase> find(String text, List<Word> words) {
        var found = new ArrayList<NumberPhrase>();
        for (int i = 0; i < words.size(); ) {
            var number =
                    mayBegin(text, words.get(i))
                            ? new NumberReader(numerals, text, words, i)
                            : null;
            if (number != null && number.read()) {
                found.add(number.result());
                i = number.next();
            } else {
                i = addPair(text, words, i, found);
            }
        }
        return found;
    }

    /// «два-три дома», «шесть-семь тысяч»: two numbers in one word, which share the power behind them.
    ///
    /// @return the word to go on with
    private int addPair(String text, List<Word> words, int word, List<NumberPhrase> found) {
        Span span = words.get(word).span();
        int hyphen = text.indexOf('-', span.start(), span.end());
        if (hyphen < 0) {
            return word + 1;
        }
        BigDecimal low = numerals.small(text.substring(span.start(), hyphen));
        BigDecimal high =
                low == null ? null : numerals.small(text.substring(hyphen + 1, span.end()));
        if (low == null || high == null || low.signum() == 0 || low.compareTo(high) >= 0) {
            return word + 1;
        }
        var number = new NumberReader(numerals, text, words, word);
        number.readPowersOf(high);
        NumberPhrase second = number.result();
        BigDecimal power = number.value().divideToIntegralValue(high);
        found.add(
                new NumberPhrase(
                        new Span(span.start(), hyphen), low.multiply(power), second.kind()));
        found.add(
                new NumberPhrase(
                        new Span(hyphen + 1, second.span().end()), second.value(), second.kind()));
        return number.next();
    }

    /// Whether a word is in digits or a numeral: few are, and only there is more to be asked.
    private boolean mayBegin(String text, Word word) {
        return "NUM".equals(word.upos()) || numerals.of(word.span().in(text)) != null;
    }
}
