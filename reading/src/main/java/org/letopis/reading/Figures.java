package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.language.NumberPhrase;
import org.letopis.model.Amount;
import org.letopis.model.Figure;
import org.letopis.model.Figure.Aggregation;
import org.letopis.model.Measure;
import org.letopis.model.Report;
import org.letopis.model.Span;
import org.letopis.model.Statement;
import org.letopis.model.TimeExpression;
import org.letopis.model.Unread;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds counted and measured quantities, and who gives them.
final class Figures {
    /// What was found, and the numbers of which nobody knows what they count.
    record Found(List<Figure> figures, List<Unread> unread) {}

    private static final Withdrawals WITHDRAWALS = Withdrawals.russian();

    private final Report report;
    private final Wording wording;
    private final Enclosing statements;
    private final Counts counts;
    private final AsOf asOf;
    private final List<Figure> figures = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private final Ids ids = new Ids("f");

    private Figures(
            Report report,
            Wording wording,
            List<TimeExpression> times,
            List<Statement> statements,
            Counts counts) {
        this.report = report;
        this.wording = wording;
        this.asOf = new AsOf(report, wording, times);
        this.statements = new Enclosing(statements, report.text().length());
        this.counts = counts;
    }

    static Found find(
            Report report,
            Wording wording,
            List<NumberPhrase> numbers,
            List<TimeExpression> times,
            List<Statement> statements) {
        var quotations = Quotations.find(wording, report.parts());
        List<Quantity> quantities =
                Quantities.in(wording, numbers, wording.within(times)).stream()
                        .filter(quantity -> !Counts.isNoFigure(quantity))
                        .filter(quantity ->
                                !quotations.isInName(wording, quantity.first(), quantity.end()))
                        .toList();
        var interruptions = Interruptions.in(wording);
        var counts = new Counts(wording, quantities, interruptions);
        var finder = new Figures(report, wording, times, statements, counts);
        for (int i = 0; i < quantities.size(); i++) {
            finder.add(quantities.get(i), finder.counts.of(i));
        }
        Absences.in(wording, interruptions).forEach(finder::add);
        finder.figures.sort(Comparator.comparing(Figure::span));
        return new Found(finder.figures, finder.unread);
    }

    private void add(Quantity quantity, Counts.@Nullable Count count) {
        if (count != null) {
            int first = quantity.first();
            Span span = wording.span(first, quantity.end());
            String group =
                    quantity.end() > quantity.behindNumber()
                            ? wording.span(quantity.behindNumber(), quantity.end())
                                    .in(wording.text())
                            : count.unit().name();
            add(span, quantity.number(), quantity.amount(), count, group, count.aggregation());
        } else if (quantity.kind() != NumberPhrase.Kind.VAGUE && !quantity.isOne(wording)) {
            Span number = wording.span(quantity.number(), quantity.behindNumber());
            unread.add(new Unread(number, Unread.Why.NUMBER_WITHOUT_MEASURE));
        }
    }

    private void add(Absences.Absence absence) {
        add(
                absence.span(),
                absence.word(),
                new Amount.Exactly(BigDecimal.ZERO),
                new Counts.Count(Units.PERSON, absence.measure(), Aggregation.TOTAL, "absence"),
                wording.surface(absence.word()),
                Aggregation.TOTAL);
    }

    private void add(
            Span span,
            int word,
            Amount amount,
            Counts.Count count,
            String group,
            Aggregation aggregation) {
        Statement statement = statements.at(wording.span(word).start());
        Measure measure = count.measure();
        figures.add(
                new Figure(
                        ids.at(span.start()),
                        span,
                        amount,
                        count.unit().name(),
                        measure,
                        group,
                        statement == null ? report.carrier() : statement.originator().name(),
                        statement == null ? null : statement.id(),
                        aggregation,
                        asOf.at(word),
                        doubt(statement, span),
                        count.rule()));
    }

    /// What the words around a figure say against it: that of a denial is denied.
    private Figure.Doubt doubt(@Nullable Statement statement, Span figure) {
        if (statement != null && statement.stance() == Statement.Stance.DENY) {
            return Figure.Doubt.DENIED;
        }
        Span sentence = wording.sentence(wording.sentenceOf(wording.wordAt(figure.start())));
        return WITHDRAWALS.of(wording.text(), sentence, figure);
    }
}
