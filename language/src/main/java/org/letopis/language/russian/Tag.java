package org.letopis.language.russian;

import org.letopis.language.GrammaticalCase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What OpenCorpora's grammemes say of a word form, «NOUN,anim,masc sing,nomn», taken apart once.
final class Tag {
    /// Part of speech, in OpenCorpora's names; the last six are ours, for what no dictionary holds.
    enum Pos {
        NOUN(0),
        ADJF(1),
        ADJS(2),
        COMP(3),
        VERB(4),
        INFN(5),
        PRTF(6),
        PRTS(7),
        GRND(8),
        NUMR(9),
        ADVB(10),
        NPRO(11),
        PRED(12),
        PREP(13),
        CONJ(14),
        PRCL(15),
        INTJ(16),
        NUMB(17),
        ROMN(18),
        LATN(19),
        PNCT(20),
        SYMB(21),
        UNKN(22);

        /// Stands in the numbers of the tagger's features: what was trained depends on it.
        final int code;

        Pos(int code) {
            this.code = code;
        }
    }

    /// The six cases that the treebanks tell apart; the finer ones of OpenCorpora (gen2, acc2, loc2, voct) fall in them.
    enum Case {
        NONE(0),
        NOMN(1),
        GENT(2),
        DATV(3),
        ACCS(4),
        ABLT(5),
        LOCT(6);

        /// Stands in the numbers of the tagger's features: what was trained depends on it.
        final int code;

        Case(int code) {
            this.code = code;
        }

        static Case of(GrammaticalCase wanted) {
            return switch (wanted) {
                case NOMINATIVE -> NOMN;
                case GENITIVE -> GENT;
                case DATIVE -> DATV;
                case ACCUSATIVE -> ACCS;
                case INSTRUMENTAL -> ABLT;
                case PREPOSITIONAL -> LOCT;
            };
        }
    }

    enum Count {
        NONE(0),
        SING(1),
        PLUR(2);

        /// Stands in the numbers of the tagger's features: what was trained depends on it.
        final int code;

        Count(int code) {
            this.code = code;
        }
    }

    enum Gender {
        NONE(0),
        MASC(1),
        FEMN(2),
        NEUT(3);

        /// Stands in the numbers of the tagger's features: what was trained depends on it.
        final int code;

        Gender(int code) {
            this.code = code;
        }
    }

    enum Animacy {
        NONE(0),
        ANIM(1),
        INAN(2);

        /// Stands in the numbers of the tagger's features: what was trained depends on it.
        final int code;

        Animacy(int code) {
            this.code = code;
        }
    }

    private static final Map<String, Case> CASES =
            Map.ofEntries(
                    Map.entry("nomn", Case.NOMN),
                    Map.entry("voct", Case.NOMN),
                    Map.entry("gent", Case.GENT),
                    Map.entry("gen1", Case.GENT),
                    Map.entry("gen2", Case.GENT),
                    Map.entry("datv", Case.DATV),
                    Map.entry("accs", Case.ACCS),
                    Map.entry("acc2", Case.ACCS),
                    Map.entry("ablt", Case.ABLT),
                    Map.entry("loct", Case.LOCT),
                    Map.entry("loc1", Case.LOCT),
                    Map.entry("loc2", Case.LOCT));

    private static final Map<String, Count> COUNTS = Map.of("sing", Count.SING, "plur", Count.PLUR);

    private static final Map<String, Gender> GENDERS =
            Map.of("masc", Gender.MASC, "femn", Gender.FEMN, "neut", Gender.NEUT);

    private static final Map<String, Animacy> ANIMACIES =
            Map.of("anim", Animacy.ANIM, "inan", Animacy.INAN);

    /// What the tagger tells forms apart by, besides case, number, gender and animacy. What was trained depends on the order.
    private static final List<String> TOLD_APART =
            List.of(
                    "pres", "past", "futr", "1per", "2per", "3per", "impr", "pssv", "Apro", "Anum",
                    "Supr", "Name", "Surn", "Patr", "Geox", "Orgn", "Abbr", "Init", "Pltm", "perf");

    /// Grammemes of forms that are better not chosen where there is another.
    private static final Set<String> ODD =
            Set.of("Erro", "Dist", "Arch", "Litr", "Slng", "Infr", "V-be", "V-en", "V-bi", "Fimp");

    private static final Set<String> NAMES =
            Set.of("Name", "Surn", "Patr", "Geox", "Orgn", "Trad", "Abbr", "Init");

