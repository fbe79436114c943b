package org.letopis.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A CoNLL-U file as the scorer wants it.
final class Treebank {
    private static final String TEXT = "# text = ";

    private Treebank() {}

    /// The file itself where its sentences carry their texts; else a copy in which they do: the words with a space
    /// between.
    ///
    /// @param folder where the copy goes
    static Path withTexts(Path treebank, Path folder) throws IOException {
        List<String> lines = Files.readAllLines(treebank);
        if (lines.stream().anyMatch(line -> line.startsWith(TEXT))) {
            return treebank;
        }
        var copy = new ArrayList<String>();
        var sentence = new ArrayList<String>();
        for (String line : lines) {
            if (line.isBlank()) {
                close(sentence, copy);
            } else {
                sentence.add(line);
            }
        }
        close(sentence, copy);
        Path file = Files.createDirectories(folder).resolve(String.valueOf(treebank.getFileName()));
        return Files.write(file, copy);
    }

    private static void close(List<String> sentence, List<String> copy) {
        if (sentence.isEmpty()) {
            return;
        }
        var words = new ArrayList<String>();
        for (String row : sentence) {
            int id = row.indexOf('\t');
            if (id > 0 && row.substring(0, id).chars().allMatch(Character::isDigit)) {
                words.add(row.substring(id + 1, row.indexOf('\t', id + 1)));
            }
        }
        copy.add(TEXT + String.join(" ", words));
        copy.addAll(sentence);
        copy.add("");
        sentence.clear();
    }
}
