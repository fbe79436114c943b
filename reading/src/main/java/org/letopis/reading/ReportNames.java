package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Language;
import org.letopis.language.Sex;
import org.letopis.model.Actor;
import org.letopis.model.Name;
import org.letopis.names.Named;
import org.letopis.reading.SourcePhrases.Phrase;
import org.letopis.reading.SpeakerWords.Sort;

import java.util.List;
import java.util.function.Predicate;

/// Knows the persons and offices that a report names in full, and whom shorter words mean.
final class ReportNames implements Who {
    private final Wording wording;
    private final Language language;
    private final CommonNouns commonNouns;
    private final Substantives substantives;
    private final Sexes sexes;
    private final Persons persons;
    private final PersonMentions mentions;
    private final Offices offices;
    private final Named.Who actors;
    private final BodyNames bodies;
    private final NamesOfOthers others;
    private final LivingSubjects subjects;
    private final SourceNominatives nominatives;

    private ReportNames(Wording wording, Language language, Named named) {
        this.wording = wording;
        this.language = language;
        this.commonNouns = new CommonNouns(wording);
        this.substantives = new Substantives(wording);
        this.actors = named.who();
        this.sexes = new Sexes(language, actors);
        this.mentions = new PersonMentions(wording, actors, sexes);
        this.persons = Persons.find(wording, named, sexes);
        this.offices = Offices.find(wording, language);
        this.bodies = new BodyNames(wording, language, actors);
        this.others = new NamesOfOthers(wording, named);
        this.subjects = new LivingSubjects(wording, persons, commonNouns);
        this.nominatives = new SourceNominatives(wording, language, actors, others, substantives);
    }

    /// @param attributions whose sources name persons in full, before any of them is asked for
    static ReportNames of(
            Wording wording, Language language, Named named, List<Attribution> attributions) {
        var names = new ReportNames(wording, language, named);
        for (Attribution attribution : attributions) {
            Phrase source = attribution.source();
            NamedPerson person =
                    source == null || names.others.areIn(source)
                            ? null
                            : NamedPerson.of(names.nominative(source), language);
            if (person != null && !person.isSurnameOnly()) {
                names.persons.add(person.name());
                List<String> title = fromRole(person.title());
                if (!title.isEmpty()) {
                    names.persons.addTitle(title, person.name());
                }
            }
        }
        return names;
    }

    private static List<String> fromRole(List<String> title) {
        for (int i = 0; i < title.size(); i++) {
            if (SpeakerWords.is(Wording.form(title.get(i)), Sort.PERSON)) {
                return title.subList(i, title.size());
            }
        }
        return List.of();
    }

    @Override
    public Meant meant(Phrase source, Sex told) {
        Meant both = both(source);
        return both != null ? both : one(source, told);
    }

    /// «Зареев и Речкина»: each by the fullest name; null where not both sides of «и» are persons.
    private @Nullable Meant both(Phrase source) {
        int and = source.first() + 1;
        while (and + 1 < source.end() && !wording.form(and).equals("и")) {
            and++;
        }
        boolean names =
                and + 1 < source.end() && wording.isCapital(and - 1) && wording.isCapital(and + 1);
        if (!names) {
            return null;
        }
        Meant one = one(new Phrase(source.first(), and, source.oblique()), Sex.UNKNOWN);
        Meant other = one(new Phrase(and + 1, source.end(), source.oblique()), Sex.UNKNOWN);
        boolean persons =
                one.kind() == Kind.PERSON
                        && other.kind() == Kind.PERSON
                        && !one.name().equals(other.name());
        return persons
                ? new Meant(
                        one.name() + " и " + other.name(),
                        Kind.PERSON,
                        one.coreferent() || other.coreferent())
                : null;
    }

    private Meant one(Phrase words, Sex told) {
        Phrase source = withoutAttributes(words);
        String nominative = nominative(source);
        boolean nobodyNamed = others.areIn(source);
        String stated = isUnknownName(source) ? nominative : commonNouns.folded(source, nominative);
        NamedPerson person =
                nobodyNamed || nominatives.endsWithThing(source) ? null : person(stated, told);
        boolean noun = !stated.equals(nominative) && stated.indexOf(' ') < 0;
        Actor actor = nobodyNamed || noun ? null : mentions.at(source, told);
        if (person != null) {
            String full = persons.fullest(person.name(), told);
            full =
                    actor == null
                            ? full
                            : PersonMentions.fuller(PersonMentions.plain(actor.name()), full);
            return new Meant(full, Kind.PERSON, !full.equals(person.name()));
        }
        if (actor != null) {
            String full = mentions.fullName(source, actor);
            return new Meant(full, Kind.PERSON, !nominative.endsWith(full));
        }
        boolean described = isDescribed(source, stated);
        String holder = described && !isAnybody(stated) ? persons.holders().holder(stated) : null;
        if (holder != null && sexes.of(holder).agreesWith(told)) {
            return new Meant(holder, Kind.PERSON, true);
        }
        String foreign = bodies.foreign(source);
        String body = foreign != null || described ? foreign : bodies.name(source, stated);
        String office = offices.fullest(body == null ? stated : body);
        return new Meant(
                office,
                described && foreign == null ? Kind.DESCRIBED : Kind.BODY,
                !office.equalsIgnoreCase(stated));
    }

