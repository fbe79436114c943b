package org.letopis.publish;

import org.letopis.model.Figure;
import org.letopis.model.Reading;
import org.letopis.model.Report;
import org.letopis.model.Span;
import org.letopis.model.Statement;
import org.letopis.model.TimeExpression;
import org.letopis.model.Unread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// All layers of one reading in words: as marks in the text and as notes beside it.
record Findings(List<Mark> marks, List<Note> notes) {
    /// One finding, to be read without pointing at the text.
    ///
    /// @param place where it begins
    /// @param label what it is: «Время», «Цифра»
    /// @param words of the report, shortened
    /// @param meaning what they were understood as; empty where the chain says all
    /// @param chain of a statement, else empty
    record Note(
            int place,
            String css,
            String label,
            String words,
            String meaning,
            List<String> chain,
            String href) {}

    /// Words of the report in a note are cut to this length. Ours: about two lines of the margin.
    private static final int MOST_CHARACTERS = 60;

    static Findings of(Frame frame, Reading reading) {
        var marks = new ArrayList<Mark>();
        var notes = new ArrayList<Note>();
        var collector = new Collector(frame, reading.report(), marks, notes);
        marks.addAll(NameMarks.of(frame, reading));
        reading.statements().forEach(collector::add);
        reading.times().forEach(collector::add);
        reading.figures().forEach(collector::add);
        reading.unread().forEach(collector::add);
        notes.sort(Comparator.comparingInt(Note::place));
        return new Findings(marks, notes);
    }

    /// Says one finding after the other.
    private record Collector(Frame frame, Report report, List<Mark> marks, List<Note> notes) {
        void add(Statement statement) {
            String chain = String.join(" ← ", chain(statement));
            boolean first = true;
            for (Span span : statement.content()) {
                marks.add(new Mark(span, Mark.Kind.CONTENT, first ? statement.id() : null, chain));
                first = false;
            }
            if (statement.cue() != null) {
                marks.add(new Mark(statement.cue(), Mark.Kind.CUE, null, chain));
            }
            if (statement.source() != null) {
                marks.add(new Mark(statement.source(), Mark.Kind.SOURCE, null, chain));
            }
            note(
                    Mark.Kind.CONTENT,
                    "report.note.statement",
                    statement.content().getFirst(),
                    meaning(statement),
                    chain(statement),
                    statement.id());
        }

        private List<String> chain(Statement statement) {
            List<String> chain = Byline.chain(frame, report, statement.chainNames());
            return chain.isEmpty() ? List.of(statement.originator().name()) : chain;
        }

        private String meaning(Statement statement) {
            Messages texts = frame.texts();
            return statement.stance() == Statement.Stance.ASSERT
                    ? texts.of(statement.form())
                    : texts.of(statement.stance()) + ", " + texts.of(statement.form());
        }

        void add(TimeExpression time) {
            String id = "t" + time.span().start();
            String words = frame.times().time(time);
            marks.add(new Mark(time.span(), Mark.Kind.TIME, id, words + " (" + time.value() + ")"));
            String basis =
                    time.basis() == TimeExpression.Basis.EXPLICIT
                            ? ""
                            : "; " + frame.texts().of(time.basis());
            note(Mark.Kind.TIME, "report.note.time", time.span(), words + basis, List.of(), id);
        }

        void add(Figure figure) {
            Messages texts = frame.texts();
            String aggregation =
                    figure.aggregation() == Figure.Aggregation.TOTAL
                            ? ""
                            : texts.of(figure.aggregation()) + " ";
            String meaning =
                    Messages.inLine(texts.of(figure.measure()))
                            + ": "
                            + aggregation
                            + frame.amounts().of(figure);
            marks.add(new Mark(figure.span(), Mark.Kind.FIGURE, figure.id(), meaning));
            note(
                    Mark.Kind.FIGURE,
                    "report.note.figure",
                    figure.span(),
                    figure.giver() == null ? meaning : meaning + " — " + figure.giver(),
                    List.of(),
                    figure.id());
        }

        void add(Unread unread) {
            String id = "u" + unread.span().start();
            String why = frame.texts().of(unread.why());
            marks.add(new Mark(unread.span(), Mark.Kind.UNREAD, id, why));
            note(
                    Mark.Kind.UNREAD,
                    "report.note.unread",
                    unread.span(),
                    Messages.inLine(why),
                    List.of(),
                    id);
        }

        private void note(
                Mark.Kind kind,
                String label,
                Span span,
                String meaning,
                List<String> chain,
                String id) {
            notes.add(
                    new Note(
                            span.start(),
                            kind.css(),
                            frame.texts().of(label),
                            shortened(span.in(report.text())),
                            meaning,
                            chain,
                            "#" + id));
        }
    }

    private static String shortened(String words) {
        String line = words.replace('\n', ' ').strip();
        if (line.length() <= MOST_CHARACTERS) {
            return line;
        }
        int space = line.lastIndexOf(' ', MOST_CHARACTERS);
        return line.substring(0, space > 0 ? space : MOST_CHARACTERS) + " …";
    }
}
