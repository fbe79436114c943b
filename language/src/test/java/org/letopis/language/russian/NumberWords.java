package org.letopis.language.russian;

import org.letopis.language.GrammaticalCase;

import java.util.ArrayList;
import java.util.List;

/// Says a number in words: the way back from [Numbers], by the grammar and not by its table.
final class NumberWords {
    enum Gender {
        MASCULINE,
        FEMININE,
        NEUTER
    }

    /// Nominative, genitive, dative, accusative, instrumental, prepositional, of things.
    private static final String[] ONE_MASCULINE = forms("один одного одному один одним одном");

    private static final String[] ONE_FEMININE = forms("одна одной одной одну одной одной");
    private static final String[] ONE_NEUTER = forms("одно одного одному одно одним одном");
    private static final String[] TWO = forms("два двух двум два двумя двух");
    private static final String[] TWO_FEMININE = forms("две двух двум две двумя двух");
    private static final String[] THREE = forms("три трёх трём три тремя трёх");
    private static final String[] FOUR = forms("четыре четырёх четырём четыре четырьмя четырёх");
    private static final String[] FORTY = forms("сорок сорока сорока сорок сорока сорока");

    private static final List<String> FIVE_TO_NINETEEN =
            List.of(
                    "пять",
                    "шесть",
                    "семь",
                    "восемь",
                    "девять",
                    "десять",
                    "одиннадцать",
                    "двенадцать",
                    "тринадцать",
                    "четырнадцать",
                    "пятнадцать",
                    "шестнадцать",
                    "семнадцать",
                    "восемнадцать",
                    "девятнадцать");

    private NumberWords() {}

    private static String[] forms(String forms) {
        return forms.split(" ", -1);
    }

    /// @param value 1 or more, below a billion of the long scale (10^12)
    static String of(long value, GrammaticalCase kase, Gender gender) {
        var words = new ArrayList<String>();
        int at = List.of(GrammaticalCase.values()).indexOf(kase);
        power(words, (int) (value / 1_000_000_000), at, "миллиард");
        power(words, (int) (value / 1_000_000 % 1000), at, "миллион");
        int thousands = (int) (value / 1000 % 1000);
        if (thousands > 0) {
            below1000(words, thousands, at, Gender.FEMININE);
            words.add(thousand(thousands, at));
        }
        below1000(words, (int) (value % 1000), at, gender);
        return String.join(" ", words);
    }

    private static void power(List<String> words, int count, int at, String noun) {
        if (count == 0) {
            return;
        }
        below1000(words, count, at, Gender.MASCULINE);
        boolean direct = at == 0 || at == 3;
        words.add(
                noun
                        + switch (number(count)) {
                            case 1 -> forms(" а у  ом е")[at];
                            case 2 -> direct ? "а" : plural(at);
                            default -> direct ? "ов" : plural(at);
                        });
    }

    private static String plural(int at) {
        return forms("ы ов ам ы ами ах")[at];
    }

    private static String thousand(int count, int at) {
        boolean direct = at == 0 || at == 3;
        return switch (number(count)) {
            case 1 -> forms("тысяча тысячи тысяче тысячу тысячей тысяче")[at];
            case 2 -> direct ? "тысячи" : "тысяч" + forms("и  ам и ами ах")[at];
            default -> direct ? "тысяч" : "тысяч" + forms("и  ам и ами ах")[at];
        };
    }

    /// 1 for «один» and what ends so, 2 for «два» to «четыре», else 5.
    private static int number(int count) {
        int last = count % 10;
        boolean teen = count / 10 % 10 == 1;
        return teen || last == 0 || last > 4 ? 5 : last == 1 ? 1 : 2;
    }

    private static void below1000(List<String> words, int count, int at, Gender gender) {
        if (count >= 100) {
            words.add(hundreds(count / 100, at));
        }
        int rest = count % 100;
        if (rest >= 20) {
            words.add(tens(rest / 10, at));
            rest %= 10;
        }
        if (rest >= 5) {
            words.add(soft(FIVE_TO_NINETEEN.get(rest - 5), at));
        } else if (rest > 0) {
            words.add(oneToFour(rest, gender)[at]);
        }
    }

    private static String[] oneToFour(int count, Gender gender) {
        return switch (count) {
            case 1 ->
                    switch (gender) {
                        case MASCULINE -> ONE_MASCULINE;
                        case FEMININE -> ONE_FEMININE;
                        case NEUTER -> ONE_NEUTER;
                    };
            case 2 -> gender == Gender.FEMININE ? TWO_FEMININE : TWO;
            case 3 -> THREE;
            default -> FOUR;
        };
    }

    /// «пять, пяти, пятью»
    private static String soft(String word, int at) {
        if (word.equals("восемь")) {
            return forms("восемь восьми восьми восемь восемью восьми")[at];
        }
        String stem = word.substring(0, word.length() - 1);
        return stem + forms("ь и и ь ью и")[at];
    }

    private static String tens(int count, int at) {
        return switch (count) {
            case 2, 3 -> soft(count == 2 ? "двадцать" : "тридцать", at);
            case 4 -> FORTY[at];
            case 9 -> at == 0 || at == 3 ? "девяносто" : "девяноста";
            default -> {
                String five = FIVE_TO_NINETEEN.get(count - 5);
                yield soft(five, at) + (at == 0 || at == 3 ? "десят" : soft("десять", at));
            }
        };
    }

    private static String hundreds(int count, int at) {
        boolean direct = at == 0 || at == 3;
        return switch (count) {
            case 1 -> direct ? "сто" : "ста";
            case 2 -> direct ? "двести" : TWO[at] + forms("и сот стам и стами стах")[at];
            case 3, 4 ->
                    oneToFour(count, Gender.MASCULINE)[at]
                            + forms("ста сот стам ста стами стах")[at];
            default ->
                    soft(FIVE_TO_NINETEEN.get(count - 5), at)
                            + forms("сот сот стам сот стами стах")[at];
        };
    }
}
