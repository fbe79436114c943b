package org.letopis.publish;

import org.letopis.model.Reading;
import org.letopis.model.Span;
import org.letopis.model.Unread;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// «Не разобрано»: what was noticed and could not be read.
record UnreadPage(
        Frame frame, StoryHead head, String count, List<Group> groups, List<Provenance> languages) {
    record Group(String anchor, String why, int size, List<Entry> entries) {}

    record Entry(Quotation quotation, Byline byline) {}

    static UnreadPage of(Frame frame, CaseFile file) {
        Map<Unread.Why, List<Entry>> byReason = new EnumMap<>(Unread.Why.class);
        for (Reading reading : file.firstPrints()) {
            for (Unread unread : reading.unread()) {
                byReason.computeIfAbsent(unread.why(), _ -> new ArrayList<>())
                        .add(entry(frame, file, reading, unread.span()));
            }
        }
        var groups = new ArrayList<Group>();
        byReason.forEach((why, entries) ->
                groups.add(
                        new Group(
                                "why-" + why.name(),
                                frame.texts().of(why),
                                entries.size(),
                                entries)));
        return new UnreadPage(
                frame,
                StoryHead.of(frame, file, StoryHead.Section.UNREAD),
                frame.texts().count("unread", file.unreadCount()),
                groups,
                file.readings().stream()
                        .filter(reading -> !reading.languageRead())
                        .map(reading -> Provenance.of(frame, reading.report()))
                        .toList());
    }

    private static Entry entry(Frame frame, CaseFile file, Reading reading, Span span) {
        Span sentence = file.sentences(reading).around(span);
        return new Entry(
                Quotation.of(reading.report(), sentence, List.of(span)),
                Byline.of(frame, file, reading, "#u" + span.start()));
    }
}
