package org.letopis.reading;

import org.letopis.model.Span;
import org.letopis.model.Word;

import java.util.ArrayList;
import java.util.List;

/// Marks of a post that shape its text and say nothing: «**Мэр** [сообщил](https://…)».
final class Markup {
    /// Words of a link are no longer, in characters: a bound on the work. Ours.
    private static final int LONGEST_LINK = 200;

    private static final int LONGEST_ADDRESS = 500;

    private Markup() {}

    /// The words without the marks around them, and without the addresses of links; the same list where there are none.
    static List<Word> without(String text, List<Word> words) {
        List<Word> plain = null;
        for (int i = 0; i < words.size(); i++) {
            int end = endOfMark(text, words, i);
            if (end > i && plain == null) {
                plain = new ArrayList<>(words.subList(0, i));
            } else if (end == i && plain != null) {
                plain.add(words.get(i));
            }
            i = Math.max(i, end - 1);
        }
        return plain == null ? words : plain;
    }

    /// One behind the mark that begins with a word; the word itself where none does.
    private static int endOfMark(String text, List<Word> words, int word) {
        Span span = words.get(word).span();
        return switch (text.charAt(span.start())) {
            case '*', '_', '~', '`' ->
                    span.length() == 1 && isDoubled(text, span) ? word + 1 : word;
            case '[' -> opensLink(text, span.end()) ? word + 1 : word;
            case ']' -> endOfAddress(text, words, word);
            default -> word;
        };
    }

    private static boolean isDoubled(String text, Span mark) {
        char same = text.charAt(mark.start());
        boolean before = mark.start() > 0 && text.charAt(mark.start() - 1) == same;
        boolean behind = mark.end() < text.length() && text.charAt(mark.end()) == same;
        return before || behind;
    }

    /// «[» of «[words](address)», on one line and not far.
    private static boolean opensLink(String text, int from) {
        int last = Math.min(text.length(), from + LONGEST_LINK);
        for (int i = from; i < last && text.charAt(i) != '\n' && text.charAt(i) != '['; i++) {
            if (text.charAt(i) == ']') {
                return i + 1 < text.length() && text.charAt(i + 1) == '(';
            }
        }
        return false;
    }

    /// One behind «](address)».
    private static int endOfAddress(String text, List<Word> words, int bracket) {
        int at = words.get(bracket).span().end();
        if (at >= text.length() || text.charAt(at) != '(') {
            return bracket;
        }
        int close = at;
        while (close < Math.min(text.length(), at + LONGEST_ADDRESS)
                && text.charAt(close) != ')'
                && !Character.isWhitespace(text.charAt(close))) {
            close++;
        }
        if (close >= text.length() || text.charAt(close) != ')') {
            return bracket;
        }
        int end = bracket + 1;
        while (end < words.size() && words.get(end).span().start() <= close) {
            end++;
        }
        return end;
    }
}
