package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Span;
import org.letopis.model.Statement.Form;
import org.letopis.model.Statement.Stance;
import org.letopis.reading.SourcePhrases.Phrase;
import org.letopis.reading.SpeakerWords.Sort;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Attributions without a reporting word: «Мэр: дорогу откроют», «Дорогу откроют — мэр», «Мэр: „Дорогу откроют“».
final class Headlines {
    /// A headline names its speaker in so many words at most: «Мэр Заречного: дорогу откроют». Ours.
    private static final int MOST_WORDS_BEFORE_COLON = 5;

    /// A paragraph has room for the title: «Павел Зареев, инспектор отдела № 3 города Заречный: „…“». Ours.
    private static final int MOST_WORDS_BEFORE_QUOTATION = 14;

    private final Wording wording;
    private final Quotations quotations;
    private final Clauses clauses;
    private final SourceWords words;
    private final SubjectGrammar grammar;

    Headlines(Parse parse) {
        this.wording = parse.wording();
        this.quotations = parse.quotations();
        this.clauses = parse.clauses();
        this.words = new SourceWords(wording, quotations, new boolean[wording.size()]);
        this.grammar = new SubjectGrammar(wording, quotations);
    }

    /// The statement that a headline makes of its sentence.
    Optional<Attribution> inHeadline(int sentence) {
        return behindColon(sentence).or(() -> beforeDash(sentence));
    }

    private Optional<Attribution> behindColon(int sentence) {
        int first = wording.first(sentence);
        int colon = colon(sentence, MOST_WORDS_BEFORE_COLON);
        if (colon < 0 || !speaks(first, colon)) {
            return Optional.empty();
        }
        int next = colon + 1;
        Quotations.Quotation quotation = quotations.around(next);
        boolean direct = quotation != null && quotation.open() == next && quotation.isSpeech();
        Optional<Span> content =
                direct && quotation != null
                        ? clauses.inside(quotation)
                        : clauses.trimmed(next, wording.end(sentence));
        boolean own = direct || isOwnVoice(next, wording.end(sentence));
        return content.map(span ->
                attribution(
                        "headline-colon",
                        new Phrase(first, colon, false),
                        span,
                        own ? Form.DIRECT : Form.INDIRECT));
    }

    /// «Мэр: мы откроем дорогу»: who says «я» or «мы» behind the own name is quoted.
    private boolean isOwnVoice(int first, int end) {
        for (int i = first; i < end; i++) {
            boolean self = SpeakerWords.is(wording, i, Sort.SELF) && wording.upos(i).equals("PRON");
            if (self || wording.feats(i).contains("Person=1")) {
                return true;
            }
        }
        return false;
    }

    /// «Дорогу откроют — мэр Заречного»
    private Optional<Attribution> beforeDash(int sentence) {
        int end = wording.end(sentence);
        while (end > wording.first(sentence)
                && (wording.isMark(end - 1) || wording.upos(end - 1).equals("SYM"))
                && !isQuote(end - 1)) {
            end--;
        }
        int dash = end - 1;
        int least = Math.max(wording.first(sentence), end - 1 - 2 * MOST_WORDS_BEFORE_COLON);
        while (dash > least && !isDash(dash)) {
            dash--;
        }
        if (dash <= least || !isDash(dash) || !namesSpeaker(dash + 1, end)) {
            return Optional.empty();
        }
        var source = new Phrase(dash + 1, end, false);
        return clauses.trimmed(wording.first(sentence), dash)
                .map(span -> attribution("headline-dash", source, span, Form.INDIRECT));
    }

    private boolean isQuote(int word) {
        return "«»\"“”„".contains(wording.form(word));
    }

    private boolean isDash(int word) {
        return switch (wording.form(word)) {
            case "-", "–", "—" -> wording.span(word - 1).end() < wording.span(word).start();
            default -> false;
        };
    }

    /// A nominative that can speak and no verb; a bare name counts where it is an acronym or foreign.
    private boolean namesSpeaker(int first, int end) {
        boolean speaker = false;
        for (int i = first; i < end; i++) {
            boolean adverb = wording.upos(i).equals("ADV") && !isNamedLikeAnAdverb(i);
            if (wording.upos(i).equals("VERB") || adverb) {
                return false;
            }
            speaker |=
                    SpeakerWords.is(wording, i, Sort.PERSON, Sort.OFFICE, Sort.UNNAMED)
                            || isAcronym(i)
                            || (end - first <= 2 && isName(i));
        }
        String first0 = wording.grammaticalCase(first);
        // Behind a comma and a dash nothing but a speaker stands: «Дорогу откроют, — Зареенко».
        boolean tagged =
                wording.form(first - 2).equals(",")
                        || (end - first == 1 && isName(first) && hasPredicate(first - 1));
        boolean subject = tagged || first0.isEmpty() || first0.equals("Nom") || isAcronym(first);
        return speaker && subject && !wording.isNumber(first) && !wording.upos(first).equals("ADP");
    }

