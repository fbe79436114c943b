package org.letopis.names;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Actor;
import org.letopis.model.Span;
import org.letopis.names.Marks.Mark;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// Finds the words that point back to somebody named: «он добавил», «компания», «политик». Only where one alone can be
/// meant: words credited to the wrong person are worse than words credited to nobody.
final class References {
    /// A reference looks back this many sentences. Ours.
    private static final int MOST_SENTENCES = 3;

    /// @param person whom it means, or null
    /// @param body which organisation it means, or null
    record Reference(
            Span span, String name, @Nullable Person person, @Nullable Body body, String rule) {}

    /// The rule of «политик»: a bare role that means the one person spoken of.
    static final String WHAT_HE_IS = "what-he-is";

    private static final String MINISTRY = "министерство";

    /// How the short names of ministries begin.
    private static final String SHORT_MINISTRY = "мин";

    private final Grammar grammar;
    private final Marks marks;
    private final Map<Mark, Person> people;
    private final Map<Mark, Body> bodies;
    private final List<Mark> seen = new ArrayList<>();
    private final List<Reference> found = new ArrayList<>();

    private References(
            Grammar grammar, Marks marks, Map<Mark, Person> people, Map<Mark, Body> bodies) {
        this.grammar = grammar;
        this.marks = marks;
        this.people = people;
        this.bodies = bodies;
    }

    static List<Reference> find(
            Grammar grammar, Marks marks, Map<Mark, Person> people, Map<Mark, Body> bodies) {
        var references = new References(grammar, marks, people, bodies);
        int next = 0;
        for (int i = 0; i < grammar.size(); i++) {
            while (next < marks.all().size() && marks.all().get(next).first() <= i) {
                references.seen.add(marks.all().get(next++));
            }
            references.look(i);
        }
        return references.found;
    }

    private void look(int word) {
        String form = grammar.form(word);
        if (form.equals("он") || form.equals("она")) {
            if (SpeechVerbs.areBeside(grammar, word, word + 1)) {
                Person person =
                        spokenOf(word, form.equals("она") ? Actor.Sex.FEMALE : Actor.Sex.MALE);
                if (person != null) {
                    add(word, person.name, person, null, "pronoun");
                }
            }
        } else if (isBareNoun(word)) {
            bareNoun(word);
        }
    }

    private void bareNoun(int word) {
        String lemma = grammar.lemma(word);
        BodyWords.Sort sort = BodyWords.of(lemma);
        if (sort != null) {
            Body body = nearest(word, lemma, sort);
            if (body != null) {
                add(word, body.name, null, body, "what-it-is");
            }
        } else if (RoleWords.kinds(lemma).contains(RoleWords.Kind.ANY)
                && SpeechVerbs.areBeside(grammar, word, word + 1)) {
            Person person = onlyOne(word);
            if (person != null) {
                add(word, person.name, person, null, WHAT_HE_IS);
            }
        }
    }

    private void add(
            int word, String name, @Nullable Person person, @Nullable Body body, String rule) {
        found.add(new Reference(grammar.span(word), name, person, body, rule));
    }

    /// The one person of a sex who can be meant by a pronoun: the last subject, or the only one spoken of.
    private @Nullable Person spokenOf(int word, Actor.Sex sex) {
        var near = new LinkedHashSet<Person>();
        var subjects = new LinkedHashSet<Person>();
        int latest = -1;
        for (int i = seen.size() - 1; i >= 0 && isNear(seen.get(i), word); i--) {
            Person person = people.get(seen.get(i));
            if (person == null || (person.sex != null && person.sex != sex)) {
                continue;
            }
            int sentence = grammar.sentenceOf(seen.get(i).first());
            near.add(person);
            latest = Math.max(latest, sentence);
            if (sentence == latest && grammar.kase(seen.get(i).first()).equals("Nom")) {
                subjects.add(person);
            }
        }
        return near.size() == 1
                ? near.getFirst()
                : subjects.size() == 1 ? subjects.getFirst() : null;
    }

    private @Nullable Person onlyOne(int word) {
        var near = new LinkedHashSet<Person>();
        for (int i = seen.size() - 1; i >= 0 && isNear(seen.get(i), word); i--) {
            Person person = people.get(seen.get(i));
            if (person != null) {
                near.add(person);
            }
        }
        boolean fits =
                near.size() == 1
                        && (near.getFirst().sex != Actor.Sex.MALE || !grammar.isFeminine(word));
        return fits ? near.getFirst() : null;
    }

    private boolean isNear(Mark mark, int word) {
        return grammar.sentenceOf(mark.first()) > grammar.sentenceOf(word) - MOST_SENTENCES;
    }

    /// The one body that is called so in the sentences before; else the one of that sort.
    private @Nullable Body nearest(int word, String lemma, BodyWords.Sort sort) {
        var called = new LinkedHashSet<Body>();
        var alike = new LinkedHashSet<Body>();
        for (int i = seen.size() - 1; i >= 0 && isNear(seen.get(i), word); i--) {
            Body body = bodies.get(seen.get(i));
            if (body == null) {
                continue;
            }
            if (isCalled(body, lemma)) {
                called.add(body);
            }
            if (BodyWords.isGeneral(sort.kind(), lemma) && isAlike(body, sort.kind())) {
                alike.add(body);
            }
        }
        return called.size() == 1 ? called.getFirst() : alike.size() == 1 ? alike.getFirst() : null;
    }

    /// «министерство» is said of the «Министерство рек» and of the «Минрек».
    private static boolean isCalled(Body body, String lemma) {
        return body.head.equals(lemma)
                || (lemma.equals(MINISTRY)
                        && body.kind == Actor.Kind.STATE_BODY
                        && Grammar.fold(body.name).startsWith(SHORT_MINISTRY));
    }

    private static boolean isAlike(Body body, Actor.Kind wanted) {
        boolean unknown = body.kind == Actor.Kind.OTHER_BODY && body.head.isEmpty();
        return BodyWords.isAlike(body.kind, unknown, wanted);
    }

    /// «компания»; but not «компания „Заря“», «глава компании-партнёра», «другая компания», «компании» of many.
    private boolean isBareNoun(int word) {
        if (!grammar.is(word, "NOUN") || grammar.isPlural(word) || marks.outerAt(word) != null) {
            return false;
        }
        int sentence = grammar.sentenceOf(word);
        boolean qualified =
                grammar.isIn(sentence, word - 1)
                        && grammar.isAdjective(word - 1)
                        && !grammar.lemma(word - 1).equals("этот")
                        && !grammar.lemma(word - 1).equals("данный");
        int next = word + 1;
        boolean goesOn =
                grammar.isIn(sentence, next)
                        && (marks.outerAt(next) != null
                                || "«\"„".contains(grammar.form(next))
                                || (grammar.kase(next).equals("Gen") && !grammar.is(next, "PRON")));
        return !qualified && !goesOn;
    }
}
