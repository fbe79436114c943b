package org.letopis.page;

import org.letopis.model.Page;

import java.util.List;

/// A page as [Chooser] sees it: segments of text and the answers to every clue. What a trainer needs.
public final class ChooserLesson {
    private static final float[] NO_BONUS = {};

    private final Outline outline;
    private final Reasons reasons;
    private final int[][] clues;

    private ChooserLesson(Outline outline, Reasons reasons, int[][] clues) {
        this.outline = outline;
        this.reasons = reasons;
        this.clues = clues;
    }

    /// Looks at a page of HTML as [Extractor] does.
    public static ChooserLesson of(Page page) {
        byte[] bytes = new byte[page.bytes().remaining()];
        page.bytes().get(bytes);
        return HtmlPage.lesson(Decoding.markup(bytes, null));
    }

    static ChooserLesson of(
            Outline outline, Content content, Headline headline, PageStory story, JsonLd jsonLd) {
        Reasons reasons = Reasons.of(outline, content.first(), headline, story);
        int[][] clues = Clues.of(outline, content, headline, reasons, jsonLd);
        return new ChooserLesson(outline, reasons, clues);
    }

    /// The text of each segment.
    public List<String> texts() {
        return outline.segments().stream().map(Segment::text).toList();
    }

    /// Indices of the answers for a segment; each has [Chooser#ROLES] weights.
    public int[] clues(int segment) {
        return clues[segment].clone();
    }

    /// Whether each segment is kept.
    public boolean[] chosenBy(Chooser chooser) {
        return chooser.choose(clues, NO_BONUS);
    }

    /// The same where keeping a segment is worth more or less than its weights say.
    public boolean[] chosenBy(Chooser chooser, float[] bonus) {
        return chooser.choose(clues, bonus);
    }

    Reasons reasons() {
        return reasons;
    }
}
