package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Name;
import org.letopis.names.Named;
import org.letopis.reading.SourcePhrases.Phrase;
import org.letopis.reading.SpeakerWords.Sort;

import java.util.HashMap;
import java.util.Map;

/// Names within the words of a source that are not the speaker's: «муж Анны Речкиной», «медики центра Речкиной».
final class NamesOfOthers {
    private final Wording wording;
    private final Named.Who actors;

    /// Where each person is named first, by the actor's id.
    private final Map<String, Integer> firstNamed = new HashMap<>();

    NamesOfOthers(Wording wording, Named named) {
        this.wording = wording;
        this.actors = named.who();
        for (Name name : named.names()) {
            if (name.type() == Name.Type.PER && name.actor() != null) {
                firstNamed.putIfAbsent(name.actor(), name.span().start());
            }
        }
    }

    /// Whether a name in the words, if there is one, is not the speaker's.
    boolean areIn(Phrase source) {
        return isOffice(source) || isOfAnother(source) || isSeveral(source) || joinsNames(source);
    }

    /// «Муж Анны Речкиной», «адвокат Анны Речкиной»: the name behind is not the speaker's.
    boolean isOfAnother(Phrase source) {
        if (source.end() - source.first() < 2 || !wording.isCapital(source.end() - 1)) {
            return false;
        }
        int head = head(source);
        Name name = actors.nameAt(wording.span(head, source.end()));
        int first = firstOfName(source);
        if (wording.form(first - 1).equals("имени")) {
            return true;
        }
        boolean kin = SpeakerWords.is(wording, head, Sort.KIN);
        boolean serves = SpeakerWords.is(wording, head, Sort.SERVES);
        boolean known = isKnownBefore(name, source);
        boolean genitive = wording.isOblique(first) && wording.isCapital(first);
        return (genitive && (kin || (serves && (!source.oblique() || known))))
                || (known && first > head && (kin || (serves && isUndeclined(source.end() - 1))));
    }

    /// «советник | Нетару»: who only reads the name cannot tell its case.
    private boolean isUndeclined(int word) {
        return "уоиеэю".indexOf(wording.form(word).charAt(wording.form(word).length() - 1)) >= 0;
    }

    /// The word at which the name begins: that of a person, else whatever stands behind the first word.
    int firstOfName(Phrase source) {
        int head = source.first();
        Name name = actors.nameAt(wording.span(head, source.end()));
        int first =
                name == null || name.type() != Name.Type.PER
                        ? head
                        : wording.wordAt(name.span().start());
        return Math.max(first, head + 1);
    }

    /// Who was named before is not introduced with a title: «по словам адвоката Анны Речкиной» is another's word then.
    private boolean isKnownBefore(@Nullable Name name, Phrase source) {
        Integer known = name == null ? null : firstNamed.get(name.actor());
        return known != null && known < wording.span(source.first()).start();
    }

    /// «медики центра Речкиной»: several are not called by the name of one.
    private boolean isSeveral(Phrase source) {
        int head = head(source);
        return head < source.end() - 1
                && wording.isNoun(head)
                && !wording.isCapital(head)
                && wording.isAnimate(head)
                && wording.grammaticalNumber(head).equals("Plur");
    }

    private int head(Phrase source) {
        int head = wording.behindAttributes(source.first(), source.end() - 1);
        return head;
    }

    /// «Анна Речкина и Павел Зареев» are two.
    private boolean joinsNames(Phrase source) {
        for (int i = source.first() + 1; i < source.end() - 1; i++) {
            if (wording.form(i).equals("и") && isPerson(i - 1) && isPerson(i + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPerson(int word) {
        Name name = actors.nameAt(wording.span(word));
        return name != null && name.type() == Name.Type.PER;
    }

    /// «Армия Израиля» has a first name in it, and is none.
    private boolean isOffice(Phrase source) {
        return source.end() - source.first() > 1
                && SpeakerWords.is(wording, source.first(), Sort.OFFICE)
                && !SpeakerWords.is(wording, source.first(), Sort.PERSON);
    }
}
