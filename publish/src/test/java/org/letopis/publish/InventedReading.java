package org.letopis.publish;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Amount;
import org.letopis.model.Block;
import org.letopis.model.Figure;
import org.letopis.model.Measure;
import org.letopis.model.Moment;
import org.letopis.model.Page;
import org.letopis.model.Reading;
import org.letopis.model.Report;
import org.letopis.model.Span;
import org.letopis.model.Statement;
import org.letopis.model.TimeExpression;
import org.letopis.model.Unread;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Makes a reading by hand: findings are placed by the words they stand on.
final class InventedReading {
    private final Report report;
    private final List<Span> sentences = new ArrayList<>();
    private final List<TimeExpression> times = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();

    private InventedReading(Report report) {
        this.report = report;
        for (Span part : report.parts()) {
            int start = part.start();
            String text = part.in(report.text());
            for (int at = text.indexOf(". "); at >= 0; at = text.indexOf(". ", at + 1)) {
                sentences.add(new Span(start, part.start() + at + 1));
                start = part.start() + at + 2;
            }
            sentences.add(new Span(start, part.end()));
        }
    }

    static InventedReading of(Report report) {
        return new InventedReading(report);
    }

    /// A report of paragraphs in Russian.
    static Report.Builder report(
            String headline,
            @Nullable String outlet,
            @Nullable String published,
            String... paragraphs) {
        var page =
                Page.of(
                        "invented",
                        (headline + outlet + published + Arrays.toString(paragraphs))
                                .getBytes(StandardCharsets.UTF_8));
        var builder =
                Report.of(page, headline)
                        .language("ru")
                        .outlet(outlet)
                        .url(
                                "https://"
                                        + page.sha256().substring(0, 6)
                                        + ".example/news?id=1&lang=ru")
                        .blocks(
                                Arrays.stream(paragraphs)
                                        .map(text -> new Block(Block.Kind.PARAGRAPH, text))
                                        .toList());
        return published == null
                ? builder
                : builder.published(
                        Moment.parse(published).orElseThrow(), Report.DateBasis.JSON_LD);
    }

    Span span(String words) {
        int start = report.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("no '%s' in: %s".formatted(words, report.text()));
        }
        return new Span(start, start + words.length());
    }

    InventedReading time(String words, String value, TimeExpression.Grain grain) {
        return time(words, value, grain, TimeExpression.Bound.AT, null);
    }

    InventedReading time(
            String words,
            String value,
            TimeExpression.Grain grain,
            TimeExpression.Bound bound,
            TimeExpression.@Nullable Modifier modifier) {
        times.add(
                new TimeExpression(
                        span(words),
                        value,
                        bound,
                        modifier,
                        grain,
                        TimeExpression.Basis.YEAR_INFERRED,
                        "day-month"));
        return this;
    }

    private Figure.Doubt doubt = Figure.Doubt.NONE;

    InventedReading said(String content, String cue, String source, String... chain) {
        return said(content, cue, source, Statement.Stance.ASSERT, chain);
    }

    InventedReading said(
            String content, String cue, String source, Statement.Stance stance, String... chain) {
        Span span = span(content);
        statements.add(
                new Statement(
                        "s" + span.start(),
                        span(cue),
                        span(source),
                        chain[chain.length - 1],
                        null,
                        List.of(span),
                        Statement.Form.INDIRECT,
                        stance,
                        Arrays.stream(chain)
                                .map(name ->
                                        new Statement.Link(
                                                name, Statement.Link.Basis.EXPLICIT, null))
                                .toList(),
                        "verb-of-speech"));
        return this;
    }

    InventedReading counted(String words, Amount amount, Measure measure, String group) {
        return counted(words, amount, measure, group, Figure.Aggregation.TOTAL);
    }

    /// Says what the words around the figures to come say against them.
    InventedReading doubting(Figure.Doubt said) {
        doubt = said;
        return this;
    }

    /// Inside the last statement that encloses the words, if any.
    InventedReading counted(
            String words,
            Amount amount,
            Measure measure,
            String group,
            Figure.Aggregation aggregation) {
        Span span = span(words);
        Statement around =
                statements.reversed().stream()
                        .filter(s -> s.content().getFirst().contains(span))
                        .findFirst()
                        .orElse(null);
        figures.add(
                new Figure(
                        "f" + span.start(),
                        span,
                        amount,
                        "человек",
                        measure,
                        group,
                        around == null ? report.outlet() : around.originator().name(),
                        around == null ? null : around.id(),
                        aggregation,
                        null,
                        doubt,
                        "number-noun"));
        return this;
    }

    InventedReading missed(String words, Unread.Why why) {
        unread.add(new Unread(span(words), why));
        return this;
    }

    Reading read() {
        return new Reading(
                report,
                true,
                sentences,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                times,
                statements,
                figures,
                unread);
    }

    static Amount exactly(long value) {
        return new Amount.Exactly(BigDecimal.valueOf(value));
    }

    static Amount atLeast(long value) {
        return new Amount.AtLeast(BigDecimal.valueOf(value));
    }
}
