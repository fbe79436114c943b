package org.letopis.publish;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Block;
import org.letopis.model.Photo;
import org.letopis.model.Reading;
import org.letopis.model.Report;
import org.letopis.model.Span;
import org.letopis.model.Story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// One report as it was extracted, with all that was found in it marked where it stands.
///
/// @param headline null where the report has none
/// @param repeats the earlier report with the same text, null for a first print
/// @param example the address of the first sentence, as one would cite it
record ReportPage(
        Frame frame,
        Byline.Link story,
        Provenance provenance,
        @Nullable Passage headline,
        List<Passage> passages,
        List<Fact> facts,
        Byline.@Nullable Link repeats,
        List<Byline.Link> reprinted,
        List<Photo> photos,
        boolean languageRead,
        boolean marked,
        String example) {
    /// A part of the text with the notes that belong to it.
    ///
    /// @param kind «lead», «paragraph», «subheading», «quotation», «list_item», «table_row», «background»
    record Passage(String kind, List<Sentence> sentences, List<Findings.Note> notes) {}

    /// @param id null for the white space between two sentences
    record Sentence(@Nullable String id, List<Segment> segments) {
        @Nullable String css() {
            return id == null ? null : "sentence";
        }
    }

    record Fact(String label, String value) {}

    static ReportPage of(Frame frame, CaseFile file, Reading reading) {
        Report report = reading.report();
        var findings = Findings.of(frame, reading);
        List<Passage> passages = passages(file.sentences(reading), report, findings);
        boolean hasHeadline = !report.headline().isEmpty();
        Report original = file.original(report);
        Story story = file.story();
        return new ReportPage(
                frame,
                new Byline.Link(StoryHead.title(frame, story), frame.story(story.id())),
                Provenance.of(frame, report),
                hasHeadline ? passages.getFirst() : null,
                hasHeadline ? passages.subList(1, passages.size()) : passages,
                facts(frame, report),
                original == null
                        ? null
                        : new Byline.Link(
                                Byline.outlet(frame, original)
                                        + ", "
                                        + frame.times().published(original.published()),
                                frame.report(original.id())),
                Byline.also(frame, file, report),
                report.photos(),
                reading.languageRead(),
                !findings.marks().isEmpty(),
                report.id()
                        + "-l"
                        + (report.text().isEmpty() ? 0 : report.parts().getLast().start()));
    }

    private static List<Passage> passages(Sentences sentences, Report report, Findings findings) {
        List<Span> parts = report.parts();
        List<Span> frames = Stream.concat(parts.stream(), sentences.all().stream()).toList();
        var segments = new Cursor<>(Segment.cut(report.text(), frames, findings.marks()));
        var notes = new Cursor<>(findings.notes());
        var sentence = new Cursor<>(sentences.all());
        var passages = new ArrayList<Passage>();
        for (int i = 0; i < parts.size(); i++) {
            Span part = parts.get(i);
            segments.takeWhile(segment -> segment.span().start() < part.start());
            passages.add(
                    new Passage(
                            kind(report, i),
                            sentences(
                                    segments.takeWhile(s -> s.span().start() < part.end()),
                                    sentence),
                            notes.takeWhile(note -> note.place() < part.end())));
        }
        return passages;
    }

    /// Groups the segments of one part by the sentences in which they stand.
    private static List<Sentence> sentences(List<Segment> segments, Cursor<Span> sentences) {
        var out = new ArrayList<Sentence>();
        var rest = new Cursor<>(segments);
        while (rest.hasNext()) {
            int start = rest.peek().span().start();
            sentences.takeWhile(span -> span.end() <= start);
            boolean inside = sentences.hasNext() && sentences.peek().start() <= start;
            int end =
                    inside
                            ? sentences.peek().end()
                            : sentences.hasNext() ? sentences.peek().start() : Integer.MAX_VALUE;
            boolean opens = inside && sentences.peek().start() == start;
            out.add(
                    new Sentence(
                            opens ? "l" + start : null,
                            rest.takeWhile(segment -> segment.span().start() < end)));
        }
        return out;
    }

    private static String kind(Report report, int part) {
        int block = part - report.partsBeforeBlocks();
        if (block >= 0) {
            Block.Kind kind = report.blocks().get(block).kind();
            return kind.name().toLowerCase(Locale.ROOT);
        }
        return part == 0 && !report.headline().isEmpty() ? "headline" : "lead";
    }

    private static List<Fact> facts(Frame frame, Report report) {
        var facts = new ArrayList<Fact>();
        Messages texts = frame.texts();
        if (report.modified() != null) {
            fact(facts, texts.of("report.modified"), frame.times().published(report.modified()));
        }
        if (report.dateline() != null) {
            fact(
                    facts,
                    texts.of("report.dateline"),
                    report.dateline().span().in(report.text()).strip());
        }
        fact(facts, texts.of("report.section"), report.section());
        fact(facts, texts.of("report.topics"), String.join(", ", report.topics()));
        if (report.story() != null) {
            fact(facts, texts.of("report.storyOfOutlet"), report.story().title());
        }
        fact(facts, texts.of("report.language"), report.language());
        fact(facts, texts.of("report.id"), report.id());
        return facts;
    }

    private static void fact(List<Fact> facts, String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(label, value));
        }
    }
}
