package org.letopis.chronicle;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Moment;
import org.letopis.model.Reading;
import org.letopis.model.StoryLabel;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which readings belong together. For now one build is one story, unless the pages name several themselves.
final class Stories {
    /// Readings of one story, earliest first.
    record Group(
            String id,
            @Nullable String title,
            @Nullable String description,
            List<Reading> readings) {}

    private static final String UNNAMED_ID = "story";

    private Stories() {}

    /// The groups, that whose last report is the oldest first.
    ///
    /// @param readings earliest first
    /// @param zone what times without a zone count as
    static List<Group> of(List<Reading> readings, ZoneOffset zone) {
        Map<String, List<Reading>> byLabel = new LinkedHashMap<>();
        var unnamed = new ArrayList<Reading>();
        for (Reading reading : readings) {
            StoryLabel label = reading.report().story();
            String key = label == null ? "" : Folding.of(label.title());
            (key.isEmpty() ? unnamed : byLabel.computeIfAbsent(key, _ -> new ArrayList<>()))
                    .add(reading);
        }
        if (byLabel.isEmpty()) {
            return readings.isEmpty()
                    ? List.of()
                    : List.of(new Group(UNNAMED_ID, null, null, readings));
        }
        if (byLabel.size() == 1) {
            return List.of(named(byLabel.values().iterator().next(), readings));
        }
        var groups = new ArrayList<Group>();
        for (List<Reading> labelled : byLabel.values()) {
            groups.add(withFreeId(named(labelled, labelled), groups));
        }
        if (!unnamed.isEmpty()) {
            groups.add(new Group(UNNAMED_ID, null, null, unnamed));
        }
        groups.sort(
                Comparator.comparing(
                                Stories::lastPublished,
                                Comparator.nullsFirst(Moment.earliestFirst(zone)))
                        .thenComparing(Group::id));
        return groups;
    }

    /// @param labelled the readings whose pages name the story; the title is that of the earliest
    private static Group named(List<Reading> labelled, List<Reading> readings) {
        StoryLabel first = label(labelled.getFirst());
        String description =
                labelled.stream()
                        .map(reading -> label(reading).description())
                        .filter(text -> text != null)
                        .findFirst()
                        .orElse(null);
        return new Group(Folding.slug(first.title()), first.title(), description, readings);
    }

    /// Titles that differ only behind the cut, or in letters that a file name cannot have, get a number.
    private static Group withFreeId(Group group, List<Group> taken) {
        String id = group.id();
        for (int number = 2; isTaken(id, taken); number++) {
            id = group.id() + "-" + number;
        }
        return new Group(id, group.title(), group.description(), group.readings());
    }

    private static boolean isTaken(String id, List<Group> taken) {
        return id.equals(UNNAMED_ID) || taken.stream().anyMatch(group -> group.id().equals(id));
    }

    private static StoryLabel label(Reading reading) {
        StoryLabel label = reading.report().story();
        if (label == null) {
            throw new IllegalStateException("report " + reading.report().id() + " names no story");
        }
        return label;
    }

    private static @Nullable Moment lastPublished(Group group) {
        Moment last = null;
        for (Reading reading : group.readings()) {
            Moment published = reading.report().published();
            last = published == null ? last : published;
        }
        return last;
    }
}
