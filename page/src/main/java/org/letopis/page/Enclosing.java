package org.letopis.page;

/// What the elements around a segment hold besides: the headline, or the fields of a form.
final class Enclosing {
    private static final int NONE = -1;

    private static final int FARTHEST = 6;

    private final Outline outline;

    /// For each element, the innermost `article` and `form` that it is or that it lies in.
    private final int[] articles;

    private final int[] forms;
    private final int articleOfHeadline;
    private final int articleOfContent;
    private final int headline;

    /// @param headlineAt index of the segment; -1 for none
    /// @param content index of the element that holds the report; -1 for none
    Enclosing(Outline outline, int headlineAt, int content) {
        this.outline = outline;
        articles = innermost(Tag.ARTICLE);
        forms = innermost(Tag.FORM);
        headline = headlineAt < 0 ? NONE : outline.segments().get(headlineAt).container();
        articleOfHeadline = headline < 0 ? NONE : articles[headline];
        articleOfContent = content < 0 ? NONE : articles[content];
    }

    private int[] innermost(Tag tag) {
        int[] innermost = new int[outline.containers().size()];
        for (int i = 0; i < innermost.length; i++) {
            Container container = outline.containers().get(i);
            int around = container.parent < 0 ? NONE : innermost[container.parent];
            innermost[i] = container.tag == tag ? i : around;
        }
        return innermost;
    }

    /// 0 to 2 in no `article`: where neither the headline nor the content is in one, where the content is, where the headline
    /// is; 3 in that of the headline, 4 in that of the content, 5 within that of the headline, 6 around it, 7 in another.
    int article(Segment segment) {
        int own = articles[segment.container()];
        if (own < 0) {
            return articleOfHeadline >= 0 ? 2 : articleOfContent >= 0 ? 1 : 0;
        }
        if (own == articleOfHeadline || own == articleOfContent) {
            return own == articleOfHeadline ? 3 : 4;
        }
        if (articleOfHeadline < 0) {
            return 7;
        }
        return holds(articleOfHeadline, own) ? 5 : holds(own, articleOfHeadline) ? 6 : 7;
    }

    /// The innermost form around; -1 for none.
    int form(Segment segment) {
        return forms[segment.container()];
    }

    /// Elements from the headline up to the first that holds the segment too, at most [#FARTHEST].
    int stepsFromHeadline(int segment) {
        int steps = 0;
        int at = headline;
        while (at >= 0 && steps < FARTHEST && !holds(outline.containers().get(at), segment)) {
            at = outline.containers().get(at).parent;
            steps++;
        }
        return steps;
    }

    private boolean holds(int outer, int inner) {
        Container one = outline.containers().get(outer);
        Container other = outline.containers().get(inner);
        return one.first() <= other.first() && other.end() <= one.end();
    }

    private static boolean holds(Container container, int segment) {
        return container.first() <= segment && segment < container.end();
    }
}
