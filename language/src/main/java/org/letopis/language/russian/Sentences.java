package org.letopis.language.russian;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Table;
import org.letopis.language.russian.Abbreviations.Kind;
import org.letopis.model.Span;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds where sentences end: at `.`, `!`, `?` or `…` with the closing marks behind it,
/// unless the stop belongs to an abbreviation, an initial or the number of a list, or what follows goes on with the sentence.
final class Sentences {
    private static final String CLOSERS = "»”“\"')]’";
    private static final String OPENERS = "«„“\"([‘`/";
    private static final String CLOSING_QUOTES = "»”“\"";

    /// A quoted name is no longer, in tokens. Ours.
    private static final int LONGEST_NAME = 12;

    /// Words before «2022 г.» that are no sentence yet: «В начале января», besides the preposition.
    private static final int WORDS_OF_DATE = 2;

    /// Of a word with which a sentence ends where no space follows its stop; shorter ones are abbreviations. Ours.
    private static final int FEWEST_LETTERS = 3;

    private final Abbreviations abbreviations;
    private final Set<String> starters;
    private final Set<String> prepositionsOfTime;

    private Sentences(
            Abbreviations abbreviations, Set<String> starters, Set<String> prepositionsOfTime) {
        this.abbreviations = abbreviations;
        this.starters = starters;
        this.prepositionsOfTime = prepositionsOfTime;
    }

    static Sentences load() {
        Table words = Table.beside(Sentences.class, "sentence-starts.txt");
        return new Sentences(
                Abbreviations.load(), words(words, "no-name"), words(words, "before-date"));
    }

    private static Set<String> words(Table table, String kind) {
        var words = new HashSet<String>();
        for (Table.Row row : table.rows()) {
            if (row.cell(0).equals(kind)) {
                words.addAll(row.words(1));
            }
        }
        return Set.copyOf(words);
    }

