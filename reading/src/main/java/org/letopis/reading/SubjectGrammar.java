package org.letopis.reading;

import org.letopis.language.Sex;
import org.letopis.reading.SourcePhrases.Phrase;
import org.letopis.reading.SpeakerWords.Sort;

/// Tells by grammar whether words beside a reporting word can be its subject.
record SubjectGrammar(Wording wording, Quotations quotations) {
    /// Verbs that have an accusative of whom: «предупредил Анну Речкину».
    private static final String TELLS_SOMEBODY =
            "(?:предупре|проинформ|информир|уведом|извест|оповест|предостер|цитир|процитир).*";

    /// «Женщину обвинили» has no speaker: no word of the phrase can be a nominative, and one is an object. What stands in marks
    /// has a case of its own.
    boolean canBeSubject(Phrase phrase) {
        boolean object = false;
        for (int i = phrase.first(); i < phrase.end(); i++) {
            Quotations.Quotation name = quotations.around(i);
            if (name != null && name.open() == i && name.close() < phrase.end()) {
                object |= isToldTo(name);
                i = name.close();
                continue;
            }
            switch (wording.grammaticalCase(i)) {
                case "Nom" -> {
                    return true;
                }
                case "Acc" -> {
                    if (isNameAlikeInBothCases(phrase, i) || isNameOfSpeaker(phrase)) {
                        return true;
                    }
                    object = true;
                }
                case "Dat", "Ins", "Loc" -> object = true;
                default -> {}
            }
        }
        return !object;
    }

    /// «„Речному вестнику“»: a name that stands in the dative within its marks is spoken to.
    private boolean isToldTo(Quotations.Quotation name) {
        for (int i = name.open() + 1; i < name.close(); i++) {
            if (!wording.grammaticalCase(i).equals("Dat")) {
                return false;
            }
        }
        return name.close() > name.open() + 2;
    }

    /// «„Вестник“», «Заречье»: as an object the name of a thing looks no different; and who only reads «сказала | Речкина»
    /// cannot know whether the name is a woman's or a man's accusative.
    private boolean isNameAlikeInBothCases(Phrase phrase, int word) {
        boolean named = wording.isCapital(word) && word > wording.first(wording.sentenceOf(word));
        boolean listed =
                SpeakerWords.is(wording.form(word), Sort.OFFICE, Sort.UNNAMED, Sort.DOCUMENT);
        if (!named && !listed && !wording.upos(word).equals("PROPN")) {
            return false;
        }
        boolean thing = !wording.isAnimate(word) && !wording.grammaticalGender(word).equals("Fem");
        boolean woman = isWomansVerb(phrase.first() - 1) || isWomansVerb(phrase.end());
        return thing || (woman && wording.form(word).endsWith("а"));
    }

    /// «отметил | Мика Риипи |,»: of a foreign name the case is a guess, and nobody is «отмечен» with a name alone behind the verb.
    private boolean isNameOfSpeaker(Phrase phrase) {
        int verb = phrase.first() - 1;
        boolean says =
                verb >= 0
                        && Cues.of(wording.form(verb), Cues.Kind.SAYS) != null
                        && !wording.form(verb).matches(TELLS_SOMEBODY)
                        && phrase.end() < wording.size()
                        && wording.isMark(phrase.end());
        for (int i = phrase.first(); says && i < phrase.end(); i++) {
            says = wording.isCapital(i) && wording.isAnimate(i);
        }
        return says && phrase.end() > phrase.first() + 1;
    }

    /// «сказала», «уверена»
    private boolean isWomansVerb(int word) {
        return word >= 0
                && word < wording.size()
                && wording.isPredicate(word)
                && ReportingVerb.sex(wording.form(word)) == Sex.FEMALE;
    }

