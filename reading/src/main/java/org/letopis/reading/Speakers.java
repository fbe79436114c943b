package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Sex;
import org.letopis.model.Statement.Link;
import org.letopis.model.Statement.Link.Basis;
import org.letopis.reading.SourcePhrases.Phrase;
import org.letopis.reading.SpeakerWords.Sort;
import org.letopis.reading.Who.Kind;
import org.letopis.reading.Who.Meant;

import java.util.List;
import java.util.Optional;

/// Follows a report from speaker to speaker, and so knows whom «он», «чиновник», «в ведомстве» and «отмечается» mean.
final class Speakers {
    /// What «наша информация» is: that of whoever writes.
    static final String OUTLET = "мы";

    private final Wording wording;
    private final Who who;

    private final Heard heard;
    private final PersonNouns nouns;
    private final Papers papers;

    Speakers(Wording wording, Who who) {
        this.wording = wording;
        this.who = who;
        this.heard = new Heard(who);
        this.nouns = new PersonNouns(wording, who, heard);
        this.papers = new Papers(wording);
    }

    /// The link that a source phrase stands for; empty where none is expressed and nobody spoke before.
    ///
    /// @param verb the reporting word beside it, which may tell the speaker's sex; "" where there is none
    Optional<Link> link(@Nullable Phrase source, String verb) {
        if (source == null) {
            return carried(
                    verb.isEmpty()
                            ? heard.last()
                            : ReportingVerb.isImpersonal(verb)
                                    ? orLast(heard.lastBody())
                                    : subject(verb));
        }
        String first = wording.form(source.first());
        boolean alone = source.end() - source.first() == 1;
        if (SpeakerWords.is(first, Sort.OURS)) {
            return Optional.of(
                    new Link(OUTLET, Basis.EXPLICIT, wording.span(source.first(), source.end())));
        }
        if (alone && (first.equals("там") || first.equals("тут"))) {
            return carried(heard.lastBody());
        }
        if (!alone && SpeakerWords.is(first, Sort.POSSESSIVE) && who.isNamed(source)) {
            return Optional.of(explicit(source, verb));
        }
        if (!alone && SpeakerWords.is(first, Sort.POSSESSIVE) && isSpeaker(source.first() + 1)) {
            return Optional.of(
                    owned(new Phrase(source.first() + 1, source.end(), source.oblique()), source));
        }
        if (SpeakerWords.is(first, Sort.PRONOUN, Sort.POSSESSIVE)) {
            return Optional.of(pronoun(source, first));
        }
        Phrase owner = papers.ownerOfSite(source);
        if (owner != null) {
            return Optional.of(explicit(owner, verb));
        }
        if (papers.isBareDocument(source)) {
            return carried(orLast(heard.lastBody()));
        }
        if (SpeakerWords.is(first, Sort.DOCUMENT)) {
            return alone
                    ? carried(orLast(heard.lastBody()))
                    : Optional.of(
                            explicit(new Phrase(source.first() + 1, source.end(), true), verb));
        }
        return Optional.of(explicit(source, verb));
    }

    /// Who a verb without subject means: «Также отметил, что».
    private @Nullable String subject(String verb) {
        return switch (ReportingVerb.sex(verb)) {
            case MALE, FEMALE -> heard.persons.last(ReportingVerb.sex(verb));
            case UNKNOWN -> ReportingVerb.isPlural(verb) ? several() : heard.last();
        };
    }

    private @Nullable String several() {
        String group = heard.lastGroup();
        return group != null ? group : heard.lastBody();
    }

    private @Nullable String orLast(@Nullable String known) {
        return known != null ? known : heard.last();
    }

    /// «его | пресс-служба», but not «его словам».
    private boolean isSpeaker(int word) {
        return SpeakerWords.is(wording, word, Sort.PERSON, Sort.OFFICE)
                || (wording.isNoun(word) && wording.isAnimate(word));
    }

    /// The link of one who only passes words on, and whom no later pronoun means; «агентству» alone is the last of them.
    Optional<Link> relay(Phrase source) {
        boolean kind =
                source.end() - source.first() == 1
                        && SpeakerWords.is(wording.form(source.first()), Sort.MEDIUM);
        if (kind) {
            return carried(heard.lastMedium());
        }
        Meant meant = who.meant(source, Sex.UNKNOWN);
        heard.hearMedium(meant.name());
        return Optional.of(
                new Link(meant.name(), Basis.EXPLICIT, wording.span(source.first(), source.end())));
    }

    /// Who spoke so far.
    Heard heard() {
        return heard;
    }

    private Optional<Link> carried(@Nullable String name) {
        return Optional.ofNullable(name).map(known -> new Link(known, Basis.CARRIED, null));
    }

