package org.letopis.language.russian;

import org.letopis.language.russian.Tag.Count;

/// How likely readings are without a context. The numbers are ours, tuned on names and sources of speech.
final class Liking {
    /// What a noun costs that shares a form with a far commoner one; less than what a name is liked better than another
    /// word, for names are rare each by itself.
    private static final double RARE = 1;

    private final RareLexemes rare;

    Liking(RareLexemes rare) {
        this.rare = rare;
    }

    /// How well a reading stands by itself.
    double of(Candidate candidate) {
        Tag tag = candidate.tag();
        double liking =
                switch (candidate.origin()) {
                    case DICTIONARY -> (tag.isName() ? 3.2 : 2) + 0.1 * candidate.rank();
                    case COMPOUND -> 1.6;
                    case GUESS -> 0.5 + 0.05 * candidate.rank() - (isForeign(tag) ? 0.4 : 0);
                    case FAR_GUESS -> 0.2;
                    case SHAPE -> ofShape(candidate);
                };
        // «Зареева» alone is oftener of Зареев than Зареева herself; so are abbreviations
        // masculine.
        boolean either =
                tag.has("Abbr")
                        || (tag.has("Surn") && candidate.origin() != Candidate.Origin.SHAPE);
        double masculine = either && tag.gender == Tag.Gender.MASC ? 0.3 : 0;
        return liking + masculine - (tag.isOdd() ? 2 : 0) - (rare.hold(candidate) ? RARE : 0);
    }

    /// Names on -о that we do not know are foreign, and do not change: «Пальмера» is of Пальмер, not of Пальмеро.
    private static boolean isForeign(Tag tag) {
        return tag.isName() && tag.gender == Tag.Gender.NEUT && tag.kase != Tag.Case.NOMN;
    }

    /// A name that seldom keeps its form is rather a form of one that changes: «Кремню» is of Кремня or Кремень.
    private static double ofShape(Candidate candidate) {
        boolean form = candidate.rank() == 1 && candidate.tag().kase != Tag.Case.NOMN;
        return form ? -0.15 : 0.25 * candidate.rank();
    }

    /// How common the case and number of a head are for what is named.
    static double ofHead(Tag tag) {
        double prior =
                switch (tag.kase) {
                    case NOMN -> 0.7;
                    case GENT -> 0.5;
                    // One is in «Заречье» oftener than under it.
                    case LOCT -> tag.has("Geox") ? 0.3 : 0.2;
                    case ABLT, ACCS -> 0.2;
                    case DATV -> 0.1;
                    case NONE -> -9;
                };
        boolean plural = tag.count == Count.PLUR && !tag.has("Pltm");
        return prior - (!plural ? 0 : tag.isName() ? 3 : 1.2);
    }
}
