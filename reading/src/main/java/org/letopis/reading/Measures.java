package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Measure;
import org.letopis.reading.MeasureWords.Entry;
import org.letopis.reading.MeasureWords.Group;

import java.util.function.IntPredicate;

/// Tells from the words around a number what it counts.
final class Measures {
    /// A word that tells a measure.
    ///
    /// @param word that tells it
    /// @param distance from the number, in words
    record Sign(Group group, Measure measure, int word, int distance) {}

    /// The words to look at around a number.
    ///
    /// @param first word of the number and its hedge
    /// @param end one behind its noun
    /// @param from no word before it is looked at
    /// @param to no word from it on is looked at
    /// @param hidden words that tell nothing of it, and count for no distance
    /// @param predicated whether it, or the row it opens, has a verb of its own right behind: «ещё двое | находятся»
    record Around(int first, int end, int from, int to, IntPredicate hidden, boolean predicated) {}

    /// By how many words a comma between moves it off. Ours.
    private static final int COMMA = 3;

    /// How far a copula may stand from its predicate, in words. Ours.
    private static final int COPULA_WITHIN = 10;

    /// «покушение на жестокое убийство»: how far before, in words. Ours.
    private static final int ATTEMPT_BEFORE = 3;

    /// How far before its number a total is named, in words. Ours.
    private static final int FARTHEST_TOTAL = 20;

    private Measures() {}

    /// The nearest telling word around a number, those within counted first; null where there is none.
    static @Nullable Sign nearest(Wording wording, Around around, int farthest, Group... groups) {
        for (int i = around.end() - 1; i >= around.first(); i--) {
            Entry inside = wording.isMark(i) ? null : MeasureWords.at(wording, i, groups);
            if (inside != null) {
                return new Sign(inside.group(), inside.measure(), i, 0);
            }
        }
        Sign behind = nearest(wording, around, 1, farthest, groups);
        int most = behind == null ? farthest : behind.distance() - 1;
        Sign before = nearest(wording, around, -1, most, groups);
        return before != null ? before : behind;
    }

    /// The nearest predicate that tells more of people than where they are: «осудили», «погибли», «доставлены в больницу»;
    /// null where there is none.
    static @Nullable Sign predicate(Wording wording, Around around, int farthest, Group... groups) {
        Sign best = null;
        for (int i = around.from(); i < around.to(); i++) {
            int distance = i < around.first() ? around.first() - i : i - around.end() + 1;
            boolean better =
                    (i < around.first() || i >= around.end())
                            && distance <= (best == null ? farthest : best.distance() - 1)
                            && !around.hidden().test(i);
            Entry entry = better && isPredicate(wording, i) ? of(wording, i, groups) : null;
            if (entry != null && entry.measure() != Measure.PRESENT) {
                best = new Sign(entry.group(), entry.measure(), i, distance);
            }
        }
        return best;
    }

    /// «число погибших при столкновении двух трамваев | возросло до 51»: what a number is the total of; null where nothing
    /// says so.
    ///
    /// @param number word at which it starts
    static @Nullable Measure ofTotal(Wording wording, int number) {
        int sentence = wording.sentenceOf(number);
        int from = Math.max(wording.first(sentence), number - FARTHEST_TOTAL);
        for (int i = number - 1; i >= from; i--) {
            if (wording.form(i).startsWith("числ") || wording.form(i).startsWith("количеств")) {
                Entry entry = MeasureWords.at(wording, i + 1, Group.PEOPLE, Group.WEAK);
                return entry == null ? null : entry.measure();
            }
        }
        return null;
    }

    /// A verb, a short participle, or «в больницу», «за решётку».
    private static boolean isPredicate(Wording wording, int word) {
        boolean place =
                word > wording.first(wording.sentenceOf(word))
                        && !wording.grammaticalCase(word).isEmpty()
                        && switch (wording.form(word - 1)) {
                            case "в", "за" -> true;
                            default -> false;
                        };
        return isVerb(wording, word) || place;
    }

    /// Whether a telling word outweighs no other: the noun or a participle beside it, «пострадавшие дети», and a noun that
    /// is neither subject nor object, «с признаками отравления».
    static boolean isWeak(Wording wording, Sign sign) {
        int word = sign.word();
        boolean beside =
                sign.distance() == 0
                        || wording.isAttribute(word)
                        || (wording.isNoun(word)
                                && (wording.isOblique(word) || wording.lemma(word).endsWith("й")));
        return sign.group() == Group.WEAK && beside;
    }

    private static boolean isVerb(Wording wording, int word) {
        return wording.grammaticalCase(word).isEmpty() && wording.upos(word).equals("VERB");
    }

    /// Whether a word says what its subject did to others: «двое спецназовцев | спасли»
    static boolean isDoneToOthers(Wording wording, int word) {
        Entry entry =
                wording.isFiniteVerb(word)
                        ? MeasureWords.at(wording, word, Group.PEOPLE, Group.WEAK)
                        : null;
        return entry != null && entry.onObject();
    }

