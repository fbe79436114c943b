package org.letopis.language.russian;

import org.letopis.model.Span;

import java.util.List;

/// Tokens in a row, and how each is written.
record TokenText(String text, List<Span> tokens) {
    private static final String ENDS = ".!?…";
    private static final String DASHES = "-–—―";

    int size() {
        return tokens.size();
    }

    String word(int at) {
        return tokens.get(at).in(text);
    }

    private char first(int at) {
        return text.charAt(tokens.get(at).start());
    }

    private int length(int at) {
        return tokens.get(at).length();
    }

    /// Whether nothing parts the token from the one before it.
    boolean isAttached(int at) {
        return at > 0 && tokens.get(at - 1).end() == tokens.get(at).start();
    }

    boolean isOneOf(int at, String marks) {
        return marks.indexOf(first(at)) >= 0;
    }

    boolean isDash(int at) {
        return isOneOf(at, DASHES);
    }

    /// A mark that sentences end with.
    boolean isEnd(int at) {
        return isOneOf(at, ENDS);
    }

    /// «.», not «...»
    boolean isPlainStop(int at) {
        return length(at) == 1 && first(at) == '.';
    }

    boolean startsCapital(int at) {
        return Character.isUpperCase(text.codePointAt(tokens.get(at).start()));
    }

    boolean startsSmall(int at) {
        return Character.isLowerCase(text.codePointAt(tokens.get(at).start()));
    }

    boolean startsWord(int at) {
        return Character.isLetter(text.codePointAt(tokens.get(at).start()));
    }

    /// Whether a sentence may begin so: with a capital, a digit, or a brand like «eBay».
    boolean canStart(int at) {
        int start = tokens.get(at).start();
        int c = text.codePointAt(start);
        boolean brand = length(at) > 1 && Character.isUpperCase(text.charAt(start + 1));
        return Character.isLetterOrDigit(c) && (brand || !Character.isLowerCase(c));
    }

    /// One capital letter, unless it counts: «А», not «V».
    boolean isInitial(int at) {
        return length(at) == 1 && Character.isUpperCase(first(at)) && !isNumber(at);
    }

    /// Digits or Roman digits.
    boolean isNumber(int at) {
        if (Character.isDigit(first(at))) {
            return true;
        }
        Span token = tokens.get(at);
        for (int i = token.start(); i < token.end(); i++) {
            if ("IVX".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /// «1», «II», «а»: what a list counts by.
    boolean isMarkOfList(int at) {
        return isNumber(at) || (length(at) == 1 && Character.isLetter(first(at)));
    }
}
