package org.letopis.page;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Words that belong to the site and not to the report, by the phrases of `furniture.txt`.
final class Furniture {
    static final WordLists LISTS = WordLists.load("furniture.txt");

    /// A block longer than this is no phrase of the site; ours.
    private static final int LONGEST = 200;

    private static final int LONGEST_ANSWER = 30;

    /// Characters among which most texts have their first two letters.
    private static final int FEW = 16;

    private static final String ENDS = "furniture.end: ";

    private static final Set<String> WHOLE = folded("whole");
    private static final Set<String> NOBODY = folded("nobody");
    private static final Set<String> ANSWER = folded("answer");
    private static final Set<String> END = folded("end");
    private static final Beginnings END_BEGINS = new Beginnings(folded("end begins"));
    private static final Beginnings BEGINS = new Beginnings(folded("begins"));
    private static final Beginnings BACKGROUND = new Beginnings(folded("background"));

    private Furniture() {}

    /// The rule by which a block is furniture; null where it is none.
    static @Nullable String rule(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        return ruleOf(Characters.fold(text));
    }

    static @Nullable String rule(Segment segment) {
        return segment.length() > LONGEST ? null : ruleOf(segment.fold());
    }

    private static @Nullable String ruleOf(String fold) {
        if (fold.isEmpty()) {
            return "furniture.no-letters";
        }
        if (WHOLE.contains(fold)) {
            return "furniture.whole: " + fold;
        }
        if (END.contains(withoutCount(fold))) {
            return ENDS + fold;
        }
        String end = END_BEGINS.of(fold);
        if (end != null) {
            return ENDS + end;
        }
        String beginning = BEGINS.of(fold);
        if (beginning != null) {
            return "furniture.begins: " + beginning;
        }
        return isNumber(fold) ? "furniture.number" : null;
    }

    /// Whether a byline names no person: «Редакция».
    static boolean isNobody(String byline) {
        return NOBODY.contains(Characters.fold(byline));
    }

    /// Whether it is the link below a comment by which one answers it: «Ответить».
    static boolean answersComment(Segment segment) {
        return segment.length() <= LONGEST_ANSWER && ANSWER.contains(segment.fold());
    }

    static boolean answersComment(String text) {
        return text.length() <= LONGEST_ANSWER && ANSWER.contains(Characters.fold(text));
    }

    /// Whether a rule is that the report is over.
    static boolean isEnd(String rule) {
        return rule.startsWith(ENDS);
    }

    /// Whether the report is over where this block stands: «Лента новостей».
    static boolean ends(String text) {
        return text.length() <= LONGEST && END.contains(withoutCount(Characters.fold(text)));
    }

    /// «комментарии 12» as «комментарии».
    private static String withoutCount(String fold) {
        int end = fold.length();
        while (end > 0
                && (Character.isDigit(fold.charAt(end - 1)) || fold.charAt(end - 1) == ' ')) {
            end--;
        }
        return fold.substring(0, end);
    }

    /// Whether a paragraph repeats earlier news: «Напомним, …».
    static boolean isBackground(String text) {
        String start = Characters.fold(text.substring(0, Math.min(text.length(), FEW)));
        if (start.length() >= Beginnings.LETTERS && !BACKGROUND.mayBegin(start)) {
            return false;
        }
        String head = Characters.fold(text.substring(0, Math.min(text.length(), LONGEST)));
        return BACKGROUND.of(head) != null;
    }

    private static boolean isNumber(String fold) {
        return fold.length() <= 9 && withoutCount(fold).isEmpty();
    }

    private static Set<String> folded(String section) {
        var folded = new HashSet<String>();
        LISTS.section(section).forEach(phrase -> folded.add(Characters.fold(phrase)));
        return folded;
    }

    /// Phrases that a text may begin with.
    private static final class Beginnings {
        private static final int LETTERS = 2;

        private static final int HEADS = 1 << 13;

        private final Set<String> phrases;

        /// By the first two letters: the lengths, longest first, of the phrases that begin so, or with letters that are alike.
        private final int[][] lengths = new int[HEADS][];

        Beginnings(Set<String> phrases) {
            this.phrases = phrases;
            Arrays.fill(lengths, new int[0]);
            var byHead = new TreeMap<Integer, TreeSet<Integer>>();
            for (String phrase : phrases) {
                // What begins with a phrase of one letter has a blank behind it.
                for (String beginning : List.of(phrase, phrase + " ")) {
                    byHead.computeIfAbsent(head(beginning), _ -> new TreeSet<>())
                            .add(phrase.length());
                }
            }
            byHead.forEach((head, all) ->
                    lengths[head] = all.reversed().stream().mapToInt(length -> length).toArray());
        }

        private static int head(String fold) {
            int hash = Names.hash(fold, 0, Math.min(LETTERS, fold.length()));
            return hash & (HEADS - 1);
        }

        /// Whether the first two letters are those of a phrase, or like them.
        boolean mayBegin(String fold) {
            return lengths[head(fold)].length > 0;
        }

        @Nullable String of(String fold) {
            for (int length : lengths[head(fold)]) {
                if (length > fold.length()) {
                    continue;
                }
                boolean atWordEnd = length == fold.length() || fold.charAt(length) == ' ';
                if (atWordEnd && phrases.contains(fold.substring(0, length))) {
                    return fold.substring(0, length);
                }
            }
            return null;
        }
    }
}
