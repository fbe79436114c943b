package org.letopis.reading;

/// What letters alone say of a word or of what stands between two.
final class Letters {
    /// Longer words in capitals are names. Ours.
    private static final int LONGEST_ACRONYM = 5;

    private Letters() {}

    /// «МЧС»
    static boolean areAcronym(String surface) {
        if (surface.length() < 2 || surface.length() > LONGEST_ACRONYM) {
            return false;
        }
        for (int i = 0; i < surface.length(); i++) {
            if (!Character.isUpperCase(surface.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// Whether there is a space, breaking or not, among the characters from one offset to another.
    static boolean haveSpace(String text, int from, int end) {
        for (int i = from; i < end; i++) {
            if (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00a0') {
                return true;
            }
        }
        return false;
    }
}
