package org.letopis.language.russian;

/// Marks that the tagger passes over: they part no words that grammar joins.
final class QuotationMarks {
    private static final String MARKS = "«»\"„“”‚‘’'`";

    private QuotationMarks() {}

    static boolean isOne(CharSequence token) {
        char first = token.charAt(0);
        return switch (token.length()) {
            case 1 -> MARKS.indexOf(first) >= 0;
            case 2 -> (first == '\'' || first == '`') && token.charAt(1) == first;
            default -> false;
        };
    }
}
