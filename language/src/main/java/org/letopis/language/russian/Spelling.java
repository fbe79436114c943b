package org.letopis.language.russian;

import org.jspecify.annotations.Nullable;
import org.letopis.language.russian.Tag.Pos;
import org.letopis.language.russian.UniversalDependencies.Word;

import java.util.Arrays;
import java.util.List;

/// One way in which words of a text are spelled, with all that can be said of it without its context: made once, however
/// often it stands in the text.
final class Spelling {
    /// Stands for the spelling of all words that the dictionary does not hold, so that what is learned of some holds for all.
    static final int UNKNOWN = 0x3C6EF372;

    /// Few words have more candidates; «т» has fifty. Ours.
    private static final int LIKELIEST = 6;

    private final String text;
    private final List<Candidate> candidates;
    private final int[] likeInTag;
    private final boolean oneTag;
    private final Shape shape;
    private final int form;
    private final int lastTwo;
    private final int lastThree;
    private final int positions;
    private final int choices;
    private final boolean endsClause;

    /// The label of each candidate, then of each where it stands alone; null until it is first asked for.
    private final @Nullable Word[] labels;

    private @Nullable Spelling likeliest;

    /// @param text not empty
    /// @param candidates at least one
    Spelling(String text, List<Candidate> candidates) {
        this.text = text;
        this.candidates = candidates;
        likeInTag = likeInTag(candidates);
        oneTag = Arrays.equals(likeInTag, new int[likeInTag.length]);
        shape = Shape.of(text, 0, text.length());
        char mark = mark(text.charAt(0));
        endsClause = shape == Shape.MARK && ",;:.!?-()".indexOf(mark) >= 0;
        form =
                switch (shape) {
                    case DIGITS -> digits(text);
                    case MARK -> Hash.mix(99, mark);
                    default ->
                            candidates.getFirst().isKnown() || !shape.isWord()
                                    ? Letters.hash(text)
                                    : UNKNOWN;
                };
        boolean whole = shape == Shape.DIGITS || shape == Shape.MARK;
        lastTwo = whole ? form : last(text, 2);
        lastThree = whole ? form : last(text, 3);
        int parts = 0;
        int cases = 0;
        for (Candidate candidate : candidates) {
            parts |= 1 << candidate.tag().pos.code;
            cases |= 1 << candidate.tag().kase.code;
        }
        positions = parts;
        boolean closed = parts == 1 << Pos.PNCT.code || parts == 1 << Pos.NUMB.code;
        choices = Hash.mix(closed ? form : parts, cases);
        labels = new Word[2 * candidates.size()];
    }

    String text() {
        return text;
    }

    List<Candidate> candidates() {
        return candidates;
    }

    /// The same word with its likeliest candidates alone.
    Spelling likeliest() {
        if (candidates.size() <= LIKELIEST) {
            return this;
        }
        if (likeliest == null) {
            likeliest = new Spelling(text, candidates.subList(0, LIKELIEST));
        }
        return likeliest;
    }

    /// The place of the first candidate that has the tag of this one.
    int likeInTag(int candidate) {
        return likeInTag[candidate];
    }

    /// Whether no candidate has another tag than the others.
    boolean hasOneTag() {
        return oneTag;
    }

    Shape shape() {
        return shape;
    }

    /// What the tagger knows the spelling by.
    int form() {
        return form;
    }

    int lastTwo() {
        return lastTwo;
    }

    int lastThree() {
        return lastThree;
    }

    /// A bit for every part of speech that the word may be.
    int positions() {
        return positions;
    }

    /// Which parts of speech and cases the word may have.
    int choices() {
        return choices;
    }

    /// Whether this is a mark that parts clauses.
    boolean endsClause() {
        return endsClause;
    }

    /// What [#setLabel] noted, null where it did not.
    @Nullable Word label(Candidate candidate, boolean alone) {
        return labels[place(candidate, alone)];
    }

    void setLabel(Candidate candidate, boolean alone, Word label) {
        labels[place(candidate, alone)] = label;
    }

    @SuppressWarnings(
            "ReferenceEquality") // one of our own candidates is asked for, and there is no other
    // like it
    private int place(Candidate candidate, boolean alone) {
        int place = 0;
        while (candidates.get(place) != candidate) {
            place++;
        }
        return alone ? candidates.size() + place : place;
    }

    private static int[] likeInTag(List<Candidate> candidates) {
        int[] like = new int[candidates.size()];
        for (int i = 0; i < like.length; i++) {
            Tag tag = candidates.get(i).tag();
            while (candidates.get(like[i]).tag() != tag) {
                like[i]++;
            }
        }
        return like;
    }

    private static int last(String text, int letters) {
        return Letters.hash(text, Math.max(0, text.length() - letters), text.length());
    }

    /// Numbers that take the same case and number of what is counted are one form.
    private static int digits(String text) {
        int last = text.length() - 1;
        char digit = text.charAt(last);
        if (!Character.isDigit(digit)) {
            return Hash.mix(98, last(text, 2));
        }
        if (text.indexOf(',') >= 0 || text.indexOf('.') >= 0) {
            return Hash.mix(98, 7);
        }
        if (text.length() == 4 && (text.startsWith("1") || text.startsWith("20"))) {
            return Hash.mix(98, 6);
        }
        boolean teen = last > 0 && text.charAt(last - 1) == '1';
        if (teen || digit == '0' || digit >= '5') {
            return Hash.mix(98, 5);
        }
        return Hash.mix(98, digit == '1' ? 1 : 2);
    }

    private static char mark(char c) {
        return switch (c) {
            case '–', '—', '―' -> '-';
            case '…' -> '.';
            default -> c;
        };
    }
}
