package org.letopis.publish;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Figure;
import org.letopis.model.Name;
import org.letopis.model.Reading;
import org.letopis.model.Report;
import org.letopis.model.Span;
import org.letopis.model.Statement;
import org.letopis.model.TimeExpression;
import org.letopis.publish.Paint.Layer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// One reading for a terminal: the report with its layers marked, then what was found in it.
public final class TerminalReading {
    /// Columns; long lines are hard to read. Ours.
    private static final int WIDTH = 88;

    private static final int LONGEST_QUOTATION = 300;

    private final Reading reading;
    private final Report report;
    private final Messages texts;
    private final Paint paint;
    private final boolean explain;
    private final StringBuilder out = new StringBuilder();

    private TerminalReading(
            Reading reading, InterfaceLanguage language, boolean coloured, boolean explain) {
        this.reading = reading;
        this.report = reading.report();
        this.texts = Messages.in(language);
        this.paint = new Paint(coloured);
        this.explain = explain;
    }

    /// The reading as lines of at most 88 columns, each closed by «\n».
    ///
    /// @param coloured whether to mark layers with ANSI sequences
    /// @param explain whether to name the rules that found each thing, and what was left out of the text
    public static String of(
            Reading reading, InterfaceLanguage language, boolean coloured, boolean explain) {
        return new TerminalReading(reading, language, coloured, explain).written();
    }

    private String written() {
        head();
        text();
        if (!reading.languageRead()) {
            line(texts.of("report.unreadLanguage"));
        }
        statements();
        figures();
        times();
        out.append(new TerminalActors(reading, texts, paint, explain).written());
        unread();
        if (explain) {
            leftOut();
        }
        return out.toString();
    }

    private void head() {
        String headline = report.headline();
        line(paint.strong(headline.isEmpty() ? texts.of("byline.headline") : headline));
        var words = new TimeWords(texts);
        var facts = new ArrayList<String>();
        facts.add(report.outlet() == null ? texts.of("byline.noOutlet") : report.outlet());
        facts.add(words.published(report.published()));
        facts.addAll(report.authors());
        if (report.story() != null) {
            facts.add(texts.of("story.kicker") + ": " + report.story().title());
        }
        if (explain && report.dateBasis() != null) {
            facts.add(texts.of(report.dateBasis()));
        }
        line(paint.quiet(String.join(" · ", facts)));
        if (report.url() != null) {
            line(paint.quiet(report.url()));
        }
        out.append('\n');
    }

    private void text() {
        @Nullable Layer[] layers = layers();
        List<Span> parts = report.parts();
        for (Span part : parts.subList(report.headline().isEmpty() ? 0 : 1, parts.size())) {
            out.append(paint.wrapped(report.text(), part, layers, WIDTH)).append("\n\n");
        }
    }

    /// The layer of each unit of the text; where layers lie on one another, the smallest thing shows.
    private @Nullable Layer[] layers() {
        var layers = new Layer[report.text().length()];
        reading.names().stream()
                .filter(name -> name.type() != Name.Type.REFERENCE)
                .forEach(name -> mark(layers, name.span(), Layer.NAME));
        for (Statement statement : reading.statements()) {
            statement.content().forEach(span -> mark(layers, span, Layer.CONTENT));
        }
        for (Statement statement : reading.statements()) {
            Stream.ofNullable(statement.source()).forEach(span -> mark(layers, span, Layer.SOURCE));
            Stream.ofNullable(statement.cue()).forEach(span -> mark(layers, span, Layer.CUE));
        }
        reading.times().forEach(time -> mark(layers, time.span(), Layer.TIME));
        reading.figures().forEach(figure -> mark(layers, figure.span(), Layer.FIGURE));
        reading.unread().forEach(miss -> mark(layers, miss.span(), Layer.UNREAD));
        return layers;
    }

    private static void mark(@Nullable Layer[] layers, Span span, Layer layer) {
        for (int i = span.start(); i < span.end(); i++) {
            layers[i] = layer;
        }
    }

    private void statements() {
        section("tab.statements", reading.statements().size());
        for (Statement statement : reading.statements()) {
            String chain = String.join(" ← ", statement.chainNames());
            line("  " + paint.strong(chain) + paint.quiet(kind(statement)));
            for (Span content : statement.content()) {
                line("    «" + shortened(content) + "»");
            }
            rule(statement.id(), statement.rule());
        }
    }

    private String kind(Statement statement) {
        String form = ", " + texts.of(statement.form());
        return statement.stance() == Statement.Stance.ASSERT
                ? form
                : form + ", " + texts.of(statement.stance());
    }

    private void figures() {
        section("tab.figures", reading.figures().size());
        var amounts = new AmountWords(texts);
        for (Figure figure : reading.figures()) {
            String aggregation =
                    figure.aggregation() == Figure.Aggregation.TOTAL
                            ? ""
                            : texts.of(figure.aggregation()) + " ";
            String giver = figure.giver() == null ? texts.of("figures.noGiver") : figure.giver();
            line(
                    "  "
                            + texts.of(figure.measure())
                            + ": "
                            + paint.in(Layer.FIGURE, aggregation + amounts.of(figure))
                            + paint.quiet(" «" + shortened(figure.span()) + "» — " + giver));
            rule(figure.id(), figure.rule());
        }
    }

    private void times() {
        section("report.note.time", reading.times().size());
        var words = new TimeWords(texts);
        for (TimeExpression time : reading.times()) {
            line(
                    "  "
                            + paint.in(Layer.TIME, shortened(time.span()))
                            + "  "
                            + words.time(time)
                            + paint.quiet("  " + time.value() + ", " + texts.of(time.basis())));
            rule("", time.rule());
        }
    }

    private void unread() {
        section("tab.unread", reading.unread().size());
        reading.unread()
                .forEach(miss ->
                        line(
                                "  "
                                        + paint.in(Layer.UNREAD, shortened(miss.span()))
                                        + paint.quiet("  " + texts.of(miss.why()))));
    }

    private void leftOut() {
        section("terminal.leftOut", report.leftOut().size());
        report.leftOut()
                .forEach(left ->
                        line("  " + left.excerpt() + paint.quiet("  [" + left.rule() + "]")));
    }

    private void section(String key, int size) {
        if (size > 0) {
            out.append('\n')
                    .append(paint.strong(texts.of(key)))
                    .append(" (")
                    .append(size)
                    .append(")\n");
        }
    }

    private void rule(String id, String rule) {
        if (explain) {
            line(paint.quiet("    [" + (id.isEmpty() ? "" : id + ", ") + rule + "]"));
        }
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private String shortened(Span span) {
        String quoted = span.in(report.text()).replace('\n', ' ');
        return quoted.length() <= LONGEST_QUOTATION
                ? quoted
                : quoted.substring(0, LONGEST_QUOTATION - 1) + "…";
    }
}
