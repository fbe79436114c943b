package org.letopis.page;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Block;
import org.letopis.model.LeftOut;
import org.letopis.model.Photo;

import java.util.ArrayList;
import java.util.List;

/// The text of a report that comes without a page around it: HTML, or lines, as feeds and agencies send them.
/// All of it is of the report but for what rules know as furniture.
///
/// @param lead marked as such in the HTML, or null
record Fragment(
        @Nullable String lead, List<Block> blocks, List<Photo> photos, List<LeftOut> leftOut) {
    static final Fragment EMPTY = new Fragment(null, List.of(), List.of(), List.of());

    /// @param headline of the report, which its text may begin with once more
    static Fragment of(String text, String headline) {
        return isMarkup(text) ? ofMarkup(text, headline) : ofLines(text, headline);
    }

    private static Fragment ofMarkup(String html, String headline) {
        Outline outline = OutlineBuilder.of(html);
        int size = outline.segments().size();
        // Its headline is known: a first paragraph that begins with the same words is none.
        var printed = new Headline("", -1);
        var reasons = Reasons.of(outline, 0, printed, new PageStory(null, 0, 0));
        var leftOut = new LeftOuts();
        Body body =
                Body.of(
                        outline,
                        new Content(0, size, -1),
                        Choice.ofAll(outline, reasons),
                        printed,
                        leftOut);
        List<Photo> photos =
                Photos.of(outline, JsonLd.of(List.of()), 0, size).stream()
                        .filter(photo -> photo.url() != null)
                        .toList();
        List<Block> blocks = body.blocks();
        boolean repeated = !blocks.isEmpty() && isHeadline(blocks.getFirst().text(), headline);
        return new Fragment(
                body.lead(),
                repeated ? blocks.subList(1, blocks.size()) : blocks,
                photos,
                leftOut.all());
    }

    private static Fragment ofLines(String text, String headline) {
        var kept = new ArrayList<TextLine>();
        var leftOut = new LeftOuts();
        for (String raw : XmlReader.unescaped(text).lines().toList()) {
            String line = Characters.clean(raw);
            String rule = line.isEmpty() ? null : rule(line, headline, kept.isEmpty());
            if (rule == null) {
                kept.add(
                        new TextLine(
                                line.isEmpty() ? TextLine.Kind.BLANK : TextLine.Kind.TEXT,
                                line,
                                null));
            } else {
                leftOut.add(line, rule);
            }
        }
        return new Fragment(null, TextPage.paragraphs(kept), List.of(), leftOut.all());
    }

    private static @Nullable String rule(String line, String headline, boolean first) {
        return first && isHeadline(line, headline) ? "page.headline" : Furniture.rule(line);
    }

    private static boolean isHeadline(String text, String headline) {
        return Characters.fold(text).equals(Characters.fold(headline));
    }

    /// The words of a text that may be HTML, in one line.
    static String line(String text) {
        if (!isMarkup(text)) {
            return Characters.clean(XmlReader.unescaped(text));
        }
        var line = new StringBuilder();
        OutlineBuilder.of(text).segments().forEach(s -> line.append(s.text()).append(' '));
        return line.toString().strip();
    }

    int letters() {
        return blocks.stream().mapToInt(block -> block.text().length()).sum();
    }

    /// Whether there is a tag in it: «a < b» is none.
    private static boolean isMarkup(String text) {
        for (int i = text.indexOf('<');
                i >= 0 && i + 1 < text.length();
                i = text.indexOf('<', i + 1)) {
            char next = text.charAt(i + 1);
            if (Character.isLetter(next) || next == '/' || next == '!') {
                return true;
            }
        }
        return false;
    }
}
