package org.letopis.language.russian;

import org.letopis.language.russian.Candidate.Origin;

import java.util.ArrayList;
import java.util.List;

/// Readings that do not depend on a dictionary: marks, digits, Latin words, initials, abbreviations in capitals and
/// names that do not change.
final class FixedReadings {
    /// How likely a name with a certain last letter keeps its form, on the scale of [Candidate#rank()].
    private static final int SELDOM = 1;

    private static final int OFTEN = 4;
    private static final String[] CASES = {"nomn", "gent", "datv", "accs", "ablt", "loct"};

    private final List<Candidate> mark = one("PNCT");
    private final List<Candidate> symbol = one("SYMB");
    private final List<Candidate> number = one("NUMB");
    private final List<Candidate> unknown = one("UNKN");
    private final List<Candidate> latin = one("LATN");
    private final List<Candidate> variable = one("LATN,Vari");
    private final List<Candidate> latinName = one("LATN,Orgn");
    private final List<Candidate> roman =
            readings(
                    cases(
                            "ADJF,Anum,ROMN masc,sing,",
                            "ADJF,Anum,ROMN femn,sing,",
                            "ADJF,Anum,ROMN neut,sing,",
                            "ADJF,Anum,ROMN plur,"),
                    0);
    private final List<Tag> initials = cases("NOUN,anim,ms-f,Init,Fixd sing,");
    private final List<Tag> abbreviations =
            cases(
                    "NOUN,inan,femn,Fixd,Abbr sing,",
                    "NOUN,inan,masc,Fixd,Abbr sing,",
                    "NOUN,inan,neut,Fixd,Abbr sing,");
    private final List<Tag> men = cases("NOUN,anim,masc,Fixd,Surn sing,");
    private final List<Tag> women = cases("NOUN,anim,femn,Fixd,Surn sing,");
    private final List<Tag> places = cases("NOUN,inan,neut,Fixd,Geox sing,");

    private final WordSet prefixes;
    private final WordSet particles;

    private FixedReadings(WordSet prefixes, WordSet particles) {
        this.prefixes = prefixes;
        this.particles = particles;
    }

    static FixedReadings load() {
        return new FixedReadings(WordSet.load("prefixes.txt"), WordSet.load("particles.txt"));
    }

    List<Candidate> mark() {
        return mark;
    }

    List<Candidate> symbol() {
        return symbol;
    }

    List<Candidate> number() {
        return number;
    }

    List<Candidate> unknown() {
        return unknown;
    }

    /// «XIX» is an ordinal number; a Latin word with a capital is a name, a small Latin letter a variable.
    List<Candidate> latin(CharSequence text, int start, int end) {
        boolean digits = true;
        boolean capital = false;
        for (int i = start; i < end; i++) {
            digits &= "IVXLCM".indexOf(text.charAt(i)) >= 0;
            capital |= Character.isUpperCase(text.charAt(i));
        }
        if (digits) {
            return roman;
        }
        return capital ? latinName : end - start == 1 ? variable : latin;
    }

    List<Candidate> initial(int lemma) {
        return readings(initials, lemma);
    }

    List<Candidate> abbreviation(int lemma) {
        return readings(abbreviations, lemma);
    }

    /// Names that keep their form: of women on a consonant («Меркель»), of anybody and any place on -о, -е, -и, -у, -ю, -э.
    List<Candidate> indeclinable(Letters word) {
        var found = new ArrayList<Candidate>();
        char last = (char) ('а' + word.label(word.length() - 1) - 1);
        if ("оеиуюэы".indexOf(last) >= 0) {
            int rank = "еуюы".indexOf(last) >= 0 ? SELDOM : OFTEN;
            found.addAll(readings(men, word.hash(), rank));
            found.addAll(readings(women, word.hash(), rank));
            found.addAll(readings(places, word.hash(), rank));
        } else if ("ая".indexOf(last) < 0) {
            found.addAll(readings(women, word.hash(), SELDOM));
        }
        return found;
    }

    boolean isPrefix(int hash) {
        return prefixes.has(hash);
    }

    /// Whether a part behind a hyphen only colours the word: «какой-то», «всё-таки».
    boolean isParticle(int hash) {
        return particles.has(hash);
    }

    private static List<Candidate> one(String pos) {
        return List.of(new Candidate(new Tag(pos), Dictionary.NONE, null, 0, 0, Origin.SHAPE));
    }

    private static List<Tag> cases(String... stems) {
        var tags = new ArrayList<Tag>();
        for (String stem : stems) {
            for (String kase : CASES) {
                tags.add(new Tag(stem + kase));
            }
        }
        return tags;
    }

    private static List<Candidate> readings(List<Tag> tags, int lemma) {
        return readings(tags, lemma, 0);
    }

    private static List<Candidate> readings(List<Tag> tags, int lemma, int rank) {
        var found = new ArrayList<Candidate>(tags.size());
        for (Tag tag : tags) {
            found.add(new Candidate(tag, Dictionary.NONE, null, lemma, rank, Origin.SHAPE));
        }
        return found;
    }
}
