package org.letopis.publish;

import org.letopis.model.Moment;
import org.letopis.model.Reading;
import org.letopis.model.Report;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// The reports of a story as an Atom feed (RFC 4287), newest first.
///
/// A dossier on disk has no address, so links are relative to the feed, and there is no link to itself (the standard
/// recommends one, it does not ask for it). Entries are known by the hash of their page. An entry must have a time: a
/// report without any is left out, and the subtitle says so. The feed's own time is that of its newest report. Where
/// only the day is known there is no `published`; `updated` must stand and says the first minute of that day.
final class AtomFeed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /// For a feed without a dated report: it must have a time, and no clock is read.
    private static final String NEVER = "1970-01-01T00:00:00Z";

    private final Frame frame;
    private final CaseFile file;
    private final XMLStreamWriter xml;

    private AtomFeed(Frame frame, CaseFile file, XMLStreamWriter xml) {
        this.frame = frame;
        this.file = file;
        this.xml = xml;
    }

    static String of(Frame frame, CaseFile file) {
        var out = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            new AtomFeed(frame, file, xml).write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string cannot fail to take an element", e);
        }
        return out.append('\n').toString();
    }

    private void write() throws XMLStreamException {
        List<Report> dated = dated();
        int undated = file.firstPrints().size() - dated.size();
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", frame.language());
        element("id", id(file.story().id()));
        element("title", StoryHead.title(frame, file.story()));
        if (undated > 0) {
            element(
                    "subtitle",
                    frame.texts().of("feed.undated", frame.texts().count("reports", undated)));
        }
        element("updated", newest(dated));
        link("alternate", "index.html", "text/html");
        xml.writeCharacters("\n");
        xml.writeStartElement("generator");
        xml.writeAttribute("version", frame.version());
        xml.writeCharacters("Letopis");
        xml.writeEndElement();
        for (Report report : dated) {
            entry(report);
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(Report report) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("entry");
        if (!Quotation.language(report).isEmpty()) {
            xml.writeAttribute("xml:lang", report.language());
        }
        element("id", entryId(report));
        element("title", Byline.headline(frame, report));
        element(
                "updated",
                FeedTime.of(
                        Objects.requireNonNull(FeedTime.updated(report, frame.zone())),
                        frame.zone()));
        if (report.published() != null && report.published().time() != null) {
            element("published", FeedTime.of(report.published(), frame.zone()));
        }
        xml.writeCharacters("\n");
        xml.writeStartElement("author");
        element("name", Byline.outlet(frame, report));
        xml.writeEndElement();
        link("alternate", frame.report(report.id()), "text/html");
        String original = Provenance.link(report.url());
        if (original != null) {
            link("via", original, "text/html");
        }
        Quotation opening = Opening.of(file, file.reading(report.id()));
        if (opening != null) {
            element("summary", opening.plain());
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(name);
        xml.writeCharacters(SiteFolder.printable(text));
        xml.writeEndElement();
    }

    private void link(String relation, String href, String type) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", SiteFolder.printable(href));
    }

    /// A name-based UUID: the same story has the same id in every dossier.
    private static String id(String story) {
        return "urn:uuid:"
                + UUID.nameUUIDFromBytes(
                        ("letopis story " + story).getBytes(StandardCharsets.UTF_8));
    }

    /// The hash of the page: the same report has the same id everywhere.
    static String entryId(Report report) {
        return "urn:sha256:" + report.sha256();
    }

    private String newest(List<Report> dated) {
        return dated.stream()
                .map(report -> FeedTime.updated(report, frame.zone()))
                .filter(Objects::nonNull)
                .max(Moment.earliestFirst(frame.zone()))
                .map(moment -> FeedTime.of(moment, frame.zone()))
                .orElse(NEVER);
    }

    private List<Report> dated() {
        var reports = new ArrayList<Report>();
        for (Reading reading : file.firstPrints()) {
            if (FeedTime.updated(reading.report(), frame.zone()) != null) {
                reports.add(reading.report());
            }
        }
        reports.sort(
                Comparator.comparing(
                                (Report report) ->
                                        Objects.requireNonNull(
                                                FeedTime.updated(report, frame.zone())),
                                Moment.earliestFirst(frame.zone()))
                        .reversed()
                        .thenComparing(Report::id));
        return reports;
    }
}
