package org.letopis.language.russian;

/// The letters of the dictionary as small numbers.
///
/// Folded here, so that one spelling of a word is looked up: capitals and small letters, ё and е, the hyphens, and
/// Latin letters that look like Cyrillic ones. What has no shape of its own (an accent, a soft hyphen, a zero-width
/// space) is skipped.
final class Alphabet {
    /// Not a letter of any dictionary word.
    static final int FOREIGN = 0;

    /// Takes no part in the spelling.
    static final int SILENT = -1;

    /// One more than the highest label.
    static final int SIZE = 40;

    private static final int HYPHEN = 33;
    private static final int APOSTROPHE = 34;
    private static final int ONE = 35;

    private static final String LOOK_ALIKE_LATIN = "aceopxykmtbhACEOPXYKMTBH";
    private static final String LOOK_ALIKE_CYRILLIC = "асеорхукмтвнасеорхукмтвн";

    private Alphabet() {}

    /// The label of a character: 1–32 for the letters а–я, [#FOREIGN] or [#SILENT].
    static int label(char c) {
        if (c >= 'а' && c <= 'я') {
            return c - 'а' + 1;
        }
        if (c >= 'А' && c <= 'Я') {
            return c - 'А' + 1;
        }
        return switch (c) {
            case 'ё', 'Ё' -> 'е' - 'а' + 1;
            case '-', '‐', '‑' -> HYPHEN;
            case '\'', '’' -> APOSTROPHE;
            case '1' -> ONE;
            default -> isSilent(c) ? SILENT : lookAlike(c);
        };
    }

    static boolean isHyphen(int label) {
        return label == HYPHEN;
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '‐' || c == '‑';
    }

    /// The place of the last hyphen in a stretch of text, or -1.
    static int lastHyphen(CharSequence text, int start, int end) {
        int hyphen = end - 1;
        while (hyphen >= start && !isHyphen(text.charAt(hyphen))) {
            hyphen--;
        }
        return hyphen < start ? -1 : hyphen;
    }

    /// The place of the first hyphen in a text, or -1.
    static int firstHyphen(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (isHyphen(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /// Soft hyphens, accents and zero-width characters.
    static boolean isSilent(char c) {
        return c == '\u00AD'
                || c == '\uFEFF'
                || (c >= '\u200B' && c <= '\u200D')
                || c == '\u2060'
                || (c >= '\u0300' && c <= '\u036F');
    }

    static boolean isCyrillic(char c) {
        return c >= '\u0400' && c <= '\u052F';
    }

    /// The small Cyrillic letter that a Latin one looks like, or the character itself.
    static char cyrillic(char c) {
        int at = LOOK_ALIKE_LATIN.indexOf(c);
        return at < 0 ? c : LOOK_ALIKE_CYRILLIC.charAt(at);
    }

    private static int lookAlike(char c) {
        if (c > 'z') {
            return FOREIGN;
        }
        char cyrillic = cyrillic(c);
        return cyrillic == c ? FOREIGN : cyrillic - 'а' + 1;
    }
}
