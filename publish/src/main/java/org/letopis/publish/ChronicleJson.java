package org.letopis.publish;

import com.fasterxml.jackson.core.JsonGenerator;

import org.letopis.model.Figure;
import org.letopis.model.Line;
import org.letopis.model.Reading;
import org.letopis.model.ReadingJson;
import org.letopis.model.Reprints;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/// All of a story as JSON: the lines of the chronicle, then the readings they rest on, in the form of
/// [ReadingJson]. The id of a statement or figure is unique within its report; REPORT-ID is unique everywhere.
///
/// A reading tells what one report says. What the story says against a figure stands in `doubts`, by REPORT-ID:
/// `doubt` is `denied`, `withdrawn`, `unconfirmed` or empty, by the very words around the figure; `withdrawnBy` is the
/// later figure by which the same number, given plainly, was withdrawn, or empty. Figures without either are left out.
final class ChronicleJson {
    private ChronicleJson() {}

    /// All of the story, as one object.
    ///
    /// @param version of the program
    static String of(String version, CaseFile file) {
        var out = new StringWriter();
        try (JsonGenerator json = ReadingJson.generator(out)) {
            json.writeStartObject();
            json.writeStringField("generator", "Letopis " + version);
            json.writeObjectFieldStart("story");
            json.writeStringField("id", file.story().id());
            json.writeStringField("title", file.story().title());
            json.writeStringField("description", file.story().description());
            json.writeEndObject();
            json.writeArrayFieldStart("lines");
            for (Line line : file.story().lines()) {
                write(json, file, line);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("reprints");
            for (Reprints reprints : file.story().reprints()) {
                write(json, reprints);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("doubts");
            for (Reading reading : file.readings()) {
                for (Figure figure : reading.figures()) {
                    write(json, file.doubts(), new Doubts.Place(reading, figure));
                }
            }
            json.writeEndArray();
            json.writeArrayFieldStart("readings");
            for (Reading reading : file.readings()) {
                ReadingJson.write(json, reading, false);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to take characters", e);
        }
        return out.append('\n').toString();
    }

    private static void write(JsonGenerator json, CaseFile file, Line line) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", line.id());
        json.writeStringField("report", line.report());
        json.writeNumberField("start", line.sentence().start());
        json.writeNumberField("end", line.sentence().end());
        json.writeStringField(
                "text", line.sentence().in(file.reading(line.report()).report().text()));
        json.writeFieldName("time");
        ReadingJson.write(json, line.time());
        json.writeStringField("statement", line.statement());
        json.writeArrayFieldStart("chain");
        for (String name : line.chain()) {
            json.writeString(name);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Doubts doubts, Doubts.Place place)
            throws IOException {
        String doubt = Doubts.code(place.figure().doubt());
        String withdrawnBy = doubts.withdrawnById(place);
        if (doubt.isEmpty() && withdrawnBy.isEmpty()) {
            return;
        }
        json.writeStartObject();
        json.writeStringField("figure", place.id());
        json.writeStringField("doubt", doubt);
        json.writeStringField("withdrawnBy", withdrawnBy);
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Reprints reprints) throws IOException {
        json.writeStartObject();
        json.writeStringField("original", reprints.original());
        json.writeArrayFieldStart("copies");
        for (String copy : reprints.copies()) {
            json.writeString(copy);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
