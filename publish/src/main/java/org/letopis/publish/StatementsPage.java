package org.letopis.publish;

import org.letopis.model.Reading;
import org.letopis.model.Span;
import org.letopis.model.Statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// «Кто что сказал»: the statements of a story under those to whom they finally belong.
record StatementsPage(Frame frame, StoryHead head, List<Group> groups) {
    /// @param originator the last name of the chain
    record Group(String anchor, String originator, String count, List<Entry> entries) {}

    /// @param quotation the sentence; what is attributed is marked
    /// @param stance in words, empty for a plain assertion
    record Entry(
            Quotation quotation, String form, String stance, List<String> chain, Byline byline) {}

    static StatementsPage of(Frame frame, CaseFile file) {
        Map<String, List<Entry>> byOriginator = new TreeMap<>();
        for (Reading reading : file.firstPrints()) {
            for (Statement statement : reading.statements()) {
                byOriginator
                        .computeIfAbsent(statement.originator().name(), _ -> new ArrayList<>())
                        .add(entry(frame, file, reading, statement));
            }
        }
        var groups = new ArrayList<Group>();
        byOriginator.entrySet().stream()
                .sorted(Comparator.comparingInt(group -> -group.getValue().size()))
                .forEach(group ->
                        groups.add(
                                new Group(
                                        "who-" + (groups.size() + 1),
                                        group.getKey(),
                                        frame.texts().count("statements", group.getValue().size()),
                                        group.getValue())));
        return new StatementsPage(
                frame, StoryHead.of(frame, file, StoryHead.Section.STATEMENTS), groups);
    }

    /// Where to jump to: those with several statements, most first; too many names would be no help.
    List<Group> jumps() {
        return groups.stream().filter(group -> group.entries().size() > 1).toList();
    }

    private static Entry entry(Frame frame, CaseFile file, Reading reading, Statement statement) {
        List<Span> content = statement.content().stream().sorted().toList();
        Span whole = new Span(content.getFirst().start(), content.getLast().end());
        boolean plain = statement.stance() == Statement.Stance.ASSERT;
        return new Entry(
                Quotation.of(reading.report(), file.sentences(reading).around(whole), content),
                frame.texts().of(statement.form()),
                plain ? "" : frame.texts().of(statement.stance()),
                Byline.chain(frame, reading.report(), statement.chainNames()),
                Byline.of(frame, file, reading, "#" + statement.id()));
    }
}
