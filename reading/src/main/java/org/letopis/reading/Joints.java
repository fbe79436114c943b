package org.letopis.reading;

import org.letopis.reading.SpeakerWords.Sort;

/// Tells whether «и» joins what stands on both its sides to one source.
record Joints(Wording wording, Quotations quotations) {
    /// «Анна и Илья», «министр экологии | и | природных ресурсов»: what stands on both sides of «и» is alike.
    boolean joins(int and) {
        int next = and + 1;
        if (!wording.form(and).equals("и") || and == 0 || next >= wording.size()) {
            return false;
        }
        boolean inMarks =
                quotations.around(and - 1) != null
                        && quotations.around(next) != null
                        && quotations.around(and) == null;
        boolean names = inMarks || (wording.isCapital(and - 1) && wording.isCapital(next));
        boolean owner =
                wording.isAcronym(next)
                        || (wording.grammaticalCase(next).equals("Gen")
                                && !wording.isCapital(next)
                                && !wording.isParticiple(next));
        boolean owners = owner && wording.grammaticalCase(and - 1).equals("Gen");
        return names || owners || areRoles(and - 1, next);
    }

    /// «основатель | и | глава „Зари“ Павел Зареев», «инвестор | и | крупнейший владелец Павел Зареев»
    private boolean areRoles(int one, int next) {
        int other = wording.behindAttributes(next, wording.size() - 1);
        boolean living =
                wording.isNoun(one)
                        && wording.isNoun(other)
                        && wording.isAnimate(one)
                        && wording.isAnimate(other)
                        && !wording.isCapital(one)
                        && !wording.isCapital(other)
                        && wording.grammaticalCase(one).equals("Nom")
                        && wording.grammaticalNumber(one).equals("Sing");
        boolean listed =
                SpeakerWords.is(wording, one, Sort.PERSON)
                        && SpeakerWords.is(wording, next, Sort.PERSON);
        return (living || listed)
                && wording.grammaticalCase(one).equals(wording.grammaticalCase(other))
                && wording.grammaticalNumber(one).equals(wording.grammaticalNumber(other));
    }

    /// «эксперты | и | местная оппозиция считают»: nominatives on both sides, and a verb of several.
    boolean joinsSubjects(int and, int verb) {
        int next = wording.behindAttributes(and + 1, verb);
        return next < verb
                && wording.isNoun(and - 1)
                && wording.isNoun(next)
                && wording.grammaticalCase(and - 1).equals("Nom")
                && wording.grammaticalCase(next).equals("Nom")
                && wording.grammaticalNumber(verb).equals("Plur");
    }
}
