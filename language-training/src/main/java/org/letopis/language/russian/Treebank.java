package org.letopis.language.russian;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/// Sentences of a CoNLL-U file, packed or not.
record Treebank(List<List<Token>> sentences) {
    /// One word of the treebank.
    ///
    /// @param lemma in small letters, without ё
    /// @param fromOpenCorpora where lemmas are written in capitals
    record Token(
            String form,
            String lemma,
            String upos,
            Map<String, String> feats,
            boolean fromOpenCorpora) {}

    static Treebank read(Path file) throws IOException {
        var sentences = new ArrayList<List<Token>>();
        var sentence = new ArrayList<Token>();
        for (String line : text(file).split("\n", -1)) {
            if (line.isEmpty()) {
                if (!sentence.isEmpty()) {
                    sentences.add(List.copyOf(sentence));
                    sentence.clear();
                }
            } else if (Character.isDigit(line.charAt(0))) {
                String[] columns = line.split("\t", -1);
                if (columns[0].chars().allMatch(Character::isDigit)) {
                    sentence.add(token(columns));
                }
            }
        }
        return new Treebank(sentences);
    }

    private static Token token(String[] columns) {
        var feats = new HashMap<String, String>();
        for (String feature : columns[5].split("\\|", -1)) {
            int equals = feature.indexOf('=');
            if (equals > 0) {
                feats.put(feature.substring(0, equals), feature.substring(equals + 1));
            }
        }
        String lemma = columns[2].toLowerCase(Locale.ROOT).replace('ё', 'е');
        boolean capitals = columns[2].equals(columns[2].toUpperCase(Locale.ROOT));
        return new Token(columns[1], lemma, columns[3], Map.copyOf(feats), capitals);
    }

    private static String text(Path file) {
        try (InputStream in = Files.newInputStream(file);
                InputStream plain =
                        file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read treebank " + file, e);
        }
    }
}
