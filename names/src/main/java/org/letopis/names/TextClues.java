package org.letopis.names;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Analysis;
import org.letopis.language.Language;
import org.letopis.model.Span;
import org.letopis.model.Word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the model looks at, for every word of a text: a column of numbers for each property.
final class TextClues {
    /// How a word is written.
    static final int LOWER = 1;

    static final int CAPITALISED = 2;
    static final int CAPITALS = 3;
    static final int INITIAL = 4;
    static final int MIXED = 5;
    static final int LATIN = 6;
    static final int LATIN_CAPITALISED = 7;
    static final int LATIN_CAPITALS = 8;
    static final int DIGITS = 9;
    static final int MARK = 10;

    final String text;
    final List<Word> words;
    final int[] form;
    final int[] lemma;
    final int[] shape;
    final int[] prefix;
    final int[] suffix2;
    final int[] suffix3;
    final int[] suffix4;
    final int[] grammar;
    final int[] pos;
    final int[] place;
    final int[] placePhrase;
    final int[] organisation;
    final int[] organisationPhrase;
    final int[] head;
    final int[] person;
    final int[] quote;
    final int[] cluster;
    final int[] coarse;
    final int[] evidence;
    final boolean[] event;

    private final Phrasebook places = PlaceNames.load();
    private final Phrasebook organisations = OrganisationNames.load();
    private final HeadWords heads = HeadWords.load();
    private final Clusters clusters = Clusters.load();

    TextClues(String text, Analysis analysis, Language language) {
        this.text = text;
        this.words = analysis.words();
        int size = words.size();
        form = new int[size];
        lemma = new int[size];
        shape = new int[size];
        prefix = new int[size];
        suffix2 = new int[size];
        suffix3 = new int[size];
        suffix4 = new int[size];
        grammar = new int[size];
        pos = new int[size];
        place = new int[size];
        placePhrase = new int[size];
        organisation = new int[size];
        organisationPhrase = new int[size];
        head = new int[size];
        person = new int[size];
        quote = new int[size];
        cluster = new int[size];
        coarse = new int[size];
        readWords(language);
        markPhrases();
        markQuotations();
        var wholeText = new Evidence(this, analysis.sentences());
        evidence = wholeText.found();
        event = wholeText.events();
    }

    int size() {
        return form.length;
    }

    boolean isCapitalised(int at) {
        int s = shape[at];
        return s == CAPITALISED || s == CAPITALS || s == MIXED || s == LATIN_CAPITALISED;
    }

    boolean isAdjective(int at) {
        return "ADJ".equals(words.get(at).upos());
    }

