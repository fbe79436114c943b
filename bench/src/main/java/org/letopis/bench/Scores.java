package org.letopis.bench;

import com.fasterxml.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Runs one scorer each and takes from its output the scores that we report.
final class Scores {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Scores() {}

    static Map<String, Double> ofPages(Tools tools) throws IOException, InterruptedException {
        Path pages = tools.unpacked("pages");
        Path readings = tools.read("pages", pages.resolve("html").toString());
        JsonNode result = tools.scoreJson("score_pages.py", pages.toString(), readings.toString());
        var scores = new LinkedHashMap<String, Double>();
        for (String set : List.of("all", "fundus", "waddle-Russian", "wcxb")) {
            scores.put(set + ".body", number(result, set, "body", "f1"));
        }
        for (String measure : List.of("title", "date", "authors", "caption", "credit")) {
            scores.put("fundus." + measure, number(result, "fundus", measure, "right"));
        }
        return scores;
    }

    static Map<String, Double> ofReading(Tools tools, String part)
            throws IOException, InterruptedException {
        Path gold = tools.data("reading").resolve(part);
        String index = tools.data("reading").resolve("index.json").toString();
        Path readings = tools.read("reading." + part, "--plain", "--index", index, gold.toString());
        JsonNode result =
                tools.scoreJson("score_reading.py", gold.toString(), readings.toString())
                        .path("scores");
        var scores = new LinkedHashMap<String, Double>();
        result.properties()
                .forEach(measure ->
                        scores.put(measure.getKey(), measure.getValue().path("f1").asDouble()));
        return scores;
    }

    static Map<String, Double> ofNames(Tools tools, String kind, Path gold, Path texts)
            throws IOException, InterruptedException {
        Path readings = tools.read("names." + kind, "--plain", texts.toString());
        JsonNode result =
                tools.scoreJson("score_names.py", kind, gold.toString(), readings.toString());
        var scores = new LinkedHashMap<String, Double>();
        for (String type : List.of("PER", "LOC", "ORG", "all")) {
            scores.put(type, number(result, type, "strict"));
        }
        if (result.has("lemma")) {
            scores.put("lemma", number(result, "lemma", "right"));
        }
        if (kind.equals("factrueval")) {
            scores.putAll(WhoIsWho.score(gold, readings));
        }
        return scores;
    }

    /// The texts have no day of publication; any will do, for only what is found is scored, not its value.
    static Map<String, Double> ofTimes(Tools tools, Path gold)
            throws IOException, InterruptedException {
        Path readings =
                tools.read("times.nerel", "--plain", "--published", "2015-01-08", gold.toString());
        return NerelTimes.score(gold, readings);
    }

    static Map<String, Double> ofMorphology(Tools tools, Path gold)
            throws IOException, InterruptedException {
        String name = "morphology." + gold.getFileName();
        Path treebank = Treebank.withTexts(gold, tools.work().resolve(name));
        Path texts = Tools.emptied(tools.work().resolve(name).resolve("texts"));
        tools.score("score_morphology.py", "write", treebank.toString(), texts.toString());
        Path readings = tools.read(name, "--plain", "--words", texts.toString());
        String printed =
                tools.score(
                        "score_morphology.py", "score", treebank.toString(), readings.toString());
        var scores = new LinkedHashMap<String, Double>();
        for (String line : printed.lines().toList()) {
            String[] cells = SPACE.split(line.strip(), -1);
            if (cells.length == 2 && cells[1].matches("\\d\\.\\d+")) {
                scores.put(cells[0], Double.valueOf(cells[1]));
            }
        }
        return scores;
    }

    private static double number(JsonNode result, String... path) throws IOException {
        JsonNode node = result;
        for (String step : path) {
            node = node.path(step);
        }
        if (!node.isNumber()) {
            throw new IOException("the scorer gives no number at " + String.join(".", path));
        }
        return node.asDouble();
    }
}
