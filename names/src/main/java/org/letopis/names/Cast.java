package org.letopis.names;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Actor;
import org.letopis.model.Name;
import org.letopis.model.Place;
import org.letopis.model.Role;
import org.letopis.model.Span;
import org.letopis.names.Marks.Mark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// The actors of a report as they are gathered, with their mentions; numbered when all are there.
final class Cast {
    /// Somebody whom the report calls by a role alone.
    private record Nameless(String name, Actor.Kind kind) {}

    private static final class Part {
        final Object who;
        final List<Held> roles = new ArrayList<>();
        int first = Integer.MAX_VALUE;

        Part(Object who) {
            this.who = who;
        }
    }

    private record Held(RolePhrase phrase, Span span) {}

    private record Mentioned(
            Span span,
            Name.Type type,
            String name,
            @Nullable Part part,
            @Nullable Place place,
            String rule) {}

    private final RoleNames roleNames;
    private final Map<Mark, Body> bodies;
    private final Places.Found places;
    private final IdentityHashMap<Object, Part> parts = new IdentityHashMap<>();
    private final Map<String, Nameless> nameless = new HashMap<>();
    private final List<Mentioned> names = new ArrayList<>();

    Cast(RoleNames roleNames, Map<Mark, Body> bodies, Places.Found places) {
        this.roleNames = roleNames;
        this.bodies = bodies;
        this.places = places;
    }

    /// @param who the [Person] or [Body]; null for a place
    void name(Mark mark, @Nullable Object who) {
        Mention mention = mark.mention();
        Place place = places.byMark().get(mark);
        names.add(
                new Mentioned(
                        mention.span(),
                        mention.type(),
                        mention.name(),
                        part(who, mention.span()),
                        place,
                        mention.rule()));
    }

    /// What stands for somebody without a name; the same for the same words.
    Object nameless(String name, Actor.Kind kind) {
        return nameless.computeIfAbsent(Grammar.fold(name), folded -> new Nameless(name, kind));
    }

    /// @param holds whether the report says here that they hold it
    void role(RolePhrase phrase, Span span, @Nullable Object who, boolean holds, String rule) {
        Part part = part(who, span);
        if (holds && part != null) {
            part.roles.add(new Held(phrase, span));
        }
        names.add(new Mentioned(span, Name.Type.ROLE, roleNames.whole(phrase), part, null, rule));
    }

    void reference(References.Reference back) {
        Object who = back.person() == null ? back.body() : back.person();
        names.add(
                new Mentioned(
                        back.span(),
                        Name.Type.REFERENCE,
                        back.name(),
                        part(who, back.span()),
                        null,
                        back.rule()));
    }

    private @Nullable Part part(@Nullable Object who, Span span) {
        if (who == null) {
            return null;
        }
        Part part = parts.computeIfAbsent(who, Part::new);
        part.first = Math.min(part.first, span.start());
        return part;
    }

    Named named() {
        List<Part> inOrder = new ArrayList<>(parts.values());
        // Two may start with one word: a role that stands for nobody else, and the name nested in
        // it.
        inOrder.sort(
                Comparator.<Part>comparingInt(part -> part.first)
                        .thenComparing(part -> name(part.who)));
        var ids = new IdentityHashMap<Part, String>();
        inOrder.forEach(part -> ids.put(part, "a" + (ids.size() + 1)));
        var written = new ArrayList<Name>();
        for (Mentioned one : names) {
            String actor = one.part() == null ? null : ids.get(one.part());
            String place = one.place() == null ? null : one.place().id();
            written.add(new Name(one.span(), one.type(), one.name(), actor, place, one.rule()));
        }
        written.sort(Comparator.comparing(Name::span).thenComparing(Name::type));
        return new Named(
                inOrder.stream().map(part -> actor(part, ids)).toList(), written, places.places());
    }

    private static String name(Object who) {
        return switch (who) {
            case Person person -> person.name;
            case Body body -> body.name;
            case Nameless one -> one.name();
            default -> throw new IllegalStateException("no actor: " + who);
        };
    }

    private Actor actor(Part part, IdentityHashMap<Part, String> ids) {
        List<Role> roles = roles(part, ids);
        String id = String.valueOf(ids.get(part));
        return switch (part.who) {
            case Person person ->
                    new Actor(
                            id,
                            Actor.Kind.PERSON,
                            person.name,
                            person.parts(),
                            person.sex,
                            country(part),
                            roles);
            case Body body -> new Actor(id, body.kind, body.name, null, null, country(body), roles);
            case Nameless one ->
                    new Actor(id, one.kind(), one.name(), null, null, country(part), roles);
            default -> throw new IllegalStateException("no actor: " + part.who);
        };
    }

    private List<Role> roles(Part part, IdentityHashMap<Part, String> ids) {
        var roles = new ArrayList<Role>();
        part.roles.sort(Comparator.comparing(Held::span));
        for (Held held : part.roles) {
            RolePhrase phrase = held.phrase();
            roles.add(
                    new Role(
                            held.span(),
                            roleNames.whole(phrase),
                            roleNames.position(phrase),
                            roleNames.body(phrase),
                            of(phrase, ids)));
        }
        return roles;
    }

    /// The actor or place that the body of a role is.
    private @Nullable String of(RolePhrase phrase, IdentityHashMap<Part, String> ids) {
        Mark owner = phrase.owner();
        if (owner == null) {
            return null;
        }
        Body body = bodies.get(owner);
        Place place = places.byMark().get(owner);
        return body != null ? ids.get(parts.get(body)) : place == null ? null : place.id();
    }

    /// Of the office that somebody holds: a minister of Тарвия is Tarvian, a trainer there need not be.
    private @Nullable String country(Part part) {
        for (Held held : part.roles) {
            if (held.phrase().is(RoleWords.Kind.OFFICE)) {
                String country = country(held.phrase());
                if (country != null) {
                    return country;
                }
            }
        }
        return null;
    }

    private @Nullable String country(RolePhrase phrase) {
        Mark owner = phrase.owner();
        Body body = owner == null ? null : bodies.get(owner);
        if (body != null) {
            return country(body);
        }
        Place place = owner == null ? null : places.byMark().get(owner);
        if (place != null && place.site() != null) {
            return place.site().country();
        }
        String name = roleNames.body(phrase);
        Countries.Country country = name == null ? null : Countries.in(name);
        return country == null ? null : country.code();
    }

    /// What the name says, or a place nested in it.
    private @Nullable String country(Body body) {
        if (body.country != null) {
            return body.country;
        }
        for (Mark mention : body.mentions) {
            for (Mark inside : places.inside(mention)) {
                Place place = places.byMark().get(inside);
                if (place != null && place.site() != null && place.site().country() != null) {
                    return place.site().country();
                }
            }
        }
        return null;
    }
}
