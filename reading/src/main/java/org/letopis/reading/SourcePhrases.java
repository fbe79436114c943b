package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.model.TimeExpression;

import java.util.List;

/// Finds the noun phrase that names a source beside a reporting word: by marks, prepositions, capitals, grammar and the words
/// of `speakers.txt`.
final class SourcePhrases {
    /// A noun phrase by word numbers.
    ///
    /// @param oblique whether it stands in another case than the nominative
    record Phrase(int first, int end, boolean oblique) {}

    /// How a verb of several who are not named ends: «сообщили в мэрии».
    static final String MANY = ".+(?:ли|ют|ут|ат|ят)(?:с[ья])?";

    /// Longer ones are no names: a bound on the work per reporting word.
    static final int MOST_WORDS = 24;

    private final SourceWords words;
    private final SourceBefore before;
    private final SourceBehind behind;
    private final RelativeClauses relatives;

    SourcePhrases(Wording wording, Quotations quotations, List<TimeExpression> times) {
        this.words = new SourceWords(wording, quotations, wording.within(times));
        this.before = new SourceBefore(wording, quotations, words);
        this.behind = new SourceBehind(wording, quotations, words);
        this.relatives = new RelativeClauses(wording, words);
    }

    /// Whether a word is part of a time.
    boolean isTime(int word) {
        return words.isTime(word);
    }

    /// The source behind a reporting word: «сообщает | пресс-служба мэрии», «сообщили в | мэрии».
    @Nullable Phrase after(int word, boolean oblique) {
        return behind.find(word, oblique);
    }

    /// The source before a reporting word: «7 января | мэр Заречного Иванов | также заявил».
    @Nullable Phrase before(int cue) {
        return before(cue, cue);
    }

    /// The same where the reporting word has its object in front: «В мэрии | от комментариев | отказались».
    ///
    /// @param object where the object starts
    @Nullable Phrase before(int cue, int object) {
        Phrase phrase = before.find(cue, object);
        return phrase != null ? phrase : relatives.antecedent(cue);
    }

    /// The noun phrase of a head, with its attributes and what belongs to it.
    Phrase around(int head, int limit) {
        return before.around(head, limit);
    }

    /// «который», «в которой»: the pronoun at the start of the clause in which a verb stands; -1 where none does.
    int relative(int verb) {
        return relatives.pronoun(verb);
    }

    static boolean isPlace(String preposition) {
        return preposition.equals("в") || preposition.equals("во") || preposition.equals("на");
    }
}