    /// «за сутки | произошло | 27 аварий»: a verb behind the next comma is one of another clause.
    private static boolean hasVerbBefore(Wording wording, Around around, int farthest) {
        int from = Math.max(around.from(), around.first() - farthest);
        for (int i = around.first() - 1; i >= from; i--) {
            if (isVerb(wording, i) && !around.hidden().test(i)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a verb stands in a stretch, before any mark: «двое | сбежали», «двое из них | сбежали».
    static boolean isPredicated(Wording wording, int from, int to) {
        for (int i = from; i < to && !wording.isMark(i); i++) {
            if (isVerb(wording, i)) {
                return true;
            }
        }
        return false;
    }

    /// «двое сбежали|, а водитель погиб»: where its own clause has a verb, what is set against it tells of others.
    private static boolean isContrast(Wording wording, int word, int step) {
        int comma = step > 0 ? word : word - 1;
        int sentence = wording.sentenceOf(word);
        return wording.formIn(sentence, comma).equals(",")
                && wording.formIn(sentence, comma + 1).equals("а");
    }

    /// In one direction, up to a mark that parts sentences.
    private static @Nullable Sign nearest(
            Wording wording, Around around, int step, int farthest, Group... groups) {
        int distance = 0;
        int start = step > 0 ? around.end() : around.first() - 1;
        boolean parted = false;
        boolean told = step > 0 && hasVerbBefore(wording, around, farthest);
        boolean hasVerb = told;
        for (int i = start; step > 0 ? i < around.to() : i >= around.from(); i += step) {
            if (around.hidden().test(i)) {
                continue;
            }
            String form = wording.form(i);
            parted |= form.equals(",");
            distance += form.equals(",") ? COMMA : 1;
            boolean otherClause =
                    (told && parted && isVerb(wording, i))
                            || (step < 0 && around.predicated() && form.equals(","))
                            || (hasVerb && isContrast(wording, i, step));
            hasVerb |= isVerb(wording, i);
            if (distance > farthest || otherClause || form.equals(";") || form.equals(":")) {
                return null;
            }
            Entry entry = of(wording, i, groups);
            if (entry != null) {
                return new Sign(entry.group(), entry.measure(), i, distance);
            }
        }
        return null;
    }

    /// What a word tells of a number; null also for «не погибли» and for «помощь жертвам».
    private static @Nullable Entry of(Wording wording, int word, Group... groups) {
        if (wording.isMark(word)) {
            return null;
        }
        Entry entry = MeasureWords.at(wording, word, groups);
        boolean denied =
                entry != null
                        && word > 0
                        && wording.form(word - 1).equals("не")
                        && wording.sentenceOf(word - 1) == wording.sentenceOf(word);
        boolean aside =
                entry != null
                        && !entry.isPhrase()
                        && (entry.group() == Group.PEOPLE || entry.group() == Group.WEAK)
                        && wording.isNoun(word)
                        && switch (wording.grammaticalCase(word)) {
                            case "Dat" -> wording.isAnimate(word);
                            case "Ins" -> !isBesideCopula(wording, word);
                            default -> false;
                        };
        if (entry == null || denied || aside) {
            return null;
        }
        Entry attempt = attempt(wording, word, entry);
        return attempt == null ? entry : attempt;
    }

    /// «покушение на | убийство двоих», «хотели | убить двоих»; but «удалось | убить двоих»
    private static @Nullable Entry attempt(Wording wording, int word, Entry entry) {
        boolean killing =
                entry.measure() == Measure.KILLED
                        && (wording.isNoun(word) || wording.isInfinitive(word));
        int from = Math.max(wording.first(wording.sentenceOf(word)), word - ATTEMPT_BEFORE);
        for (int i = word - 1; killing && i >= from; i--) {
            Entry attempt = MeasureWords.at(wording, i, Group.ATTEMPT);
            if (attempt != null) {
                return attempt;
            }
        }
        return null;
    }

    /// «жертвами наводнения | стали», «оказались | ранеными»
    private static boolean isBesideCopula(Wording wording, int word) {
        int sentence = wording.sentenceOf(word);
        int from = Math.max(wording.first(sentence), word - COPULA_WITHIN);
        int to = Math.min(wording.end(sentence), word + COPULA_WITHIN + 1);
        for (int i = from; i < to; i++) {
            boolean copula =
                    switch (wording.lemma(i)) {
                        case "стать",
                                "становиться",
                                "оказаться",
                                "оказываться",
                                "быть",
                                "являться",
                                "числиться",
                                "значиться",
                                "считаться" ->
                                true;
                        default -> false;
                    };
            if (copula) {
                return true;
            }
        }
        return false;
    }

    /// The harm that a word of people tells: «погибших»; null where it tells none.
    static @Nullable Measure harm(Wording wording, int word) {
        Entry entry = MeasureWords.at(wording, word, Group.PEOPLE, Group.WEAK);
        if (entry == null) {
            return null;
        }
        return switch (entry.measure()) {
            case KILLED, INJURED, MISSING, DETAINED, AFFECTED -> entry.measure();
            default -> null;
        };
    }
}
