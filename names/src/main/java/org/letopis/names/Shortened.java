package org.letopis.names;

import org.letopis.model.Name;

import java.util.Locale;

/// Organisations whose names the text itself shortens in brackets: «„Заречный речной оператор“ (ЗРО)». Nothing that a model
/// learned can be as sure as the letters are.
final class Shortened {
    private static final int ORGANISATION = Labels.TYPES.indexOf(Name.Type.ORG);

    /// Two letters are oftener a party's or a place's. Ours.
    private static final int FEWEST_LETTERS = 3;

    /// So many short words may stand in a name besides those that give letters: «по», «и». Ours.
    private static final int MOST_SHORT_WORDS = 4;

    private final TextClues clues;

    /// As [Labels] numbers them.
    private final int[] outer;

    Shortened(TextClues clues, int[] outer) {
        this.clues = clues;
        this.outer = outer;
    }

    /// Labels the names and their short forms where nothing is labelled yet.
    void label() {
        for (int i = 1; i < clues.size() - 2; i++) {
            String letters = word(i + 1);
            boolean shortened =
                    word(i).equals("(")
                            && word(i + 2).equals(")")
                            && letters.length() >= FEWEST_LETTERS
                            && BodyForm.isAcronym(letters);
            int first = shortened ? firstOfName(i, letters.toLowerCase(Locale.ROOT)) : i;
            if (first < i && isFree(first, i)) {
                Labels.mark(outer, first, i, ORGANISATION);
                if (outer[i + 1] == Labels.OUTSIDE) {
                    Labels.mark(outer, i + 1, i + 2, ORGANISATION);
                }
            }
        }
    }

    /// The first of the words before a bracket whose first letters are those in it; the bracket where they are not.
    private int firstOfName(int bracket, String letters) {
        int left = letters.length();
        int skipped = 0;
        int at = bracket;
        while (left > 0 && at > 0 && skipped <= MOST_SHORT_WORDS) {
            String word = word(--at);
            if (clues.isQuotationMark(at) || word.length() <= 2) {
                skipped++;
                continue;
            }
            String[] parts = word.toLowerCase(Locale.ROOT).split("-", -1);
            for (int part = parts.length - 1; part >= 0; part--) {
                if (left == 0 || !parts[part].startsWith(letters.substring(left - 1, left))) {
                    return bracket;
                }
                left--;
            }
        }
        return left == 0 && clues.isCapitalised(at) ? at : bracket;
    }

    private boolean isFree(int first, int end) {
        for (int i = first; i < end; i++) {
            if (outer[i] != Labels.OUTSIDE) {
                return false;
            }
        }
        return true;
    }

    private String word(int at) {
        return clues.words.get(at).span().in(clues.text);
    }
}
