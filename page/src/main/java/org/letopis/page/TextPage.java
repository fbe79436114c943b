package org.letopis.page;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Block;
import org.letopis.model.Extraction;
import org.letopis.model.Page;
import org.letopis.model.Report;
import org.letopis.model.Unreadable;
import org.letopis.model.Unreadable.Reason;

import java.util.ArrayList;
import java.util.List;

/// A text without markup: one scraped from a page, told by its captions, credits and furniture, or somebody's notes.
final class TextPage {
    /// Lines up to so many characters may have been broken to fit a screen; ours.
    private static final int BROKEN_LINE = 100;

    private TextPage() {}

    static Extraction read(Page page, String text, Given given, Chooser chooser) {
        List<TextLine> lines = TextLine.all(text);
        if (lines.stream().allMatch(TextLine::isBlank)) {
            return new Unreadable(page.name(), Reason.EMPTY, "no visible character");
        }
        Dispatch headed = HeadedText.of(text);
        if (headed != null) {
            return headed.report(page, given);
        }
        if (DumpedPage.looksLike(lines)) {
            return DumpedPage.read(page, lines, given, chooser);
        }
        if (lines.stream().anyMatch(TextLine::isMark)) {
            return ScrapedText.read(page, lines, given);
        }
        return unmarked(page, lines, given);
    }

    private static Report unmarked(Page page, List<TextLine> lines, Given given) {
        var text = new ArrayList<>(lines);
        while (text.getFirst().isBlank()) {
            text.removeFirst();
        }
        String headline = text.removeFirst().text();
        var report = Report.of(page, headline).blocks(paragraphs(text));
        return new Finish(given, given.captured(page)).of(report, Publication.UNKNOWN, Anchor.NONE);
    }

    /// One a line; where lines are short and break sentences, one between blank lines.
    static List<Block> paragraphs(List<TextLine> lines) {
        boolean join = areBroken(lines);
        var blocks = new ArrayList<Block>();
        var paragraph = new StringBuilder();
        for (TextLine line : lines) {
            if (!paragraph.isEmpty() && (line.isBlank() || !join)) {
                blocks.add(block(paragraph.toString()));
                paragraph.setLength(0);
            }
            if (!line.isBlank()) {
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.text());
            }
        }
        if (!paragraph.isEmpty()) {
            blocks.add(block(paragraph.toString()));
        }
        return blocks;
    }

    static Block block(String text) {
        var kind = Furniture.isBackground(text) ? Block.Kind.BACKGROUND : Block.Kind.PARAGRAPH;
        return new Block(kind, text);
    }

    private static boolean areBroken(List<TextLine> lines) {
        int followed = 0;
        int open = 0;
        @Nullable TextLine before = null;
        for (TextLine line : lines) {
            if (line.text().length() > BROKEN_LINE) {
                return false;
            }
            if (before != null && !before.isBlank() && !line.isBlank()) {
                followed++;
                open += before.endsSentence() ? 0 : 1;
            }
            before = line;
        }
        return open * 2 > followed;
    }
}