    /// The last who agrees with the pronoun; where none is sure it stays as it stands.
    private Link pronoun(Phrase source, String form) {
        String known =
                switch (form) {
                    case "он", "его" ->
                            isOfBody(source) ? heard.lastBody() : known(source, Sex.MALE);
                    case "она", "ее" ->
                            isOfBody(source) ? heard.lastBody() : known(source, Sex.FEMALE);
                    case "оно" -> heard.lastBody();
                    default -> {
                        String group = heard.lastGroup();
                        yield group != null ? group : who.lastGroup(source.first());
                    }
                };
        var span = wording.span(source.first(), source.end());
        if (known != null) {
            heard.hearAgain(known);
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

    /// «Ведомство сообщило о пожаре. | По его данным | …»: the body that spoke last.
    private boolean isOfBody(Phrase source) {
        String last = heard.last();
        return last != null
                && last.equals(heard.lastBody())
                && source.end() > source.first() + 1
                && SpeakerWords.is(wording.form(source.first() + 1), Sort.FIGURES);
    }

    private @Nullable String known(Phrase source, Sex sex) {
        String speaker = heard.persons.last(sex);
        String newcomer = newcomer(source, sex);
        if (newcomer != null && !newcomer.equals(speaker)) {
            heard.persons.hear(newcomer, true, sex);
            return newcomer;
        }
        if (speaker != null || heard.persons.isUnsure()) {
            return speaker;
        }
        String named = who.lastNamed(source.first(), sex);
        if (named == null || heard.persons.isOfOther(sex, named)) {
            return null;
        }
        heard.persons.hear(named, named.indexOf(' ') > 0, sex);
        return named;
    }

    /// «Вернулся Павел Зареев. | Он | сказал»: the only subject of a sex in the sentence before, where nobody spoke there and the
    /// subject is named in full.
    private @Nullable String newcomer(Phrase source, Sex sex) {
        boolean silent = heard.lastSentence() < wording.sentenceOf(source.first()) - 1;
        String subject = silent ? who.subjectBefore(source.first(), sex) : null;
        boolean fullName =
                subject != null
                        && subject.indexOf(' ') > 0
                        && Character.isUpperCase(subject.charAt(0));
        return fullName ? subject : null;
    }

    /// «его пресс-служба»: whose it is stands elsewhere, and it is no press service that spoke before.
    private Link owned(Phrase words, Phrase source) {
        Kind kind = who.meant(words, Sex.UNKNOWN).kind();
        String name = who.nominative(words);
        heard.hear(name, kind == Kind.PERSON ? Kind.DESCRIBED : kind, who.sexOf(words), false);
        heard.hearOwned(name);
        return new Link(name, Basis.EXPLICIT, wording.span(source.first(), source.end()));
    }

    private Link explicit(Phrase source, String verb) {
        Sex told = source.oblique() ? Sex.UNKNOWN : ReportingVerb.sex(verb);
        boolean several = source.oblique() ? isPlural(source) : ReportingVerb.isPlural(verb);
        Meant meant = body(source, who.meant(source, told));
        String before = several ? groupBefore(meant, source) : saidBefore(meant, source, told);
        String name = before != null ? before : meant.name();
        Kind kind = before == null || meant.kind() == Kind.BODY ? meant.kind() : Kind.PERSON;
        boolean nameless = kind == Kind.DESCRIBED && told == Sex.UNKNOWN;
        heard.hear(name, kind, nameless ? who.sexOf(source) : told, several);
        if (kind == Kind.BODY && ReportingVerb.isPlural(verb)) {
            heard.hearGroup(name);
        }
        return new Link(
                name,
                before != null || meant.coreferent() ? Basis.COREFERENT : Basis.EXPLICIT,
                wording.span(source.first(), source.end()));
    }

    /// «перевозчик», which is a living being to grammar, for an airline.
    private Meant body(Phrase source, Meant meant) {
        boolean noun = meant.kind() == Kind.DESCRIBED && source.end() - source.first() == 1;
        String body = noun ? who.bodyCalled(source, heard.bodies::spoke) : null;
        return body == null ? meant : new Meant(body, Kind.BODY, true);
    }

    /// Who spoke before and is meant by a role or a common noun now; null where it is somebody new.
    private @Nullable String saidBefore(Meant meant, Phrase source, Sex told) {
        List<String> words = Wording.split(Wording.form(meant.name()));
        return switch (meant.kind()) {
            case PERSON -> null;
            case DESCRIBED -> nouns.meant(words, meant.name(), source, told);
            case BODY -> body(words, source);
        };
    }

    /// «чиновники» for «местные чиновники», «в агентстве» for the agency.
    private @Nullable String groupBefore(Meant meant, Phrase source) {
        String name = Wording.form(meant.name());
        if (meant.kind() == Kind.BODY) {
            return body(Wording.split(name), source);
        }
        String group = heard.lastGroup();
        boolean same = group != null && Wording.form(group).endsWith(" " + name);
        return same ? group : null;
    }

    /// «ведомство», «прокуратура» for the «Заречная прокуратура», «агентство» for the last medium.
    private @Nullable String body(List<String> words, Phrase source) {
        List<String> own =
                words.stream().filter(word -> !SpeakerWords.is(word, Sort.ANY_OFFICE)).toList();
        if (own.size() != 1) {
            return null;
        }
        String noun = own.getFirst();
        String medium = heard.lastMedium();
        if (SpeakerWords.is(noun, Sort.ANY_MEDIUM) && medium != null) {
            heard.hearMedium(medium);
            return medium;
        }
        if (wording.isAcronym(source.end() - 1)) {
            return null;
        }
        String called = heard.bodies.called(noun);
        boolean last = noun.equals(words.getLast());
        String meant =
                called != null || !last ? called : who.bodyCalled(source, heard.bodies::spoke);
        return meant == null && SpeakerWords.is(noun, Sort.ANY_STATE) ? heard.bodies.last() : meant;
    }

    /// «по мнению | врачей», but not «в | мэриях».
    private boolean isPlural(Phrase source) {
        int head = wording.behindAttributes(source.first(), source.end() - 1);
        return wording.isNoun(head)
                && wording.isAnimate(head)
                && wording.grammaticalNumber(head).equals("Plur");
    }
}
