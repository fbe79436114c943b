package org.letopis.page;

/// What the characters of a segment show of its kind, counted in one pass.
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
    /// A paragraph shows its kind early.
    private static final int LOOKED_AT = 1000;

    /// What a character is, in bits.
    private static final int LETTER = 0;

    private static final int CAPITAL = 1;
    private static final int DIGIT = 2;
    private static final int STOP = 3;
    private static final int COMMA = 4;
    private static final int SIGN = 5;

    /// The kinds of the characters of most European texts, up to the signs of «General Punctuation».
    private static final byte[] KINDS = new byte[0x2100];

    static {
        for (char c = 0; c < KINDS.length; c++) {
            KINDS[c] = kindOf(c);
        }
    }

    /// Without a branch for each border of a word, which no processor foresees.
    static Shape of(String text) {
        int end = Math.min(text.length(), LOOKED_AT);
        char[] characters = new char[end];
        text.getChars(0, end, characters, 0);
        int words = 0;
        int shortWords = 0;
        int capitals = 0;
        int digits = 0;
        int sentences = 0;
        int commas = 0;
        int kinds = 0;
        int before = 0;
        int length = 0;
        for (int i = 0; i <= end; i++) {
            int kind = i < end ? kind(characters[i]) : 0;
            int letter = kind >> LETTER & 1;
            int begins = letter & ~before;
            int capital = begins & kind >> CAPITAL;
            int ends = before & ~letter;
            // One where the length is below four.
            shortWords += ends & (length - 4) >>> 31;
            // A word that begins with a capital is none of the short ones.
            length = (length + 1 + 4 * capital) * letter;
            words += begins;
            capitals += capital;
            digits += kind >> DIGIT & 1;
            sentences += kind >> STOP & 1;
            commas += kind >> COMMA & 1;
            kinds |= kind;
            before = letter;
        }
        boolean sign = (kinds >> SIGN & 1) != 0;
        return new Shape(
                Math.max(1, end), words, shortWords, capitals, digits, sentences, commas, sign);
    }

    private static int kind(char c) {
        return c < KINDS.length ? KINDS[c] : kindOf(c);
    }

    private static byte kindOf(char c) {
        if (Characters.isLetterOrDigit(c)) {
            boolean capital = Character.isUpperCase(c);
            return (byte)
                    (1 << LETTER | (capital ? 1 << CAPITAL : 0) | (c <= '9' ? 1 << DIGIT : 0));
        }
        return switch (c) {
            case '.', '!', '?', '…' -> 1 << STOP;
            case ',' -> 1 << COMMA;
            case '@', '©', '|', '/' -> 1 << SIGN;
            default -> 0;
        };
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