    /// «Дорогу | откроют | — Зареенко»
    private boolean hasPredicate(int dash) {
        for (int i = dash - 1; i >= wording.first(wording.sentenceOf(dash)); i--) {
            if (wording.isPredicate(i)) {
                return true;
            }
        }
        return false;
    }

    /// «Зареев», «Reuters», but neither «Фото» nor «Трасса Озёрск — Заречный», two places
    private boolean isName(int word) {
        boolean noun =
                wording.isNoun(word)
                        && (wording.isAnimate(word)
                                || (wording.upos(word).equals("PROPN")
                                        && word > 1
                                        && !wording.isCapital(word - 2)));
        return wording.isCapital(word)
                && (wording.isLatin(word) || noun || isNamedLikeAnAdverb(word));
    }

    /// «Зареенко»: grammar takes the surname for an adverb.
    private boolean isNamedLikeAnAdverb(int word) {
        return wording.upos(word).equals("ADV")
                && wording.isCapital(word)
                && wording.form(word).endsWith("ко");
    }

    private boolean isAcronym(int word) {
        String surface = wording.surface(word);
        return surface.length() > 1
                && surface.equals(surface.toUpperCase(Locale.ROOT))
                && wording.isWord(word);
    }

    /// «Продавец: „…“», «Павел Зареев, инспектор: „…“» at the start of a paragraph.
    Optional<Attribution> atParagraph(int sentence) {
        int first = wording.first(sentence);
        int colon = colon(sentence, MOST_WORDS_BEFORE_QUOTATION);
        Quotations.Quotation quotation = colon < 0 ? null : quotations.around(colon + 1);
        if (quotation == null || quotation.open() != colon + 1) {
            return Optional.empty();
        }
        Optional<Span> said = clauses.inside(quotation);
        if (SpeakerWords.is(wording.words(first, colon).toLowerCase(Locale.ROOT), Sort.LABEL)) {
            return said.map(span -> attribution("announced-quotation", null, span, Form.DIRECT));
        }
        return nameBefore(first, colon)
                .filter(source -> quotation.isSpeech() || !isUnnamed(source))
                .flatMap(source ->
                        said.map(span ->
                                attribution("name-colon-quotation", source, span, Form.DIRECT)));
    }

    /// «Источник: „Волна“» is no speech.
    private boolean isUnnamed(Phrase source) {
        return SpeakerWords.is(wording, source.first(), Sort.UNNAMED);
    }

    /// Who is named by all the words before a colon: «Продавец», «Павел Зареев, инспектор».
    Optional<Phrase> nameBefore(int first, int colon) {
        return colon - first <= MOST_WORDS_BEFORE_QUOTATION && names(first, colon)
                ? Optional.of(new Phrase(first, firstComma(first, colon), false))
                : Optional.empty();
    }

    private boolean names(int first, int end) {
        for (int i = first; i < end; i++) {
            if (wording.isFiniteVerb(i) || SpeakerWords.is(wording.form(i), Sort.CONJUNCTION)) {
                return false;
            }
        }
        return words.names(new Phrase(first, end, false))
                && grammar.canBeSubject(new Phrase(first, end, false))
                && !wording.upos(first).equals("ADP");
    }

    private int firstComma(int first, int end) {
        for (int i = first + 1; i < end; i++) {
            if (wording.form(i).equals(",")) {
                return i;
            }
        }
        return end;
    }

    /// The colon behind the first words of a sentence, or -1.
    private int colon(int sentence, int mostWords) {
        int first = wording.first(sentence);
        int most = Math.min(wording.end(sentence), first + mostWords + 1);
        for (int i = first + 1; i < most; i++) {
            if (wording.form(i).equals(":")) {
                return i;
            }
        }
        return -1;
    }

    /// A listed speaker, an acronym, or a name of one or two words.
    private boolean speaks(int first, int colon) {
        boolean capitals = colon - first <= 2;
        boolean person = false;
        for (int i = first; i < colon; i++) {
            if (wording.isFiniteVerb(i)) {
                return false;
            }
        }
        for (int i = first; i < colon; i++) {
            if (SpeakerWords.is(wording, i, Sort.PERSON, Sort.OFFICE, Sort.UNNAMED)) {
                return grammar.canBeSubject(new Phrase(first, colon, false));
            }
            capitals &= wording.isWord(i) && wording.isCapital(i);
            person |= wording.isAnimate(i);
        }
        boolean medium = wording.isLatin(first) && hasVerb(colon);
        return capitals && (colon - first == 2 || isAcronym(first) || person || medium);
    }

    /// «River Post: дорогу | откроют», but not «River Post: новая дорога»
    private boolean hasVerb(int colon) {
        for (int i = colon + 1; i < wording.end(wording.sentenceOf(colon)); i++) {
            if (wording.isPredicate(i)) {
                return true;
            }
        }
        return false;
    }

    private static Attribution attribution(
            String rule, @Nullable Phrase source, Span content, Form form) {
        return new Attribution(
                rule, null, source, null, null, List.of(content), form, Stance.ASSERT);
    }
}
