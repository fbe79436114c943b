package org.letopis.names;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Reads unlabelled Russian news: posts of channels as JSON, and simple pages.
final class NewsTexts {
    private static final Pattern PARAGRAPH = Pattern.compile("<(?:p|h1|h2|li|blockquote)>([^<]*)<");

    private NewsTexts() {}

    /// Gives all texts of a folder to a reader, in the order of the files' names.
    static void read(Path folder, Consumer<String> reader) throws IOException {
        List<Path> files;
        try (var all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            if (file.toString().endsWith(".json")) {
                posts(file, reader);
            } else if (file.toString().endsWith(".html")) {
                page(Files.readString(file), reader);
            }
        }
    }

    private static void posts(Path file, Consumer<String> reader) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(Files.readString(file))) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.FIELD_NAME && json.getText().equals("text")) {
                    json.nextToken();
                    if (json.currentToken() == JsonToken.VALUE_STRING) {
                        give(json.getText(), reader);
                    }
                }
            }
        }
    }

    private static void page(String html, Consumer<String> reader) {
        var text = new StringBuilder();
        var paragraphs = PARAGRAPH.matcher(html);
        while (paragraphs.find()) {
            text.append(paragraphs.group(1).replace("&quot;", "\"").replace("&amp;", "&").strip());
            text.append("\n\n");
        }
        give(text.toString(), reader);
    }

    private static void give(String text, Consumer<String> reader) {
        long letters = text.chars().filter(Character::isLetter).count();
        long ofRussian = text.chars().filter(c -> c >= 'а' && c <= 'я').count();
        boolean russian =
                ofRussian > 0.6 * letters
                        && text.indexOf('ы') >= 0
                        && text.indexOf('і') < 0
                        && text.indexOf('ї') < 0;
        if (russian) {
            reader.accept(text);
        }
    }
}
