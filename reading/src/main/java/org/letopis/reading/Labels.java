package org.letopis.reading;

import org.letopis.language.Table;
import org.letopis.model.Amount;

import java.util.Set;
import java.util.TreeSet;

/// Tells the numbers that are names and count nothing, by `labels.txt` and by grammar.
///
/// @param wording the words of the report
/// @param counting tells what a number counts all the same
record Labels(Wording wording, Counting counting) {
    /// In words, with the comma and the number behind it: «улице Героев Старой Мельницы, 7». Ours.
    private static final int LONGEST_STREET = 6;

    private static final Set<String> LABELS = words("label");
    private static final Set<String> ROADS = words("road");
    private static final Set<String> STREETS = words("street");
    private static final Set<String> YEARS = words("year");
    private static final Set<String> NAMES = words("name");

    private static final String YEAR = "2022";

    private static final Set<String> OPENING = Set.of("«", "„", "“", "\"");

    /// «№ 5», «статья 105», «ст. 105», «Сокол 9», «на 103 км трассы»: a name, not a count.
    ///
    /// @param behind one behind the last word of the number
    boolean isName(int number, int behind) {
        int sentence = wording.sentenceOf(number);
        String before = wording.formIn(sentence, number - 1);
        String beforeStop = before.equals(".") ? wording.formIn(sentence, number - 2) : before;
        String next = wording.formIn(sentence, number + 1);
        boolean ordinal = next.equals("-й") || next.equals("-м") || next.equals("-го");
        return ordinal
                || isCutOff(sentence, number, next)
                || (NAMES.contains(wording.form(number))
                        && counting.of(behind, new Amount.Vague()) == null)
                || LABELS.contains(beforeStop)
                || (wording.isNumber(number)
                        && isLabelled(sentence, before.equals(".") ? number - 2 : number - 1)
                        && !isOfPeople(behind))
                || isModel(sentence, number)
                || (before.equals(",") && isHouse(sentence, number))
                || isPlaceOnRoad(sentence, number)
                || (behind == number + 1 && isFirst(sentence, number))
                || (YEARS.contains(next) && mayBeYear(wording, number));
    }

    /// «17-| и 19-летний»: the rest of the word stands behind the next number.
    private boolean isCutOff(int sentence, int number, String next) {
        int hyphen = number + 1;
        return next.equals("-")
                && hyphen + 1 < wording.end(sentence)
                && wording.span(hyphen).start() == wording.span(number).end()
                && wording.span(hyphen + 1).start() > wording.span(hyphen).end();
    }

    /// «на | 103 км трассы», «на | 103 км Озёрского шоссе», «на | 5 километре».
    private boolean isPlaceOnRoad(int sentence, int number) {
        String unit = wording.formIn(sentence, number + 1);
        return wording.formIn(sentence, number - 1).equals("на")
                && (unit.equals("километре")
                        || ROADS.contains(wording.formIn(sentence, number + 2))
                        || ROADS.contains(wording.formIn(sentence, number + 3)));
    }

    /// «в | 1 корпусе», «ученик | 1 класса»: one thing is rather counted in words.
    private boolean isFirst(int sentence, int number) {
        int noun = number + 1;
        int before = number - 1;
        if (noun >= wording.end(sentence)
                || before < wording.first(sentence)
                || !wording.surface(number).equals("1")) {
            return false;
        }
        String grammaticalCase = wording.grammaticalCase(noun);
        boolean ordered =
                switch (wording.form(before)) {
                    case "в", "на" -> grammaticalCase.equals("Loc");
                    default -> wording.isNoun(before) && grammaticalCase.equals("Gen");
                };
        return ordered
                && wording.isNoun(noun)
                && !wording.isAnimate(noun)
                && Units.known(wording, noun) == null;
    }

    /// A number of four digits that may be a year of these two centuries.
    static boolean mayBeYear(Wording wording, int number) {
        String digits = wording.surface(number);
        return digits.length() == YEAR.length()
                && (digits.startsWith("19") || digits.startsWith("20"));
    }

    /// «у канала 500 | подписчиков»
    private boolean isOfPeople(int behind) {
        Counting.Noun noun = counting.of(behind, new Amount.Vague());
        return noun != null && noun.unit().kind() == Units.Kind.PEOPLE;
    }

    private boolean isLabelled(int sentence, int word) {
        return !wording.formIn(sentence, word).isEmpty() && LABELS.contains(wording.lemma(word));
    }

    /// «Superjet 100», «С-400»: what a foreign name or a dash without spaces before a number makes of it.
    private boolean isModel(int sentence, int number) {
        int before = number - 1;
        if (before < wording.first(sentence)) {
            return false;
        }
        boolean latin =
                wording.isWord(before)
                        && wording.isCapital(before)
                        && Character.UnicodeScript.of(wording.surface(before).codePointAt(0))
                                == Character.UnicodeScript.LATIN;
        boolean joined =
                wording.form(before).equals("-")
                        && before > wording.first(sentence)
                        && wording.isWord(before - 1)
                        && wording.span(before - 1).end() == wording.span(number).start() - 1;
        return latin || joined;
    }

    /// «улица Старой Мельницы, | 7», «Береговая, | 7 „б“»: a house.
    private boolean isHouse(int sentence, int number) {
        boolean letter =
                OPENING.contains(wording.formIn(sentence, number + 1))
                        && wording.formIn(sentence, number + 2).length() == 1
                        && wording.isWord(number + 2);
        int street = number - 2;
        while (street > number - LONGEST_STREET
                && street > wording.first(sentence)
                && wording.isWord(street)
                && !STREETS.contains(wording.form(street))) {
            street--;
        }
        return letter || STREETS.contains(wording.formIn(sentence, street));
    }

    /// The words of one kind of `labels.txt`.
    static Set<String> words(String sort) {
        var words = new TreeSet<String>();
        Table.beside(Labels.class, "russian/labels.txt").rows().stream()
                .filter(row -> row.cell(0).equals(sort))
                .forEach(row -> words.addAll(row.words(1)));
        return words;
    }
}
