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
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
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

    /// What is told of an item by its own id, «feed#3», else by that of its file, else of all.
    Given of(FileItem item) {
        Given ofFile = over(byId.get(PageFiles.id(item.file())), forAll);
        return item.isOneOfSeveral() ? over(byId.get(item.id()), ofFile) : ofFile;
    }

    private static Given over(@Nullable Given own, Given other) {
        if (own == null) {
            return other;
        }
        return new Given(
                own.outlet() == null ? other.outlet() : own.outlet(),
                own.published() == null ? other.published() : own.published(),
                own.url() == null ? other.url() : own.url(),
                own.captured() == null ? other.captured() : own.captured());
    }

    /// Reads an index file: `{"ID": {"outlet": "…", "published": "2022-01-08T12:30+06:00", "url": "…",
    /// "captured": "2022-01-09T08:00Z"}}`.
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
                            text(where, told, "url"),
                            captured(where, text(where, told, "captured"))));
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

    /// Reads a time of capture as the user writes it; what is not known of it counts as late as it can be.
    ///
    /// @param where named in the message where it cannot be read
    static @Nullable Instant captured(String where, @Nullable String text) {
        if (text == null) {
            return null;
        }
        return Moment.parse(text)
                .map(moment -> moment.at(LocalTime.MAX, ZoneOffset.ofHours(-12)).toInstant())
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                where
                                        + ": «"
                                        + text
                                        + "» is no time of capture; wanted for example 2022-01-08 or 2022-01-08T12:30Z"));
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
