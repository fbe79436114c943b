package org.letopis.model;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/// The JSON form of a reading: what `letopis read --json` prints and what the quality measurements read.
///
/// Strings are strings, offsets are numbers, cross references are ids. The fields of each layer are written by
/// methods of their own, so that other data files can give them the same names.
public final class ReadingJson {
    private static final JsonFactory JSON = new JsonFactory();

    private ReadingJson() {}

    /// The reading as indented JSON with «\n» as line ends, closed by one.
    ///
    /// @param withWords whether words and sentences are written too
    public static String of(Reading reading, boolean withWords) {
        var text = new StringWriter();
        try (JsonGenerator json = generator(text)) {
            write(json, reading, withWords);
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to take characters", e);
        }
        return text.append('\n').toString();
    }

    /// A generator with the indentation that all our data files share.
    public static JsonGenerator generator(Writer out) throws IOException {
        var printer =
                new DefaultPrettyPrinter(
                                Separators.createDefaultInstance()
                                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                        .withObjectIndenter(new DefaultIndenter("  ", "\n"));
        return JSON.createGenerator(out).setPrettyPrinter(printer);
    }

    /// Writes one reading as an object.
    public static void write(JsonGenerator json, Reading reading, boolean withWords)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("text", reading.report().text());
        json.writeBooleanField("languageRead", reading.languageRead());
        json.writeFieldName("report");
        write(json, reading.report());
        array(json, "actors", reading.actors(), WhoAndWhereJson::write);
        array(json, "names", reading.names(), WhoAndWhereJson::write);
        array(json, "places", reading.places(), WhoAndWhereJson::write);
        array(json, "times", reading.times(), ReadingJson::write);
        array(json, "statements", reading.statements(), ReadingJson::write);
        array(json, "figures", reading.figures(), ReadingJson::write);
        array(json, "unread", reading.unread(), ReadingJson::write);
        if (withWords) {
            array(json, "sentences", reading.sentences(), ReadingJson::write);
            array(json, "words", reading.words(), ReadingJson::write);
        }
        json.writeEndObject();
    }