    /// Whether a noun of the phrase is the subject of words that say what was said: «союзы | объявили о», «завод | заявил, что».
    boolean speaks(Phrase phrase, int cue) {
        for (int i = phrase.first(); i < phrase.end(); i++) {
            if (isSubjectOfSpeech(i, cue)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a verb that agrees with a noun gives speech to it, whatever the noun names.
    boolean isSubjectOfSpeech(int noun, int verb) {
        int next = verb + 1;
        // «факты говорят о многом»: to speak of something is what things do too.
        boolean shows = wording.form(verb).startsWith("говор") && !wording.isAnimate(noun);
        boolean says =
                !shows
                        && next + 1 < wording.size()
                        && switch (wording.form(next)) {
                            case "о", "об" -> true;
                            case "," -> wording.form(next + 1).equals("что");
                            default -> false;
                        };
        return says
                && wording.isNoun(noun)
                && wording.grammaticalCase(noun).equals("Nom")
                && agrees(noun, verb);
    }

    /// Neither «ведомство | планируют разделить», whose noun is the object of several who are not named, nor «мама |, на боль
    /// жаловался»; but «врач | сказала», «большинство | считают».
    boolean mayAgree(Phrase phrase, int verb) {
        int head = wording.behindAttributes(phrase.first(), phrase.end() - 1);
        boolean opens = head == wording.first(wording.sentenceOf(head));
        boolean common = wording.upos(head).equals("NOUN") && (opens || !wording.isCapital(head));
        if (!common || !wording.isFiniteVerb(verb) || phrase.end() - head > 1) {
            return true;
        }
        boolean one = wording.grammaticalNumber(head).equals("Sing");
        boolean several = wording.grammaticalNumber(verb).equals("Plur");
        boolean woman = wording.isAnimate(head) && wording.grammaticalGender(head).equals("Fem");
        boolean object = one && several && !wording.isAnimate(head);
        return !object && !(woman && wording.grammaticalGender(verb).equals("Masc"));
    }

    private boolean agrees(int noun, int verb) {
        String gender = wording.grammaticalGender(verb);
        return wording.isPredicate(verb)
                && wording.grammaticalNumber(noun).equals(wording.grammaticalNumber(verb))
                && (gender.isEmpty() || gender.equals(wording.grammaticalGender(noun)));
    }

    /// «главной бедой | жители | назвали», «ответил критикам | Зареев», «отметила отставку мэра | Речкина»: the first nominative
    /// behind what the verb has in another case; the first word where no other case stands in front.
    int behindObject(int first, int end) {
        boolean object =
                first + 1 < end && wording.isLatin(first) && wording.isAttribute(first + 1);
        for (int i = first; i < end && quotations.around(i) == null; i++) {
            switch (wording.grammaticalCase(i)) {
                case "Nom" -> {
                    return object ? i : first;
                }
                case "Ins", "Dat" -> object = true;
                case "Gen" -> object |= i == first && wording.isNoun(i) && !wording.isCapital(i);
                case "Acc" -> object |= wording.isNoun(i) && isFeminine(i);
                default -> {}
            }
        }
        return first;
    }

    /// «отставку»: only of such nouns the accusative looks like no nominative.
    private boolean isFeminine(int noun) {
        return wording.grammaticalGender(noun).equals("Fem")
                && !wording.isCapital(noun)
                && (wording.form(noun).endsWith("у") || wording.form(noun).endsWith("ю"));
    }

    /// «по словам мэра | мост цел», «по данным МВД | погибли двое», «по данным МВД | пять домов сгорели»: where no comma closes
    /// a source in the genitive, its clause begins with a verb, a count or another case.
    int endOfOblique(int first, int end) {
        if (first >= end) {
            return end;
        }
        if (!wording.grammaticalCase(first).equals("Gen") && !wording.isAcronym(first)) {
            return wording.isPredicate(first) ? first : end;
        }
        boolean named = wording.isNoun(first) || wording.isAcronym(first);
        for (int i = first + 1; i < end; i++) {
            Quotations.Quotation name = quotations.around(i);
            if (name != null && name.open() == i && name.close() < end) {
                i = name.close();
                named = true;
            } else if (named && opensClause(i)) {
                return i;
            }
            named |= wording.isNoun(i) && wording.isOblique(i);
        }
        return end;
    }

    private boolean opensClause(int word) {
        if (wording.isCapital(word) || wording.upos(word - 1).equals("ADP")) {
            return false;
        }
        boolean counts =
                wording.isNumber(word)
                        && word + 1 < wording.size()
                        && wording.upos(word + 1).equals("NOUN")
                        && !wording.isMark(word - 1);
        boolean nominal = wording.upos(word).equals("NOUN") || wording.isAttribute(word);
        boolean other =
                nominal
                        && switch (wording.grammaticalCase(word)) {
                            case "Nom", "Acc" -> true;
                            default -> false;
                        };
        return counts || other || wording.isPredicate(word);
    }
}
