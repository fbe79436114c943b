package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Span;
import org.letopis.model.Statement.Form;
import org.letopis.reading.Cues.Cue;
import org.letopis.reading.Cues.Kind;
import org.letopis.reading.SourcePhrases.Phrase;
import org.letopis.reading.SpeakerWords.Sort;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;

/// Attributions whose reporting word stands behind the content or inside it: «…, сообщает X», «„…“, — сказал X».
final class Tags {
    static final String PARENTHESIS = "tag-in-parenthesis";
    static final String AFTER_CONTENT = "tag-after-content";

    /// What opens a clause that needs another one behind it.
    private static final Set<String> SUBORDINATE =
            Set.of("если", "когда", "хотя", "поскольку", "пока", "как", "чтобы", "раз");

    private static final String INSIDE_QUOTATION = "tag-inside-quotation";

    private final OneSentence in;

    Tags(OneSentence in) {
        this.in = in;
    }

    /// «Мэр, | уточняет газета, | закроет дорогу и обещает …»: what follows the tag is still content.
    static boolean isWithinContent(Attribution attribution) {
        return attribution.rule().equals(PARENTHESIS)
                || attribution.rule().equals(INSIDE_QUOTATION);
    }

    /// «…, сообщает X», «„…“, — сказал X»: the last such tag of the sentence, or -1.
    ///
    /// @param limit the end of the sentence, or the start of a tag behind this one: «…, сообщил X, | передаёт Y»
    int findTag(int limit) {
        for (int i = limit - 1; i > in.first; i--) {
            Cue cue = tagCue(i);
            if (cue == null
                    || in.quotations.isInSpeech(i)
                    || !in.isBehindContent(i)
                    || in.wording.formIn(in.sentence, i + 1).equals("ли")
                    || in.pointing.isAt(i)) {
                continue;
            }
            Phrase source = in.phrases.after(in.behind(i), false);
            source = source == null ? uninflected(i + 1) : source;
            source = source == null ? in.subjects.behind(i) : source;
            boolean inPlace = source != null && (limit == in.end || source.end() == limit);
            if (source != null && inPlace && !isClauseBehind(source) && addTag(i, cue, source)) {
                return i;
            }
        }
        return -1;
    }

    /// «…, сообщил X»; «„…“, — призвал X» only behind what stands in marks.
    private @Nullable Cue tagCue(int i) {
        Cue cue = Cues.at(in.wording, i, Kind.SAYS, Kind.HOLDS);
        Cue act = cue == null ? Cues.at(in.wording, i, Kind.ACT) : null;
        Quotations.Quotation quotation =
                act == null ? null : in.clauses.closedBefore(in.sentence, in.tagStart(i) + 1);
        return quotation != null && quotation.isSpeech() ? act : cue;
    }

    /// «…, пишет | издание», «…, пояснил | Кабмин»: behind a tag the accusative is a nominative of the same form.
    private @Nullable Phrase uninflected(int word) {
        if (isNameAlone(word)) {
            return new Phrase(word, word + 1, false);
        }
        boolean speaker =
                word < in.end
                        && in.wording.isNoun(word)
                        && in.wording.grammaticalCase(word).equals("Acc")
                        && !in.wording.isAnimate(word)
                        && !in.wording.grammaticalGender(word).equals("Fem")
                        && (SpeakerWords.is(in.wording, word, Sort.OFFICE)
                                || in.wording.isCapital(word));
        Phrase phrase = speaker ? in.phrases.after(word, true) : null;
        return phrase == null ? null : new Phrase(phrase.first(), phrase.end(), false);
    }

    /// «…, — отметила | Речкина |.»: whatever case grammar reads in a surname, it stands alone behind the verb.
    private boolean isNameAlone(int word) {
        return word + 1 < in.end
                && in.wording.isNoun(word)
                && in.wording.isCapital(word)
                && in.wording.isAnimate(word)
                && in.wording.isMark(word + 1);
    }

    private boolean isClauseBehind(Phrase source) {
        return "что".equals(in.wording.formIn(in.sentence, source.end() + 1));
    }

    private boolean addTag(int i, Cue cue, Phrase source) {
        if (isParenthesis(i, source)) {
            return addParenthesis(i, cue, source);
        }
        Quotations.Quotation quotation = in.clauses.closedBefore(in.sentence, in.tagStart(i) + 1);
        var content = new ArrayList<Span>();
        boolean direct = quotation != null && quotation.open() <= in.first + 1;
        if (quotation != null && direct) {
            in.clauses.inside(quotation).ifPresent(content::add);
            secondQuotation(source.end()).ifPresent(content::add);
        } else {
            in.clauses.trimmed(in.contentStart(), in.tagStart(i)).ifPresent(content::add);
        }
        Form form =
                direct
                        ? Form.DIRECT
                        : in.clauses.hasQuotation(in.first, i) ? Form.MIXED : Form.INDIRECT;
        return in.add(
                direct ? "tag-after-quotation" : AFTER_CONTENT,
                in.cue(i),
                source,
                content,
                form,
                cue.stance());
    }

    /// «Мэр, | уточняет газета, | закроет дорогу»: no verb stands before the tag, and the sentence goes on behind it. So it
    /// does behind «Если мост цел, | сказал мэр, | дорога тоже».
    private boolean isParenthesis(int i, Phrase source) {
        boolean goesOn =
                source.end() + 1 < in.end
                        && in.wording.form(source.end()).equals(",")
                        && in.passedOnBy(source) == null
                        && !in.isGerundOfSpeech(source.end() + 1);
        if (goesOn && SUBORDINATE.contains(in.wording.form(behindAnd(in.first)))) {
            return true;
        }
        for (int k = in.first; goesOn && k < in.tagStart(i); k++) {
            if (in.wording.isFiniteVerb(k) || in.quotations.isInSpeech(k)) {
                return false;
            }
        }
        return goesOn;
    }

