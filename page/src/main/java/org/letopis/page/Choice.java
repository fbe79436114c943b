package org.letopis.page;

import org.letopis.page.Reasons.Kind;

/// Which segments of a page are of the report, and why the others are not.
final class Choice {
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

    static Choice of(Outline outline, ChooserLesson lesson, Chooser chooser) {
        boolean[] kept = lesson.chosenBy(chooser);
        for (int i = 0; i < kept.length; i++) {
            kept[i] &= !lesson.reasons().of(i).kind().isCertain();
        }
        completeRows(outline, lesson.reasons(), kept);
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
