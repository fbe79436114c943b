package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Sex;
import org.letopis.model.Actor;
import org.letopis.model.Name;
import org.letopis.model.Span;
import org.letopis.names.Named;
import org.letopis.reading.SourcePhrases.Phrase;

import java.util.List;

/// Whom the words of a source name, as the names of the report have it.
record PersonMentions(Wording wording, Named.Who actors, Sexes sexes) {
    /// The person whom the words name, or whose role alone they are; null where there is none.
    @Nullable Actor at(Phrase source, Sex told) {
        Span words = wording.span(source.first(), source.end());
        Name name = actors.nameAt(words);
        Actor actor = actors.at(words);
        if (name == null || actor == null || actor.person() == null) {
            return null;
        }
        if (isAttributeOnly(source, name)) {
            return null;
        }
        boolean meant =
                switch (name.type()) {
                    case PER -> name.span().start() <= words.start() || isApposition(source, name);
                    case ROLE -> name.span().start() == words.start();
                    case REFERENCE, ORG, LOC, FAC -> false;
                };
        return meant && sexes.of(actor.name()).agreesWith(told) ? actor : null;
    }

    /// «Озёрские | врачи»: an attribute is no name beside its noun.
    private boolean isAttributeOnly(Phrase source, Name name) {
        int first = wording.wordAt(name.span().start());
        int next = first + 1;
        return wording.isAttribute(first)
                && next < source.end()
                && wording.span(first).end() == name.span().end()
                && wording.isNoun(next)
                && !wording.isCapital(next);
    }

    /// «Мэр | Павел Зареев», but not «представитель | Зареева» and not «отделение | Зари»: a name behind its noun is the
    /// speaker's where the noun is a person, in the same case.
    private boolean isApposition(Phrase source, Name name) {
        int first = wording.wordAt(name.span().start());
        for (int i = source.first(); i < first; i++) {
            if (wording.isNoun(i)) {
                return wording.isAnimate(i) && (source.oblique() || !wording.isOblique(first));
            }
        }
        return false;
    }

    /// As the words have it, where they stand in the nominative and give more than one word of the name.
    String fullName(Phrase source, Actor actor) {
        Name name = actors.nameAt(wording.span(source.first(), source.end()));
        boolean told = name != null && name.type() == Name.Type.PER && !source.oblique();
        String said = name != null && told ? name.span().in(wording.text()) : actor.name();
        return said.indexOf(' ') > 0 ? fuller(said, actor.name()) : actor.name();
    }

    /// With plain spaces, as [Wording#words] gives them.
    static String plain(String name) {
        return name.replace('\u00a0', ' ');
    }

    /// The longer of two names of one person.
    static String fuller(String name, String other) {
        String surname = Wording.form(name.substring(name.lastIndexOf(' ') + 1));
        boolean same = List.of(Wording.form(other).split(" ", -1)).contains(surname);
        return same && other.length() > name.length() ? other : name;
    }
}
