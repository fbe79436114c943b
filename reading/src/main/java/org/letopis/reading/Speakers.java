package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Language;
import org.letopis.model.Statement.Link;
import org.letopis.model.Statement.Link.Basis;
import org.letopis.reading.SourcePhrases.Phrase;
import org.letopis.reading.SpeakerWords.Sort;

import java.util.List;
import java.util.Optional;

/// Names the sources, and remembers who spoke last.
final class Speakers {
    private final Wording wording;
    private final Language language;
    private @Nullable String lastPerson;
    private @Nullable String lastOffice;
    private @Nullable String last;

    Speakers(Wording wording, Language language) {
        this.wording = wording;
        this.language = language;
    }

    /// The link that a source phrase stands for; empty where nobody spoke before.
    Optional<Link> link(@Nullable Phrase source) {
        if (source == null) {
            return carried(lastOffice != null ? lastOffice : last);
        }
        String first = wording.form(source.first());
        if (SpeakerWords.is(first, Sort.PRONOUN)
                || first.equals("его")
                || first.equals("ее")
                || first.equals("их")) {
            return Optional.ofNullable(lastPerson)
                    .map(known ->
                            new Link(
                                    known,
                                    Basis.COREFERENT,
                                    wording.span(source.first(), source.end())));
        }
        if (first.equals("там")) {
            return carried(lastOffice);
        }
        if (SpeakerWords.is(first, Sort.DOCUMENT)) {
            return source.end() - source.first() == 1
                    ? carried(lastOffice != null ? lastOffice : last)
                    : Optional.of(explicit(new Phrase(source.first() + 1, source.end(), true)));
        }
        return Optional.of(explicit(source));
    }

    private Optional<Link> carried(@Nullable String name) {
        return Optional.ofNullable(name).map(known -> new Link(known, Basis.CARRIED, null));
    }

    private Link explicit(Phrase source) {
        String surface = wording.span(source.first(), source.end()).in(wording.text());
        String nominative = source.oblique() ? language.nominative(surface) : surface;
        String person = person(nominative);
        if (person != null) {
            lastPerson = person;
        } else {
            lastOffice = nominative;
        }
        last = person != null ? person : nominative;
        return new Link(last, Basis.EXPLICIT, wording.span(source.first(), source.end()));
    }

    /// The name without its title, or null where the phrase names no person.
    private @Nullable String person(String nominative) {
        List<String> words = List.of(nominative.split("\\s+"));
        int run = words.size();
        while (run > 0 && isNameWord(words.get(run - 1))) {
            run--;
        }
        boolean titled =
                words.stream().anyMatch(word -> SpeakerWords.is(Wording.form(word), Sort.PERSON));
        if (run == words.size()) {
            return titled ? nominative : null;
        }
        // «губернатор Озёрска | Павел Зареев»: the attribute stands in the genitive.
        while (run < words.size() - 1 && run > 0 && isAttribute(words.get(run))) {
            run++;
        }
        boolean attribute = run == words.size() - 1 && run > 0 && isAttribute(words.get(run));
        if (run == 0 || (titled && !attribute)) {
            return String.join(" ", words.subList(run, words.size()));
        }
        return titled ? nominative : null;
    }

    /// Whether a word of a name stands in another case than its head: «мэр | Заречного», «мэр | Озёрска».
    private boolean isAttribute(String word) {
        return word.endsWith("ого")
                || word.endsWith("его")
                || !language.nominative(word).equals(word);
    }

    private static boolean isNameWord(String word) {
        boolean capital = Character.isUpperCase(word.charAt(0));
        boolean acronym =
                word.length() > 1 && Character.isUpperCase(word.charAt(1)) && !word.endsWith(".");
        boolean quoted = !Character.isLetter(word.charAt(word.length() - 1)) && !word.endsWith(".");
        return capital
                && !acronym
                && !quoted
                && !SpeakerWords.is(Wording.form(word), Sort.OFFICE, Sort.PERSON);
    }
}
