package org.letopis.page;

import org.letopis.page.Reasons.Kind;

import java.util.Arrays;

/// Which segments of a page are of the report, and why the others are not.
final class Choice {
    /// A single «Reply» may be of a letter that the report prints.
    private static final int FEWEST_ANSWERS = 2;

    /// In segments; ours.
    private static final int LONGEST_COMMENT = 4;

    /// In characters; with less text, what is kept there is not the report. Ours.
    private static final int SHORTEST_REPORT = 150;

    /// So many segments right above the headline may be a lead that has no name; ours.
    private static final int LEAD_ABOVE = 2;

    private static final float[] NO_BONUS = {};

    private final boolean[] kept;
    private final Reasons reasons;
    private final int last;

    private Choice(boolean[] kept, Reasons reasons) {
        this.kept = kept;
        this.reasons = reasons;
        int last = -1;
        for (int i = 0; i < kept.length; i++) {
            last = kept[i] ? i : last;
        }
        this.last = last;
    }

    static Choice of(Outline outline, Headline headline, ChooserLesson lesson, Chooser chooser) {
        boolean[] kept = lesson.chosenBy(chooser, NO_BONUS);
        for (int i = 0; i < kept.length; i++) {
            kept[i] &= !lesson.reasons().of(i).kind().isCertain();
        }
        completeRows(outline, lesson.reasons(), kept);
        dropAboveHeadline(outline, headline.at(), lesson.reasons(), kept);
        dropComments(outline, kept);
        dropLoneLinks(outline, lesson.reasons(), kept);
        return new Choice(kept, lesson.reasons());
    }

    /// All segments but those that a rule has a reason against: for texts without a page around them.
    static Choice ofAll(Outline outline, Reasons reasons) {
        boolean[] kept = new boolean[outline.segments().size()];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = reasons.of(i).kind() == Kind.NONE;
        }
        return new Choice(kept, reasons);
    }

    /// Above a headline that is printed as the head of the page has it, nothing is of the report but a lead: what reads like
    /// prose there are teasers of other reports.
    private static void dropAboveHeadline(
            Outline outline, int headlineAt, Reasons reasons, boolean[] kept) {
        if (headlineAt <= 0 || !isSaid(outline, headlineAt)) {
            return;
        }
        int all = lettersKept(outline, kept, kept.length);
        if (all - lettersKept(outline, kept, headlineAt) < SHORTEST_REPORT) {
            return;
        }
        for (int i = 0; i < headlineAt; i++) {
            Container around = outline.container(outline.segments().get(i));
            boolean near = i >= headlineAt - LEAD_ABOVE && !isLink(reasons, i);
            kept[i] &= near || around.isIn(Hint.LEAD) || around.isIn(Hint.BODY);
        }
    }

    private static boolean isSaid(Outline outline, int headlineAt) {
        String printed = outline.segments().get(headlineAt).fold();
        String shared = outline.head().first("og:title");
        return Characters.fold(outline.head().title()).startsWith(printed)
                || (shared != null && Characters.fold(shared).equals(printed));
    }

    /// Comments stand behind the report, and each has a link to answer it. What stands behind the first of those links is
    /// comments, and so is what was kept right before it.
    private static void dropComments(Outline outline, boolean[] kept) {
        int answers = 0;
        int first = kept.length;
        for (int i = kept.length - 1; i >= 0; i--) {
            Segment segment = outline.segments().get(i);
            if (!outline.isFurniture(segment) && Furniture.answersComment(segment)) {
                answers++;
                first = i;
            }
        }
        int begin = first;
        while (begin > 0 && kept[begin - 1] && first - begin < LONGEST_COMMENT) {
            begin--;
        }
        boolean report = lettersKept(outline, kept, begin) >= SHORTEST_REPORT;
        if (answers >= FEWEST_ANSWERS && report) {
            Arrays.fill(kept, begin, kept.length, false);
        }
    }

    private static int lettersKept(Outline outline, boolean[] kept, int end) {
        int letters = 0;
        for (int i = 0; i < end; i++) {
            letters += kept[i] ? outline.segments().get(i).length() : 0;
        }
        return letters;
    }

    /// A report neither begins nor ends with a lone link: «More local news». Nor does it hold one with some words beside
    /// it, which are when another report appeared, or a label.
    private static void dropLoneLinks(Outline outline, Reasons reasons, boolean[] kept) {
        int first = 0;
        while (first < kept.length && !kept[first]) {
            first++;
        }
        int last = kept.length - 1;
        while (last >= 0 && !kept[last]) {
            last--;
        }
        for (int i = first; i <= last; i++) {
            boolean begins = i == first || !kept[i - 1] || !isLink(reasons, i - 1);
            boolean ends = i == last || !kept[i + 1] || !isLink(reasons, i + 1);
            boolean labelled = outline.segments().get(i).linkShare() < 1;
            if (isLink(reasons, i) && begins && ends && (i == first || i == last || labelled)) {
                kept[i] = false;
            }
        }
    }

    private static boolean isLink(Reasons reasons, int i) {
        return reasons.of(i).kind() == Kind.LINKS_ONLY;
    }

    /// Keeps all cells of a row of which one is kept.
    private static void completeRows(Outline outline, Reasons reasons, boolean[] kept) {
        int end = 0;
        for (int first = 0; first < kept.length; first = Math.max(end, first + 1)) {
            boolean any = false;
            for (end = first; end < kept.length && isInRow(outline, first, end); end++) {
                any |= kept[end];
            }
            for (int i = first; any && i < end; i++) {
                kept[i] |= reasons.of(i).kind() == Kind.NONE;
            }
        }
    }

    private static boolean isInRow(Outline outline, int first, int i) {
        Container cell = outline.container(outline.segments().get(i));
        Container other = outline.container(outline.segments().get(first));
        return cell.isCell() && other.isCell() && cell.parent == other.parent;
    }

    boolean keeps(int segment) {
        return kept[segment];
    }

    /// The rule by which a segment is left out; the end of the report, or the chooser, where no rule has a reason.
    String rule(int segment) {
        String rule = reasons.of(segment).rule();
        if (rule != null) {
            return rule;
        }
        return segment > last ? "page.after-the-end" : "page.not-chosen";
    }
}
