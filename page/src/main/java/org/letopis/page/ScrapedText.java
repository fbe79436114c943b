package org.letopis.page;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Extraction;
import org.letopis.model.Moment;
import org.letopis.model.Page;
import org.letopis.model.Photo;
import org.letopis.model.Report;
import org.letopis.model.Report.DateBasis;
import org.letopis.model.Span;
import org.letopis.model.StoryLabel;
import org.letopis.model.Unreadable;
import org.letopis.model.Unreadable.Reason;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// A text scraped from a page: captions with picture widths, credits, the story's title, furniture among the lines.
///
/// ```text
/// Мост через Вирну - Курьер Край, 1920, 21.02.2023          caption, of the story's picture
/// Большой паводок                                           story title
/// Всё о паводке и его последствиях                          story description
///
/// Мост закрыли                                              headline, alone between blank lines
///
/// © Пресс-служба города / Мост через Вирну                  credit / caption
/// Подписаться                                               furniture
/// Переправа откроется через неделю                          lead: no full stop, right before the dateline
/// КРЕМЕНСК, 12 апр - Курьер. Мост через Вирну закрыли…      body
/// Лента новостей                                            the end
/// ```
final class ScrapedText {
    /// A headline has no more characters; ours.
    private static final int LONGEST_HEADLINE = 250;

    private final Page page;
    private final List<TextLine> lines;
    private final int headline;
    private final LeftOuts leftOut = new LeftOuts();

    private ScrapedText(Page page, List<TextLine> lines, int headline) {
        this.page = page;
        this.lines = lines;
        this.headline = headline;
    }

    static Extraction read(Page page, List<TextLine> all, Given given) {
        int headline = headline(all);
        if (headline < 0) {
            return new Unreadable(
                    page.name(), Reason.NO_REPORT, "captions and furniture, but no line of text");
        }
        return new ScrapedText(page, all, headline).report(given);
    }

    private Report report(Given given) {
        var photos = photos();
        var body = new ArrayList<>(body(photos));
        var report = Report.of(page, lines.get(headline).text()).story(story()).photos(photos);
        String lead = lead(body);
        if (lead != null) {
            report.lead(lead);
            body.removeFirst();
        }
        report.blocks(body.stream().map(TextPage::block).toList()).leftOut(leftOut.all());
        report.outlet(outlet());
        return new Finish(given, given.captured(page))
                .of(report, printedDate(), new Anchor(null, captionDates()));
    }

    /// The first line of text that stands alone between blank lines, else the first of all.
    private static int headline(List<TextLine> lines) {
        int first = -1;
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (line.kind() == TextLine.Kind.END) {
                break;
            }
            if (line.kind() != TextLine.Kind.TEXT) {
                continue;
            }
            first = first < 0 ? i : first;
            boolean alone = isBlank(lines, i - 1) && isBlank(lines, i + 1);
            if (alone && line.text().length() <= LONGEST_HEADLINE) {
                return i;
            }
            if (line.text().length() > LONGEST_HEADLINE) {
                break;
            }
        }
        return first;
    }

    private static boolean isBlank(List<TextLine> lines, int i) {
        return i < 0 || i >= lines.size() || lines.get(i).isBlank();
    }

    /// The lines of text above the headline, below a picture: title and description.
    private @Nullable StoryLabel story() {
        var above =
                lines.subList(0, headline).stream()
                        .filter(line -> line.kind() == TextLine.Kind.TEXT)
                        .map(TextLine::text)
                        .toList();
        if (above.isEmpty()) {
            return null;
        }
        return new StoryLabel(above.getFirst(), above.size() > 1 ? above.get(1) : null);
    }

    /// Pictures below the headline; one above it belongs to the story.
    private List<Photo> photos() {
        var photos = new ArrayList<Photo>();
        String credit = null;
        String credited = null;
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            TextLine.Detail detail = line.detail();
            if (detail == null || line.kind() == TextLine.Kind.DATE) {
                continue;
            }
            if (i < headline) {
                leftOut.add(line.text(), "scraped.picture-of-the-story");
            } else if (line.kind() == TextLine.Kind.CREDIT) {
                if (credit != null) {
                    photos.add(new Photo(null, credited, credit, null));
                }
                credit = detail.credit();
                credited = detail.caption();
            } else {
                Moment date = DateReader.read(detail.date()).orElse(null);
                photos.add(new Photo(null, detail.caption(), credit, date));
                credit = null;
            }
        }
        if (credit != null) {
            photos.add(new Photo(null, credited, credit, null));
        }
        return photos;
    }

    private List<String> body(List<Photo> photos) {
        var body = new ArrayList<String>();
        var captions = new HashSet<String>();
        photos.stream().map(Photo::caption).filter(Objects::nonNull).forEach(captions::add);
        boolean over = false;
        for (TextLine line : lines.subList(headline + 1, lines.size())) {
            over |= line.kind() == TextLine.Kind.END;
            if (line.isBlank()) {
                continue;
            }
            String rule = over ? "scraped.after-the-end" : rule(line, captions);
            if (rule == null) {
                body.add(line.text());
            } else {
                leftOut.add(line.text(), rule);
            }
        }
        return body;
    }

    private static @Nullable String rule(TextLine line, Set<String> captions) {
        return switch (line.kind()) {
            case TEXT -> captions.contains(line.text()) ? "scraped.caption" : null;
            case CAPTION -> "scraped.caption";
            case CREDIT -> "scraped.credit";
            case DATE -> "scraped.date";
            case FURNITURE, END, BLANK -> Furniture.rule(line.text());
        };
    }

    /// A line without a full stop before the one with the dateline.
    private static @Nullable String lead(List<String> body) {
        if (body.size() < 2 || body.getFirst().endsWith(".")) {
            return null;
        }
        String second = body.get(1);
        boolean dated =
                DatelineFinder.find(second, new Span(0, second.length()), Anchor.NONE).isPresent();
        return dated ? body.getFirst() : null;
    }

    private List<LocalDate> captionDates() {
        return lines.stream()
                .filter(line -> line.kind() == TextLine.Kind.CAPTION)
                .map(TextLine::detail)
                .flatMap(detail -> DateReader.read(detail == null ? null : detail.date()).stream())
                .map(Moment::day)
                .toList();
    }

    private Publication printedDate() {
        return lines.stream()
                .filter(line -> line.kind() == TextLine.Kind.DATE)
                .flatMap(line -> DateReader.read(line.text()).stream())
                .findFirst()
                .map(moment -> Publication.of(moment, DateBasis.TEXT))
                .orElse(Publication.UNKNOWN);
    }

    /// As the captions name it.
    private @Nullable String outlet() {
        return lines.stream()
                .map(TextLine::detail)
                .map(detail -> detail == null ? null : detail.outlet())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
