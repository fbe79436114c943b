package org.letopis.page;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Photo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The pictures of a report, with the caption and the credit printed beside each.
final class Photos {
    private static final int MOST = 50;

    /// Segments before the headline or the text in which a picture is the report's; ours.
    private static final int BEFORE = 3;

    /// Segments behind a picture among which its caption stands; ours.
    private static final int BESIDE = 4;

    /// A shorter alternative text says too little to be known again.
    private static final int SHORTEST_ALT = 15;

    /// A shorter text under a picture with the same alternative text is the name of whom it shows.
    private static final int SHORTEST_REPEATED = 25;

    private static final int LONGEST_CAPTION = 600;
    private static final int LONGEST_CREDIT = 150;

    private final Outline outline;
    private final int first;
    private final int end;
    private final List<Mark> captionMarks;
    private final List<Mark> creditMarks;
    private final List<Mark> authorMarks;
    private final List<Photo> photos = new ArrayList<>();
    private final Set<String> captions = new HashSet<>();
    private final Set<String> urls = new HashSet<>();

    private Photos(Outline outline, int first, int end) {
        this.outline = outline;
        this.first = first;
        this.end = end;
        captionMarks = marks(Hint.CAPTION);
        creditMarks = marks(Hint.CREDIT);
        authorMarks = marks(Hint.AUTHOR);
    }

    private List<Mark> marks(Hint hint) {
        return outline.marks().stream()
                .filter(mark -> mark.hint() == hint && !mark.text().isEmpty())
                .toList();
    }

    /// @param first index of the segment of the headline, else of the first block
    /// @param end index behind the last block
    static List<Photo> of(Outline outline, JsonLd jsonLd, int first, int end) {
        var found = new Photos(outline, first, end);
        for (Picture picture : outline.pictures()) {
            if (picture.at() >= first - BEFORE && picture.at() <= end) {
                found.look(picture);
            }
        }
        if (found.photos.isEmpty()) {
            String url = outline.head().first("og:image", "twitter:image");
            String best = url == null ? jsonLd.image() : url;
            return best == null ? List.of() : List.of(new Photo(best, null, null, null));
        }
        return found.photos;
    }

    private void look(Picture picture) {
        Container around = outline.containers().get(picture.container());
        if (photos.size() >= MOST || around.isIn(Hint.COMMENTS)) {
            return;
        }
        Mark marked = longest(picture, captionMarks);
        boolean ofTheSite = around.isIn(Hint.FURNITURE);
        // A box of the site with a caption amid the text is a picture of the text.
        if (ofTheSite && (marked == null || !isWithinText(picture) || isLink(marked))) {
            return;
        }
        String caption = marked == null ? unmarked(picture) : marked.text();
        Mark credited = longest(picture, creditMarks);
        if (credited == null && picture.figure() >= 0) {
            credited = longest(picture, authorMarks);
        }
        boolean known = credited != null && credited.text().length() <= LONGEST_CREDIT;
        String credit = known && credited != null ? credited.text() : labelled(picture);
        add(picture, PhotoText.of(caption, credit));
    }

    private boolean isWithinText(Picture picture) {
        return picture.at() >= first && picture.at() < end;
    }

    private boolean isLink(Mark mark) {
        return mark.at() < outline.segments().size()
                && outline.segments().get(mark.at()).linkShare() > 0.5;
    }

    /// Of the marks in the figure of the picture, or right behind it where there is no figure, the longest:
    /// within «Caption (Photo: Berg)» the photographer is an element of its own.
    private @Nullable Mark longest(Picture picture, List<Mark> marks) {
        @Nullable Mark longest = null;
        for (int i = firstFrom(marks, begin(picture)); i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (mark.at() > behind(picture)) {
                break;
            }
            boolean beside =
                    mark.at() >= begin(picture)
                            && (picture.figure() < 0 || mark.end() <= behind(picture));
            boolean longer = longest == null || mark.text().length() > longest.text().length();
            longest = beside && longer ? mark : longest;
        }
        return longest;
    }

    /// The first mark that may begin at the segment or behind it; marks are in the order of their ends.
    private static int firstFrom(List<Mark> marks, int segment) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).end() < segment) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int begin(Picture picture) {
        return picture.figure() < 0 ? picture.at() : figure(picture).first();
    }

    /// Index of the last segment that a mark may begin in, or behind the figure.
    private int behind(Picture picture) {
        return picture.figure() < 0 ? picture.at() + 1 : figure(picture).end();
    }

    private Container figure(Picture picture) {
        return outline.containers().get(picture.figure());
    }

    /// A caption that no name gives away: it repeats the alternative text, or is what else stands in the figure.
    private String unmarked(Picture picture) {
        String alt = Characters.fold(picture.alt());
        int stop = Math.min(outline.segments().size(), picture.at() + BESIDE);
        for (int i = picture.at(); i < stop && alt.length() >= SHORTEST_ALT; i++) {
            Segment segment = outline.segments().get(i);
            if (mayBeCaption(segment)
                    && segment.length() >= SHORTEST_REPEATED
                    && (segment.fold().startsWith(alt) || alt.startsWith(segment.fold()))) {
                return segment.text();
            }
        }
        return picture.figure() < 0 ? "" : longestIn(figure(picture));
    }

    private String longestIn(Container figure) {
        String longest = "";
        int stop = Math.min(figure.end(), figure.first() + BESIDE);
        for (int i = figure.first(); i < stop; i++) {
            Segment segment = outline.segments().get(i);
            boolean better = segment.length() > longest.length() && mayBeCaption(segment);
            longest = better ? segment.text() : longest;
        }
        return longest;
    }

    private boolean mayBeCaption(Segment segment) {
        Container around = outline.container(segment);
        return segment.length() <= LONGEST_CAPTION
                && segment.linkShare() < 0.5
                && !around.isHeading()
                && !around.isIn(Hint.AUTHOR)
                && !around.isIn(Hint.DATE)
                && (around.hints() & Hint.NOT_OF_THE_REPORT) == 0;
    }

    /// «Foto: A. Berg», a line of its own.
    private String labelled(Picture picture) {
        int stop = Math.min(outline.segments().size(), behind(picture) + 1);
        stop = Math.min(stop, begin(picture) + BESIDE);
        for (int i = begin(picture); i < stop; i++) {
            String text = outline.segments().get(i).text();
            if (PhotoText.isCredit(text)) {
                return text;
            }
        }
        return "";
    }

    private void add(Picture picture, PhotoText text) {
        String caption = text.caption();
        String credit = text.credit();
        boolean news = urls.add(picture.url()) && (caption.isEmpty() || captions.add(caption));
        boolean says = !caption.isEmpty() || !credit.isEmpty() || picture.figure() >= 0;
        if (news && says) {
            photos.add(
                    new Photo(
                            picture.url(),
                            caption.isEmpty() ? null : caption,
                            credit.isEmpty() ? null : credit,
                            null));
        }
    }
}
