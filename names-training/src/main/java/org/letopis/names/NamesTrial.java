package org.letopis.names;

import org.letopis.language.Language;
import org.letopis.language.Languages;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/// Finds the names of annotated texts with a model and writes them as score_names.py reads them:
/// `NamesTrial MODEL OUTPUT_FOLDER KIND:FOLDER`.
public final class NamesTrial {
    private NamesTrial() {}

    public static void main(String[] arguments) throws IOException {
        Language language = Languages.of("ru").orElseThrow();
        Model model = Model.read(Path.of(arguments[0]));
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long nanoseconds = 0;
        long words = 0;
        for (GoldText text : GoldTexts.read(arguments[2])) {
            var analysis = language.analyse(text.text(), text.parts());
            long start = clock.getCurrentThreadCpuTime();
            List<Mention> mentions = Mentions.find(text.text(), analysis, language, model);
            nanoseconds += clock.getCurrentThreadCpuTime() - start;
            words += analysis.words().size();
            Files.writeString(folder.resolve(text.id() + ".json"), json(text, mentions));
        }
        System.out.printf(
                Locale.ROOT, "%,d words, %.1f µs each%n", words, nanoseconds / 1e3 / words);
    }

    private static String json(GoldText text, List<Mention> mentions) {
        var names = new StringJoiner(",\n", "[", "]");
        for (Mention mention : mentions) {
            names.add(
                    "{\"start\":%d,\"end\":%d,\"type\":\"%s\",\"name\":%s}"
                            .formatted(
                                    mention.span().start(),
                                    mention.span().end(),
                                    mention.type(),
                                    quoted(mention.name())));
        }
        return "{\"text\":%s,\"names\":%s}".formatted(quoted(text.text()), names);
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append("\\u%04x".formatted((int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
