package org.letopis.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/// The hints in the names that a page gives its elements: «article-body», «articleBody related_links» are read by their
/// words and pairs of neighbours, by `hints.txt`; what is not ASCII is all one. Names met before are remembered.
final class NameHints {
    /// Attributes longer than this are no words of an author.
    private static final int LONGEST = 500;

    /// Values remembered; one takes the place of another with the same slot, so that the work stays linear.
    private static final int REMEMBERED = 2048;

    private static final List<String> WORDS = new ArrayList<>();
    private static final int[] HINTS_OF_WORD = load(WORDS);
    private static final Names NAMES = new Names(WORDS);

    private static final int SIGN = 0;
    private static final int SPACE = 1;
    private static final int SMALL = 2;
    private static final int CAPITAL = 3;
    private static final int OTHER_LETTER = 4;

    /// By the byte.
    private static final byte[] KINDS = kinds();

    private static final int NO_WORD = Names.NO_LETTERS;

    private final Markup html;

    private final int[] froms = new int[REMEMBERED];
    private final int[] ends = new int[REMEMBERED];
    private final int[] hints = new int[REMEMBERED];

    NameHints(Markup html) {
        this.html = html;
    }

    /// The bits of the hints in the value of an attribute, a stretch of the page.
    ///
    /// @param hash of it, by [Markup#hash]
    int in(int from, int end, int hash) {
        int length = end - from;
        if (length > LONGEST) {
            return 0;
        }
        int slot = hash & (REMEMBERED - 1);
        boolean known =
                ends[slot] - froms[slot] == length && html.areSame(froms[slot], from, length);
        if (!known) {
            froms[slot] = from;
            ends[slot] = end;
            hints[slot] = read(html, from, end);
        }
        return hints[slot];
    }

    /// «articleBody_2» is read as «article», «article-body», «body», «body-2», «2».
    private static int read(Markup html, int from, int end) {
        int found = 0;
        int last = SPACE;
        int before = NO_WORD;
        int word = NO_WORD;
        int pair = NO_WORD;
        for (int i = from; i <= end; i++) {
            char c = i < end ? html.at(i) : ' ';
            int kind = KINDS[c];
            boolean letter = kind > SPACE;
            boolean newWord = kind == CAPITAL && last == SMALL;
            if (word != NO_WORD && (newWord || !letter)) {
                found |= hints(word) | (before == NO_WORD ? 0 : hints(pair));
                before = word;
                pair = Names.hash(word, '-');
                word = NO_WORD;
            }
            if (letter) {
                word = Names.hash(word, c);
                pair = Names.hash(pair, c);
            } else if (kind == SPACE) {
                before = NO_WORD;
            }
            last = kind;
        }
        return found;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[256];
        for (char c = 0; c < kinds.length; c++) {
            boolean digit = c >= '0' && c <= '9';
            boolean capital = c >= 'A' && c <= 'Z';
            boolean small = c >= 'a' && c <= 'z';
            boolean letter = digit || capital || small || c >= 0x80;
            int kind = capital ? CAPITAL : small ? SMALL : OTHER_LETTER;
            kinds[c] = (byte) (letter ? kind : Characters.isSpace(c) ? SPACE : SIGN);
        }
        return kinds;
    }

    private static int hints(int hash) {
        int at = NAMES.find(hash);
        return at < 0 ? 0 : HINTS_OF_WORD[at];
    }

    private static int[] load(List<String> words) {
        var bits = new TreeMap<String, Integer>();
        WordLists.load("hints.txt")
                .sections()
                .forEach((section, lines) -> {
                    int bit = Hint.valueOf(section.toUpperCase(Locale.ROOT)).bit();
                    for (String line : lines) {
                        for (String word : line.split(" ", -1)) {
                            bits.merge(word, bit, (one, other) -> one | other);
                        }
                    }
                });
        words.addAll(bits.keySet());
        return bits.values().stream().mapToInt(Integer::intValue).toArray();
    }
}
