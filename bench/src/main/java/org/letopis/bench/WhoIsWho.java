package org.letopis.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Scores who is who against factRuEval: coreference of people and organisations, and who holds which office.
///
/// **Coreference**: B³ over the gold mentions of people and organisations that we found. Found is a mention that a name
/// (for an organisation also a reference: «компания») with an actor touches; of several the one that shares most. The
/// precision of a mention is the share of its own among those that we give its actor, its recall the share of those
/// that we give its actor among its own; both counted among found mentions alone. `b3` is their F1.
///
/// **Facts**: F1 of (who, position, where). Ours are the roles that our actors hold and that name a body, each once per
/// actor, position and body. A gold fact is met where we give the role to an actor that is the person; the positions
/// have their first noun in common, cut to its stem, and one contains the words of the other; and our body touches a
/// mention of the gold's body, or bears one of its names. What the gold leaves open is not asked. Each fact is met once.
final class WhoIsWho {
    private static final int STEM = 5;

    private double precision;
    private double recall;
    private int found;
    private int mentions;
    private int met;
    private int wanted;
    private int given;

    static Map<String, Double> score(Path gold, Path readings) throws IOException {
        var score = new WhoIsWho();
        for (String id : FactRuEval.ids(gold)) {
            Path reading = readings.resolve(id + ".json");
            FactRuEval text = FactRuEval.read(gold, id);
            score.add(
                    text,
                    Files.exists(reading)
                            ? new JsonMapper().readTree(Files.readString(reading))
                            : new JsonMapper().createObjectNode());
        }
        return score.scores();
    }

    private Map<String, Double> scores() {
        var scores = new LinkedHashMap<String, Double>();
        double p = precision / Math.max(1, found);
        double r = recall / Math.max(1, found);
        scores.put("b3", f1(p, r));
        scores.put("b3.precision", p);
        scores.put("b3.recall", r);
        scores.put("b3.found", (double) found / Math.max(1, mentions));
        double exact = (double) met / Math.max(1, given);
        double whole = (double) met / Math.max(1, wanted);
        scores.put("occupation", f1(exact, whole));
        scores.put("occupation.precision", exact);
        scores.put("occupation.recall", whole);
        return scores;
    }

    private static double f1(double p, double r) {
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }

    /// A name of ours, in offsets of the gold text.
    private record Ours(int start, int end, String type, String actor, String place) {}

    private void add(FactRuEval text, JsonNode reading) {
        List<Ours> names = names(text.text(), reading);
        coreference(text, names);
        facts(text, reading, names);
    }

    private static List<Ours> names(String gold, JsonNode reading) {
        int[] offsets = offsets(reading.path("text").asText(), gold);
        var names = new ArrayList<Ours>();
        for (JsonNode name : reading.path("names")) {
            int end = name.path("end").asInt();
            names.add(
                    new Ours(
                            offsets[name.path("start").asInt()],
                            end == 0 ? 0 : offsets[end - 1] + 1,
                            name.path("type").asText(),
                            name.path("actor").asText(""),
                            name.path("place").asText("")));
        }
        return names;
    }

    /// For each character of a text its offset in another of the same visible characters.
    private static int[] offsets(String ours, String gold) {
        var offsets = new int[ours.length() + 1];
        int at = 0;
        for (int i = 0; i < ours.length(); i++) {
            if (!Character.isWhitespace(ours.charAt(i)) && ours.charAt(i) != '\u00a0') {
                while (at < gold.length() && gold.charAt(at) != ours.charAt(i)) {
                    at++;
                }
                offsets[i] = at++;
            } else {
                offsets[i] = at;
            }
        }
        offsets[ours.length()] = at;
        return offsets;
    }

    private static double share(FactRuEval.Mention a, Ours b) {
        int both = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        return both <= 0
                ? 0
                : (double) both / (Math.max(a.end(), b.end()) - Math.min(a.start(), b.start()));
    }

