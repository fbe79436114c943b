package org.letopis.reading;

import org.letopis.language.Analysis;
import org.letopis.language.Language;
import org.letopis.language.Languages;
import org.letopis.model.Reading;
import org.letopis.model.Report;
import org.letopis.model.TimeExpression;
import org.letopis.model.Unread;
import org.letopis.names.Named;
import org.letopis.names.Names;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Reads a report into its layers.
public final class Reader {
    private Reader() {}

    /// Reads one report; a pure function. A report in a language that we do not read comes back whole, with empty layers.
    public static Reading read(Report report) {
        return Languages.of(report.language())
                .map(language -> read(report, language))
                .orElseGet(() -> Reading.ofUnknownLanguage(report));
    }

    /// The expressions of time of a report whose words are known.
    ///
    /// @param analysis of [Report#text()]
    public static List<TimeExpression> times(Report report, Analysis analysis) {
        return Times.find(report, new Wording(report.text(), analysis)).times();
    }

    private static Reading read(Report report, Language language) {
        Analysis analysis = language.analyse(report.text(), report.parts());
        return read(report, language, analysis, Names.read(report, analysis, language));
    }

    /// Reads a report whose words and names are known: its times, statements and figures.
    ///
    /// @param analysis of [Report#text()] by the language
    /// @param named of that analysis
    public static Reading read(Report report, Language language, Analysis analysis, Named named) {
        var wording = new Wording(report.text(), analysis);
        var times = Times.find(report, wording);
        var statements = Statements.find(report, wording, times.times(), named, language);
        var numbers = language.numbers(report.text(), analysis);
        var figures = Figures.find(report, wording, numbers, times.times(), statements);
        return new Reading(
                report,
                true,
                analysis.sentences(),
                analysis.words(),
                named.actors(),
                named.names(),
                named.places(),
                times.times(),
                statements,
                figures.figures(),
                unread(times.unread(), figures.unread(), Misses.ofSpeech(wording, statements)));
    }

    /// All that was missed, in the order of the text; a number within an impossible date is named once, as the date.
    private static List<Unread> unread(
            List<Unread> dates, List<Unread> numbers, List<Unread> speech) {
        Stream<Unread> others =
                numbers.stream()
                        .filter(n ->
                                dates.stream().noneMatch(date -> date.span().overlaps(n.span())));
        return Stream.of(dates.stream(), others, speech.stream())
                .flatMap(misses -> misses)
                .sorted(Comparator.comparing(Unread::span))
                .toList();
    }
}
