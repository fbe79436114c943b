package org.letopis.bench;

import org.letopis.chronicle.Chronicles;
import org.letopis.language.Analysis;
import org.letopis.language.Language;
import org.letopis.language.Languages;
import org.letopis.model.Chronicle;
import org.letopis.model.Page;
import org.letopis.model.Reading;
import org.letopis.model.Report;
import org.letopis.names.Named;
import org.letopis.names.Names;
import org.letopis.page.Extractor;
import org.letopis.page.Given;
import org.letopis.publish.Dossier;
import org.letopis.publish.InterfaceLanguage;
import org.letopis.reading.Reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The stages that a folder of pages goes through, each with what the stages before it made of the pages.
final class Stages {
    /// The length that the targets of reading are set for.
    private static final int CHARACTERS_OF_A_REPORT = 2_000;

    private final List<Page> pages;
    private final List<Report> reports;
    private final List<Reading> readings;
    private final List<Known> known;
    private final Chronicle chronicle;

    Stages(List<Page> pages) {
        this.pages = pages;
        this.reports = PageFolder.reports(pages);
        this.readings = reports.stream().map(Reader::read).toList();
        this.known = reports.stream().flatMap(Known::of).toList();
        this.chronicle = Chronicles.fold(readings);
    }

    /// A report of a language that we read, its words and its names.
    record Known(Report report, Language language, Analysis analysis, Named named) {
        static Stream<Known> of(Report report) {
            return Languages.of(report.language()).stream().map(language -> of(report, language));
        }

        private static Known of(Report report, Language language) {
            Analysis analysis = language.analyse(report.text(), report.parts());
            return new Known(report, language, analysis, Names.read(report, analysis, language));
        }

        Reading read() {
            return Reader.read(report, language, analysis, named);
        }
    }

    /// A stage to be measured.
    ///
    /// @param items that one pass of the work does
    record Stage(String name, int items, Stopwatch.Work work) {}

    List<Page> pages() {
        return pages;
    }

    List<Report> reports() {
        return reports;
    }

    List<Reading> readings() {
        return readings;
    }

    List<Stage> all() {
        int tokens = known.stream().mapToInt(each -> each.analysis().words().size()).sum();
        int ofLength =
                (int)
                        Math.max(
                                1,
                                characters(known.stream().map(Known::report))
                                        / CHARACTERS_OF_A_REPORT);
        return List.of(
                new Stage("page: pages", pages.size(), this::extract),
                new Stage("language: tokens", tokens, this::analyse),
                new Stage("names, whole: tokens", tokens, this::name),
                new Stage("times, of words: 2,000 ch.", ofLength, this::time),
                new Stage("reading, of names: 2,000 ch.", ofLength, this::readKnown),
                new Stage("reading, whole: 2,000 ch.", ofLength, this::read),
                new Stage("reading, whole: reports", reports.size(), this::read),
                new Stage("chronicle: reports", reports.size(), this::fold),
                new Stage("publish: reports", reports.size(), this::publish));
    }

    static long characters(Stream<Report> reports) {
        return reports.mapToLong(report -> report.text().length()).sum();
    }

    private long extract() {
        long trace = 0;
        for (Page page : pages) {
            trace += Extractor.extract(page, Given.NOTHING).hashCode();
        }
        return trace;
    }

    private long analyse() {
        long trace = 0;
        for (Known each : known) {
            trace += analysis(each).words().size();
        }
        return trace;
    }

    private static Analysis analysis(Known each) {
        return each.language().analyse(each.report().text(), each.report().parts());
    }

    /// Morphology, names and actors together.
    private long name() {
        long trace = 0;
        for (Known each : known) {
            trace += Names.read(each.report(), analysis(each), each.language()).names().size();
        }
        return trace;
    }

    private long time() {
        long trace = 0;
        for (Known each : known) {
            trace += Reader.times(each.report(), each.analysis()).size();
        }
        return trace;
    }

    /// Times, statements and figures, given words and names.
    private long readKnown() {
        long trace = 0;
        for (Known each : known) {
            trace += each.read().figures().size();
        }
        return trace;
    }

    private long read() {
        long trace = 0;
        for (Known each : known) {
            trace += Reader.read(each.report()).figures().size();
        }
        return trace;
    }

    private long fold() {
        return Chronicles.fold(readings).stories().size();
    }

    private long publish() throws IOException {
        Path folder = Files.createTempDirectory("letopis-bench");
        try {
            Dossier.write(chronicle, folder, InterfaceLanguage.RUSSIAN, "bench");
            return 1;
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
