package org.letopis.page;

/// Characters as a reader sees them: what is invisible goes, white space becomes one space, the rest stays.
final class Characters {
    private static final char REPLACEMENT = '\uFFFD';

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

    /// The text with lone halves of surrogate pairs, which no file can hold, replaced; nothing else is changed.
    static String whole(String text) {
        if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
            return text;
        }
        var whole = new StringBuilder(text);
        for (int i = 0; i < whole.length(); i++) {
            if (isLoneSurrogate(whole, i)) {
                whole.setCharAt(i, REPLACEMENT);
            }
        }
        return whole.toString();
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
    static String fold(CharSequence text) {
        var fold = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                space = true;
                continue;
            }
            if (space && !fold.isEmpty()) {
                fold.append(' ');
            }
            space = false;
            char small = Character.toLowerCase(c);
            fold.append(small == 'ё' ? 'е' : small);
        }
        return fold.toString();
    }
}
