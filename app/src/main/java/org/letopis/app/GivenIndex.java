package org.letopis.app;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Moment;
import org.letopis.page.Given;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// What the user tells of the files: for each by its id, and for all.
///
/// @param byId id (the file's name without its last ending) to what is told of it
/// @param forAll what is told of every file; `byId` wins field by field
record GivenIndex(Map<String, Given> byId, Given forAll) {
    GivenIndex {
        byId = Map.copyOf(byId);
    }

    Given of(Path file) {
        Given own = byId.get(PageFiles.id(file));
        if (own == null) {
            return forAll;
        }
        return new Given(
                own.outlet() == null ? forAll.outlet() : own.outlet(),
                own.published() == null ? forAll.published() : own.published(),
                own.url() == null ? forAll.url() : own.url());
    }

    /// Reads an index file: `{"ID": {"outlet": "…", "published": "2022-01-08T12:30+06:00", "url": "…"}}`.
    ///
    /// @throws IllegalArgumentException where the file cannot be understood, naming the entry and a value that would do
    /// @throws IOException where the file cannot be read
    static Map<String, Given> read(Path file) throws IOException {
        JsonNode root = tree(file);
        if (!root.isObject()) {
            throw new IllegalArgumentException(
                    file + ": wanted an object such as {\"page-1\": {\"outlet\": \"Вестник\"}}");
        }
        var index = new LinkedHashMap<String, Given>();
        for (Map.Entry<String, JsonNode> entry : root.properties()) {
            String where = file + ", entry " + entry.getKey();
            JsonNode told = entry.getValue();
            if (!told.isObject()) {
                throw new IllegalArgumentException(
                        where + ": wanted an object such as {\"outlet\": \"Вестник\"}");
            }
            index.put(
                    entry.getKey(),
                    new Given(
                            text(where, told, "outlet"),
                            published(where, text(where, told, "published")),
                            text(where, told, "url")));
        }
        return index;
    }

    private static JsonNode tree(Path file) throws IOException {
        try {
            return new JsonMapper().readTree(file.toFile());
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation();
            throw new IllegalArgumentException(
                    "%s: line %s, column %s: %s"
                            .formatted(
                                    file,
                                    place == null ? "?" : Integer.toString(place.getLineNr()),
                                    place == null ? "?" : Integer.toString(place.getColumnNr()),
                                    e.getOriginalMessage()),
                    e);
        }
    }

    /// Reads a time of publication as the user writes it.
    ///
    /// @param where named in the message where it cannot be read
    static @Nullable Moment published(String where, @Nullable String text) {
        if (text == null) {
            return null;
        }
        return Moment.parse(text)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                where
                                        + ": «"
                                        + text
                                        + "» is no time of publication; wanted for example 2022-01-08 or 2022-01-08T12:30+06:00"));
    }

    private static @Nullable String text(String where, JsonNode told, String field) {
        JsonNode value = told.get(field);
        if (value == null || value.isNull() || (value.isTextual() && value.asText().isBlank())) {
            return null;
        }
        if (!value.isTextual()) {
            throw new IllegalArgumentException(
                    where + ": " + field + " is " + value + "; wanted a text in quotation marks");
        }
        return value.asText();
    }
}
