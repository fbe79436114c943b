package org.letopis.model;

import static org.letopis.model.ReadingJson.array;
import static org.letopis.model.ReadingJson.name;
import static org.letopis.model.ReadingJson.offsets;
import static org.letopis.model.ReadingJson.string;
import static org.letopis.model.ReadingJson.strings;

import com.fasterxml.jackson.core.JsonGenerator;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/// The JSON form of actors, names and places.
final class WhoAndWhereJson {
    private WhoAndWhereJson() {}

    static void write(JsonGenerator json, Actor actor) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", actor.id());
        json.writeStringField("kind", name(actor.kind()));
        json.writeStringField("name", actor.name());
        PersonName person = actor.person();
        if (person != null) {
            string(json, "first", person.first());
            string(json, "patronymic", person.patronymic());
            string(json, "surname", person.surname());
        }
        string(json, "sex", actor.sex() == null ? null : name(actor.sex()));
        string(json, "country", actor.country());
        strings(json, "roles", actor.roles().stream().map(Role::name).distinct().toList());
        array(json, "holds", actor.roles(), WhoAndWhereJson::write);
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Role role) throws IOException {
        json.writeStartObject();
        offsets(json, role.span());
        json.writeStringField("position", role.position());
        string(json, "body", role.body());
        string(json, "of", role.of());
        json.writeEndObject();
    }

    static void write(JsonGenerator json, Name mention) throws IOException {
        json.writeStartObject();
        offsets(json, mention.span());
        // The types of names keep their capitals, as in every set of names.
        json.writeStringField("type", mention.type().name());
        json.writeStringField("name", mention.name());
        string(json, "actor", mention.actor());
        string(json, "place", mention.place());
        json.writeStringField("rule", mention.rule());
        json.writeEndObject();
    }

    static void write(JsonGenerator json, Place place) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", place.id());
        json.writeStringField("name", place.name());
        json.writeFieldName("site");
        if (place.site() == null) {
            json.writeNull();
        } else {
            write(json, place.site());
        }
        array(json, "candidates", place.candidates(), WhoAndWhereJson::write);
        json.writeStringField("why", place.why());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Place.Site site) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", site.name());
        json.writeStringField("kind", name(site.kind()));
        string(json, "country", site.country());
        number(json, "latitude", site.latitude());
        number(json, "longitude", site.longitude());
        json.writeNumberField("population", site.population());
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String field, @Nullable Double value)
            throws IOException {
        json.writeFieldName(field);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value);
        }
    }
}
