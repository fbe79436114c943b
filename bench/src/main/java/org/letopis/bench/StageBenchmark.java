package org.letopis.bench;

import org.letopis.language.Analysis;
import org.letopis.language.Language;
import org.letopis.language.Languages;
import org.letopis.model.Page;
import org.letopis.model.Reading;
import org.letopis.model.Report;
import org.letopis.page.Extractor;
import org.letopis.page.Given;
import org.letopis.reading.Reader;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Stages under JMH, warm, on one thread: an operation is one page or one report, the next of the folder each time.
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // JMH calls open() before all else
public class StageBenchmark {
    /// The folder of pages.
    @Param(PageFolder.EXAMPLE)
    public String folder = PageFolder.EXAMPLE;

    private final Language russian = Languages.of("ru").orElseThrow();
    private Turning<Page> pages;
    private Turning<Report> russianReports;
    private Turning<Stages.Known> knownReports;

    /// Counted beside the operations.
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Counted {
        /// Words, numbers and marks.
        public long tokens;

        /// Of the texts.
        public long characters;
    }

    /// Reads the pages from the disk and extracts their reports.
    @Setup
    public void open() throws IOException {
        List<Page> all = PageFolder.pages(Path.of(folder));
        List<Report> extracted = PageFolder.reports(all);
        pages = new Turning<>("pages", all);
        List<Report> russianOnes =
                extracted.stream().filter(report -> report.language().equals("ru")).toList();
        russianReports = new Turning<>("Russian reports", russianOnes);
        knownReports =
                new Turning<>(
                        "Russian reports", russianOnes.stream().flatMap(Stages.Known::of).toList());
    }

    /// A page to its report: an operation is a page.
    @Benchmark
    public Object page() {
        return Extractor.extract(pages.next(), Given.NOTHING);
    }

    /// Sentences, tokens and disambiguated morphology: an operation is a report.
    @Benchmark
    public Analysis russian(Counted counted) {
        Report report = russianReports.next();
        Analysis analysis = russian.analyse(report.text(), report.parts());
        counted.tokens += analysis.words().size();
        return analysis;
    }

    /// Times, statements and figures, given words and names: an operation is a report.
    @Benchmark
    public Reading readingOfNames(Counted counted) {
        Stages.Known report = knownReports.next();
        counted.characters += report.report().text().length();
        return report.read();
    }

    /// All that is read from a report: an operation is a report.
    @Benchmark
    public Reading reading(Counted counted) {
        Report report = russianReports.next();
        counted.characters += report.text().length();
        return Reader.read(report);
    }
}
