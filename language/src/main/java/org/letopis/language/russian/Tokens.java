package org.letopis.language.russian;

import org.letopis.model.Span;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text into words, numbers and marks.
///
/// One token each: «Анна-Мария», «3,5», «08.01.2022», «14:30», «5-летний», «COVID-19», an address of the net, «…» and «...».
/// Two: «1 200», which [Numbers] joins; «5-7».
final class Tokens {
    /// The longest local part of an e-mail address (RFC 5321, 4.5.3.1.1).
    private static final int LONGEST_MAILBOX = 64;

    private final String text;
    private final int limit;
    private final List<Span> tokens = new ArrayList<>();

    private Tokens(String text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    static List<Span> of(String text, Span part) {
        return new Tokens(text, part.end()).cut(part.start());
    }

    private List<Span> cut(int from) {
        int at = from;
        while (at < limit) {
            int c = codePoint(at);
            if (!isVisible(c)) {
                at += Character.charCount(c);
                continue;
            }
            int end = end(at, c);
            tokens.add(new Span(at, end));
            at = end;
        }
        return tokens;
    }

    private int end(int start, int c) {
        if (Character.isDigit(c)) {
            return numberEnd(start);
        }
        if (Character.isLetter(c)) {
            int address = addressEnd(start);
            int end = address > start ? address : wordEnd(start);
            return isPath(start, end) ? webEnd(start, end) : end;
        }
        int end = start + Character.charCount(c);
        while (c == '.' && end < limit && text.charAt(end) == '.') {
            end++;
        }
        return isMark(c) || c == '.' ? markEnd(end, c) : end;
    }

    /// Combining signs belong to what they stand on.
    private int markEnd(int end, int c) {
        while (c != '.' && end < limit && isInsideWord(codePoint(end))) {
            end += Character.charCount(codePoint(end));
        }
        return end;
    }

    /// «1», «3,5», «14:30», «08.01.2022»; with letters behind a hyphen a word: «5-летний», «2014-го».
    private int numberEnd(int start) {
        int end = start;
        while (end < limit
                && (isDigit(end)
                        || (".,:".indexOf(text.charAt(end)) >= 0
                                && end > start
                                && isDigit(end - 1)
                                && isDigit(end + 1)))) {
            end += Character.charCount(codePoint(end));
        }
        boolean wordFollows =
                end < limit && (isLetter(end) || (text.charAt(end) == '-' && isLetter(end + 1)));
        return wordFollows ? wordEnd(end + (text.charAt(end) == '-' ? 1 : 0)) : end;
    }

    private int wordEnd(int start) {
        int end = start;
        while (end < limit) {
            int c = codePoint(end);
            boolean joined =
                    end > start
                            && (joins(c)
                                    ? isLetterOrDigit(end + 1)
                                    : c == '.' && isInsideAddress(end));
            if (!Character.isLetterOrDigit(c) && !isInsideWord(c) && !joined) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private static boolean joins(int c) {
        return c == '-' || c == '‑' || c == '\'' || c == '’';
    }

    /// «kremensk.example»: a full stop between Latin letters, with a small one behind it.
    private boolean isInsideAddress(int stop) {
        return isLatin(stop - 1)
                && isLatin(stop + 1)
                && Character.isLowerCase(text.charAt(stop + 1));
    }

    /// The end of a web or e-mail address that starts here, or `start` where none does.
    private int addressEnd(int start) {
        if (text.startsWith("http://", start) || text.startsWith("https://", start)) {
            return webEnd(start, start);
        }
        int at = start;
        while (at < limit
                && at - start <= LONGEST_MAILBOX
                && (isLatin(at) || isDigit(at) || "._+-".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        if (at == start || at >= limit || text.charAt(at) != '@' || !isLatin(at + 1)) {
            return start;
        }
        int end = at + 1;
        while (end < limit
                && (isLatin(end) || isDigit(end) || "._-".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return withoutLastMarks(start, end);
    }

    /// Whether a path follows on a host: «kremensk.example/plan».
    private boolean isPath(int start, int end) {
        return end + 1 < limit
                && text.charAt(end) == '/'
                && isLetterOrDigit(end + 1)
                && isLatin(end - 1)
                && text.substring(start, end).indexOf('.') > 0;
    }

    /// The end of a web address of which the part up to `from` is known. A parenthesis that the address did not open
    /// closes one around it, even where the next word follows without a space, as in a post with links.
    private int webEnd(int start, int from) {
        int end = from;
        int open = 0;
        while (end < limit && isVisible(codePoint(end)) && "«»\"<>".indexOf(text.charAt(end)) < 0) {
            char c = text.charAt(end);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open < 0) {
                break;
            }
            end++;
        }
        return withoutLastMarks(start, end);
    }

    private int withoutLastMarks(int start, int end) {
        while (end > start + 1 && ".,;:!?…".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private int codePoint(int at) {
        return text.codePointAt(at);
    }

    private boolean isDigit(int at) {
        return at < limit && Character.isDigit(text.codePointAt(at));
    }

    private boolean isLetter(int at) {
        return at < limit && Character.isLetter(text.codePointAt(at));
    }

    private boolean isLetterOrDigit(int at) {
        return isLetter(at) || isDigit(at);
    }

    private boolean isLatin(int at) {
        if (at >= limit) {
            return false;
        }
        char c = text.charAt(at);
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION ->
                    true;
            default -> false;
        };
    }

    /// Soft hyphens, zero-width characters and combining signs.
    private static boolean isInsideWord(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT;
    }

    private static boolean isVisible(int c) {
        return !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && !Character.isISOControl(c)
                && Character.getType(c) != Character.FORMAT;
    }
}
