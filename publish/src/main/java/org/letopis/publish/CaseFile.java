package org.letopis.publish;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Figure;
import org.letopis.model.Reading;
import org.letopis.model.Report;
import org.letopis.model.Reprints;
import org.letopis.model.Statement;
import org.letopis.model.Story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A story with its reports at hand by id.
final class CaseFile {
    private final Story story;
    private final Map<String, Reading> readings = new LinkedHashMap<>();
    private final Map<String, Sentences> sentences = new HashMap<>();
    private final Map<String, String> originals = new HashMap<>();
    private final Map<String, List<Reading>> copies = new HashMap<>();
    private final Map<String, Map<String, Statement>> statements = new HashMap<>();

    private final Doubts doubts;

    CaseFile(Story story) {
        this.story = story;
        for (Reading reading : story.readings()) {
            String id = reading.report().id();
            readings.putIfAbsent(id, reading);
            sentences.putIfAbsent(id, Sentences.of(reading));
            var byId = statements.computeIfAbsent(id, _ -> new HashMap<>());
            reading.statements().forEach(statement -> byId.put(statement.id(), statement));
        }
        for (Reprints group : story.reprints()) {
            for (String copy : group.copies()) {
                originals.put(copy, group.original());
                copies.computeIfAbsent(group.original(), _ -> new ArrayList<>()).add(reading(copy));
            }
        }
        this.doubts = new Doubts(this);
    }

    Story story() {
        return story;
    }

    /// All, earliest first, those without a date last.
    Collection<Reading> readings() {
        return readings.values();
    }

    /// Those that repeat no earlier one.
    List<Reading> firstPrints() {
        return readings.values().stream()
                .filter(reading -> !originals.containsKey(reading.report().id()))
                .toList();
    }

    Reading reading(String id) {
        Reading reading = readings.get(id);
        if (reading == null) {
            throw new IllegalArgumentException(
                    "story %s speaks of report %s, which is not among its readings"
                            .formatted(story.id(), id));
        }
        return reading;
    }

    Sentences sentences(Reading reading) {
        return Objects.requireNonNull(sentences.get(reading(reading.report().id()).report().id()));
    }

    /// What the story says against its own figures.
    Doubts doubts() {
        return doubts;
    }

    /// The report that this one repeats, null where it is the first print.
    @Nullable Report original(Report report) {
        String original = originals.get(report.id());
        return original == null ? null : reading(original).report();
    }

    /// Those that repeat this one, earliest first.
    List<Reading> copies(Report report) {
        return copies.getOrDefault(report.id(), List.of());
    }

    /// The ids of those that repeat this one, with spaces between them.
    String copyIds(Report report) {
        return String.join(" ", copies(report).stream().map(copy -> copy.report().id()).toList());
    }

    /// The statement inside which the figure stands, null where the outlet speaks.
    @Nullable Statement statement(Reading reading, Figure figure) {
        return figure.statement() == null ? null : statement(reading, figure.statement());
    }

    @Nullable Statement statement(Reading reading, String id) {
        return statements.getOrDefault(reading.report().id(), Map.of()).get(id);
    }

    int outlets() {
        var outlets = new LinkedHashSet<String>();
        for (Reading reading : readings()) {
            if (reading.report().outlet() != null) {
                outlets.add(reading.report().outlet());
            }
        }
        return outlets.size();
    }

    /// Without those of reprints, as they are listed.
    int statementCount() {
        return firstPrints().stream().mapToInt(reading -> reading.statements().size()).sum();
    }

    /// Without those of reprints, as they are listed.
    int figureCount() {
        return firstPrints().stream().mapToInt(reading -> reading.figures().size()).sum();
    }

    /// Without those of reprints, as they are listed.
    int unreadCount() {
        return firstPrints().stream().mapToInt(reading -> reading.unread().size()).sum();
    }
}
