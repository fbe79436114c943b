package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Span;
import org.letopis.model.Statement.Form;
import org.letopis.reading.Cues.Cue;
import org.letopis.reading.Cues.Kind;
import org.letopis.reading.SourcePhrases.Phrase;

import java.util.List;

/// Attributions whose content is the sentence before: «Об этом сообщил X», «X рассказал об этом», «Об этом заявил X,
/// передаёт Y», «Так считает X», «С этим согласен X», «Сообщает X.».
///
/// @param in the sentence, with what was found in it so far
record Pointing(OneSentence in) {
    private static final String RULE = "about-this";

    /// «Об этом в ходе встречи | сообщил»: farther on it is another verb's. Ours.
    private static final int MOST_WORDS_TO_VERB = OneSentence.MOST_WORDS_TO_CLAUSE;

    /// «С таким призывом накануне | выступил». Ours.
    private static final int MOST_WORDS_TO_SUCH = 5;

    /// «Об этом | в среду, 7 ноября, | сообщил мэр», «Как передаёт Y, | об этом | сообщил мэр»: no other reporting word stands
    /// between.
    boolean isAt(int cue) {
        return pronoun(cue) >= 0;
    }

    /// The «об» of «об этом» that belongs to a reporting word; -1 where there is none.
    private int pronoun(int cue) {
        for (int i = cue - 1; i >= in.first && i >= cue - MOST_WORDS_TO_VERB; i--) {
            if (!Cues.of(in.wording.form(i)).isEmpty()) {
                return -1;
            }
            boolean opens = i == in.first || in.wording.form(i - 1).equals(",");
            if (opens && isAboutThis(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isAboutThis(int word) {
        String about = in.wording.formIn(in.sentence, word);
        String what = in.wording.formIn(in.sentence, word + 1);
        boolean clause = in.wording.formIn(in.sentence, word + 2).equals(",");
        return (about.equals("об") || about.equals("о"))
                && (what.equals("этом") || (what.equals("том") && !clause));
    }

    /// What was said is the sentence before.
    boolean find(int i, Cue cue) {
        if (in.sentence > 0
                && (isSo(i, cue) || isAgreeing(i) || isWithSuch(i) || isAlone(i, cue))) {
            Phrase speaker = in.phrases.after(i + 1, false);
            return add(i, cue, speaker == null ? in.phrases.before(i) : speaker, before());
        }
        boolean behind = isAboutThis(i + 1);
        boolean within = !behind && isWithin(pronoun(i));
        if ((!behind && !isAt(i)) || (in.sentence == 0 && !within)) {
            return false;
        }
        Phrase source = source(i, behind, cue.kind() == Kind.CARRIED || cue.kind() == Kind.STANDS);
        boolean found = add(i, cue, source, behind ? before() : pointedTo(pronoun(i)));
        Phrase told =
                found && source != null && source.first() > i ? told(pronoun(i) + 2, i) : null;
        if (told != null) {
            in.found.add(in.found.removeLast().through(told));
        }
        return found;
    }

    private boolean add(int i, Cue cue, @Nullable Phrase source, Span content) {
        return source != null
                && in.add(
                        RULE,
                        in.wording.span(i),
                        source,
                        List.of(content),
                        Form.INDIRECT,
                        cue.stance());
    }

    /// «Об этом | „Волне“ | сообщили в мэрии», «Об этом | ТАСС | рассказал мэр»: the medium that was told; null where none is.
    private @Nullable Phrase told(int first, int cue) {
        int at = first;
        while (at < cue && in.phrases.isTime(at)) {
            at++;
        }
        boolean medium =
                at < cue
                        && (SpeakerWords.is(in.wording.form(at), SpeakerWords.Sort.MEDIUM)
                                || in.quotations.around(at) != null
                                || in.wording.isAcronym(at)
                                || in.wording.isLatin(at));
        return medium ? new Phrase(at, cue, true) : null;
    }

    /// «Так | считает мэр»
    private boolean isSo(int i, Cue cue) {
        return cue.kind() == Kind.HOLDS
                && in.wording.form(in.first).equals("так")
                && i <= in.first + 2
                && !in.wording.isMark(in.first + 1);
    }

    /// «Это | следует из отчёта мэрии»
    boolean findFollows(int i, Cue cue) {
        boolean points =
                in.sentence > 0
                        && i == in.first + 1
                        && in.wording.form(in.first).equals("это")
                        && in.wording.formIn(in.sentence, i + 1).equals("из");
        return points
                && in.add(
                        RULE,
                        in.wording.span(i),
                        in.phrases.after(i + 2, true),
                        List.of(before()),
                        Form.ACCORDING_TO,
                        cue.stance());
    }

    /// «С таким заявлением | выступил мэр»
    private boolean isWithSuch(int i) {
        return in.wording.form(in.first).equals("с")
                && in.wording.formIn(in.sentence, in.first + 1).startsWith("так")
                && Cues.of(in.wording.formIn(in.sentence, in.first + 2), Kind.SPEECH) != null
                && i > in.first + 2
                && i <= in.first + MOST_WORDS_TO_SUCH;
    }

    /// «С этим | согласен мэр», «С таким мнением | согласился и мэр»
    private boolean isAgreeing(int i) {
        return in.wording.form(in.first).equals("с")
                && in.wording.form(i).startsWith("соглас")
                && i > in.first + 1
                && i <= in.first + 3
                && !in.wording.isAnimate(in.first + 1)
                && !in.wording.isCapital(in.first + 1);
    }

    /// «Об этом | мэр | сообщил на встрече», «Об этом „Вестнику“ сообщили в | мэрии», «| Мэр | рассказал об этом».
    private @Nullable Phrase source(int cue, boolean pronounBehind, boolean passive) {
        Phrase before = in.phrases.before(cue);
        if (pronounBehind) {
            return before;
        }
        Phrase behind = in.phrases.after(cue + 1, passive);
        boolean stands = before != null && before.first() > pronoun(cue) + 1;
        boolean office = behind != null && behind.oblique();
        return stands && !office ? before : behind;
    }

    /// «Сообщает пресс-служба мэрии.»: a sentence of its own that would be a tag.
    private boolean isAlone(int i, Cue cue) {
        Phrase source =
                cue.kind() == Kind.SAYS && i == in.first ? in.phrases.after(i + 1, false) : null;
        return source != null && source.end() + 1 >= in.end && in.wording.isMark(in.end - 1);
    }

    /// «Дорогу закрыли, | об этом сообщил мэр»; but not «Как передаёт Y, | об этом сообщил мэр».
    private boolean isWithin(int pronoun) {
        return pronoun > in.first + 2 && !in.wording.form(in.first).equals("как");
    }

    private Span pointedTo(int pronoun) {
        return isWithin(pronoun)
                ? in.clauses.trimmed(in.first, pronoun - 1).orElse(in.wording.sentence(in.sentence))
                : before();
    }

    /// The sentence before, without its stop.
    private Span before() {
        int other = in.sentence - 1;
        return in.clauses
                .trimmed(in.wording.first(other), in.wording.end(other))
                .orElse(in.wording.sentence(other));
    }

    /// «Об этом сообщил X, | передаёт Y», «Как передаёт Y, | об этом сообщил X»: Y passes on what X said, and the sentence
    /// itself says nothing.
    List<Attribution> passedOn() {
        Attribution pointing = null;
        Attribution relay = null;
        for (Attribution each : in.found) {
            pointing = each.rule().equals(RULE) ? each : pointing;
            boolean passes =
                    each.rule().equals(Tags.AFTER_CONTENT)
                            || each.rule().equals(Parentheses.AS_SAID);
            relay = passes ? each : relay;
        }
        if (pointing != null && relay != null) {
            in.found.remove(relay);
            in.found.set(in.found.indexOf(pointing), pointing.through(relay.source()));
        }
        return in.found;
    }
}
