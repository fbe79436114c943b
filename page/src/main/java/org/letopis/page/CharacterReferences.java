package org.letopis.page;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/// Character references: «&amp;nbsp;», «&amp;#160;», «&amp;#xA0;», and those that old pages write without a semicolon.
///
/// This is the state «character reference» of the HTML standard and those that follow from it.
final class CharacterReferences {
    private static final String REPLACEMENT = "\uFFFD";

    /// What numbers from 128 to 159 stand for: windows-1252, by the standard's table; a blank where it has none.
    private static final String OF_C1 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    private static final Map<String, String> LEGACY = load("legacy");
    private static final Map<String, String> ALL = load("others");
    private static final int LONGEST_LEGACY = longest(LEGACY);
    private static final int LONGEST = longest(ALL);

    private CharacterReferences() {}

    /// A reference and where it ends.
    record Found(String text, int end) {}

    /// What the reference that begins at an ampersand stands for; null where none begins there.
    ///
    /// @param inAttribute where «&amp;copy=» is part of an address
    static @Nullable Found at(CharSequence text, int ampersand, int end, boolean inAttribute) {
        int first = ampersand + 1;
        if (first >= end) {
            return null;
        }
        char c = text.charAt(first);
        if (c == '#') {
            return number(text, first + 1, end);
        }
        return isLetterOrDigit(c) ? named(text, first, end, inAttribute) : null;
    }

    /// A text with all its references replaced.
    static String decode(String text, boolean inAttribute) {
        int ampersand = text.indexOf('&');
        if (ampersand < 0) {
            return text;
        }
        var decoded = new StringBuilder(text.length());
        int from = 0;
        while (ampersand >= 0) {
            Found found = at(text, ampersand, text.length(), inAttribute);
            if (found != null) {
                decoded.append(text, from, ampersand).append(found.text());
                from = found.end();
            }
            ampersand = text.indexOf('&', ampersand + 1);
        }
        return decoded.append(text, from, text.length()).toString();
    }

    private static @Nullable Found named(
            CharSequence text, int first, int end, boolean inAttribute) {
        int last = first;
        int longest = Math.min(end, first + LONGEST + 1);
        while (last < longest && isLetterOrDigit(text.charAt(last))) {
            last++;
        }
        if (last < end && text.charAt(last) == ';') {
            String name = text.subSequence(first, last).toString();
            String meaning = ALL.getOrDefault(name, LEGACY.get(name));
            if (meaning != null) {
                return new Found(meaning, last + 1);
            }
        }
        for (int to = Math.min(last, first + LONGEST_LEGACY); to > first + 1; to--) {
            String meaning = LEGACY.get(text.subSequence(first, to).toString());
            if (meaning != null) {
                char next = to < end ? text.charAt(to) : ' ';
                boolean ofAddress = inAttribute && (next == '=' || isLetterOrDigit(next));
                return ofAddress ? null : new Found(meaning, to);
            }
        }
        return null;
    }

    private static @Nullable Found number(CharSequence text, int from, int end) {
        boolean hex = from < end && (text.charAt(from) == 'x' || text.charAt(from) == 'X');
        int first = hex ? from + 1 : from;
        int at = first;
        int value = 0;
        while (at < end && isLetterOrDigit(text.charAt(at))) {
            int digit = Character.digit(text.charAt(at), hex ? 16 : 10);
            if (digit < 0) {
                break;
            }
            value = Math.min(value * (hex ? 16 : 10) + digit, Character.MAX_CODE_POINT + 1);
            at++;
        }
        if (at == first) {
            return null;
        }
        return new Found(meaning(value), at < end && text.charAt(at) == ';' ? at + 1 : at);
    }

    private static String meaning(int number) {
        if (number >= 0x80 && number <= 0x9F) {
            char c = OF_C1.charAt(number - 0x80);
            return c == ' ' ? "" : String.valueOf(c);
        }
        boolean none =
                number == 0
                        || number > Character.MAX_CODE_POINT
                        || (number >= Character.MIN_SURROGATE && number <= Character.MAX_SURROGATE);
        return none ? REPLACEMENT : Character.toString(number);
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static int longest(Map<String, String> names) {
        return names.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /// Lines `Aacute aacut = C1`: names, then code points.
    private static Map<String, String> load(String section) {
        var meanings = new HashMap<String, String>();
        for (String line : WordLists.load("character-references.txt").section(section)) {
            String[] sides = line.split(" = ", -1);
            var meaning = new StringBuilder();
            for (String point : sides[1].split(" ", -1)) {
                meaning.appendCodePoint(Integer.parseInt(point, 16));
            }
            for (String name : sides[0].split(" ", -1)) {
                meanings.put(name, meaning.toString());
            }
        }
        return meanings;
    }
}
