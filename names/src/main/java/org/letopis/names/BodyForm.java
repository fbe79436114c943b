package org.letopis.names;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Actor;
import org.letopis.names.Marks.Mark;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// An organisation's name taken apart: «компания | Заря», «МВД | Тарвии».
///
/// @param head the word that says what it is, empty where none does
/// @param country of the state that the name contains, or in which alone a body is called so
/// @param keys what it may be called later: whole, without the country, by its own name without the head
/// @param shorts its initials
/// @param words of a short name: the forms of the words without the country
record BodyForm(
        Actor.Kind kind,
        String head,
        @Nullable String country,
        Set<String> keys,
        Set<String> shorts,
        List<String> words) {
    static BodyForm of(Mark mark, Grammar grammar) {
        int end = mark.end();
        Countries.Country country = Countries.named(grammar.lemma(end - 1));
        int core = country == null || end - mark.first() < 2 ? end : end - 1;
        BodyWords.Sort sort = null;
        int head = -1;
        for (int i = mark.first(); i < end && sort == null; i++) {
            // «Крылья советов» is no council.
            if (i == mark.first() || !grammar.isPlural(i)) {
                sort = BodyWords.of(grammar.lemma(i));
                sort = sort == null ? BodyWords.of(grammar.form(i)) : sort;
                head = sort == null ? head : i;
            }
        }
        Actor.Kind known =
                sort == null ? OrganisationNames.kind(mark.mention().name()) : sort.kind();
        String code = country == null ? null : country.code();
        return new BodyForm(
                known == null ? Actor.Kind.OTHER_BODY : known,
                head < 0 ? "" : grammar.lemma(head),
                code == null && sort != null ? sort.country() : code,
                keys(mark, grammar, core, head, sort),
                initials(mark, grammar, core),
                forms(mark, grammar, core));
    }

    private static Set<String> keys(
            Mark mark, Grammar grammar, int core, int head, BodyWords.@Nullable Sort sort) {
        var keys = new LinkedHashSet<String>();
        keys.add(plain(mark.mention().name()));
        keys.add(lemmas(grammar, mark.first(), mark.end()));
        keys.add(lemmas(grammar, mark.first(), core));
        int name = head + 1;
        boolean ownName =
                head >= 0
                        && name < mark.end()
                        && !isOfAnother(grammar, name, sort)
                        && (isQuoted(grammar, name) || isOwnName(grammar, name));
        if (ownName) {
            keys.add(lemmas(grammar, name, mark.end()));
            keys.add(plain(grammar.span(name, mark.end()).in(grammar.text())));
        }
        keys.remove("");
        return keys;
    }

    /// «компания | Заря», «компания | Zarya»; but «министерство | обороны», «банк | Тарвии».
    private static boolean isOwnName(Grammar grammar, int word) {
        return grammar.isCapital(word)
                && (grammar.form(word).charAt(0) < 'а' || grammar.kase(word).equals("Nom"));
    }

    /// «пресс-служба | ЗРО», «департамент | ЗРО»: an office's short name has no cases that would tell whose it is.
    private static boolean isOfAnother(Grammar grammar, int word, BodyWords.@Nullable Sort sort) {
        return sort != null
                && sort.kind() == Actor.Kind.STATE_BODY
                && isAcronym(grammar.span(word, word + 1).in(grammar.text()));
    }

    private static boolean isQuoted(Grammar grammar, int word) {
        return "«\"„“".indexOf(grammar.form(word).charAt(0)) >= 0;
    }

    /// Without marks of quotation.
    private static String plain(String name) {
        var plain = new StringBuilder();
        String folded = Grammar.fold(name);
        for (int i = 0; i < folded.length(); i++) {
            if ("«»„“”\"".indexOf(folded.charAt(i)) < 0) {
                plain.append(folded.charAt(i));
            }
        }
        return plain.toString().strip();
    }

    private static String lemmas(Grammar grammar, int first, int end) {
        var lemmas = new ArrayList<String>();
        for (int i = first; i < end; i++) {
            if (Character.isLetterOrDigit(grammar.form(i).charAt(0))) {
                lemmas.add(grammar.lemma(i));
            }
        }
        return String.join(" ", lemmas);
    }

    private static List<String> forms(Mark mark, Grammar grammar, int core) {
        var forms = new ArrayList<String>();
        for (int i = mark.first(); i < core; i++) {
            if (Character.isLetter(grammar.form(i).charAt(0))) {
                forms.add(grammar.form(i));
            }
        }
        return List.copyOf(forms);
    }

    private static Set<String> initials(Mark mark, Grammar grammar, int core) {
        var shorts = new LinkedHashSet<String>();
        for (int end : List.of(core, mark.end())) {
            var all = new StringBuilder();
            for (int i = mark.first(); i < end; i++) {
                String form = grammar.form(i);
                boolean counts = Character.isLetter(form.charAt(0)) && form.length() > 2;
                all.append(counts ? form.substring(0, 1) : "");
            }
            if (all.length() > 1) {
                shorts.add(all.toString());
            }
        }
        return shorts;
    }

    /// Whether the name is all capitals: «МВД».
    static boolean isAcronym(String name) {
        return name.length() > 1
                && name.length() <= 8
                && name.equals(name.toUpperCase(Locale.ROOT))
                && name.codePoints().allMatch(Character::isLetter);
    }

    /// Whether a word is made of the beginnings of these words, each of three letters or more, the last to its end or
    /// not: «Минобороны», «Госдума», «Минздрав».
    static boolean isMadeOf(String word, List<String> words) {
        if (words.size() < 2 || words.size() > 5) {
            return false;
        }
        int at = 0;
        for (String part : words) {
            int same = 0;
            while (at + same < word.length()
                    && same < part.length()
                    && word.charAt(at + same) == part.charAt(same)) {
                same++;
            }
            if (same < 3) {
                return false;
            }
            at += same;
        }
        // «Госдуму» of «Государственная дума»: what is left is an ending
        return word.length() - at <= 2;
    }
}
