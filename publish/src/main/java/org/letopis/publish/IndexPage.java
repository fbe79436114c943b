package org.letopis.publish;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The stories of a dossier, the one with the newest report first.
record IndexPage(Frame frame, List<Entry> stories) {
    record Entry(
            String title,
            String href,
            @Nullable String description,
            String days,
            List<String> counts) {}

    static IndexPage of(Frame frame, List<CaseFile> files) {
        return new IndexPage(
                frame,
                files.stream()
                        .map(file ->
                                new Entry(
                                        StoryHead.title(frame, file.story()),
                                        frame.story(file.story().id()),
                                        file.story().description(),
                                        StoryHead.days(frame, file),
                                        StoryHead.counts(frame, file)))
                        .toList());
    }
}