    /// @param tokens of one part of the text
    List<Span> split(String text, List<Span> tokens) {
        var part = new TokenText(text, tokens);
        var sentences = new ArrayList<Span>();
        int first = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (!part.isEnd(i)) {
                continue;
            }
            int last = lastCloser(part, i);
            if (last + 1 == tokens.size() || startsSentence(part, first, i, last + 1)) {
                sentences.add(new Span(tokens.get(first).start(), tokens.get(last).end()));
                first = last + 1;
            }
            i = last;
        }
        if (first < tokens.size()) {
            sentences.add(new Span(tokens.get(first).start(), tokens.getLast().end()));
        }
        return sentences;
    }

    /// The tokens of one sentence, with the full stop of an abbreviation or initial joined to it: «г.», «т.» «е.», «А.».
    /// The stop that ends the sentence stays a mark of its own.
    List<Span> joinStops(String text, List<Span> tokens) {
        var sentence = new TokenText(text, tokens);
        var joined = new ArrayList<Span>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Span token = tokens.get(i);
            if (i + 2 < tokens.size() && isStopped(sentence, i)) {
                joined.add(new Span(token.start(), tokens.get(++i).end()));
            } else {
                joined.add(token);
            }
        }
        return joined;
    }

    private boolean isStopped(TokenText sentence, int at) {
        return sentence.isPlainStop(at + 1)
                && sentence.isAttached(at + 1)
                && (sentence.isInitial(at) || abbreviation(sentence, at) != null);
    }

    /// The last of the marks that close what the sentence opened; a quotation mark with a space before it opens the next.
    private static int lastCloser(TokenText part, int end) {
        int last = end;
        while (last + 1 < part.size()
                && part.isAttached(last + 1)
                && (part.isOneOf(last + 1, CLOSERS) || part.isEnd(last + 1))) {
            last++;
        }
        return last;
    }

    /// Whether a sentence starts with the token at `next`, where the mark at `end` may have ended the one from `first` on.
    private boolean startsSentence(TokenText part, int first, int end, int next) {
        int opening = next;
        while (opening < part.size() - 1
                && (part.isOneOf(opening, OPENERS) || part.isDash(opening))) {
            opening++;
        }
        boolean bare = next == end + 1;
        return (!part.isAttached(next) || (bare && isGlued(part, end, opening)))
                && part.canStart(opening)
                && !(bare && goesOnBehindQuotation(part, next))
                && !(bare && part.isPlainStop(end) && isInsideSentence(part, first, end, opening));
    }

    /// «Мост закрыт.Дорога цела»: a page lost the space between. Not «Лента.Новости», «кремень.рф», «ул.Речная»; so behind a
    /// name only marks or a word that begins sentences tell: «сказал Зареев.„Мост цел“», «сообщила Лента.И дорога».
    private boolean isGlued(TokenText part, int stop, int opening) {
        if (!part.isPlainStop(stop) || !part.isAttached(stop) || !part.startsCapital(opening)) {
            return false;
        }
        int before = stop - 1;
        if (before > 0 && part.isOneOf(before, CLOSING_QUOTES)) {
            return isCyrillic(part.word(opening));
        }
        boolean word =
                before > 0
                        && !part.isAttached(before)
                        && part.word(before).length() >= FEWEST_LETTERS
                        && isCyrillic(part.word(before))
                        && abbreviation(part, before) == null
                        && isCyrillic(part.word(opening));
        boolean sure = opening > stop + 1 || opens(part, opening);
        return word && (part.startsSmall(before) || sure);
    }

    /// «И», «После»: a word that nobody is called by.
    private boolean opens(TokenText part, int word) {
        boolean letter =
                part.word(word).length() == 1
                        && word + 1 < part.size()
                        && !part.isAttached(word + 1);
        return letter || starters.contains(part.word(word));
    }

    private static boolean isCyrillic(String word) {
        return word.codePoints()
                .allMatch(c ->
                        Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC
                                || c == '-');
    }

    /// «Ленту „Стой! Кто идёт?“ показали вне конкурса»: the mark is inside a name.
    private static boolean goesOnBehindQuotation(TokenText part, int next) {
        int limit = Math.min(part.size() - 1, next + LONGEST_NAME);
        for (int i = next; i < limit; i++) {
            if (part.isAttached(i) && part.isOneOf(i, CLOSING_QUOTES)) {
                return !part.isAttached(i + 1) && part.startsSmall(i + 1);
            }
            if (part.isOneOf(i, OPENERS)) {
                return false;
            }
        }
        return false;
    }

    /// Whether the full stop at `stop`, before the word at `following`, ends no more than an abbreviation.
    private boolean isInsideSentence(TokenText part, int first, int stop, int following) {
        int before = stop - 1;
        if (before < first || !part.isAttached(stop)) {
            return false;
        }
        if (before == first && part.isMarkOfList(before)) {
            return true;
        }
        if (abbreviations.isPair(part.word(before), part.word(following))) {
            return true;
        }
        if (part.isInitial(before)) {
            return part.startsCapital(following) && !starters.contains(part.word(following));
        }
        Kind abbreviation = abbreviation(part, before);
        if (abbreviation == null) {
            return false;
        }
        return switch (abbreviation) {
            case BEFORE_NAME -> true;
            case AFTER_NUMBER -> !isCounted(part, before - 1) || !part.startsCapital(following);
            case DATE ->
                    !isCounted(part, before - 1)
                            || !part.startsCapital(following)
                            || isOnlyDate(part, first, before);
            case LAST -> !part.startsCapital(following);
        };
    }

    /// The abbreviation at a place; «т. п.» goes by both its parts, «20 м/с» is a unit.
    private @Nullable Kind abbreviation(TokenText part, int at) {
        boolean unit = part.isAttached(at) && part.isAttached(at - 1);
        if (unit && part.word(at - 1).equals("/")) {
            return null;
        }
        boolean pair = at > 1 && part.isPlainStop(at - 1);
        String before = at == 0 ? "" : pair ? part.word(at - 2) + "." : part.word(at - 1);
        return abbreviations.of(before, part.word(at));
    }

    /// Whether a number stands here that counts: «5», «5 млн», «5 млн.», not «№ 5».
    private boolean isCounted(TokenText part, int at) {
        int number = at;
        while (number > 0
                && (part.isPlainStop(number) || abbreviation(part, number) == Kind.LAST)) {
            number--;
        }
        return number >= 0
                && part.isNumber(number)
                && (number == 0 || !part.word(number - 1).equals("№"));
    }

    /// «В начале января 2022 г. МВД сообщило»: what stands before the capital is no sentence yet.
    private boolean isOnlyDate(TokenText part, int first, int last) {
        if (!prepositionsOfTime.contains(part.word(first))) {
            return false;
        }
        int words = 0;
        for (int i = first + 1; i < last && words <= WORDS_OF_DATE; i++) {
            words += part.startsWord(i) ? 1 : 0;
        }
        return words <= WORDS_OF_DATE;
    }
}
