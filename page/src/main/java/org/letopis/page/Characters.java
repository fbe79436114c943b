package org.letopis.page;

/// Characters as a reader sees them: what is invisible goes, white space becomes one space, the rest stays.
final class Characters {
    private static final char REPLACEMENT = '\uFFFD';

    /// What [#small] has for the characters of most European texts, up to the signs of «General Punctuation».
    private static final char[] SMALL = new char[0x2100];

    static {
        for (char c = 0; c < SMALL.length; c++) {
            SMALL[c] = smallOf(c);
        }
    }

    private Characters() {}

    static String clean(CharSequence raw) {
        var clean = new StringBuilder(raw.length());
        boolean space = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (isSpace(c)) {
                space = true;
            } else if (!isInvisible(c)) {
                if (space && !clean.isEmpty()) {
                    clean.append(' ');
                }
                space = false;
                clean.append(isLoneSurrogate(raw, i) ? REPLACEMENT : c);
            }
        }
        return clean.toString();
    }

    /// The text without control characters and marks of direction, which could steer a terminal, and with lone halves of
    /// surrogate pairs, which no file can hold, replaced. No visible character is changed.
    static String whole(String text) {
        if (text.chars().noneMatch(c -> Character.isSurrogate((char) c) || steers((char) c))) {
            return text;
        }
        var whole = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!steers(text.charAt(i))) {
                whole.append(text.charAt(i));
            }
        }
        for (int i = 0; i < whole.length(); i++) {
            if (isLoneSurrogate(whole, i)) {
                whole.setCharAt(i, REPLACEMENT);
            }
        }
        return whole.toString();
    }

    private static boolean steers(char c) {
        return (Character.isISOControl(c) && c != '\t')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069');
    }

    static boolean isSpace(char c) {
        if (c < 128) {
            return c == ' ' || (c >= '\t' && c <= '\r');
        }
        return c == '\u0085' || Character.isSpaceChar(c);
    }

    /// Soft hyphens, zero-width characters, marks of byte order, control characters.
    static boolean isInvisible(char c) {
        return switch (c) {
            case '\u00AD', '\u200B', '\u200C', '\u200D', '\u200E', '\u200F' -> true;
            // Marks that turn the direction of writing.
            case '\u202A', '\u202B', '\u202C', '\u202D', '\u202E' -> true;
            case '\u2066', '\u2067', '\u2068', '\u2069' -> true;
            case '\u2060', '\u2061', '\u2062', '\u2063', '\u2064', '\uFEFF' -> true;
            default -> Character.isISOControl(c);
        };
    }

    static boolean isLoneSurrogate(CharSequence text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c)
                && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    /// For comparing phrases: small letters and digits, everything else one space, «ё» as «е».
    static String fold(String text) {
        char[] fold = text.toCharArray();
        int length = 0;
        int behindBlank = 1;
        for (char c : fold) {
            char small = small(c);
            int blank = small == ' ' ? 1 : 0;
            // Without a branch for each border of a word, which no processor foresees.
            fold[length] = small;
            length += 1 - (blank & behindBlank);
            behindBlank = blank;
        }
        length -= length > 0 && fold[length - 1] == ' ' ? 1 : 0;
        return new String(fold, 0, length);
    }

    static boolean isLetterOrDigit(char c) {
        return small(c) != ' ';
    }

    /// A blank for what is no letter or digit.
    static char small(char c) {
        return c < SMALL.length ? SMALL[c] : smallOf(c);
    }

    private static char smallOf(char c) {
        if (!Character.isLetterOrDigit(c)) {
            return ' ';
        }
        char small = Character.toLowerCase(c);
        return small == 'ё' ? 'е' : small;
    }
}
