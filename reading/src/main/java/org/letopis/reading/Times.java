package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Table;
import org.letopis.model.Report;
import org.letopis.model.Span;
import org.letopis.model.TimeExpression;
import org.letopis.model.TimeExpression.Bound;
import org.letopis.model.TimeExpression.Grain;
import org.letopis.model.TimeExpression.Modifier;
import org.letopis.model.Unread;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Finds expressions of time and resolves them against the day of the report.
final class Times {
    /// What was found, and the expressions that stand on no calendar.
    record Found(List<TimeExpression> times, List<Unread> unread) {}

    private static final TimeRules RULES = TimeRules.load();
    private static final Map<String, String> BOUNDS = bounds();

    private final Wording wording;
    private final TimeValues values;
    private final List<TimeExpression> times = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();

    private Times(Report report, Wording wording) {
        this.wording = wording;
        this.values = new TimeValues(anchor(report));
    }

    static Found find(Report report, Wording wording) {
        var finder = new Times(report, wording);
        for (int sentence = 0; sentence < wording.sentences(); sentence++) {
            finder.findIn(sentence);
        }
        return new Found(finder.times, finder.unread);
    }

    private static @Nullable Anchor anchor(Report report) {
        if (report.published() != null) {
            return new Anchor(report.published().day());
        }
        return report.dateline() == null || report.dateline().date() == null
                ? null
                : new Anchor(report.dateline().date());
    }

    private void findIn(int sentence) {
        LocalDate day = null;
        for (int i = wording.first(sentence); i < wording.end(sentence); ) {
            Optional<TimeRules.Match> match = RULES.longest(wording, i);
            if (match.isPresent()) {
                day = add(match.get(), sentence, day);
                i = match.get().end();
            } else {
                i++;
            }
        }
    }

    /// @return the day that the sentence named last
    private @Nullable LocalDate add(TimeRules.Match match, int sentence, @Nullable LocalDate day) {
        Span span = wording.span(match.first(), match.end());
        Bound bound = bound(match, sentence);
        switch (values.of(match, bound, day)) {
            case TimeValues.Value value -> {
                boolean interval = value.text().contains("/");
                times.add(
                        new TimeExpression(
                                span,
                                value.text(),
                                interval ? Bound.AT : bound,
                                modifier(match, sentence),
                                value.grain(),
                                value.basis(),
                                match.rule()));
                if (value.grain() == Grain.DAY || value.grain() == Grain.DAYPART) {
                    return interval ? day : LocalDate.parse(value.text().substring(0, 10));
                }
            }
            case TimeValues.NotOnCalendar _ ->
                    unread.add(new Unread(span, Unread.Why.DATE_NOT_ON_CALENDAR));
            case TimeValues.Unanchored _ -> {}
        }
        return day;
    }

    private Bound bound(TimeRules.Match match, int sentence) {
        String word = before(match, sentence);
        return word.isEmpty() || word.equals("approx")
                ? Bound.AT
                : Bound.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private @Nullable Modifier modifier(TimeRules.Match match, int sentence) {
        if (before(match, sentence).equals("approx")) {
            return Modifier.APPROX;
        }
        return match.value("MOD")
                .or(() -> match.value("MODFEW"))
                .map(Modifier::valueOf)
                .orElse(null);
    }

    /// What the word before says; «примерно в 14:30» has it one word further on.
    private String before(TimeRules.Match match, int sentence) {
        String near = wording.formIn(sentence, match.first() - 1);
        boolean plain = near.equals("в") || near.equals("во");
        String word = plain ? wording.formIn(sentence, match.first() - 2) : near;
        String meaning = BOUNDS.getOrDefault(word, "");
        return plain && !meaning.equals("approx") ? "" : meaning;
    }

    private static Map<String, String> bounds() {
        var bounds = new TreeMap<String, String>();
        Table.beside(Times.class, "russian/time-bounds.txt")
                .rows()
                .forEach(row -> bounds.put(row.cell(0), row.cell(1)));
        return bounds;
    }
}
