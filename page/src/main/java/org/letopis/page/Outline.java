package org.letopis.page;

import java.util.ArrayList;
import java.util.List;

/// A page without its tree: what the head says, and the text in segments with hints of what they are.
/// All that chooses among them works on this; where it comes from can change.
///
/// @param head what is said and not shown
/// @param containers block elements, an element before those inside it
/// @param marks by the end of their elements
/// @param textFields indices of the segments before which there is a field for a longer text, such as a comment
/// @param isCut whether the page has more than [#MOST_PIECES], and the rest was passed over
record Outline(
        Head head,
        List<Segment> segments,
        List<Container> containers,
        List<Mark> marks,
        List<Picture> pictures,
        boolean hasPasswordField,
        List<Integer> textFields,
        boolean isCut) {

    /// Elements, segments, marks and pictures of one page; ours, five hundred times what real pages have. They bound the
    /// memory: a few bytes make a piece, and a piece takes hundreds.
    static final int MOST_PIECES = 500_000;

    Outline {
        dropHintsOfLargeElements(containers, segments);
        for (Container container : containers) {
            container.inherit(container.parent < 0 ? 0 : containers.get(container.parent).hints());
        }
    }

    /// The same page with no element taken for a part of the site: for pages whose names mislead.
    Outline withoutFurniture() {
        var all = new ArrayList<Container>();
        for (Container container : containers) {
            all.add(container.without(Hint.NOT_OF_THE_REPORT));
        }
        return new Outline(
                head, segments, all, marks, pictures, hasPasswordField, textFields, isCut);
    }

    Container container(Segment segment) {
        return containers.get(segment.container());
    }

    boolean isIn(Segment segment, Hint hint) {
        return container(segment).isIn(hint);
    }

    /// Whether the segment is shown as a part of what the page is about.
    boolean isFurniture(Segment segment) {
        return (container(segment).hints() & Hint.NOT_OF_THE_REPORT) != 0;
    }

    /// A hint of furniture, or of a small part, on an element that holds a large share of the page is about its layout.
    private static void dropHintsOfLargeElements(
            List<Container> containers, List<Segment> segments) {
        long[] before = new long[segments.size() + 1];
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            before[i + 1] = before[i] + Math.round(segment.length() * (1 - segment.linkShare()));
        }
        long all = before[segments.size()];
        int heading = 0;
        while (heading < segments.size()
                && containers.get(segments.get(heading).container()).tag != Tag.H1) {
            heading++;
        }
        for (Container container : containers) {
            long inside = before[container.end()] - before[container.first()];
            if (container.is(Hint.BODY) && inside * 3 > all) {
                container.standAlone();
            }
            if (inside * 2 > all) {
                // «article comments-enabled» holds the headline, which comments never do.
                boolean headed = container.first() <= heading && heading < container.end();
                container.keepOnly(Hint.BODY.bit() | (headed ? 0 : Hint.COMMENTS.bit()));
            }
        }
    }
}
