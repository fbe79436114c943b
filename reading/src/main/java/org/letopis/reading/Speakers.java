package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Language;
import org.letopis.language.Sex;
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
    private final CommonNouns commonNouns;
    private final Persons persons;
    private final Offices offices;
    private @Nullable String lastMan;
    private @Nullable String lastWoman;
    private @Nullable String lastGroup;

    /// Whether somebody spoke whose sex nothing tells.
    private boolean unsure;

    private @Nullable String lastOffice;
    private @Nullable String last;

    Speakers(Wording wording, Language language) {
        this.wording = wording;
        this.language = language;
        this.commonNouns = new CommonNouns(wording);
        this.persons = Persons.find(wording, language);
        this.offices = Offices.find(wording, language);
    }

    /// Takes note of the persons whom sources name in full, before any of them is asked for.
    void meet(List<Attribution> attributions) {
        for (Attribution attribution : attributions) {
            Phrase source = attribution.source();
            NamedPerson person =
                    source == null ? null : NamedPerson.of(nominative(source), language);
            if (person != null && !person.isSurnameOnly()) {
                persons.add(person.name());
                List<String> title = fromRole(person.title());
                if (!title.isEmpty()) {
                    persons.addTitle(title, person.name());
                }
            }
        }
    }

    private static List<String> fromRole(List<String> title) {
        for (int i = 0; i < title.size(); i++) {
            if (SpeakerWords.is(Wording.form(title.get(i)), Sort.PERSON)) {
                return title.subList(i, title.size());
            }
        }
        return List.of();
    }

    /// The link that a source phrase stands for; empty where none is expressed and nobody spoke before.
    ///
    /// @param verb the reporting word beside it, which may tell the speaker's sex; "" where there is none
    Optional<Link> link(@Nullable Phrase source, String verb) {
        if (source == null) {
            return carried(lastOffice != null ? lastOffice : last);
        }
        String first = wording.form(source.first());
        boolean alone = source.end() - source.first() == 1;
        if (!alone && SpeakerWords.is(first, Sort.POSSESSIVE) && isSpeaker(source.first() + 1)) {
            var owned = new Phrase(source.first() + 1, source.end(), source.oblique());
            return Optional.of(explicit(owned, verb));
        }
        if (SpeakerWords.is(first, Sort.PRONOUN, Sort.POSSESSIVE)) {
            return Optional.of(pronoun(source, first));
        }
        if (alone && (first.equals("там") || first.equals("тут"))) {
            return carried(lastOffice);
        }
        if (SpeakerWords.is(first, Sort.DOCUMENT)) {
            return alone
                    ? carried(lastOffice != null ? lastOffice : last)
                    : Optional.of(
                            explicit(new Phrase(source.first() + 1, source.end(), true), verb));
        }
        return Optional.of(explicit(source, verb));
    }

    /// «его | пресс-служба», but not «его словам».
    private boolean isSpeaker(int word) {
        return SpeakerWords.is(wording.form(word), Sort.PERSON, Sort.OFFICE);
    }

    /// The link of one who only passes words on, and whom no later pronoun means.
    Link relay(Phrase source) {
        String name = offices.fullest(commonNouns.folded(source, nominative(source)));
        return new Link(name, Basis.EXPLICIT, wording.span(source.first(), source.end()));
    }

    private Optional<Link> carried(@Nullable String name) {
        return Optional.ofNullable(name).map(known -> new Link(known, Basis.CARRIED, null));
    }

    /// The last who agrees with the pronoun; where none is sure it stays as it stands.
    private Link pronoun(Phrase source, String form) {
        String known =
                switch (form) {
                    case "он", "его" -> known(lastMan, source, Sex.MALE);
                    case "она", "ее" -> known(lastWoman, source, Sex.FEMALE);
                    default -> lastGroup;
                };
        var span = wording.span(source.first(), source.end());
        if (known != null) {
            last = known;
            return new Link(known, Basis.COREFERENT, span);
        }
        String subject =
                switch (form) {
                    case "его" -> "он";
                    case "ее" -> "она";
                    case "их" -> "они";
                    default -> form;
                };
        return new Link(subject, Basis.EXPLICIT, span);
    }

    private @Nullable String known(@Nullable String speaker, Phrase source, Sex sex) {
        return speaker != null || unsure ? speaker : persons.onlyBefore(source.first(), sex);
    }

    private Link explicit(Phrase source, String verb) {
        String nominative = nominative(source);
        Sex told = source.oblique() ? Sex.UNKNOWN : sexOfVerb(verb);
        NamedPerson person = person(nominative, told);
        String stated = person != null ? person.name() : commonNouns.folded(source, nominative);
        boolean titled = NamedPerson.isTitled(List.of(stated.split("\\s+")));
        String name = person != null ? persons.fullest(stated, told) : full(stated, told);
        if (person != null || titled) {
            hearPerson(name, told, isPlural(verb) && !source.oblique());
        } else if (isPlural(verb) && !source.oblique()) {
            lastGroup = name;
        } else {
            lastOffice = name;
            offices.hear(name);
        }
        last = name;
        boolean atCue = name.equals(stated);
        return new Link(
                name,
                atCue ? Basis.EXPLICIT : Basis.COREFERENT,
                wording.span(source.first(), source.end()));
    }

    /// Null also where the verb denies it: «губернатор Саратова | заявил» names a town.
    private @Nullable NamedPerson person(String nominative, Sex told) {
        NamedPerson person = NamedPerson.of(nominative, language);
        boolean denied =
                person != null
                        && person.isSurnameOnly()
                        && !person.title().isEmpty()
                        && !language.sexOf(person.name()).agreesWith(told);
        return denied ? null : person;
    }

    /// The person whom a role means, or the office that a short or common name means.
    private String full(String stated, Sex told) {
        String holder = isAnyPerson(stated) ? onlySpeaker() : persons.holder(stated);
        if (holder != null && language.sexOf(holder).agreesWith(told)) {
            return holder;
        }
        String office =
                SpeakerWords.is(Wording.form(stated), Sort.ANY_STATE) ? offices.only() : null;
        return office != null ? office : offices.fullest(stated);
    }

    /// «чиновник», «известный политик»: said of somebody who spoke before.
    private static boolean isAnyPerson(String stated) {
        List<String> words = List.of(Wording.form(stated).split("\\s+"));
        return words.size() <= 2 && SpeakerWords.is(words.getLast(), Sort.ANY_PERSON);
    }

    /// Who alone is named in full, and spoke.
    private @Nullable String onlySpeaker() {
        String only = persons.only();
        return only != null && (only.equals(lastMan) || only.equals(lastWoman)) ? only : null;
    }

    /// One whose sex nothing tells may be meant by either pronoun, so that no earlier one is any more.
    private void hearPerson(String name, Sex told, boolean plural) {
        if (plural) {
            lastGroup = name;
            return;
        }
        Sex shown = language.sexOf(name);
        switch (shown == Sex.UNKNOWN ? told : shown) {
            case MALE -> lastMan = name;
            case FEMALE -> lastWoman = name;
            case UNKNOWN -> {
                lastMan = null;
                lastWoman = null;
                unsure = true;
            }
        }
    }

    private static Sex sexOfVerb(String verb) {
        if (verb.endsWith("ла") || verb.endsWith("лась") || verb.endsWith("на")) {
            return Sex.FEMALE;
        }
        return verb.endsWith("л") || verb.endsWith("лся") || verb.endsWith("ен")
                ? Sex.MALE
                : Sex.UNKNOWN;
    }

    private static boolean isPlural(String verb) {
        return verb.endsWith("ли")
                || verb.endsWith("лись")
                || verb.endsWith("ют")
                || verb.endsWith("ут")
                || verb.endsWith("ат")
                || verb.endsWith("ят")
                || verb.endsWith("ются")
                || verb.endsWith("ны");
    }

    private String nominative(Phrase source) {
        String surface = wording.words(source.first(), source.end());
        return source.oblique() ? language.nominativeOfOblique(surface) : surface;
    }
}
