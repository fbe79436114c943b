package org.letopis.page;

import org.jspecify.annotations.Nullable;
import org.letopis.page.Tag.Trait;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The stack of open elements, and what start and end tags do to it: the section «Tree construction» of the HTML
/// standard, as far as it decides where an element ends.
///
/// No step searches the stack. Each element knows the nearest one below it that stops a tag of some kind, and the one of
/// the same name; so the work is linear in the tags, whatever the nesting. [#steps()] counts it.
///
/// Not followed: what stands in a table between its cells stays there, and a formatting element that ends in another
/// element than it began in is not repeated as an element; how many are in force is kept all the same.
final class OpenElements {
    /// Told of every element that ends, the innermost first.
    interface Closing {
        void closed(int element);
    }

    private final Closing closing;

    /// Names that are no [Tag], by their hashes, numbered behind the tags.
    private final Map<Integer, Integer> otherNames = new HashMap<>();

    private int[] lastOfName = new int[2 * TAGS];
    private Tag[] tags = new Tag[64];
    private int[] names = new int[64];
    private int[] sameBelow = new int[64];
    private int[] scopes = new int[64];
    private int[] paragraphScopes = new int[64];
    private int[] itemScopes = new int[64];
    private int[] specials = new int[64];
    private int size;
    private long steps;

    private static final Tag[] ALL = Tag.values();
    private static final int TAGS = ALL.length;
    private static final Tag[] HEADINGS = with(Trait.HEADING);
    private static final Tag[] LISTS = with(Trait.LIST);
    private static final Tag[] CELLS = {Tag.TD, Tag.TH, Tag.CAPTION};
    private static final Tag[] ROW_GROUPS = with(Trait.ROWS);

    OpenElements(Closing closing) {
        this.closing = closing;
        Arrays.fill(lastOfName, -1);
    }

    private static Tag[] with(int trait) {
        return Arrays.stream(ALL).filter(tag -> tag.has(trait)).toArray(Tag[]::new);
    }

    int size() {
        return size;
    }

    Tag tag(int element) {
        return tags[element];
    }

    /// Elements opened and closed so far.
    long steps() {
        return steps;
    }

    boolean isOpen(Tag tag) {
        return last(tag) >= 0;
    }

    /// Whether what is open ends amid a table, where no text belongs.
    boolean isBetweenCells() {
        return size > 0
                && (tags[size - 1] == Tag.TABLE
                        || tags[size - 1] == Tag.TR
                        || tags[size - 1].has(Trait.ROWS));
    }

    /// A row stands in a group of rows, a cell in a row, whether the page says so or not: what is to be put on top
    /// before such an element; null for nothing.
    @Nullable Tag missingAround(Tag tag) {
        boolean cell = tag == Tag.TD || tag == Tag.TH;
        if (size == 0 || (!cell && tag != Tag.TR)) {
            return null;
        }
        Tag top = tags[size - 1];
        return top == Tag.TABLE ? Tag.TBODY : cell && top.has(Trait.ROWS) ? Tag.TR : null;
    }

    /// Puts an element on top; its place.
    int push(Tag tag, int nameHash) {
        if (size == tags.length) {
            grow();
        }
        int i = size++;
        int name = name(tag, nameHash);
        tags[i] = tag;
        names[i] = name;
        sameBelow[i] = lastOfName[name];
        lastOfName[name] = i;
        boolean scope = tag.has(Trait.SCOPE);
        boolean special = tag.has(Trait.SPECIAL);
        boolean loose = tag == Tag.P || tag == Tag.DIV || tag == Tag.ADDRESS || tag.has(Trait.ITEM);
        scopes[i] = scope ? i : below(scopes, i);
        paragraphScopes[i] = scope || tag == Tag.BUTTON ? i : below(paragraphScopes, i);
        itemScopes[i] = special && !loose ? i : below(itemScopes, i);
        specials[i] = special ? i : below(specials, i);
        steps++;
        return i;
    }

    private static int below(int[] marks, int i) {
        return i == 0 ? -1 : marks[i - 1];
    }

    private int top(int[] marks) {
        return below(marks, size);
    }

    /// Closes what may not stand open where an element begins: «implied end tags».
    void makeRoomFor(Tag tag) {
        if (tag.has(Trait.CELL | Trait.ROWS | Trait.ROW)) {
            closeParts(tag);
            return;
        }
        if (tag.has(Trait.ITEM)) {
            int open = tag == Tag.LI ? last(tag) : Math.max(last(Tag.DT), last(Tag.DD));
            closeIf(open, top(itemScopes));
        }
        if (tag.has(Trait.CLOSES_P)) {
            closeIf(last(Tag.P), top(paragraphScopes));
        }
        if (tag.isHeading() && size > 0 && tags[size - 1].isHeading()) {
            closeFrom(size - 1);
        }
        if (tag == Tag.TABLE && last(Tag.TABLE) > lastOf(CELLS)) {
            closeIf(last(Tag.TABLE), last(Tag.TEMPLATE));
        }
        if (tag == Tag.BUTTON) {
            closeIf(last(Tag.BUTTON), top(scopes));
        }
    }

