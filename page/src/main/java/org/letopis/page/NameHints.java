package org.letopis.page;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/// The hints in the names that a page gives its elements: «article-body», «articleBody related_links» are read by their
/// words and pairs of neighbours, by `hints.txt`; what is not ASCII is all one. Names met before are remembered.
final class NameHints {
    /// Attributes longer than this are no words of an author.
    private static final int LONGEST = 500;

    /// Values remembered; one takes the place of another with the same slot, so that the work stays linear.
    private static final int REMEMBERED = 2048;

    /// Beside the hints of a word: whether it is the first of a pair.
    private static final int BEGINS_PAIR = 1 << Hint.ALL.size();

    private static final SortedMap<String, Integer> BITS = bits();
    private static final Names WORDS = new Names(List.copyOf(BITS.keySet()), NameHints::hash);

    /// By the place of the word or pair.
    private static final int[] HINTS = BITS.values().stream().mapToInt(bits -> bits).toArray();

    /// Bits of what a byte is, above the one that stands for it in a word.
    private static final int SMALL = 0x100;

    private static final int CAPITAL = 0x200;
    private static final int OTHER_LETTER = 0x400;
    private static final int LETTER = SMALL | CAPITAL | OTHER_LETTER;
    private static final int SPACE = 0x800;

    private static final short[] KINDS = kinds();

    private static final int NO_WORD = Names.NO_LETTERS;

    private final Markup html;

    /// A value is known by its hash and length: another with both would have to be made up.
    private final int[] hashes = new int[REMEMBERED];

    private final int[] lengths = new int[REMEMBERED];
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
        if (hashes[slot] != hash || lengths[slot] != length) {
            hashes[slot] = hash;
            lengths[slot] = length;
            hints[slot] = read(html, from, end);
        }
        return hints[slot];
    }

    /// «articleBody_2» is read as «article», «article-body», «body», «body-2», «2».
    private static int read(Markup html, int from, int end) {
        int found = 0;
        int before = NO_WORD;
        int i = from;
        while (i < end) {
            int kind = KINDS[html.at(i)];
            if ((kind & LETTER) == 0) {
                before = kind == SPACE ? NO_WORD : before;
                i++;
                continue;
            }
            int word = NO_WORD;
            int last;
            do {
                word = Names.hashSmall(word, (char) (kind & 0xFF));
                last = kind;
                i++;
                kind = i < end ? KINDS[html.at(i)] : SPACE;
            } while ((kind & LETTER) != 0 && ((last & SMALL) == 0 || (kind & CAPITAL) == 0));
            int own = hints(word);
            found |= own | (before == NO_WORD ? 0 : hints(pair(before, word)));
            before = (own & BEGINS_PAIR) == 0 ? NO_WORD : word;
        }
        return found & ~BEGINS_PAIR;
    }

    private static short[] kinds() {
        short[] kinds = new short[256];
        for (char c = 0; c < kinds.length; c++) {
            boolean digit = c >= '0' && c <= '9';
            if (c >= 'A' && c <= 'Z') {
                kinds[c] = (short) (CAPITAL | Names.small(c));
            } else if (c >= 'a' && c <= 'z') {
                kinds[c] = (short) (SMALL | c);
            } else if (digit || c >= 0x80) {
                kinds[c] = (short) (OTHER_LETTER | c);
            } else {
                kinds[c] = (short) (Characters.isSpace(c) ? SPACE : 0);
            }
        }
        return kinds;
    }

    private static int hints(int hash) {
        int at = WORDS.find(hash);
        return at < 0 ? 0 : HINTS[at];
    }

    /// Of a word, or of a pair with a hyphen between.
    private static int hash(String entry) {
        int hyphen = entry.indexOf('-');
        return hyphen < 0
                ? Names.hash(entry)
                : pair(
                        Names.hash(entry.substring(0, hyphen)),
                        Names.hash(entry.substring(hyphen + 1)));
    }

    private static int pair(int first, int second) {
        return Names.hashSmall(first, '-') ^ second;
    }

    /// By the words and pairs, what they are hints of.
    private static SortedMap<String, Integer> bits() {
        var bits = new TreeMap<String, Integer>();
        WordLists.load("hints.txt")
                .sections()
                .forEach((section, lines) -> {
                    int bit = Hint.valueOf(section.toUpperCase(Locale.ROOT)).bit();
                    for (String line : lines) {
                        for (String entry : line.split(" ", -1)) {
                            bits.merge(entry, bit, (one, other) -> one | other);
                        }
                    }
                });
        for (String entry : List.copyOf(bits.keySet())) {
            int hyphen = entry.indexOf('-');
            if (hyphen != entry.lastIndexOf('-')) {
                throw new IllegalStateException(
                        "hints.txt: «%s» has more than two words, as in «article-body»"
                                .formatted(entry));
            }
            if (hyphen >= 0) {
                bits.merge(entry.substring(0, hyphen), BEGINS_PAIR, (one, other) -> one | other);
            }
        }
        return bits;
    }
}
