package org.letopis.page;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What the author of a page calls an element, by its class, id, itemprop, rel or role; or what its tag says.
enum Hint {
    /// Not of the report: navigation, related links, advertisement, sharing.
    FURNITURE,
    COMMENTS,
    /// The text of the report.
    BODY,
    LEAD,
    CAPTION,
    CREDIT,
    AUTHOR,
    DATE,
    TAGS,
    /// The story (сюжет) of which the report is a part.
    STORY,
    HIDDEN,
    FIGURE,
    QUOTATION,
    /// A link of the page's own text, such as a list or a heading of links.
    LINK;

    private static final Map<String, Set<Hint>> WORDS = words();

    /// Class attributes longer than this are no words of an author.
    private static final int LONGEST = 500;

    /// The hints in names such as «article-body», «articleBody related_links»: words, and pairs of neighbours.
    static Set<Hint> in(String names) {
        var hints = EnumSet.noneOf(Hint.class);
        if (names.length() > LONGEST) {
            return hints;
        }
        for (String name : names.split(" ", -1)) {
            String before = "";
            for (String word : spaced(name).split("-", -1)) {
                hints.addAll(WORDS.getOrDefault(word, Set.of()));
                hints.addAll(WORDS.getOrDefault(before + "-" + word, Set.of()));
                before = word;
            }
        }
        return hints;
    }

    /// «articleBody_2» as «article-body-2».
    private static String spaced(String name) {
        var spaced = new StringBuilder(name.length() + 4);
        char before = '-';
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = Character.isLetterOrDigit(c);
            boolean newWord = Character.isUpperCase(c) && Character.isLowerCase(before);
            if ((newWord || !letter) && before != '-') {
                spaced.append('-');
                before = '-';
            }
            if (letter) {
                spaced.append(c);
                before = c;
            }
        }
        return spaced.toString().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Set<Hint>> words() {
        var words = new HashMap<String, Set<Hint>>();
        WordLists.load("hints.txt")
                .sections()
                .forEach((section, lines) -> {
                    Hint hint = valueOf(section.toUpperCase(Locale.ROOT));
                    for (String line : lines) {
                        for (String word : line.split(" ", -1)) {
                            words.computeIfAbsent(word, w -> EnumSet.noneOf(Hint.class)).add(hint);
                        }
                    }
                });
        return words;
    }
}
