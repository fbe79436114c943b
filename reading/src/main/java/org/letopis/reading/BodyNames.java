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

import java.util.function.Predicate;

/// The bodies that the layer of names knows, as sources name or mean them.
final class BodyNames {
    /// A noun looks back over so many words: a bound on the work. Ours.
    private static final int MOST_WORDS_BACK = 400;

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

    /// «немецкое издание | Die Post», «оператор сетей | Rivernet»: a name in foreign letters stands for itself behind what it is;
    /// null where the source is none such.
    @Nullable String foreign(Phrase source) {
        int noun = wording.behindAttributes(source.first(), source.end());
        int name = noun + 1;
        while (name < source.end() && isOwner(name)) {
            name++;
        }
        boolean latin =
                name < source.end() && wording.isLatin(name) && wording.isLatin(source.end() - 1);
        if (!latin) {
            return null;
        }
        boolean medium = name == noun + 1 && SpeakerWords.is(wording, noun, Sort.ANY_MEDIUM);
        boolean firm =
                SpeakerWords.is(wording, noun, Sort.ANY_BODY, Sort.FIRM)
                        && !wording.grammaticalNumber(noun).equals("Plur")
                        && wording.isCapital(name);
        return medium || firm ? wording.words(name, source.end()) : null;
    }

    private boolean isOwner(int word) {
        return wording.grammaticalCase(word).equals("Gen") && !wording.isCapital(word);
    }

    /// «В | службе | отметили» behind «служба Rivernet»: the last body in front of whose name a noun stood, one that spoke before one
    /// that did not; null where it stood in front of none.
    @Nullable String introducedBy(int noun, Predicate<Actor> spoke) {
        if (!SpeakerWords.is(wording, noun, Sort.ANY_BODY, Sort.FIRM)) {
            return null;
        }
        String lemma = wording.lemma(noun);
        String last = null;
        for (int i = noun - 1; i >= Math.max(0, noun - MOST_WORDS_BACK); i--) {
            Name name = wording.lemma(i).equals(lemma) ? nameBehind(i) : null;
            Actor body = name == null || name.actor() == null ? null : actors.at(name.span());
            if (body != null && spoke.test(body)) {
                return body.name();
            }
            last = body == null || last != null ? last : body.name();
        }
        return last;
    }

    /// «служба | Rivernet», «оператор сетей | „Волна“»
    private @Nullable Name nameBehind(int noun) {
        int at = noun + 1;
        while (at < wording.size() && isOwner(at)) {
            at++;
        }
        at += at < wording.size() && wording.isMark(at) ? 1 : 0;
        if (at >= wording.size()
                || wording.sentenceOf(at) != wording.sentenceOf(noun)
                || !wording.isCapital(at)) {
            return null;
        }
        Name name = actors.nameAt(wording.span(at));
        return name != null && name.type() == Name.Type.ORG ? name : null;
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
