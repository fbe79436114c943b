package org.letopis.language.russian;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Finds which of the candidates a treebank means, though it names things otherwise than the dictionary.
final class GoldReadings {
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "ADJ", "PRON", "DET", "NUM");

    /// OpenCorpora calls many of these words conjunctions and particles where the UD treebanks have adverbs, and the other
    /// way round; from it only this is learned, that they are no nouns, verbs or pronouns. «CONJ» is its name alone.
    private static final Set<String> OPENCORPORA_FUNCTION_WORDS = Set.of("CONJ");

    /// In these the treebanks agree, all but one time in fifteen.
    private static final Set<String> SURE_CONJUNCTIONS = Set.of("и", "а", "но", "или", "если");

    private final UniversalDependencies labels;
    private final Lemmas lemmas;
    private final Set<String> biased;

    /// @param biased words of which OpenCorpora teaches nothing, see [Bias]
    GoldReadings(UniversalDependencies labels, Lemmas lemmas, Set<String> biased) {
        this.labels = labels;
        this.lemmas = lemmas;
        this.biased = biased;
    }

    /// The candidates that come closest; all of them where none has the right part of speech and case.
    List<Candidate> of(Treebank.Token token, List<Candidate> candidates) {
        if (candidates.size() == 1 || token.upos().equals("X")) {
            return candidates;
        }
        if (token.fromOpenCorpora() && biased.contains(token.form().toLowerCase(Locale.ROOT))) {
            return candidates;
        }
        boolean sure = SURE_CONJUNCTIONS.contains(token.form().toLowerCase(Locale.ROOT));
        if (!sure && OPENCORPORA_FUNCTION_WORDS.contains(token.upos()) && token.feats().isEmpty()) {
            List<Candidate> function =
                    candidates.stream().filter(c -> isFunctionWord(c.tag())).toList();
            return function.isEmpty() ? candidates : function;
        }
        var best = new ArrayList<Candidate>();
        int most = 0;
        for (Candidate candidate : candidates) {
            int likeness = likeness(token, candidate);
            if (likeness > most) {
                best.clear();
                most = likeness;
            }
            if (likeness == most && most > 0) {
                best.add(candidate);
            }
        }
        return best.isEmpty() ? candidates : best;
    }

    private static boolean isFunctionWord(Tag tag) {
        return switch (tag.pos) {
            case CONJ, PRCL, ADVB, INTJ, PRED -> true;
            default -> false;
        };
    }

    private int likeness(Treebank.Token token, Candidate candidate) {
        UniversalDependencies.Word word =
                labels.word(candidate.tag(), lemmas.lemma(token.form(), candidate));
        String lemma = word.lemma().replace('ё', 'е');
        UniversalDependencies.Label label = word.label();
        Map<String, String> feats = feats(label.feats());
        if (!plain(token.upos()).equals(plain(label.upos()))
                || (NOMINAL.contains(token.upos())
                        && !isPossessive(token, candidate)
                        && differs("Case", token, feats))) {
            return 0;
        }
        int likeness = 1;
        likeness += lemma.equals(token.lemma()) ? 4 : 0;
        likeness += token.upos().equals(label.upos()) ? 3 : 0;
        for (String feature :
                List.of("Case", "Number", "Gender", "Variant", "VerbForm", "Mood", "Person")) {
            likeness += differs(feature, token, feats) ? 0 : 2;
        }
        for (String feature : List.of("Animacy", "Tense", "Degree", "Aspect")) {
            likeness += differs(feature, token, feats) ? 0 : 1;
        }
        return likeness;
    }

    /// «его», «её», «их» before a noun, to which treebanks give no case because they do not change.
    private static boolean isPossessive(Treebank.Token token, Candidate candidate) {
        return candidate.tag().has("Fixd")
                && candidate.tag().has("Apro")
                && !token.feats().containsKey("Case");
    }

    private static boolean differs(
            String feature, Treebank.Token token, Map<String, String> feats) {
        String gold = token.feats().getOrDefault(feature, "");
        String ours = feats.getOrDefault(feature, "");
        return switch (gold) {
            case "Ptan" -> !ours.equals("Plur");
            case "Notpast" -> ours.equals("Past");
            default -> !gold.equals(ours);
        };
    }

    static Map<String, String> feats(String text) {
        var feats = new HashMap<String, String>();
        for (String feature : text.split("\\|", -1)) {
            int equals = feature.indexOf('=');
            if (equals > 0) {
                feats.put(feature.substring(0, equals), feature.substring(equals + 1));
            }
        }
        return feats;
    }

    /// Parts of speech that the treebanks do not agree on count as one.
    static String plain(String upos) {
        return switch (upos) {
            case "PROPN" -> "NOUN";
            case "AUX" -> "VERB";
            case "CCONJ", "SCONJ" -> "CONJ";
            case "PRON" -> "DET";
            default -> upos;
        };
    }
}
