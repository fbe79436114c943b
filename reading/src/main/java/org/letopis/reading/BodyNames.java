package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.language.GrammaticalCase;
import org.letopis.language.Language;
import org.letopis.model.Actor;
import org.letopis.model.Name;
import org.letopis.model.Span;
import org.letopis.names.Named;
import org.letopis.reading.SourcePhrases.Phrase;
import org.letopis.reading.SpeakerWords.Sort;

/// The bodies that the layer of names knows, as sources name or mean them.
final class BodyNames {
    private final Wording wording;
    private final Language language;
    private final Named.Who actors;

    BodyNames(Wording wording, Language language, Named.Who actors) {
        this.wording = wording;
        this.language = language;
        this.actors = actors;
    }

    /// The name of the body that a source is or means, nominative; null where the layer of names knows none.
    ///
    /// @param stated the words of the source in the nominative
    @Nullable String name(Phrase source, String stated) {
        String meant = meant(source, stated);
        String named = meant != null ? meant : named(source);
        return named != null ? named : inMarks(source, stated);
    }

    /// «немецкое издание | Die Post»: a medium's name in foreign letters stands for itself; null where the source is none such.
    @Nullable String medium(Phrase source) {
        int noun = wording.behindAttributes(source.first(), source.end());
        boolean kind =
                noun + 1 < source.end()
                        && SpeakerWords.is(wording, noun, Sort.ANY_MEDIUM)
                        && wording.isLatin(noun + 1)
                        && wording.isLatin(source.end() - 1);
        return kind ? wording.words(noun + 1, source.end()) : null;
    }

    /// «министерство» for the ministry named before, «пресс-служба министерства» for its press service; null where the
    /// layer of names knows none that alone can be meant.
    private @Nullable String meant(Phrase source, String stated) {
        int last = source.end() - 1;
        Name name = actors.nameAt(wording.span(last));
        Actor actor = actors.at(wording.span(last));
        if (name == null
                || actor == null
                || name.type() != Name.Type.REFERENCE
                || !SpeakerWords.is(wording, last, Sort.ANY_BODY)) {
            return null;
        }
        if (last == source.first()) {
            return null;
        }
        String word = wording.surface(last);
        return stated.endsWith(" " + word)
                ? stated.substring(0, stated.length() - word.length())
                        + language.inflect(actor.name(), GrammaticalCase.GENITIVE)
                : null;
    }

    /// The nominative of a source that is nothing but a body's name: «по данным „Волны“».
    private @Nullable String named(Phrase source) {
        Span words = wording.span(source.first(), source.end());
        Name name = actors.nameAt(words);
        Actor actor = actors.at(words);
        boolean whole =
                name != null
                        && name.type() == Name.Type.ORG
                        && unmarked(words.in(wording.text()))
                                .equals(unmarked(name.span().in(wording.text())))
                        && wording.isCapital(wording.wordAt(name.span().start()));
        if (!whole || name == null || actor == null) {
            return null;
        }
        // A mark alone comes of a span that ends too early.
        String said = words.in(wording.text());
        boolean shortened = Letters.areAcronym(said) && actor.name().indexOf(' ') > 0;
        if (!source.oblique() && said.equals(unmarked(said)) && !shortened) {
            return name.name().equalsIgnoreCase(said) ? name.name() : said;
        }
        boolean marks = actor.name().indexOf('«') >= 0 && actor.name().indexOf('»') < 0;
        return marks ? null : actor.name();
    }

    /// «Вести дня», of which the layer of names knows no more: what stands between the marks.
    private @Nullable String inMarks(Phrase source, String stated) {
        String name = unmarked(stated);
        boolean whole = name.length() == stated.length() - 2 && wording.isMark(source.first());
        return !whole ? null : source.oblique() ? language.nominativeOfOblique(name) : name;
    }

    private static String unmarked(String name) {
        return name.replaceAll("^[«„\"]|[»“\"]$", "");
    }
}
