package org.letopis.language.russian;

import org.letopis.language.Table;
import org.letopis.model.Span;
import org.letopis.model.Word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Finds where sentences end: at `.`, `!`, `?` or `…` with the closing marks behind it,
/// unless the stop belongs to an abbreviation or initial or what follows goes on with the sentence.
final class Sentences {
    /// When the full stop of an abbreviation may end the sentence: the file says what each means.
    private enum Abbreviation {
        BEFORE_NAME,
        AFTER_NUMBER,
        LAST,
        OPEN
    }

    private static final String ENDS = ".!?…";
    private static final String CLOSERS = "»”“\"')]’";
    private static final String OPENERS = "«„“\"([‘";
    private static final String DASHES = "-–—―";

    private final Map<String, Abbreviation> abbreviations;

    private Sentences(Map<String, Abbreviation> abbreviations) {
        this.abbreviations = abbreviations;
    }

    static Sentences load() {
        var abbreviations = new TreeMap<String, Abbreviation>();
        for (Table.Row row : Table.beside(Sentences.class, "abbreviations.txt").rows()) {
            String kind = row.cell(1).toUpperCase(Locale.ROOT).replace('-', '_');
            abbreviations.put(row.cell(0), Abbreviation.valueOf(kind));
        }
        return new Sentences(abbreviations);
    }

    /// @param words of one part of the text
    List<Span> split(String text, List<Word> words) {
        var sentences = new ArrayList<Span>();
        int first = 0;
        for (int i = 0; i < words.size(); i++) {
            if (!isEnd(text, words.get(i))) {
                continue;
            }
            int last = lastCloser(text, words, i);
            if (last + 1 == words.size() || startsSentence(text, words, i, last + 1)) {
                sentences.add(
                        new Span(words.get(first).span().start(), words.get(last).span().end()));
                first = last + 1;
            }
            i = last;
        }
        if (first < words.size()) {
            sentences.add(new Span(words.get(first).span().start(), words.getLast().span().end()));
        }
        return sentences;
    }

    private static boolean isEnd(String text, Word word) {
        return ENDS.indexOf(text.charAt(word.span().start())) >= 0;
    }

    /// The last of the marks that close what the sentence opened; a quotation mark with a space before it opens the next.
    private static int lastCloser(String text, List<Word> words, int end) {
        int last = end;
        while (last + 1 < words.size()) {
            Span next = words.get(last + 1).span();
            boolean attached = next.start() == words.get(last).span().end();
            boolean closes = attached && CLOSERS.indexOf(text.charAt(next.start())) >= 0;
            if (!closes && !(attached && isEnd(text, words.get(last + 1)))) {
                break;
            }
            last++;
        }
        return last;
    }

    /// Whether a sentence starts with the word at `next`, where the mark at `end` may have ended one.
    private boolean startsSentence(String text, List<Word> words, int end, int next) {
        int opening = next;
        while (opening < words.size() - 1 && isOpenerOrDash(text, words.get(opening))) {
            opening++;
        }
        String word = words.get(opening).span().in(text);
        boolean spaced = words.get(next).span().start() > words.get(next - 1).span().end();
        int c = word.codePointAt(0);
        if (Character.isLowerCase(c) || !Character.isLetterOrDigit(c) || !spaced) {
            return false;
        }
        boolean plainStop =
                text.charAt(words.get(end).span().start()) == '.'
                        && words.get(end).span().length() == 1;
        return !plainStop || end == 0 || next > end + 1 || stopEnds(text, words, end, c);
    }

    private static boolean isOpenerOrDash(String text, Word word) {
        char c = text.charAt(word.span().start());
        return OPENERS.indexOf(c) >= 0 || DASHES.indexOf(c) >= 0;
    }

    /// Whether the full stop at `stop`, before a word that begins with `following`, ends more than an abbreviation.
    private boolean stopEnds(String text, List<Word> words, int stop, int following) {
        Word before = words.get(stop - 1);
        if (before.span().end() != words.get(stop).span().start()) {
            return true;
        }
        String word = before.span().in(text);
        if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
            return !Character.isUpperCase(following);
        }
        Abbreviation kind = abbreviations.get(word.toLowerCase(Locale.ROOT));
        return switch (kind) {
            case null -> true;
            case BEFORE_NAME -> false;
            case AFTER_NUMBER ->
                    stop > 1
                            && isNumber(words.get(stop - 2).span().in(text))
                            && Character.isUpperCase(following);
            case LAST, OPEN -> Character.isUpperCase(following);
        };
    }

    /// Digits, Roman digits, or the abbreviation of a power of ten.
    private static boolean isNumber(String word) {
        int c = word.codePointAt(0);
        return Character.isDigit(c) || "IVXLC".indexOf(c) >= 0 || word.equals(".");
    }
}
