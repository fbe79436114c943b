package org.letopis.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Texts or pages with what a careful reader finds in them, and how to score against it.
///
/// @param name as in the floors
/// @param gold the file or folder that the digest is taken of
/// @param measuring reads the set and scores the readings
record GoldSet(String name, Path gold, Measuring measuring) {
    interface Measuring {
        /// Gives each score by the name of the measure, in the order to print
        Map<String, Double> measure() throws IOException, InterruptedException;
    }

    private static final int DIGITS = 12;

    static List<GoldSet> all(Tools tools) {
        var sets = new ArrayList<GoldSet>();
        sets.add(new GoldSet("pages", tools.data("pages.tar.xz"), () -> Scores.ofPages(tools)));
        for (String part : List.of("gold", "posts")) {
            Path gold = tools.data("reading").resolve(part);
            sets.add(new GoldSet("reading." + part, gold, () -> Scores.ofReading(tools, part)));
        }
        for (String treebank :
                List.of("ud-gsd-dev", "ud-taiga-dev", "morphorueval-lenta", "morphorueval-jz")) {
            Path gold = tools.data("morphology").resolve(treebank + ".conllu");
            sets.add(
                    new GoldSet(
                            "morphology." + treebank,
                            gold,
                            () -> Scores.ofMorphology(tools, gold)));
        }
        Path news = tools.data("morphology").resolve("ud-gsd-dev.conllu");
        sets.add(new GoldSet("sentences", news, () -> RussianScores.ofSentences(news)));
        Path names = tools.data("names");
        for (String topic :
                List.of("asia_bibi", "brexit", "covid-19", "ryanair", "us_election_2020")) {
            Path gold = names.resolve("slavicner").resolve(topic);
            sets.add(
                    new GoldSet(
                            "nominative." + topic, gold, () -> RussianScores.ofNominatives(gold)));
        }
        sets.add(names(tools, "slavicner", names.resolve("slavicner/brexit"), "raw"));
        sets.add(names(tools, "factrueval", names.resolve("factrueval"), ""));
        sets.add(names(tools, "nerel", names.resolve("nerel/dev"), ""));
        Path nerel = names.resolve("nerel/dev");
        sets.add(new GoldSet("times.nerel", nerel, () -> Scores.ofTimes(tools, nerel)));
        return sets;
    }

    private static GoldSet names(Tools tools, String kind, Path gold, String texts) {
        return new GoldSet(
                "names." + kind,
                gold,
                () -> Scores.ofNames(tools, kind, gold, gold.resolve(texts)));
    }

    Map<String, Double> measure() throws IOException, InterruptedException {
        return measuring.measure();
    }

    /// Twelve digits of the SHA-256 over names and bytes of the gold files.
    String digest() throws IOException {
        try (Stream<Path> all = Files.walk(gold)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(
                        gold.relativize(file)
                                .toString()
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
