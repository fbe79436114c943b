package org.letopis.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The blocks of a page, and for each open element the one around it. Elements go by their place among the open ones,
/// blocks by their number.
final class Blocks {
    private static final int NONE = -1;

    /// Block elements of a larger page; ours.
    private static final int MANY = 600;

    private final List<Container> containers = new ArrayList<>(MANY);

    /// By the place of an open element: the innermost block, and the innermost figure.
    private int[] containerOf = new int[64];

    private int[] figureOf = new int[64];

    List<Container> containers() {
        return containers;
    }

    /// Notes an element that opens, which may be a block itself.
    ///
    /// @param segments how many stand before it
    void open(int element, Tag tag, int hints, int segments, ElementHints look) {
        if (element == containerOf.length) {
            containerOf = Arrays.copyOf(containerOf, 2 * element);
            figureOf = Arrays.copyOf(figureOf, 2 * element);
        }
        int around = innermost(element - 1);
        int figure = figure(element - 1);
        if (tag.isBlock()) {
            containers.add(new Container(around, tag, hints, segments, look.look(tag)));
            around = containers.size() - 1;
        }
        containerOf[element] = around;
        figureOf[element] = tag == Tag.FIGURE ? around : figure;
    }

    /// The innermost block that an element is or stands in; -1 in none, as outside of all elements.
    int innermost(int element) {
        return element < 0 ? NONE : containerOf[element];
    }

    /// The innermost figure that an element is or stands in; -1 in none.
    int figure(int element) {
        return element < 0 ? NONE : figureOf[element];
    }

    /// The innermost block itself, of an element within one.
    Container around(int element) {
        return containers.get(containerOf[element]);
    }
}
