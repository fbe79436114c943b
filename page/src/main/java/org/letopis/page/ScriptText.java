package org.letopis.page;

import org.jspecify.annotations.Nullable;

/// The text of a report that a page holds only for its scripts: HTML within a string of JSON, perhaps of JSON that is itself
/// such a string, as frameworks write it that build the page in the browser.
final class ScriptText {
    /// Shorter strings are labels and teasers; in characters of HTML, ours.
    private static final int SHORTEST = 400;

    /// A string within a string within a string; ours.
    private static final int DEEPEST = 3;

    /// Paragraphs that make a text.
    private static final int FEWEST = 2;

    private String longest = "";

    private ScriptText() {}

    /// The longest text; null where no script has one.
    static @Nullable String of(Markup html) {
        var text = new ScriptText();
        int at = html.indexOf("<script", 0);
        while (at >= 0) {
            int end = html.indexOf("</script", at);
            end = end < 0 ? html.length() : end;
            if (end - at > SHORTEST) {
                text.look(html.text(at, end), 0);
            }
            at = html.indexOf("<script", end);
        }
        return text.longest.isEmpty() ? null : text.longest;
    }

    /// Looks at each string between quotation marks.
    private void look(String script, int depth) {
        int begin = script.indexOf('"');
        while (begin >= 0) {
            int end = endOfString(script, begin + 1);
            if (end - begin > SHORTEST) {
                String value = unescaped(script.substring(begin + 1, end));
                if (paragraphs(value) >= FEWEST && value.indexOf('<') < value.indexOf('>')) {
                    boolean json = value.contains("\":");
                    longest = !json && value.length() > longest.length() ? value : longest;
                }
                if (depth < DEEPEST && value.indexOf('"') >= 0) {
                    look(value, depth + 1);
                }
            }
            begin = script.indexOf('"', end + 1);
        }
    }

    private static int endOfString(String script, int from) {
        int i = from;
        while (i < script.length() && script.charAt(i) != '"') {
            i += script.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(i, script.length());
    }

    private static int paragraphs(String html) {
        int count = 0;
        for (int at = html.indexOf("<p"); at >= 0; at = html.indexOf("<p", at + 2)) {
            char next = at + 2 < html.length() ? html.charAt(at + 2) : ' ';
            count += next == '>' || next == ' ' ? 1 : 0;
        }
        return count;
    }

    private static String unescaped(String json) {
        var text = new StringBuilder(json.length());
        int i = 0;
        while (i < json.length()) {
            char c = json.charAt(i++);
            if (c != '\\' || i == json.length()) {
                text.append(c);
                continue;
            }
            char escaped = json.charAt(i++);
            int code = escaped == 'u' ? hexadecimal(json, i) : -1;
            i += code < 0 ? 0 : 4;
            text.append(code >= 0 ? (char) code : plain(escaped));
        }
        return text.toString();
    }

    private static char plain(char escaped) {
        return switch (escaped) {
            case 'n', 'r' -> '\n';
            case 't', 'b', 'f' -> ' ';
            default -> escaped;
        };
    }

    /// The number of four digits; -1 where there are none.
    private static int hexadecimal(String json, int from) {
        int code = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = i < json.length() ? Character.digit(json.charAt(i), 16) : -1;
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}
