package org.letopis.language.russian;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Lists the nouns of the dictionary that share a form with a far commoner one: «море» is hardly ever of «мор».
/// `RareLexemeFinder OUTPUT TREEBANK…`
public final class RareLexemeFinder {
    /// A lexeme is counted once in so many sentences, lest the hero of one text pass for a common name. Ours.
    private static final int NEIGHBOURHOOD = 50;

    /// A lexeme that is counted less often proves nothing about another. Ours.
    private static final int COMMON = 5;

    /// A lexeme is rare beside one that is so many times as frequent. Ours.
    private static final int TIMES = 6;

    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");

    private static final String HEADER =
            """
            # Nouns of the dictionary that share a form with a far commoner noun: where either fits, the other is meant.
            # Counted in OpenCorpora's unambiguous sentences and UD Taiga (train) by language-training/make-data.sh, no word
            # by hand; licence: CC BY-SA 4.0, see META-INF.
            # A rare word with a capital is a name, and is rare beside another name.
            # Example: «море» is of море, hardly ever of мор
            # rare | common
            """;

    private final Lexicon lexicon;
    private final Lemmas lemmas;
    private final Paradigms paradigms;

    /// How often each lemma was seen, and its forms.
    private final Map<String, Integer> counts = new TreeMap<>();

    private final Map<String, Integer> lastCounted = new HashMap<>();
    private final Map<String, Set<String>> forms = new TreeMap<>();

    private RareLexemeFinder(Dictionary dictionary) {
        lexicon = new Lexicon(dictionary, FixedReadings.load());
        paradigms = dictionary.paradigms();
        lemmas = new Lemmas(paradigms);
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            System.err.println("usage: RareLexemeFinder OUTPUT_FILE TREEBANK.conllu[.gz]…");
            System.exit(2);
        }
        var finder = new RareLexemeFinder(Dictionary.load());
        for (String file : List.of(arguments).subList(1, arguments.length)) {
            finder.count(Treebank.read(Path.of(file)));
        }
        Map<String, String> rare = finder.rare();
        var text = new StringBuilder(HEADER);
        rare.forEach((lemma, common) -> text.append("%s | %s\n".formatted(lemma, common)));
        Files.writeString(Path.of(arguments[0]), text);
        System.out.printf("%,d rare lexemes%n", rare.size());
    }

    private void count(Treebank treebank) {
        lastCounted.clear();
        List<List<Treebank.Token>> sentences = treebank.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            for (Treebank.Token token : sentences.get(i)) {
                count(token, i / NEIGHBOURHOOD);
            }
        }
    }

    /// Counts the noun that a token is, after the lemma that the treebank gives it.
    private void count(Treebank.Token token, int neighbourhood) {
        if (!NOUNS.contains(token.upos())) {
            return;
        }
        for (Candidate noun : nouns(token.form())) {
            if (lemma(token.form(), noun).equals(token.lemma())) {
                if (!Objects.equals(lastCounted.put(token.lemma(), neighbourhood), neighbourhood)) {
                    counts.merge(token.lemma(), 1, Integer::sum);
                }
                forms.computeIfAbsent(token.lemma(), _ -> forms(token.form(), noun));
                return;
            }
        }
    }

    private Set<String> forms(String form, Candidate noun) {
        int paradigm = Dictionary.paradigm(noun.entry());
        var forms = new TreeSet<String>();
        for (int place = 0; place < paradigms.size(paradigm); place++) {
            if (paradigms.tag(paradigm, place).lexeme().equals(noun.tag().lexeme())) {
                forms.add(lemmas.form(form, noun, place));
            }
        }
        return forms;
    }

    /// The rare lemmas, each with the commonest that it shares a form with.
    private Map<String, String> rare() {
        var rare = new TreeMap<String, String>();
        counts.forEach((common, count) -> {
            Set<String> shared = count < COMMON ? Set.of() : forms.getOrDefault(common, Set.of());
            for (String form : shared) {
                for (String other : rivals(form, common)) {
                    if (seen(other) * TIMES <= count) {
                        rare.merge(other, common, this::commoner);
                    }
                }
            }
        });
        return rare;
    }

    private int seen(String lemma) {
        return counts.getOrDefault(lemma.toLowerCase(Locale.ROOT), 0);
    }

    private String commoner(String one, String other) {
        return seen(other) > seen(one) ? other : one;
    }

    /// The other nouns that a form may be of: names beside names, and other words beside other words, for a name is rare by
    /// itself.
    private Set<String> rivals(String form, String common) {
        List<Candidate> nouns = nouns(name(form));
        var rivals = new TreeSet<String>();
        for (Candidate noun : nouns) {
            String lemma = lemma(form, noun);
            boolean alike =
                    nouns.stream()
                            .anyMatch(other ->
                                    other.tag().isName() == noun.tag().isName()
                                            && lemma(form, other).equals(common));
            if (alike && !lemma.equals(common)) {
                rivals.add(noun.tag().isName() ? name(lemma) : lemma);
            }
        }
        return rivals;
    }

    private static String name(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /// The nouns of the dictionary that a form may be of; surnames and patronymics of either sex share all their forms, and
    /// neither sex is rare.
    private List<Candidate> nouns(String form) {
        var nouns = new ArrayList<Candidate>();
        for (Candidate candidate : lexicon.known(form)) {
            Tag tag = candidate.tag();
            if (candidate.origin() == Candidate.Origin.DICTIONARY
                    && tag.pos == Tag.Pos.NOUN
                    && !tag.has("Surn")
                    && !tag.has("Patr")
                    && !tag.has("Abbr")) {
                nouns.add(candidate);
            }
        }
        return nouns;
    }

    private String lemma(String form, Candidate candidate) {
        return lemmas.lemma(form, candidate).replace('ё', 'е');
    }
}
