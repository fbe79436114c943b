package org.letopis.publish;

import com.fasterxml.jackson.core.JsonGenerator;

import org.letopis.model.Reading;
import org.letopis.model.ReadingJson;
import org.letopis.model.Report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/// The reports of a story as a JSON Feed 1.1, newest first, those without a time last.
///
/// A dossier on disk has no address, so an item has no `url` of its own: `external_url` leads to the outlet, and the
/// extension `_letopis` names the page in the dossier, relative to the feed.
/// A date of the feed is a point in time, so an item of which only the day is known has none.
final class JsonFeed {
    private JsonFeed() {}

    static String of(Frame frame, CaseFile file) {
        var out = new StringWriter();
        try (JsonGenerator json = ReadingJson.generator(out)) {
            json.writeStartObject();
            json.writeStringField("version", "https://jsonfeed.org/version/1.1");
            json.writeStringField("title", StoryHead.title(frame, file.story()));
            if (file.story().description() != null) {
                json.writeStringField("description", file.story().description());
            }
            json.writeStringField("language", frame.language());
            json.writeArrayFieldStart("items");
            for (Reading reading : newestFirst(file)) {
                item(json, frame, file, reading);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to take characters", e);
        }
        return out.append('\n').toString();
    }

    private static void item(JsonGenerator json, Frame frame, CaseFile file, Reading reading)
            throws IOException {
        Report report = reading.report();
        Quotation opening = Opening.of(file, reading);
        json.writeStartObject();
        json.writeStringField("id", AtomFeed.entryId(report));
        String original = Provenance.link(report.url());
        if (original != null) {
            json.writeStringField("external_url", original);
        }
        String title = Byline.headline(frame, report);
        json.writeStringField("title", title);
        json.writeStringField("content_text", opening == null ? title : opening.plain());
        if (report.published() != null && report.published().time() != null) {
            json.writeStringField("date_published", FeedTime.of(report.published(), frame.zone()));
        }
        if (report.modified() != null && report.modified().time() != null) {
            json.writeStringField("date_modified", FeedTime.of(report.modified(), frame.zone()));
        }
        json.writeArrayFieldStart("authors");
        json.writeStartObject();
        json.writeStringField("name", Byline.outlet(frame, report));
        json.writeEndObject();
        json.writeEndArray();
        if (!Quotation.language(report).isEmpty()) {
            json.writeStringField("language", report.language());
        }
        json.writeObjectFieldStart("_letopis");
        json.writeStringField("page", frame.report(report.id()));
        json.writeStringField("sha256", report.sha256());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static List<Reading> newestFirst(CaseFile file) {
        List<Reading> dated =
                file.firstPrints().stream().filter(r -> r.report().published() != null).toList();
        List<Reading> undated =
                file.firstPrints().stream().filter(r -> r.report().published() == null).toList();
        return Stream.concat(dated.reversed().stream(), undated.stream()).toList();
    }
}