    private void coreference(FactRuEval text, List<Ours> names) {
        var actorOf = new ArrayList<String>();
        var chainOf = new ArrayList<String>();
        for (var chain : text.chains().entrySet()) {
            for (FactRuEval.Mention mention : chain.getValue().mentions()) {
                if (!mention.type().equals("Person") && !mention.type().equals("Org")) {
                    continue;
                }
                mentions++;
                String actor = actor(mention, names);
                if (!actor.isEmpty()) {
                    actorOf.add(actor);
                    chainOf.add(chain.getKey());
                }
            }
        }
        var both = new HashMap<String, Integer>();
        var actors = new HashMap<String, Integer>();
        var chains = new HashMap<String, Integer>();
        for (int i = 0; i < actorOf.size(); i++) {
            both.merge(actorOf.get(i) + " " + chainOf.get(i), 1, Integer::sum);
            actors.merge(actorOf.get(i), 1, Integer::sum);
            chains.merge(chainOf.get(i), 1, Integer::sum);
        }
        both.forEach((pair, count) -> {
            String[] ids = pair.split(" ", 2);
            precision += (double) count * count / actors.getOrDefault(ids[0], 1);
            recall += (double) count * count / chains.getOrDefault(ids[1], 1);
        });
        found += actorOf.size();
    }

    private static String actor(FactRuEval.Mention mention, List<Ours> names) {
        String best = "";
        double most = 0;
        for (Ours name : names) {
            boolean type =
                    mention.type().equals("Person")
                            ? name.type().equals("PER")
                            : name.type().equals("ORG") || name.type().equals("REFERENCE");
            double share = type && !name.actor().isEmpty() ? share(mention, name) : 0;
            if (share > most) {
                most = share;
                best = name.actor();
            }
        }
        return best;
    }

    /// @param of id of our actor or place
    private record Fact(String actor, String position, String body, String of) {}

    private void facts(FactRuEval text, JsonNode reading, List<Ours> names) {
        var facts = new ArrayList<Fact>();
        for (JsonNode actor : reading.path("actors")) {
            boolean named =
                    names.stream()
                            .anyMatch(name ->
                                    name.type().equals("PER")
                                            && name.actor().equals(actor.path("id").asText()));
            for (JsonNode role : actor.path("holds")) {
                var fact =
                        new Fact(
                                actor.path("id").asText(),
                                FactRuEval.fold(role.path("position").asText()),
                                FactRuEval.fold(role.path("body").asText("")),
                                role.path("of").asText(""));
                if (named && !fact.body().isEmpty() && !facts.contains(fact)) {
                    facts.add(fact);
                }
            }
        }
        wanted += text.jobs().size();
        given += facts.size();
        for (FactRuEval.Job job : text.jobs()) {
            for (int i = 0; i < facts.size(); i++) {
                if (isMet(job, facts.get(i), text, names)) {
                    facts.remove(i);
                    met++;
                    break;
                }
            }
        }
    }

    private static boolean isMet(FactRuEval.Job job, Fact fact, FactRuEval text, List<Ours> names) {
        FactRuEval.Chain who = text.chains().get(job.who());
        boolean person =
                who != null
                        && who.mentions().stream()
                                .anyMatch(mention -> fact.actor().equals(actor(mention, names)));
        boolean position =
                job.positions().isEmpty()
                        || job.positions().stream()
                                .anyMatch(span ->
                                        isSame(
                                                FactRuEval.fold(
                                                        text.text()
                                                                .substring(
                                                                        span.start(), span.end())),
                                                fact.position()));
        boolean where =
                job.where().isEmpty()
                        || job.where().stream()
                                .anyMatch(id -> isBody(text.chains().get(id), fact, names));
        return person && position && where;
    }

    private static boolean isSame(String gold, String ours) {
        List<String> a = stems(gold);
        List<String> b = stems(ours);
        return a.containsAll(b) || b.containsAll(a);
    }

    private static List<String> stems(String words) {
        return List.of(words.split(" ", -1)).stream()
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .toList();
    }

    private static boolean isBody(FactRuEval.@Nullable Chain body, Fact fact, List<Ours> names) {
        if (body == null) {
            return false;
        }
        boolean named = body.names().stream().anyMatch(name -> isSame(name, fact.body()));
        return named
                || (!fact.of().isEmpty()
                        && names.stream()
                                .filter(name ->
                                        name.actor().equals(fact.of())
                                                || name.place().equals(fact.of()))
                                .anyMatch(name ->
                                        body.mentions().stream()
                                                .anyMatch(mention -> share(mention, name) > 0)));
    }
}
