package org.letopis.publish;

import org.letopis.model.Chronicle;
import org.letopis.model.Reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A chronicle made readable: pages, feeds and data that open from disk.
///
/// `index.html` (stories) and `news.html`; `report/ID.html` for each report; `story/ID/` for each story with the tabs
/// `index.html`, `statements.html`, `figures.html`, `sources.html` and `unread.html`, the feeds `feed.atom` and
/// `feed.json`, and the data `chronicle.json`, `statements.csv` and `figures.csv`.
public final class Dossier {
    private final SiteFolder site;
    private final Frame frame;

    private Dossier(SiteFolder site, Frame frame) {
        this.site = site;
        this.frame = frame;
    }

    /// Writes all files of the dossier. The same chronicle gives the same bytes.
    ///
    /// @param folder exists and is empty
    /// @param language of the interface
    /// @param version of the program that writes it, shown on the pages: «0.1.0»
    /// @throws IOException where a file cannot be written
    /// @throws IllegalArgumentException where two stories have one id, or an id cannot name a file
    public static void write(
            Chronicle chronicle, Path folder, InterfaceLanguage language, String version)
            throws IOException {
        var frame = new Frame(Messages.in(language), "", version, chronicle.zone());
        new Dossier(new SiteFolder(folder), frame)
                .write(chronicle.stories().stream().map(CaseFile::new).toList());
    }

    private void write(List<CaseFile> files) throws IOException {
        site.write("style.css", Resources.text("style.css"));
        site.write("index.html", Templates.index(IndexPage.of(frame, files)));
        site.write("news.html", Templates.news(NewsPage.of(frame, files)));
        Set<String> stories = new HashSet<>();
        Set<String> reports = new HashSet<>();
        for (CaseFile file : files) {
            if (!stories.add(file.story().id())) {
                throw new IllegalArgumentException(
                        "two stories have the id '%s': wanted one of each"
                                .formatted(file.story().id()));
            }
            writeStory(file);
            for (Reading reading : file.readings()) {
                // A report that belongs to two stories has one page, which leads to the first.
                if (reports.add(reading.report().id())) {
                    writeReport(file, reading);
                }
            }
        }
    }

    private void writeStory(CaseFile file) throws IOException {
        String folder = "story/" + SiteFolder.name(file.story().id()) + "/";
        Frame here = frame.at("../../");
        site.write(folder + "index.html", Templates.chronicle(ChroniclePage.of(here, file)));
        site.write(folder + "statements.html", Templates.statements(StatementsPage.of(here, file)));
        site.write(folder + "figures.html", Templates.figures(FiguresPage.of(here, file)));
        site.write(folder + "sources.html", Templates.sources(SourcesPage.of(here, file)));
        site.write(folder + "unread.html", Templates.unread(UnreadPage.of(here, file)));
        site.write(folder + "feed.atom", AtomFeed.of(here, file));
        site.write(folder + "feed.json", JsonFeed.of(here, file));
        site.write(folder + "chronicle.json", ChronicleJson.of(frame.version(), file));
        site.write(folder + "statements.csv", StatementsCsv.of(file));
        site.write(folder + "figures.csv", FiguresCsv.of(file));
    }

    private void writeReport(CaseFile file, Reading reading) throws IOException {
        String name = SiteFolder.name(reading.report().id());
        site.write(
                "report/" + name + ".html",
                Templates.report(ReportPage.of(frame.at("../"), file, reading)));
    }
}
