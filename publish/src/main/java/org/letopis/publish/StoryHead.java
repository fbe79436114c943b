package org.letopis.publish;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Moment;
import org.letopis.model.Reading;
import org.letopis.model.Story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The head of every page of a story.
///
/// @param days of its reports, empty where none is dated
record StoryHead(
        String title,
        @Nullable String description,
        String days,
        List<String> counts,
        List<Tab> tabs) {
    /// @param href null where it is the page itself
    record Tab(String label, String href, boolean current) {}

    /// The pages of a story, in the order of their tabs.
    enum Section {
        CHRONICLE("chronicle", "index.html"),
        STATEMENTS("statements", "statements.html"),
        FIGURES("figures", "figures.html"),
        SOURCES("sources", "sources.html"),
        UNREAD("unread", "unread.html");

        private final String key;
        private final String file;

        Section(String key, String file) {
            this.key = key;
            this.file = file;
        }

        String file() {
            return file;
        }

        String label(Messages texts) {
            return texts.of("tab." + key);
        }
    }

    StoryHead {
        counts = List.copyOf(counts);
        tabs = List.copyOf(tabs);
    }

    static StoryHead of(Frame frame, CaseFile file, Section current) {
        var tabs = new ArrayList<Tab>();
        for (Section section : Section.values()) {
            tabs.add(new Tab(section.label(frame.texts()), section.file(), section == current));
        }
        return new StoryHead(
                title(frame, file.story()),
                file.story().description(),
                days(frame, file),
                counts(frame, file),
                tabs);
    }

    static String title(Frame frame, Story story) {
        return story.title() == null ? frame.texts().of("story.untitled") : story.title();
    }

    static List<String> counts(Frame frame, CaseFile file) {
        Messages texts = frame.texts();
        var counts = new ArrayList<String>();
        counts.add(texts.count("reports", file.readings().size()));
        int reprints = file.readings().size() - file.firstPrints().size();
        if (reprints > 0) {
            counts.add(texts.count("reprints", reprints));
        }
        counts.add(texts.count("outlets", file.outlets()));
        counts.add(texts.count("statements", file.statementCount()));
        counts.add(texts.count("figures", file.figureCount()));
        return counts;
    }

    static String days(Frame frame, CaseFile file) {
        List<LocalDate> days =
                file.readings().stream()
                        .map(reading -> published(reading))
                        .filter(Objects::nonNull)
                        .map(Moment::day)
                        .sorted()
                        .toList();
        return days.isEmpty() ? "" : frame.times().days(days.getFirst(), days.getLast());
    }

    private static @Nullable Moment published(Reading reading) {
        return reading.report().published();
    }
}