    /// A row ends the row before it, a cell the cell before it, in the table around them.
    private void closeParts(Tag tag) {
        int table = last(Tag.TABLE);
        int open = lastOf(CELLS);
        if (!tag.has(Trait.CELL) || tag == Tag.CAPTION) {
            open = firstAbove(table, last(Tag.TR), open);
        }
        if (tag.has(Trait.ROWS)) {
            open = firstAbove(table, lastOf(ROW_GROUPS), open);
        }
        closeIf(open, table);
    }

    /// Of two elements the lower one that stands above a third.
    private static int firstAbove(int border, int one, int other) {
        if (one <= border || other <= border) {
            return Math.max(one, other);
        }
        return Math.min(one, other);
    }

    /// Closes what an end tag ends, and all in it; false where it ends nothing.
    boolean end(Tag tag, int nameHash) {
        int name = name(tag, nameHash);
        // Most end tags end the innermost element, and nothing stands between.
        if (size > 0 && names[size - 1] == name) {
            closeFrom(size - 1);
            return true;
        }
        if (tag.isHeading()) {
            return closeIf(lastOf(HEADINGS), top(scopes));
        }
        int open = lastOfName[name];
        if (tag.has(Trait.FORMATTING)) {
            return open > top(scopes) && endFormatting(open);
        }
        int border =
                switch (tag) {
                    case P -> top(paragraphScopes);
                    case LI -> Math.max(top(scopes), lastOf(LISTS));
                    case TABLE, TBODY, THEAD, TFOOT, TR, TD, TH, CAPTION ->
                            tag == Tag.TABLE ? last(Tag.TEMPLATE) : last(Tag.TABLE);
                    default -> {
                        // A border of scopes is found by its own end tag.
                        int scope = tag.has(Trait.SCOPE) ? open - 1 : top(scopes);
                        yield tag.has(Trait.SPECIAL) ? scope : top(specials);
                    }
                };
        if (tag == Tag.FORM && open > border && specials[size - 1] > open) {
            return false;
        }
        return closeIf(open, border);
    }

    /// «Adoption agency»: with a block in it, the element ends and the block does not.
    private boolean endFormatting(int open) {
        if (top(specials) < open) {
            closeFrom(open);
        } else {
            closing.closed(open);
            lastOfName[names[open]] = sameBelow[open];
            names[open] = -1;
        }
        return true;
    }

    private boolean closeIf(int open, int border) {
        if (open < 0 || open <= border) {
            return false;
        }
        closeFrom(open);
        return true;
    }

    /// Closes an element and all that stand in it.
    void closeFrom(int element) {
        while (size > element) {
            size--;
            steps++;
            if (names[size] >= 0) {
                closing.closed(size);
                lastOfName[names[size]] = sameBelow[size];
            }
        }
    }

    int last(Tag tag) {
        return lastOfName[number(tag)];
    }

    private int lastOf(Tag[] some) {
        int last = -1;
        for (Tag tag : some) {
            last = Math.max(last, last(tag));
        }
        return last;
    }

    // Tags number the first of all names.
    @SuppressWarnings("EnumOrdinal")
    private static int number(Tag tag) {
        return tag.ordinal();
    }

    private int name(Tag tag, int nameHash) {
        if (tag != Tag.CUSTOM && tag != Tag.OTHER) {
            return number(tag);
        }
        int name = otherNames.computeIfAbsent(nameHash, _ -> TAGS + otherNames.size());
        if (name >= lastOfName.length) {
            int before = lastOfName.length;
            lastOfName = Arrays.copyOf(lastOfName, name * 2);
            Arrays.fill(lastOfName, before, lastOfName.length, -1);
        }
        return name;
    }

    private void grow() {
        int more = size * 2;
        tags = Arrays.copyOf(tags, more);
        names = Arrays.copyOf(names, more);
        sameBelow = Arrays.copyOf(sameBelow, more);
        scopes = Arrays.copyOf(scopes, more);
        paragraphScopes = Arrays.copyOf(paragraphScopes, more);
        itemScopes = Arrays.copyOf(itemScopes, more);
        specials = Arrays.copyOf(specials, more);
    }
}
