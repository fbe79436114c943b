package org.letopis.page;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Photo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The pictures of a report, with the caption and the credit printed beside each.
final class Photos {
    private static final int MOST = 50;

    private static final int LONGEST_CREDIT = 150;

    /// «Мост через Вирну. Фото: пресс-служба», «The bridge (Photo: A. Berg)», «Die Brücke. © A. Berg».
    private static final Pattern CREDIT_AT_END =
            Pattern.compile(
                    "(?:^|[\\s.(\\[|/])\\(?((?:©|\\(c\\)|(?:Фото|Фотография|Photo|Photograph|Picture|Image|Foto|Bild|Credit|Zdjęcie|Fot\\.?|Source|Quelle)(?: by| credit)?\\s?:)\\s?[^\\n]{2,150})$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern LABEL =
            Pattern.compile(
                    "^(?:©|\\(c\\)|(?:Фото|Фотография|Photo|Photograph|Picture|Image|Foto|Bild|Credit|Zdjęcie|Fot\\.?|Source|Quelle)(?: by| credit)?\\s?:)\\s*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final List<Photo> photos = new ArrayList<>();
    private final Set<String> captions = new HashSet<>();
    private final Set<String> urls = new HashSet<>();

    private Photos() {}

    /// @param first index of the segment of the headline, else of the first block
    /// @param end index behind the last block
    static List<Photo> of(Outline outline, JsonLd jsonLd, int first, int end) {
        var found = new Photos();
        var captionMarks = outline.marks().stream().filter(m -> m.hint() == Hint.CAPTION).toList();
        var creditMarks = outline.marks().stream().filter(m -> m.hint() == Hint.CREDIT).toList();
        int caption = 0;
        for (Picture picture : outline.pictures()) {
            if (picture.at() < first - 3 || picture.at() > end || found.photos.size() >= MOST) {
                continue;
            }
            Container around = outline.containers().get(picture.container());
            if (around.isIn(Hint.FURNITURE) || around.isIn(Hint.COMMENTS)) {
                continue;
            }
            while (caption < captionMarks.size()
                    && captionMarks.get(caption).end() <= picture.at() - 2) {
                caption++;
            }
            found.add(
                    picture,
                    nearest(outline, picture, captionMarks, caption),
                    nearest(outline, picture, creditMarks, 0));
        }
        if (found.photos.isEmpty()) {
            String url = outline.head().first("og:image", "twitter:image");
            String best = url == null ? jsonLd.image() : url;
            return best == null ? List.of() : List.of(new Photo(best, null, null, null));
        }
        return found.photos;
    }

    /// The mark in the figure of the picture; where there is no figure, the one right behind it.
    private static @Nullable Mark nearest(
            Outline outline, Picture picture, List<Mark> marks, int from) {
        @Nullable Mark longest = null;
        for (Mark mark : marks.subList(from, Math.min(marks.size(), from + 200))) {
            boolean beside =
                    picture.figure() >= 0
                            ? isWithin(mark, outline.containers().get(picture.figure()))
                            : mark.at() >= picture.at() && mark.at() <= picture.at() + 1;
            // Within «Caption (Photo: Berg)» the photographer is an element of its own.
            boolean longer = longest == null || mark.text().length() > longest.text().length();
            if (beside && !mark.text().isEmpty() && longer) {
                longest = mark;
            }
        }
        return longest;
    }

    private static boolean isWithin(Mark mark, Container figure) {
        return mark.at() >= figure.first() && mark.end() <= figure.end();
    }

    private void add(Picture picture, @Nullable Mark captionMark, @Nullable Mark creditMark) {
        String caption = captionMark == null ? "" : captionMark.text();
        String credit = creditMark == null ? "" : creditMark.text();
        if (!credit.isEmpty() && credit.length() < caption.length()) {
            caption = caption.replace(credit, "").strip();
        } else if (credit.equals(caption)) {
            caption = "";
        }
        if (credit.isEmpty()) {
            Matcher end = CREDIT_AT_END.matcher(caption);
            if (caption.length() < 1000 && end.find()) {
                credit = end.group(1);
                caption = caption.substring(0, end.start(1)).strip();
            }
        }
        String source = LABEL.matcher(credit).replaceFirst("");
        source = source.length() > LONGEST_CREDIT ? "" : trimBrackets(source);
        caption = trimBrackets(caption);
        boolean news = urls.add(picture.url()) && (caption.isEmpty() || captions.add(caption));
        boolean says = !caption.isEmpty() || !source.isEmpty() || picture.figure() >= 0;
        if (news && says) {
            photos.add(
                    new Photo(
                            picture.url(),
                            caption.isEmpty() ? null : caption,
                            source.isEmpty() ? null : source,
                            null));
        }
    }

    private static String trimBrackets(String text) {
        String rest = text.strip();
        if (rest.endsWith("(") || rest.endsWith("|") || rest.endsWith("/") || rest.endsWith("[")) {
            rest = rest.substring(0, rest.length() - 1).strip();
        }
        boolean round = rest.endsWith(")") && rest.indexOf('(') < 0;
        boolean square = rest.endsWith("]") && rest.indexOf('[') < 0;
        return round || square ? rest.substring(0, rest.length() - 1).strip() : rest;
    }
}