    /// Writes one report as an object, without its text.
    public static void write(JsonGenerator json, Report report) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", report.id());
        json.writeStringField("file", report.file());
        json.writeStringField("sha256", report.sha256());
        string(json, "url", report.url());
        json.writeStringField("language", report.language());
        json.writeStringField("headline", report.headline());
        string(json, "lead", report.lead());
        json.writeStringField("body", report.body());
        string(json, "outlet", report.outlet());
        strings(json, "authors", report.authors());
        string(json, "published", iso(report.published()));
        string(json, "modified", iso(report.modified()));
        string(json, "dateBasis", report.dateBasis() == null ? null : name(report.dateBasis()));
        json.writeFieldName("dateline");
        writeDateline(json, report.dateline());
        string(json, "section", report.section());
        json.writeFieldName("story");
        writeStory(json, report.story());
        strings(json, "topics", report.topics());
        array(json, "photos", report.photos(), ReadingJson::write);
        writePosts(json, report);
        json.writeEndObject();
    }

    /// Where the posts of a live blog stand in the text, and when each was posted; nothing for other reports.
    private static void writePosts(JsonGenerator json, Report report) throws IOException {
        if (report.blocks().stream().allMatch(block -> block.time() == null)) {
            return;
        }
        json.writeArrayFieldStart("posts");
        List<Span> parts = report.parts();
        for (int i = 0; i < report.blocks().size(); i++) {
            Moment time = report.blocks().get(i).time();
            if (time != null) {
                json.writeStartObject();
                offsets(json, parts.get(report.partsBeforeBlocks() + i));
                json.writeStringField("time", time.iso());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    /// Writes the fields of a time expression as an object.
    public static void write(JsonGenerator json, TimeExpression time) throws IOException {
        json.writeStartObject();
        offsets(json, time.span());
        json.writeStringField("value", time.value());
        json.writeStringField("bound", name(time.bound()));
        // The modifiers keep the capitals that TIMEX3 gives them.
        string(json, "mod", time.mod() == null ? null : time.mod().name());
        json.writeStringField("grain", name(time.grain()));
        json.writeStringField("basis", name(time.basis()));
        json.writeStringField("rule", time.rule());
        json.writeEndObject();
    }

    /// Writes the fields of a statement as an object.
    public static void write(JsonGenerator json, Statement statement) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", statement.id());
        span(json, "cue", statement.cue());
        span(json, "source", statement.source());
        string(json, "speaker", statement.speaker());
        string(json, "actor", statement.actor());
        array(json, "content", statement.content(), ReadingJson::write);
        json.writeStringField("form", name(statement.form()));
        json.writeStringField("stance", name(statement.stance()));
        strings(json, "chain", statement.chainNames());
        array(json, "links", statement.chain(), ReadingJson::write);
        json.writeStringField("rule", statement.rule());
        json.writeEndObject();
    }

    /// Writes the fields of a figure as an object.
    public static void write(JsonGenerator json, Figure figure) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", figure.id());
        offsets(json, figure.span());
        number(json, "low", figure.amount().low());
        number(json, "high", figure.amount().high());
        json.writeStringField("approx", figure.amount().approx());
        json.writeStringField("unit", figure.unit());
        json.writeStringField("measure", name(figure.measure()));
        json.writeStringField("group", figure.group());
        string(json, "giver", figure.giver());
        string(json, "statement", figure.statement());
        json.writeStringField("aggregation", name(figure.aggregation()));
        string(json, "asOf", figure.asOf());
        string(json, "doubt", figure.doubt() == Figure.Doubt.NONE ? null : name(figure.doubt()));
        json.writeStringField("rule", figure.rule());
        json.writeEndObject();
    }

    /// Writes a miss as an object.
    public static void write(JsonGenerator json, Unread unread) throws IOException {
        json.writeStartObject();
        offsets(json, unread.span());
        json.writeStringField("why", unread.why().words());
        json.writeEndObject();
    }

    /// The name of a constant in the JSON form: lower case, with hyphens.
    public static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void write(JsonGenerator json, Statement.Link link) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", link.name());
        json.writeStringField("basis", name(link.basis()));
        if (link.span() != null) {
            offsets(json, link.span());
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Span span) throws IOException {
        json.writeStartObject();
        offsets(json, span);
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Word word) throws IOException {
        json.writeStartObject();
        offsets(json, word.span());
        string(json, "lemma", word.lemma());
        string(json, "upos", word.upos());
        json.writeStringField("feats", word.feats());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Photo photo) throws IOException {
        json.writeStartObject();
        string(json, "url", photo.url());
        string(json, "caption", photo.caption());
        string(json, "credit", photo.credit());
        string(json, "date", iso(photo.date()));
        json.writeEndObject();
    }

    private static void writeDateline(JsonGenerator json, @Nullable Dateline dateline)
            throws IOException {
        if (dateline == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        string(json, "place", dateline.place());
        string(json, "date", dateline.date() == null ? null : dateline.date().toString());
        string(json, "agency", dateline.agency());
        json.writeEndObject();
    }

    private static void writeStory(JsonGenerator json, @Nullable StoryLabel story)
            throws IOException {
        if (story == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringField("title", story.title());
        string(json, "description", story.description());
        json.writeEndObject();
    }

    static void offsets(JsonGenerator json, Span span) throws IOException {
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
    }

    private static void span(JsonGenerator json, String field, @Nullable Span span)
            throws IOException {
        json.writeFieldName(field);
        if (span == null) {
            json.writeNull();
        } else {
            write(json, span);
        }
    }

    static void string(JsonGenerator json, String field, @Nullable String value)
            throws IOException {
        json.writeFieldName(field);
        json.writeString(value);
    }

    static void strings(JsonGenerator json, String field, List<String> values) throws IOException {
        array(json, field, values, JsonGenerator::writeString);
    }

    private static void number(JsonGenerator json, String field, @Nullable BigDecimal value)
            throws IOException {
        json.writeFieldName(field);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value.stripTrailingZeros().toPlainString());
        }
    }

    private static @Nullable String iso(@Nullable Moment moment) {
        return moment == null ? null : moment.iso();
    }

    interface Writing<T> {
        void write(JsonGenerator json, T value) throws IOException;
    }

    static <T> void array(JsonGenerator json, String field, List<T> values, Writing<T> writing)
            throws IOException {
        json.writeArrayFieldStart(field);
        for (T value : values) {
            writing.write(json, value);
        }
        json.writeEndArray();
    }
}
