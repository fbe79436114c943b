package org.letopis.language.russian;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Table;
import org.letopis.model.Span;
import org.letopis.model.Word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
    private static final String OPENERS = "«„“\"([‘`";
    private static final String DASHES = "-–—―";

    /// In letters; our table holds none longer.
    private static final int LONGEST_ABBREVIATION = 6;

    /// Second parts of abbreviations of two: «н. э.», «т. п.».
    private static final Set<String> STOPPED_PARTS = Set.of("э", "п", "д");

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

    /// The tokens of one sentence, with the full stop of an abbreviation joined to it: «г.», «т.» «е.». The stop that ends
    /// the sentence stays a mark of its own.
    List<Span> joinStops(String text, List<Span> tokens) {
        var joined = new ArrayList<Span>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Span token = tokens.get(i);
            if (i + 2 < tokens.size() && isStopped(text, token, tokens.get(i + 1))) {
                joined.add(new Span(token.start(), tokens.get(++i).end()));
            } else {
                joined.add(token);
            }
        }
        return joined;
    }

    private boolean isStopped(String text, Span token, Span next) {
        return next.length() == 1
                && next.start() == token.end()
                && text.charAt(next.start()) == '.'
                && token.length() <= LONGEST_ABBREVIATION
                && (abbreviations.containsKey(token.in(text).toLowerCase(Locale.ROOT))
                        || STOPPED_PARTS.contains(token.in(text)));
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
        return switch (abbreviation(text, words, stop)) {
            case null -> true;
            case BEFORE_NAME -> false;
            case AFTER_NUMBER ->
                    stop > 1
                            && isNumber(words.get(stop - 2).span().in(text))
                            && Character.isUpperCase(following);
            case LAST, OPEN -> Character.isUpperCase(following);
        };
    }

    /// The abbreviation that ends at `stop`; of two parts, «т. п.», if there is one.
    private @Nullable Abbreviation abbreviation(String text, List<Word> words, int stop) {
        String last = words.get(stop - 1).span().in(text).toLowerCase(Locale.ROOT);
        if (stop >= 3 && words.get(stop - 2).span().in(text).equals(".")) {
            String first = words.get(stop - 3).span().in(text).toLowerCase(Locale.ROOT);
            Abbreviation both = abbreviations.get(first + ". " + last);
            if (both != null) {
                return both;
            }
        }
        return abbreviations.get(last);
    }

    /// Digits, Roman digits, or the abbreviation of a power of ten.
    private static boolean isNumber(String word) {
        int c = word.codePointAt(0);
        return Character.isDigit(c) || "IVXLC".indexOf(c) >= 0 || word.equals(".");
    }
}
