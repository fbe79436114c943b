package org.letopis.page;

/// What the characters of a segment show of its kind, counted while [Words] are read.
///
/// @param characters looked at, at least one
/// @param words runs of letters and digits
/// @param shortWords words in small letters of up to three: most function words of European languages
/// @param capitals words that begin with a capital
/// @param sentences marks that end a sentence
/// @param sign whether it has «@», «©», «|» or an address
record Shape(
        int characters,
        int words,
        int shortWords,
        int capitals,
        int digits,
        int sentences,
        int commas,
        boolean sign) {
    /// In characters: a paragraph shows its kind early.
    static final int LOOKED_AT = 1000;

    /// Bits of what [#kind] says, above the 16 of the letter itself.
    private static final long LETTER = 1L << 16;

    private static final long CAPITAL = 1L << 17;

    /// Four counts of up to 2,047 each, more than are looked at, in one number, so that one sum counts all.
    private static final int BITS = 11;

    private static final int DIGITS = Long.SIZE - 4 * BITS;
    private static final int STOPS = DIGITS + BITS;
    private static final int COMMAS = STOPS + BITS;
    private static final int SIGNS = COMMAS + BITS;

    /// The kinds of the characters of most European texts, up to the signs of «General Punctuation».
    private static final long[] KINDS = new long[0x2100];

    static {
        for (char c = 0; c < KINDS.length; c++) {
            KINDS[c] = kindOf(c);
        }
    }

    /// @param counts the sum of [#counts] of the characters
    static Shape of(int characters, int words, int shortWords, int capitals, long counts) {
        return new Shape(
                Math.max(1, characters),
                words,
                shortWords,
                capitals,
                count(counts, DIGITS),
                count(counts, STOPS),
                count(counts, COMMAS),
                count(counts, SIGNS) > 0);
    }

    static Shape of(String text) {
        return Words.of(text.substring(0, Math.min(text.length(), LOOKED_AT))).shape();
    }

    /// What a character is, in bits, above what [Characters#fold(char)] has for it.
    static long kind(char c) {
        return c < KINDS.length ? KINDS[c] : kindOf(c);
    }

    private static long kindOf(char c) {
        char small = Characters.fold(c);
        if (small != ' ') {
            long digit = c <= '9' ? 1L << DIGITS : 0;
            return LETTER | (Character.isUpperCase(c) ? CAPITAL : 0) | digit | small;
        }
        return switch (c) {
            case '.', '!', '?', '…' -> 1L << STOPS;
            case ',' -> 1L << COMMAS;
            case '@', '©', '|', '/' -> 1L << SIGNS;
            default -> 0;
        };
    }

    /// Whether it is a letter or digit.
    static boolean isLetter(long kind) {
        return (kind & LETTER) != 0;
    }

    static boolean isCapital(long kind) {
        return (kind & CAPITAL) != 0;
    }

    static char small(long kind) {
        return (char) kind;
    }

    /// One for each count that the character is of.
    static long counts(long kind) {
        return kind & -1L << DIGITS;
    }

    private static int count(long counts, int kind) {
        return (int) (counts >>> kind) & (1 << BITS) - 1;
    }

    /// 0 for a letter or digit, 1 the end of a sentence, 2 a colon, 3 a question, 4 a closing quotation mark or bracket, 5 other.
    static int ending(String text) {
        return switch (text.charAt(text.length() - 1)) {
            case '.', '!', '…' -> 1;
            case ':', ',', ';' -> 2;
            case '?' -> 3;
            case '"', '»', '”', '“', ')', '\'', '’' -> 4;
            default -> Character.isLetterOrDigit(text.charAt(text.length() - 1)) ? 0 : 5;
        };
    }

    /// 0 for a capital, 1 a small letter, 2 a digit, 3 a quotation mark, 4 a dash or bullet, 5 other.
    static int beginning(String text) {
        char c = text.charAt(0);
        if (Character.isLetter(c)) {
            return Character.isLowerCase(c) ? 1 : 0;
        }
        return switch (c) {
            case '"', '«', '“', '„', '\'', '‘' -> 3;
            case '-', '–', '—', '•', '·', '*', '►', '→' -> 4;
            default -> Character.isDigit(c) ? 2 : 5;
        };
    }
}
