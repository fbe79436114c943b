package org.letopis.page;

import org.letopis.model.Block;
import org.letopis.model.Extraction;
import org.letopis.model.Page;
import org.letopis.model.Report;
import org.letopis.model.Unreadable;
import org.letopis.model.Unreadable.Reason;

import java.util.ArrayList;
import java.util.List;

/// A bare text: headline on the first line, blocks between blank lines, every visible character kept.
final class PlainText {
    private PlainText() {}

    static Extraction read(Page page, String text, Given given) {
        List<String> lines = text.replace("\u0000", "").lines().toList();
        int first = 0;
        while (first < lines.size() && isBlank(lines.get(first))) {
            first++;
        }
        if (first == lines.size()) {
            return new Unreadable(page.name(), Reason.EMPTY, "no visible character");
        }
        var report =
                Report.of(page, Characters.whole(lines.get(first)))
                        .blocks(blocks(lines.subList(first + 1, lines.size())));
        return new Finish(given, given.captured(page)).of(report, Publication.UNKNOWN, Anchor.NONE);
    }

    private static List<Block> blocks(List<String> lines) {
        var blocks = new ArrayList<Block>();
        var block = new ArrayList<String>();
        for (String line : lines) {
            if (isBlank(line)) {
                add(blocks, block);
            } else {
                block.add(Characters.whole(line));
            }
        }
        add(blocks, block);
        return blocks;
    }

    private static void add(List<Block> blocks, List<String> lines) {
        if (!lines.isEmpty()) {
            blocks.add(new Block(Block.Kind.PARAGRAPH, String.join("\n", lines).strip()));
            lines.clear();
        }
    }

    private static boolean isBlank(String line) {
        return Characters.clean(line).isEmpty();
    }
}
