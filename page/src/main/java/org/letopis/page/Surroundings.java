package org.letopis.page;

import java.util.List;

/// Where each segment stands among the elements of the page, seen from the element that holds most paragraphs.
/// One pass over the segments and two over the elements.
final class Surroundings {
    private static final double PROSE_LINKS = 0.4;
    private static final int SHORTEST_PROSE = 40;
    private static final int FARTHEST = 4;

    private final Outline outline;
    private final int[] holders;
    private final int[] up;
    private final int[] down;
    private final int[] box;
    private final int[] letters;
    private final int[] links;
    private final int[] prose;
    private final Tally proseOfLook;

    private Surroundings(Outline outline) {
        this.outline = outline;
        int size = outline.segments().size();
        int elements = outline.containers().size();
        proseOfLook = new Tally(size);
        letters = new int[size + 1];
        links = new int[size + 1];
        prose = new int[size + 1];
        holders = new int[elements];
        up = new int[elements];
        down = new int[elements];
        box = new int[elements];
    }

    static Surroundings of(Outline outline) {
        var surroundings = new Surroundings(outline);
        surroundings.measureSegments();
        surroundings.measureElements(surroundings.main());
        return surroundings;
    }

    private void measureSegments() {
        List<Segment> segments = outline.segments();
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            int length = segment.length();
            int worth = isProse(segment) ? length : 0;
            letters[i + 1] = letters[i] + length;
            links[i + 1] = links[i] + Math.toIntExact(Math.round(length * segment.linkShare()));
            prose[i + 1] = prose[i] + worth;
            if (worth > 0) {
                proseOfLook.add(look(segment), worth);
            }
        }
    }

    boolean isProse(Segment segment) {
        return readsLikeProse(segment) && !outline.isFurniture(segment);
    }

    /// The same wherever it stands.
    static boolean readsLikeProse(Segment segment) {
        return segment.length() >= SHORTEST_PROSE && segment.linkShare() < PROSE_LINKS;
    }

    /// The element that holds most paragraphs; -1 where there is none.
    private int main() {
        int[] held = new int[holders.length];
        for (int i = 0; i < holders.length; i++) {
            Container container = outline.containers().get(i);
            boolean part = container.parent >= 0 && container.tag.has(Tag.Trait.PART);
            holders[i] = part ? holders[container.parent] : i;
        }
        int main = -1;
        for (Segment segment : outline.segments()) {
            int holder = holders[segment.container()];
            held[holder] += isProse(segment) ? segment.length() : 0;
            main = main < 0 || held[holder] > held[main] ? holder : main;
        }
        return main;
    }

    private void measureElements(int main) {
        int[] above = new int[holders.length];
        int steps = 1;
        for (int at = main; at >= 0; at = outline.containers().get(at).parent) {
            above[at] = steps++;
        }
        for (int i = 0; i < holders.length; i++) {
            int parent = outline.containers().get(i).parent;
            if (above[i] > 0) {
                up[i] = Math.min(FARTHEST, above[i] - 1);
                box[i] = i;
            } else {
                up[i] = parent < 0 ? FARTHEST : up[parent];
                down[i] = parent < 0 ? FARTHEST : Math.min(FARTHEST, down[parent] + 1);
                box[i] = parent < 0 || above[parent] > 0 ? i : box[parent];
            }
        }
    }

    private int look(Segment segment) {
        Container container = outline.container(segment);
        int around = container.parent < 0 ? 0 : outline.containers().get(container.parent).look;
        return 31 * container.look + around;
    }

    /// Share of the page's prose that looks as the segment does.
    double sameLook(Segment segment) {
        return share(proseOfLook.of(look(segment)), allProse());
    }

    int allProse() {
        return prose[prose.length - 1];
    }

    int proseBetween(int first, int end) {
        return end <= first ? 0 : prose[end] - prose[first];
    }

    double proseShare(int first, int end) {
        int all = letters[end] - letters[first];
        return share(proseBetween(first, end), all);
    }

    double linkShare(int first, int end) {
        return share(links[end] - links[first], letters[end] - letters[first]);
    }

    int up(Segment segment) {
        return up[segment.container()];
    }

    int down(Segment segment) {
        return down[segment.container()];
    }

    int holder(Segment segment) {
        return holders[segment.container()];
    }

    /// The largest element around the segment that does not hold the main text.
    int box(Segment segment) {
        return box[segment.container()];
    }

    double linksIn(int container) {
        Container element = outline.containers().get(container);
        return share(
                links[element.end()] - links[element.first()],
                letters[element.end()] - letters[element.first()]);
    }

    int proseIn(int container) {
        Container element = outline.containers().get(container);
        return proseBetween(element.first(), element.end());
    }

    int sizeOf(int container) {
        Container element = outline.containers().get(container);
        return element.end() - element.first();
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
