package org.letopis.language.russian;

/// How a token is written.
enum Shape {
    LOWER(0),
    CAPITALISED(1),
    CAPITALS(2),
    /// One capital letter: an initial, or a short word at the start of a sentence.
    INITIAL(3),
    MIXED(4),
    LATIN(5),
    /// Digits, also with letters behind them: «5», «3,5», «80-х».
    DIGITS(6),
    MARK(7),
    SYMBOL(8);

    final int code;

    Shape(int code) {
        this.code = code;
    }

    static Shape of(CharSequence text, int start, int end) {
        char first = text.charAt(start);
        if (Character.isDigit(first)) {
            return DIGITS;
        }
        int capitals = 0;
        int letters = 0;
        int foreign = 0;
        int digits = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                capitals += Character.isUpperCase(c) ? 1 : 0;
                foreign += Alphabet.isCyrillic(c) ? 0 : 1;
            } else if (Character.isDigit(c)) {
                digits++;
            }
        }
        if (letters == 0) {
            return digits > 0 ? DIGITS : isMark(first) ? MARK : SYMBOL;
        }
        if (foreign == letters) {
            return LATIN;
        }
        if (capitals == 0) {
            return LOWER;
        }
        if (letters == 1) {
            return INITIAL;
        }
        if (capitals == letters || (capitals > 1 && Character.isUpperCase(text.charAt(end - 1)))) {
            return CAPITALS;
        }
        return Character.isUpperCase(first) ? CAPITALISED : MIXED;
    }

    boolean isWord() {
        return code <= MIXED.code;
    }

    private static boolean isMark(char c) {
        return switch (Character.getType(c)) {
            case Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION ->
                    "№%§&*@#".indexOf(c) < 0;
            default -> false;
        };
    }
}