    /// «уставший | Зареев»: what is said of who is called by a surname alone.
    private Phrase withoutAttributes(Phrase source) {
        int name = source.end() - 1;
        boolean surname =
                name > source.first()
                        && wording.behindAttributes(source.first(), name) == name
                        && !wording.isCapital(source.first())
                        && wording.isCapital(name)
                        && wording.isNoun(name)
                        && wording.isAnimate(name);
        return surname ? new Phrase(name, source.end(), source.oblique()) : source;
    }

    /// «Зарейчак ответил»: at a sentence's start a name that no list of nouns for people holds stays one.
    private boolean isUnknownName(Phrase source) {
        Name name = actors.nameAt(wording.span(source.first(), source.end()));
        return source.end() - source.first() == 1
                && name != null
                && name.type() == Name.Type.PER
                && !wording.isAttribute(source.first())
                && !SpeakerWords.is(
                        wording,
                        source.first(),
                        Sort.PERSON,
                        Sort.ANY_PERSON,
                        Sort.UNNAMED,
                        Sort.KIN)
                && !CommonNouns.isParticiple(wording.form(source.first()));
    }

    @Override
    public boolean isNamed(Phrase source) {
        Name name = actors.nameAt(wording.span(source.first(), source.end()));
        return name != null
                && name.type() == Name.Type.PER
                && !others.isOfAnother(source)
                && mentions.at(source, Sex.UNKNOWN) != null;
    }

    @Override
    public boolean isMedium(String name) {
        Actor body = actors.called(name);
        return body != null && body.kind() == Actor.Kind.MEDIA;
    }

    @Override
    public boolean isNoMedium(String name) {
        Actor body = actors.called(name);
        return body != null
                && body.kind() != Actor.Kind.MEDIA
                && body.kind() != Actor.Kind.OTHER_BODY;
    }

    @Override
    public @Nullable String bodyCalled(Phrase source, Predicate<Actor> spoke) {
        String introduced = bodies.introducedBy(source.end() - 1, spoke);
        if (introduced != null) {
            return introduced;
        }
        String noun = wording.lemma(source.end() - 1).replace('ё', 'е');
        Actor body = actors.bodyCalled(noun, wording.span(source.first()).start(), spoke);
        return body == null ? null : body.name();
    }

    /// A role, «источник», or a living being without a name: «адмирал».
    private boolean isDescribed(Phrase source, String stated) {
        if (NamedPerson.isTitled(Wording.split(stated)) || substantives.isOne(source)) {
            return true;
        }
        boolean small = Character.isLowerCase(stated.charAt(0));
        for (int i = source.first(); i < source.end(); i++) {
            if (SpeakerWords.is(wording, i, Sort.UNNAMED)) {
                return true;
            }
            boolean counts = i + 1 < source.end() && SpeakerWords.is(wording, i, Sort.AMOUNT);
            if (wording.isNoun(i) && !counts) {
                boolean name = wording.isCapital(i) && (i > source.first() || !small);
                boolean living =
                        wording.isAnimate(i) || SpeakerWords.is(wording, i, Sort.ANY_NAMED);
                return living && !name;
            }
        }
        return false;
    }

    /// «чиновник», «известный дипломат»: said of whoever speaks, whoever else was once called so.
    private static boolean isAnybody(String stated) {
        List<String> words = Wording.split(Wording.form(stated));
        return words.size() <= 2
                && SpeakerWords.is(words.getLast(), Sort.ANY_PERSON)
                && !SpeakerWords.is(words.getLast(), Sort.HEAD);
    }

    /// Null also where the verb denies it: «губернатор Саратова | заявил» names a town.
    private @Nullable NamedPerson person(String nominative, Sex told) {
        NamedPerson person = NamedPerson.of(nominative, language);
        boolean denied =
                person != null
                        && person.isSurnameOnly()
                        && !person.title().isEmpty()
                        && !sexes.of(person.name()).agreesWith(told);
        return denied ? null : person;
    }

    @Override
    public @Nullable String lastNamed(int word, Sex sex) {
        String newcomer = subjects.newcomer(word, sex);
        String named = newcomer != null ? newcomer : persons.lastBefore(word, sex);
        return named != null ? named : subjects.one(word, sex);
    }

    @Override
    public @Nullable String subjectBefore(int word, Sex sex) {
        return subjects.subject(word, sex);
    }

    @Override
    public @Nullable String onlyNamed(Sex sex) {
        return persons.only(sex);
    }

    @Override
    public @Nullable String lastGroup(int word) {
        return subjects.several(word);
    }

    @Override
    public boolean mayHold(String person, String role) {
        return persons.holders().mayHold(person, role);
    }

    @Override
    public boolean isUntitled(String person) {
        return persons.holders().isUntitled(person);
    }

    @Override
    public boolean isHead(String person) {
        return persons.holders().isHead(person);
    }

    @Override
    public boolean isUnheld(String role) {
        return persons.holders().isUnheld(role);
    }

    @Override
    public Sex sexOf(Phrase described) {
        if (substantives.isOne(described)) {
            return substantives.sexOf(described);
        }
        for (int i = described.first(); i < described.end(); i++) {
            if (wording.isNoun(i)) {
                return subjects.sexOf(i);
            }
        }
        return Sex.UNKNOWN;
    }

    @Override
    public Sex sexOf(String name) {
        return sexes.of(name);
    }

    @Override
    public String nominative(Phrase source) {
        return nominatives.of(source);
    }
}