    /// Whether a line ends behind a word that is not the last.
    boolean endsLine(int at) {
        int next = words.get(at + 1).span().start();
        for (int i = words.get(at).span().end(); i < next; i++) {
            if (text.charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    boolean opensSentence(int at) {
        return at == 0
                || endsLine(at - 1)
                || ".!?…".indexOf(text.charAt(words.get(at - 1).span().end() - 1)) >= 0;
    }

    boolean isQuotationMark(int at) {
        Span span = words.get(at).span();
        return span.length() == 1 && "«»“”„\"".indexOf(text.charAt(span.start())) >= 0;
    }

    /// False of marks that no name holds, and of common words far from any capital letter, quotation mark or word like
    /// «правительство»; so much of a text need not be weighed.
    boolean mayBeNamed(int at) {
        if (isAddress(at)) {
            return false;
        }
        if (shape[at] == MARK) {
            char c = text.charAt(words.get(at).span().start());
            return ";:!?…".indexOf(c) < 0 || words.get(at).span().length() > 1;
        }
        int end = Math.min(size(), at + NEAR + 1);
        for (int i = Math.max(0, at - NEAR); i < end; i++) {
            boolean plain = shape[i] == LOWER || shape[i] == MARK || shape[i] == DIGITS;
            if (!plain || quote[i] != 0 || HeadWords.isOrganisation(head[i])) {
                return true;
            }
        }
        return false;
    }

    private boolean isAddress(int at) {
        Span span = words.get(at).span();
        return span.length() > SHORTEST_ADDRESS && span.in(text).contains("://");
    }

    /// In characters: a word that is shorter holds no address.
    private static final int SHORTEST_ADDRESS = 8;

    /// In words. Ours.
    private static final int NEAR = 5;

    private void readWords(Language language) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            Span span = word.span();
            int start = span.start();
            int end = span.end();
            String lemmaText = word.lemma();
            form[i] = Hash.of(text, start, end);
            lemma[i] = lemmaText == null ? form[i] : Hash.of(lemmaText, 0, lemmaText.length());
            shape[i] = shapeOf(text, start, end);
            prefix[i] = Hash.of(text, start, Math.min(end, start + 3));
            suffix2[i] = Hash.of(text, Math.max(start, end - 2), end);
            suffix3[i] = Hash.of(text, Math.max(start, end - 3), end);
            suffix4[i] = Hash.of(text, Math.max(start, end - 4), end);
            pos[i] = word.upos() == null ? 0 : word.upos().hashCode();
            grammar[i] = Hash.mix(pos[i], grammarOf(word.feats()));
            head[i] = headOf(lemmaText, lemma[i]);
            int classes = clusters.of(lemma[i]);
            cluster[i] = classes >>> 16;
            coarse[i] = classes & 0xFFFF;
            int named = places.ofWord(lemma[i]);
            place[i] = named != 0 ? named : places.ofWord(form[i]);
            int known = organisations.ofWord(lemma[i]);
            organisation[i] = known != 0 ? known : organisations.ofWord(form[i]);
            if (isCapitalised(i)) {
                boolean isFirst =
                        first.computeIfAbsent(span.in(text), w -> language.isFirstName(w) ? 1 : 0)
                                == 1;
                person[i] = (isFirst ? 1 : 0) | (Patronymics.isEnd(text, end) ? 2 : 0);
            }
        }
    }

    /// «интернет-издание» is an «издание».
    private int headOf(@Nullable String lemmaText, int lemma) {
        int classes = heads.of(lemma);
        if (classes != 0 || lemmaText == null) {
            return classes;
        }
        int hyphen = lemmaText.lastIndexOf('-');
        return hyphen < 0 ? 0 : heads.of(Hash.of(lemmaText, hyphen + 1, lemmaText.length()));
    }

    /// Case, number, animacy and gender, which is all of a noun's features.
    private static int grammarOf(String feats) {
        int at = feats.indexOf("Case=");
        int kase = at < 0 ? 0 : feats.charAt(at + 5) * 31 + feats.charAt(at + 7);
        int animate = feats.startsWith("Animacy=A") ? 1 : 0;
        int plural = feats.contains("Number=P") ? 1 : 0;
        return (kase * 2 + animate) * 2 + plural;
    }

    /// «РИА „Новости“» is «РИА Новости».
    private void markPhrases() {
        int[] stems = new int[size()];
        int[] at = new int[size()];
        int count = 0;
        for (int i = 0; i < size(); i++) {
            if (!isQuotationMark(i)) {
                Span span = words.get(i).span();
                stems[count] = Phrasebook.stem(text, span.start(), span.end());
                at[count++] = i;
            }
        }
        mark(places, stems, at, count, placePhrase);
        mark(organisations, stems, at, count, organisationPhrase);
    }

    private static void mark(Phrasebook names, int[] stems, int[] at, int count, int[] marks) {
        int[] marked = new int[count];
        names.mark(Arrays.copyOf(stems, count), marked);
        for (int i = 0; i < count; i++) {
            marks[at[i]] = marked[i];
        }
    }

    private static final int LONGEST_QUOTATION = 12;

    /// 1 the opening mark, 2 the first word inside, 3 further ones, 4 the closing mark; only of short quotations, which
    /// are names more often than speech.
    private void markQuotations() {
        int open = -1;
        for (int i = 0; i < size(); i++) {
            char c = text.charAt(words.get(i).span().start());
            boolean straight = c == '"';
            boolean opening = c == '«' || c == '“' || c == '„' || (straight && open < 0);
            boolean closing = c == '»' || c == '”' || (straight && open >= 0);
            if (opening) {
                open = i;
            } else if (closing) {
                if (open >= 0 && i - open <= LONGEST_QUOTATION) {
                    quote[open] = 1;
                    for (int k = open + 1; k < i; k++) {
                        quote[k] = k == open + 1 ? 2 : 3;
                    }
                    quote[i] = 4;
                }
                open = -1;
            }
        }
    }

    static int shapeOf(String text, int start, int end) {
        int letters = 0;
        int capitals = 0;
        int latin = 0;
        int digits = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                capitals += Character.isUpperCase(c) ? 1 : 0;
                latin += c < 0x250 ? 1 : 0;
            } else if (Character.isDigit(c)) {
                digits++;
            }
        }
        if (letters == 0) {
            return digits > 0 ? DIGITS : MARK;
        }
        boolean first = Character.isUpperCase(text.charAt(start));
        if (latin == letters) {
            return capitals == 0
                    ? LATIN
                    : capitals == letters && letters > 1 ? LATIN_CAPITALS : LATIN_CAPITALISED;
        }
        if (capitals == 0) {
            return digits > 0 ? DIGITS : LOWER;
        }
        if (letters == 1) {
            return INITIAL;
        }
        return capitals == letters ? CAPITALS : first && capitals == 1 ? CAPITALISED : MIXED;
    }
}
