package org.letopis.names;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Analysis;
import org.letopis.language.Language;
import org.letopis.model.Actor;
import org.letopis.model.Name;
import org.letopis.model.Report;
import org.letopis.model.Span;
import org.letopis.names.Holders.Held;
import org.letopis.names.Marks.Mark;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Resolves who of the mentions of a report is one and the same.
final class Actors {
    private final Grammar grammar;
    private final RoleNames roleNames;
    private final Marks marks;
    private final Map<Mark, Person> people;
    private final Map<Mark, Body> bodies;
    private final Cast cast;
    private final Offices offices;
    private final Set<Person> officials = Collections.newSetFromMap(new IdentityHashMap<>());

    private Actors(Report report, Analysis analysis, List<Mention> mentions, Language language) {
        this.grammar = new Grammar(report.text(), analysis);
        this.roleNames = new RoleNames(grammar, language);
        this.marks = new Marks(grammar, mentions);
        this.people = People.resolve(grammar, marks, language);
        this.bodies = Bodies.resolve(grammar, marks);
        this.cast = new Cast(roleNames, bodies, Places.find(report.dateline(), marks));
        this.offices = new Offices(roleNames);
    }

    static Named resolve(
            Report report, Analysis analysis, List<Mention> mentions, Language language) {
        return new Actors(report, analysis, mentions, language).resolved();
    }

    private Named resolved() {
        for (Mark mark : marks.all()) {
            Object thing = mark.is(Name.Type.PER) ? people.get(mark) : bodies.get(mark);
            cast.name(mark, thing);
        }
        var persons = new HashMap<Span, Person>();
        for (References.Reference back : References.find(grammar, marks, people, bodies)) {
            if (back.rule().equals(References.WHAT_HE_IS) && back.person() != null) {
                persons.put(back.span(), back.person());
            } else {
                cast.reference(back);
            }
        }
        roles(persons);
        return cast.named();
    }

    /// Roles with a name tell who holds them; then roles in a named body; then the bare ones.
    private void roles(Map<Span, Person> persons) {
        List<RolePhrase> phrases = Roles.find(grammar, marks);
        var held = new HashMap<RolePhrase, Held>();
        for (Held one : Holders.find(grammar, marks, phrases)) {
            Person person = people.get(one.person());
            if (person != null) {
                held.put(one.role(), one);
                offices.add(one.role(), person);
                if (one.role().is(RoleWords.Kind.OFFICE)) {
                    officials.add(person);
                }
                cast.role(one.role(), span(one.role()), person, true, one.rule());
            }
        }
        for (boolean withBody : List.of(true, false)) {
            for (RolePhrase phrase : phrases) {
                if (!held.containsKey(phrase) && phrase.hasBody() == withBody) {
                    alone(phrase, persons.get(span(phrase)));
                }
            }
        }
    }

    private Span span(RolePhrase phrase) {
        return grammar.span(phrase.first(), phrase.end());
    }

    /// A role without a name: who is known to hold it, or is alone spoken of, or somebody whom the report names by it alone.
    private void alone(RolePhrase phrase, @Nullable Person near) {
        boolean unnamed = phrase.is(RoleWords.Kind.UNNAMED);
        if (unnamed && !isSource(phrase)) {
            return;
        }
        boolean plural = grammar.isPlural(phrase.head());
        Object who = plural ? null : offices.holder(phrase);
        // «Мэр встретил губернатора Зареева. Мэр сказал …»: who holds one office is not meant by
        // another.
        boolean other = phrase.is(RoleWords.Kind.OFFICE) && officials.contains(near);
        who = who == null && !other ? near : who;
        boolean known = who != null;
        if (who == null && (unnamed || isSomebody(phrase, plural))) {
            var kind = unnamed ? Actor.Kind.UNNAMED_SOURCE : Actor.Kind.PERSON;
            who = cast.nameless(roleNames.whole(phrase), kind);
            offices.add(phrase, who);
        }
        boolean holds = !known && !unnamed;
        cast.role(phrase, span(phrase), who, holds, who == null ? "role" : "role-alone");
    }

    private static boolean isSomebody(RolePhrase phrase, boolean plural) {
        return phrase.hasBody() && phrase.is(RoleWords.Kind.OFFICE) && !plural;
    }

    /// «источник в полиции», «сообщил источник»; but «источник энергии» is nobody.
    private boolean isSource(RolePhrase phrase) {
        boolean within =
                phrase.hasBody()
                        && phrase.body() > phrase.head()
                        && (grammar.is(phrase.head() + 1, "ADP") || phrase.owner() != null);
        return within || SpeechVerbs.areBeside(grammar, phrase.first(), phrase.end());
    }
}
