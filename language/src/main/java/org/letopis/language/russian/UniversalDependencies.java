package org.letopis.language.russian;

import org.letopis.language.Table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// Says OpenCorpora's grammemes in the names of Universal Dependencies; the whole convention is the table
/// `universal-dependencies.txt`.
final class UniversalDependencies {
    /// Part of speech and features of one tag.
    record Label(String upos, String feats) {}

    /// A label with the lemma.
    record Word(String lemma, Label label) {}

    private record PartOfSpeech(Set<String> grammemes, String upos) {}

    private record Special(Set<String> grammemes, String upos, String lemma, List<String> feats) {}

    private record Feature(Set<String> grammemes, Set<String> without, List<String> feats) {}

    private final List<PartOfSpeech> partsOfSpeech = new ArrayList<>();
    private final Map<String, List<Special>> lemmas = new HashMap<>();
    private final Map<String, List<Special>> alone = new HashMap<>();
    private final Map<String, List<String>> pairs = new HashMap<>();
    private final List<Feature> features = new ArrayList<>();
    private final Map<String, Label> labels = new ConcurrentHashMap<>();
    private final SharedStrings shared = new SharedStrings();

    private UniversalDependencies() {}

    static UniversalDependencies load() {
        var table = new UniversalDependencies();
        for (Table.Row row :
                Table.beside(UniversalDependencies.class, "universal-dependencies.txt").rows()) {
            switch (row.cell(0)) {
                case "upos" ->
                        table.partsOfSpeech.add(
                                new PartOfSpeech(Set.copyOf(row.words(1)), row.cell(2)));
                case "feats" -> table.features.add(feature(row));
                case "lemma" -> special(table.lemmas, row);
                case "pair" ->
                        table.pairs.put(
                                row.cell(1) + " " + row.cell(2), List.of(row.cell(3), row.cell(4)));
                case "alone" -> special(table.alone, row);
                default ->
                        throw row.wrong(
                                "«%s»: wanted upos, feats, lemma, alone or pair"
                                        .formatted(row.cell(0)));
            }
        }
        return table;
    }

    private static void special(Map<String, List<Special>> specials, Table.Row row) {
        for (String lemma : row.words(1)) {
            List<Special> ofLemma = specials.get(lemma);
            if (ofLemma == null) {
                ofLemma = new ArrayList<>();
                specials.put(lemma, ofLemma);
            }
            ofLemma.add(
                    new Special(Set.copyOf(row.words(2)), row.cell(3), row.cell(4), row.words(5)));
        }
    }

    private static Feature feature(Table.Row row) {
        var with = new TreeSet<String>();
        var without = new TreeSet<String>();
        for (String word : row.words(1)) {
            if (word.startsWith("-")) {
                without.add(word.substring(1));
            } else {
                with.add(word);
            }
        }
        return new Feature(Set.copyOf(with), Set.copyOf(without), row.words(2));
    }

    /// The label of a form, and the name that treebanks give its lexeme.
    Word word(Tag tag, String lemma) {
        Label label = labels.get(tag.grammemes);
        if (label == null) {
            label = label(tag);
            labels.put(tag.grammemes, label);
        }
        for (Special special : lemmas.getOrDefault(lemma, List.of())) {
            if (tag.parts().containsAll(special.grammemes())) {
                return special(special, label, lemma);
            }
        }
        return new Word(lemma, label);
    }

    /// The same for a pronoun that stands for a noun.
    Word alone(Tag tag, Word word) {
        for (Special special : alone.getOrDefault(word.lemma(), List.of())) {
            if (tag.parts().containsAll(special.grammemes())) {
                return special(special, word.label(), word.lemma());
            }
        }
        return word;
    }

    /// The parts of speech of two words that make one conjunction; empty where they make none.
    List<String> pair(String first, String second) {
        return pairs.getOrDefault(first + " " + second, List.of());
    }

    private Word special(Special special, Label label, String lemma) {
        var feats = new TreeMap<String, String>();
        for (String feature : label.feats().split("\\|", -1)) {
            feats.put(name(feature), feature);
        }
        for (String feature : special.feats()) {
            feats.put(name(feature), feature);
        }
        feats.remove("");
        String upos = special.upos().isEmpty() ? label.upos() : special.upos();
        return new Word(
                special.lemma().isEmpty() ? lemma : special.lemma(),
                new Label(upos, shared.of(String.join("|", feats.values()))));
    }

    private static String name(String feature) {
        return feature.substring(0, feature.indexOf('=') + 1);
    }

    private Label label(Tag tag) {
        var feats = new TreeSet<String>();
        for (Feature feature : features) {
            if (tag.parts().containsAll(feature.grammemes())
                    && Collections.disjoint(tag.parts(), feature.without())) {
                feats.addAll(feature.feats());
            }
        }
        return new Label(partOfSpeech(tag), String.join("|", feats));
    }

    private String partOfSpeech(Tag tag) {
        for (PartOfSpeech row : partsOfSpeech) {
            if (tag.parts().containsAll(row.grammemes())) {
                return row.upos();
            }
        }
        return "X";
    }
}