    private int behindAnd(int word) {
        return switch (in.wording.form(word)) {
            case "и", "а", "но" -> word + 1;
            default -> word;
        };
    }

    private boolean addParenthesis(int i, Cue cue, Phrase source) {
        var content = new ArrayList<Span>();
        in.clauses.trimmed(in.first, in.tagStart(i)).ifPresent(content::add);
        in.clauses.trimmed(source.end(), in.end).ifPresent(content::add);
        return in.add(
                PARENTHESIS, in.cue(i), source, content, in.clauses.form(content), cue.stance());
    }

    /// «"A", — сказал X. — "B"»: the quotation that goes on behind the tag.
    private Optional<Span> secondQuotation(int from) {
        int at = from;
        int most = Math.min(in.wording.size(), from + 4);
        while (at < most && !in.wording.isWord(at) && in.quotations.around(at) == null) {
            at++;
        }
        boolean dashed =
                at > from
                        && at < in.wording.size()
                        && switch (in.wording.form(at - 1)) {
                            case "-", "–", "—" -> true;
                            default -> false;
                        };
        Quotations.Quotation quotation = in.quotations.around(at);
        return dashed && quotation != null && quotation.open() == at
                ? in.clauses.inside(quotation)
                : Optional.empty();
    }

    /// «„A, — сказал X, — B“»: the tag stands inside the quotation marks.
    void findTagInsideQuotation(int i) {
        Cue cue = Cues.of(in.wording.form(i), Kind.SAYS, Kind.HOLDS);
        Quotations.Quotation quotation = in.quotations.around(i);
        if (cue == null || quotation == null || !in.clauses.isDash(in.sentence, i - 1)) {
            return;
        }
        Phrase source = in.phrases.after(i + 1, false);
        if (source == null
                || source.end() + 1 >= in.wording.size()
                || !in.wording.isMark(source.end())) {
            return;
        }
        int next = source.end() + 1;
        boolean dashed = in.wording.isMark(next) && "-–—".contains(in.wording.form(next));
        if (dashed && next < quotation.close()) {
            var content = new ArrayList<Span>();
            in.clauses.trimmed(quotation.open() + 1, i).ifPresent(content::add);
            in.clauses.trimmed(next, quotation.close()).ifPresent(content::add);
            in.add(
                    INSIDE_QUOTATION,
                    in.wording.span(i),
                    source,
                    content,
                    Form.DIRECT,
                    cue.stance());
        }
    }

    /// «„…“, — говорится в сообщении X», «В сообщении X говорится, что …»
    boolean findInDocument(int i, Cue cue, int limit) {
        Phrase behind =
                in.wording.formIn(in.sentence, i - 1).equals("как") ? null : document(i + 1);
        if (behind == null) {
            return false;
        }
        Quotations.Quotation quotation = in.clauses.closedBefore(in.sentence, i);
        var content = new ArrayList<Span>();
        if (quotation != null) {
            in.clauses.inside(quotation).ifPresent(content::add);
        } else if (in.isBehindContent(i)) {
            in.clauses.trimmed(in.first, in.tagStart(i)).ifPresent(content::add);
        } else {
            int clause = in.clauseStart(i, limit);
            in.clauses.trimmed(clause < 0 ? limit : clause, limit).ifPresent(content::add);
        }
        return in.add(
                "stands-in-document",
                in.wording.span(i),
                behind,
                content,
                quotation == null ? Form.INDIRECT : Form.DIRECT,
                cue.stance());
    }

    /// The document or site behind a word: «в сообщении мэрии», «на сайте», «в пояснительной записке».
    @Nullable Phrase document(int word) {
        Phrase behind = in.phrases.after(word, true);
        if (behind == null || behind.first() == word) {
            return null;
        }
        int head = in.wording.behindAttributes(behind.first(), behind.end() - 1);
        if (SpeakerWords.is(in.wording.form(head), Sort.DOCUMENT, Sort.SITE)) {
            return behind;
        }
        // «в полученном агентством „Волна“ | документе»
        int last = behind.end() - 1;
        boolean got =
                head > behind.first() && SpeakerWords.is(in.wording.form(last), Sort.DOCUMENT);
        return got ? new Phrase(last, behind.end(), true) : null;
    }

    /// «В сообщении X говорится, что …»
    void findClauseOfDocument(int i, Cue cue, int limit) {
        int clause = in.clauseStart(i, limit);
        Quotations.Quotation quotation = clause < 0 ? in.quotationBehind(i) : null;
        var content = new ArrayList<Span>();
        if (quotation != null) {
            in.clauses.inside(quotation).ifPresent(content::add);
        } else if (clause >= 0) {
            in.clauses.trimmed(clause, limit).ifPresent(content::add);
        }
        in.add(
                "document-says",
                in.wording.span(i),
                documentBefore(i),
                content,
                quotation == null ? Form.INDIRECT : Form.DIRECT,
                cue.stance());
    }

    private @Nullable Phrase documentBefore(int cue) {
        Phrase document = documentInFront(cue);
        return document != null ? document : in.phrases.before(cue);
    }

    /// «В сообщении мэрии | говорится»: the document with whose it is; null where none stands there.
    @Nullable Phrase documentInFront(int cue) {
        for (int i = in.first; i + 1 < cue; i++) {
            boolean document =
                    in.wording.form(i).equals("в")
                            && SpeakerWords.is(in.wording.form(i + 1), Sort.DOCUMENT);
            if (document) {
                return in.phrases.after(i + 1, true);
            }
        }
        return null;
    }
}
