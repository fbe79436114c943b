package org.letopis.reading;

import org.letopis.language.Language;
import org.letopis.language.Sex;
import org.letopis.model.Name;
import org.letopis.names.Named;
import org.letopis.reading.SourcePhrases.Phrase;

import java.util.HashMap;
import java.util.Map;

/// The words of sources in the nominative, whoever is meant.
final class SourceNominatives {
    private final Wording wording;
    private final Language language;
    private final Named.Who actors;
    private final NamesOfOthers others;
    private final Substantives substantives;
    private final Map<Phrase, String> read = new HashMap<>();

    SourceNominatives(
            Wording wording,
            Language language,
            Named.Who actors,
            NamesOfOthers others,
            Substantives substantives) {
        this.wording = wording;
        this.language = language;
        this.actors = actors;
        this.others = others;
        this.substantives = substantives;
    }

    String of(Phrase source) {
        return read.computeIfAbsent(source, this::readNominative);
    }

    /// «представитель | Волны»: the layer of names knows the last word for no person's name.
    boolean endsWithThing(Phrase source) {
        Name name = actors.nameAt(wording.span(source.end() - 1));
        return name != null
                && switch (name.type()) {
                    case ORG, LOC, FAC -> true;
                    case PER, ROLE, REFERENCE -> false;
                };
    }

    private String readNominative(Phrase source) {
        String surface = wording.words(source.first(), source.end());
        if (!source.oblique()) {
            return surface;
        }
        if (substantives.isOne(source) && substantives.sexOf(source) == Sex.FEMALE) {
            return Substantives.feminine(surface);
        }
        int name = others.isOfAnother(source) ? others.firstOfName(source) : firstOfOwner(source);
        if (name <= source.first()) {
            return language.nominativeOfOblique(surface);
        }
        return language.nominativeOfOblique(wording.words(source.first(), name))
                + " "
                + wording.words(name, source.end());
    }

    /// Where the body or place begins that the words belong to: «представителя | Волны», «жителям | Озёрска»; 0 where none does.
    private int firstOfOwner(Phrase source) {
        Name name = actors.nameAt(wording.span(source.end() - 1));
        int first = name == null ? 0 : wording.wordAt(name.span().start());
        boolean owner = endsWithThing(source) && first > source.first();
        return owner && wording.grammaticalCase(first).equals("Gen") ? first : 0;
    }
}