    private static final Set<String> PERSON_NAMES = Set.of("Name", "Surn", "Patr", "Init");

    final String grammemes;
    final Pos pos;
    final Case kase;
    final Count count;
    final Gender gender;
    final Animacy animacy;

    /// What the tagger tells forms apart by: all of the above, tense, person, mood and the kind of name.
    final int signature;

    /// What a verb asks of the words beside it: its form, whether it takes an object, its voice, person and number.
    final int government;

    /// Part of speech and case only.
    final int posCase;

    /// Part of speech and case, and these with number and gender, as the tagger's features are mixed with them.
    final int posCaseView;

    final int numberView;

    /// The views of a form that the tagger's features are mixed with, as [#view] numbers them.
    static final int SIGNATURE = 0;

    static final int POS_CASE = 1;
    static final int NUMBER = 2;
    static final int CASE = 3;

    private final int[] views;
    private final Set<String> parts;
    private final boolean odd;
    private final boolean name;
    private final boolean personName;

    Tag(String grammemes) {
        this.grammemes = grammemes;
        List<String> each = List.of(grammemes.replace(' ', ',').split(",", -1));
        this.parts = Set.copyOf(each);
        this.odd = containsAny(ODD, each);
        this.name = containsAny(NAMES, each);
        this.personName = containsAny(PERSON_NAMES, each);
        this.pos = Pos.valueOf(each.getFirst());
        this.kase = first(each, CASES, Case.NONE);
        this.count = first(each, COUNTS, Count.NONE);
        this.gender = has("ms-f") ? Gender.NONE : first(each, GENDERS, Gender.NONE);
        this.animacy = first(each, ANIMACIES, Animacy.NONE);
        this.posCase = pos.code * 8 + kase.code;
        this.posCaseView = Hash.mix(17, posCase);
        this.numberView = Hash.mix(posCaseView, count.code * 4 + gender.code);
        this.signature = signature();
        this.views = new int[] {signature, posCaseView, numberView, kase.code};
        this.government =
                Hash.mix(
                        pos.code * 4 + (has("tran") ? 1 : 0) + (has("intr") ? 2 : 0),
                        count.code * 4 + gender.code,
                        (has("pssv") ? 1 : 0)
                                + (has("impr") ? 2 : 0)
                                + (has("1per") || has("2per") ? 4 : 0)
                                + (has("Impe") ? 8 : 0));
    }

    private static boolean containsAny(Set<String> wanted, List<String> grammemes) {
        for (String grammeme : grammemes) {
            if (wanted.contains(grammeme)) {
                return true;
            }
        }
        return false;
    }

    /// What the first grammeme says that says anything.
    private static <E> E first(List<String> grammemes, Map<String, E> meanings, E none) {
        for (String grammeme : grammemes) {
            E meaning = meanings.get(grammeme);
            if (meaning != null) {
                return meaning;
            }
        }
        return none;
    }

    int view(int number) {
        return views[number];
    }

    boolean has(String grammeme) {
        return parts.contains(grammeme);
    }

    /// The grammemes that all forms of one lexeme share: those before the space.
    String lexeme() {
        int space = grammemes.indexOf(' ');
        return space < 0 ? grammemes : grammemes.substring(0, space);
    }

    Set<String> parts() {
        return parts;
    }

    boolean isOdd() {
        return odd;
    }

    /// Whether the form names a person, place or organisation.
    boolean isName() {
        return name;
    }

    /// Whether the form is a first name, surname, patronymic or initial.
    boolean isPersonName() {
        return personName;
    }

    /// Whether forms of other words can be made after the model of this one.
    boolean isProductive() {
        return switch (pos) {
            case NOUN, ADJF, ADJS, COMP, VERB, INFN, PRTF, PRTS, GRND, ADVB ->
                    !has("Apro") && !has("Abbr") && !has("Init") && !isOdd();
            default -> false;
        };
    }

    private int signature() {
        int hash = posCase;
        hash = hash * 4 + count.code;
        hash = hash * 4 + gender.code;
        hash = hash * 4 + animacy.code;
        for (String grammeme : TOLD_APART) {
            hash = hash * 2 + (has(grammeme) ? 1 : 0);
        }
        return Hash.mix(hash, isOdd() ? 1 : 0);
    }

    /// Tags by their text, each made once.
    static final class Table {
        private final Map<String, Tag> tags = new HashMap<>();

        Tag of(String grammemes) {
            return tags.computeIfAbsent(grammemes, Tag::new);
        }
    }

    @Override
    public String toString() {
        return grammemes;
    }
}
