package org.letopis.reading;

import org.letopis.reading.SourcePhrases.Phrase;
import org.letopis.reading.SpeakerWords.Sort;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Tells the capital of a sentence's start from the capital of a name: «Министр добавил» means the «министр».
final class CommonNouns {
    /// «осуждённая», «пострадавший», «обвиняемые»: who is called by what befell them has no such surname.
    private static final Pattern PARTICIPLE =
            Pattern.compile(".{3,}(?:енн|анн|вш|ющ|ящ|ем|им)(?:ый|ий|ая|яя|ые|ие)");

    private final Wording wording;

    /// Words that stand with a capital inside a sentence.
    private final Set<String> capital = new TreeSet<>();

    CommonNouns(Wording wording) {
        this.wording = wording;
        for (int i = 0; i < wording.size(); i++) {
            if (!opens(i) && wording.isCapital(i)) {
                capital.add(wording.form(i));
            }
        }
    }

    /// «осуждённая», «пострадавший»
    static boolean isParticiple(String form) {
        return PARTICIPLE.matcher(form).matches();
    }

    /// Whether a capital may come from the place alone: at the start of a sentence or a quotation.
    private boolean opens(int word) {
        int first = wording.first(wording.sentenceOf(word));
        int before = word - 1;
        while (before >= first && wording.isMark(before) && !wording.form(before).equals(",")) {
            before--;
        }
        return before < first || (wording.isMark(word - 1) && !isTag(word));
    }

    /// «Мост закрыт — | Зареев»: behind a dash a sentence may begin, but not with its last word.
    private boolean isTag(int word) {
        int next = word + 1;
        int end = wording.end(wording.sentenceOf(word));
        return wording.isDash(word - 1) && (next >= end || wording.isMark(next));
    }

    /// The name of a source, its first letter small where it is a common noun at a sentence's start.
    String folded(Phrase source, String name) {
        boolean acronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        if (acronym || !opens(source.first()) || !isCommon(source)) {
            return name;
        }
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private boolean isCommon(Phrase source) {
        int first = source.first();
        String form = wording.form(first);
        if (SpeakerWords.is(form, Sort.PROPER) || capital.contains(form)) {
            return false;
        }
        if (SpeakerWords.is(
                form, Sort.PERSON, Sort.OFFICE, Sort.UNNAMED, Sort.DOCUMENT, Sort.AMOUNT)) {
            return true;
        }
        int next = wording.behindAttributes(first + 1, source.end() - 1);
        boolean attribute =
                wording.isAttribute(first)
                        && next < source.end()
                        && wording.isNoun(next)
                        && !wording.isCapital(next)
                        && (!SpeakerWords.is(wording, next, Sort.OFFICE)
                                || wording.grammaticalNumber(next).equals("Plur"));
        boolean participle = source.end() == first + 1 && isParticiple(form);
        if (attribute || participle || wording.upos(first).equals("NOUN")) {
            return true;
        }
        for (int i = first + 1; i < Math.min(source.end(), first + 4); i++) {
            if (wording.isCapital(i)) {
                return false;
            }
            if (SpeakerWords.is(wording.form(i), Sort.PERSON, Sort.UNNAMED)) {
                return true;
            }
        }
        return false;
    }
}
