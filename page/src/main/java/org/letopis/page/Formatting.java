package org.letopis.page;

import org.letopis.page.Tag.Trait;

import java.util.Arrays;

/// How many links and elements of emphasis are in force: the standard's «list of active formatting elements», in numbers.
/// They stay in force across the borders of blocks until they end themselves; those that begin in a cell end with it.
final class Formatting {
    private int links;
    private int emphases;

    /// Of those around the innermost cell, which nothing in it ends.
    private int linksAround;

    private int emphasesAround;

    private int[] outside = new int[16];
    private int filled;

    boolean inLink() {
        return links > 0;
    }

    boolean emphasised() {
        return emphases > 0;
    }

    /// A link ends the link before it.
    void start(Tag tag) {
        if (tag == Tag.A) {
            links = linksAround + 1;
        } else if (tag.has(Trait.EMPHASIS)) {
            emphases++;
        }
    }

    void end(Tag tag) {
        if (tag == Tag.A) {
            links = Math.max(linksAround, links - 1);
        } else if (tag.has(Trait.EMPHASIS)) {
            emphases = Math.max(emphasesAround, emphases - 1);
        }
    }

    void enterCell() {
        if (filled + 2 > outside.length) {
            outside = Arrays.copyOf(outside, outside.length * 2);
        }
        outside[filled++] = linksAround;
        outside[filled++] = emphasesAround;
        linksAround = links;
        emphasesAround = emphases;
    }

    void leaveCell() {
        links = linksAround;
        emphases = emphasesAround;
        emphasesAround = outside[--filled];
        linksAround = outside[--filled];
    }
}
