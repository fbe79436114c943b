package org.letopis.chronicle;

import java.util.Locale;

/// Texts without what printing changes: case, ё, quotation marks, dashes, spaces.
final class Folding {
    /// By the rules for foreign passports that many newsrooms use for addresses, е and ё alike.
    private static final String LATIN =
            "a b v g d e zh z i i k l m n o p r s t u f kh ts ch sh shch ie y - e iu ia";

    private static final String[] LATIN_OF_CYRILLIC = LATIN.split(" ");

    private static final int LONGEST_SLUG = 60;

    private Folding() {}

    /// Letters and digits only, in lower case, е for ё: «Ёлка — 1» gives «елка1».
    static String of(String text) {
        var folded = new StringBuilder(text.length());
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .map(c -> c == 'ё' ? 'е' : c)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /// A name for files and addresses: «Наводнение в Кременске» gives «navodnenie-v-kremenske».
    static String slug(String title) {
        var slug = new StringBuilder();
        for (char c : title.toLowerCase(Locale.ROOT).toCharArray()) {
            if (c >= 'а' && c <= 'я') {
                String latin = LATIN_OF_CYRILLIC[c - 'а'];
                slug.append(latin.equals("-") ? "" : latin);
            } else if (c == 'ё') {
                slug.append('e');
            } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                slug.append(c);
            } else if (c != 'ъ' && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        String cut = slug.substring(0, Math.min(slug.length(), LONGEST_SLUG));
        String trimmed = cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
        return trimmed.isEmpty() ? "story-" + Integer.toHexString(title.hashCode()) : trimmed;
    }
}
