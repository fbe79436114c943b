package org.letopis.page;

import org.letopis.model.Page;

import java.util.List;

/// A page of HTML as [Chooser] sees it, segment by segment.
public final class ChooserLesson implements Lesson {
    static final Questions QUESTIONS = new Questions("chooser.txt", Clue.values());

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

    @Override
    public Questions questions() {
        return QUESTIONS;
    }

    @Override
    public List<String> texts() {
        return outline.segments().stream().map(Segment::text).toList();
    }

    @Override
    public int[] clues(int segment) {
        return clues[segment].clone();
    }

    @Override
    public boolean[] chosenBy(Chooser chooser, float[] bonus) {
        return chooser.choose(clues, bonus);
    }

    Reasons reasons() {
        return reasons;
    }
}
