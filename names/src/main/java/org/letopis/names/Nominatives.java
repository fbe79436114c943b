package org.letopis.names;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Language;
import org.letopis.model.Name;
import org.letopis.model.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The nominatives of the names of one text. A nominative that the text itself shows goes before one that is made of an
/// oblique form: for a word that no dictionary holds, what is made is a guess, and an invented name is worse than none.
final class Nominatives {
    private final TextClues clues;
    private final Language language;
    private final Map<String, String> made = new HashMap<>();

    /// By the stems of their words, the names that stand in the text in the nominative: each in any case of letters, as it
    /// is written first.
    private final Map<Integer, Map<String, String>> shown = new HashMap<>();

    private final List<Mention> mentions = new ArrayList<>();
    private final List<Integer> keys = new ArrayList<>();

    Nominatives(TextClues clues, Language language) {
        this.clues = clues;
        this.language = language;
    }

    /// Adds the mention from one word to another.
    void add(int first, int last, Name.Type type, String rule) {
        Span span =
                new Span(clues.words.get(first).span().start(), clues.words.get(last).span().end());
        String surface = span.in(clues.text).replace("\u00ad", "");
        String name =
                made.computeIfAbsent(
                        type + " " + surface, _ -> NominativeForms.of(surface, type, language));
        int key = key(first, last);
        if (isNominative(first, last)) {
            boolean known = isSame(name, surface) || !Gazetteer.places(name).isEmpty();
            name = known ? name : surface;
            shown.computeIfAbsent(key, _ -> new HashMap<>()).putIfAbsent(Grammar.fold(name), name);
        }
        mentions.add(new Mention(span, type, isPlainNoun(first, last) ? small(name) : name, rule));
        keys.add(key);
    }

    /// «Полиция начала проверку»: a noun that owes its capital to the sentence, and is no name of its own.
    private boolean isPlainNoun(int first, int last) {
        int start = clues.words.get(first).span().start();
        int end = clues.words.get(first).span().end();
        int before = start - 1;
        while (before >= 0 && clues.text.charAt(before) == ' ') {
            before--;
        }
        boolean opens = before < 0 || "\n.!?…".indexOf(clues.text.charAt(before)) >= 0;
        return first == last
                && opens
                && "NOUN".equals(clues.words.get(first).upos())
                && end > start + 1
                && Character.isLowerCase(clues.text.charAt(start + 1))
                && isBody(clues.words.get(first).lemma());
    }

    private static boolean isBody(@Nullable String lemma) {
        return lemma != null && BodyWords.of(lemma) != null;
    }

    private static String small(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /// All mentions in the order in which they were added.
    List<Mention> mentions() {
        var agreed = new ArrayList<Mention>(mentions.size());
        for (int i = 0; i < mentions.size(); i++) {
            agreed.add(agreeing(mentions.get(i), shown.getOrDefault(keys.get(i), Map.of())));
        }
        return LoneSurnames.agree(clues.text, agreed);
    }

    private static Mention agreeing(Mention mention, Map<String, String> names) {
        String only = names.size() == 1 ? names.values().iterator().next() : mention.name();
        if (isSame(only, mention.name()) || !isOfOneSex(only, mention.name())) {
            return mention;
        }
        return new Mention(mention.span(), mention.type(), only, mention.rule());
    }

    /// «Зареева» is not Зареев, who is named too.
    private static boolean isOfOneSex(String one, String other) {
        return Objects.equals(Surnames.sex(one, "Nom"), Surnames.sex(other, "Nom"));
    }

    /// As its sentence is read: the first noun is in the nominative singular, and nothing in the name is a form of
    /// another word.
    private boolean isNominative(int first, int last) {
        int head = first;
        while (head < last && !isNoun(head)) {
            head++;
        }
        String feats = clues.words.get(head).feats();
        if (!feats.contains("Case=Nom") || feats.contains("Number=Plur")) {
            return false;
        }
        for (int i = first; i <= last; i++) {
            if (isNoun(i) && clues.lemma[i] != clues.form[i]) {
                return false;
            }
        }
        return isNoun(head);
    }

    private boolean isNoun(int word) {
        String partOfSpeech = clues.words.get(word).upos();
        return "NOUN".equals(partOfSpeech) || "PROPN".equals(partOfSpeech);
    }

    private int key(int first, int last) {
        int key = 0;
        for (int i = first; i <= last; i++) {
            Span span = clues.words.get(i).span();
            key = Hash.mix(key, Phrasebook.stem(clues.text, span.start(), span.end()));
        }
        return key;
    }

    private static boolean isSame(String one, String other) {
        return Grammar.fold(one).equals(Grammar.fold(other));
    }
}
