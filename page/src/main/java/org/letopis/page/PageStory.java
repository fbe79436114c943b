package org.letopis.page;

import org.jspecify.annotations.Nullable;
import org.letopis.model.StoryLabel;

import java.util.List;

/// The story (сюжет) that a page names: a marked link, and the description that may be marked right behind it.
///
/// @param first index of the segment of the title
/// @param end index behind the description; no segment from `first` on is of the report's text
record PageStory(@Nullable StoryLabel label, int first, int end) {
    private static final int LONGEST_TITLE = 150;

    /// The title of a story leads to its page.
    private static final double LEAST_LINKS = 0.6;

    static PageStory of(Outline outline, JsonLd jsonLd, String headline) {
        List<Mark> marks = outline.marks().stream().filter(m -> m.hint() == Hint.STORY).toList();
        for (int i = 0; i < marks.size(); i++) {
            Mark title = marks.get(i);
            if (isTitle(outline, title, headline)) {
                String description = description(marks, i);
                int end = title.at() + (description == null ? 1 : 2);
                return new PageStory(new StoryLabel(title.text(), description), title.at(), end);
            }
        }
        String partOf = jsonLd.partOf();
        return new PageStory(partOf == null ? null : new StoryLabel(partOf, null), 0, 0);
    }

    private static @Nullable String description(List<Mark> marks, int title) {
        if (title + 1 >= marks.size()) {
            return null;
        }
        Mark next = marks.get(title + 1);
        boolean follows = next.at() == marks.get(title).at() + 1 && !next.text().isEmpty();
        return follows ? next.text() : null;
    }

    boolean holds(int segment) {
        return first <= segment && segment < end;
    }

    private static boolean isTitle(Outline outline, Mark mark, String headline) {
        return mark.at() < outline.segments().size()
                && !mark.text().isEmpty()
                && mark.text().length() <= LONGEST_TITLE
                && !mark.text().equals(headline)
                && outline.segments().get(mark.at()).linkShare() >= LEAST_LINKS;
    }
}
