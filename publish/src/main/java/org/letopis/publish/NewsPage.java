package org.letopis.publish;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Moment;
import org.letopis.model.Reading;
import org.letopis.model.Report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// «Лента новостей»: the reports of all stories, newest first.
record NewsPage(Frame frame, List<Day> days) {
    record Day(String heading, List<Item> items) {}

    /// @param clock empty where only the day is known
    /// @param opening the lead or the first sentence, null where the report is a headline only
    /// @param story null where the dossier holds one story only
    record Item(
            String clock,
            Byline byline,
            String language,
            @Nullable Quotation opening,
            Byline.@Nullable Link story) {}

    /// A report in its story.
    private record Filed(CaseFile file, Reading reading) {
        @Nullable Moment published() {
            return reading.report().published();
        }
    }

    static NewsPage of(Frame frame, List<CaseFile> files) {
        Comparator<Filed> newestFirst =
                Comparator.comparing(
                                Filed::published,
                                Comparator.nullsLast(Moment.earliestFirst(frame.zone()).reversed()))
                        .thenComparing(filed -> filed.reading().report().id());
        List<Filed> all =
                files.stream()
                        .flatMap(file -> file.firstPrints().stream().map(r -> new Filed(file, r)))
                        .sorted(newestFirst)
                        .toList();
        var days = new ArrayList<Day>();
        for (Filed filed : all) {
            Moment published = filed.published();
            String heading =
                    published == null
                            ? frame.texts().of("byline.undated")
                            : frame.times().dayHeading(published.day());
            if (days.isEmpty() || !days.getLast().heading().equals(heading)) {
                days.add(new Day(heading, new ArrayList<>()));
            }
            days.getLast().items().add(item(frame, filed, files.size() > 1));
        }
        return new NewsPage(frame, days);
    }

    private static Item item(Frame frame, Filed filed, boolean severalStories) {
        Report report = filed.reading().report();
        var story = filed.file().story();
        return new Item(
                frame.times().clock(report.published()),
                Byline.of(frame, filed.file(), filed.reading(), ""),
                Quotation.language(report),
                Opening.of(filed.file(), filed.reading()),
                severalStories
                        ? new Byline.Link(StoryHead.title(frame, story), frame.story(story.id()))
                        : null);
    }
}
