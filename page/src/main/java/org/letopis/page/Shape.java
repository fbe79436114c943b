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

    static Shape of(String text) {
        int end = Math.min(text.length(), LOOKED_AT);
        char[] characters = new char[end + 1];
        text.getChars(0, end, characters, 0);
        characters[end] = ' ';
        int words = 0;
        int shortWords = 0;
        int capitals = 0;
        int digits = 0;
        int sentences = 0;
        int commas = 0;
        boolean sign = false;
        int i = 0;
        while (i < end) {
            char c = characters[i];
            if (Characters.isLetterOrDigit(c)) {
                int start = i;
                for (; Characters.isLetterOrDigit(characters[i]); i++) {
                    digits += characters[i] <= '9' ? 1 : 0;
                }
                words++;
                boolean capital = Character.isUpperCase(c);
                capitals += capital ? 1 : 0;
                shortWords += !capital && i - start <= 3 ? 1 : 0;
                continue;
            }
            i++;
            switch (c) {
                case '.', '!', '?', '…' -> sentences++;
                case ',' -> commas++;
                case '@', '©', '|', '/' -> sign = true;
                default -> {}
            }
        }
        return new Shape(
                Math.max(1, end), words, shortWords, capitals, digits, sentences, commas, sign);
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
