package org.letopis.reading;

import org.letopis.language.Analysis;
import org.letopis.model.Span;
import org.letopis.model.TimeExpression;
import org.letopis.model.Word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The words of a report by number, in the spelling that rules are written in: small letters, е for ё.
final class Wording {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final String CASE = "Case=";
    private static final String GENDER = "Gender=";
    private static final String NUMBER = "Number=";

    private final String text;
    private final List<Word> words;
    private final List<Span> sentences;
    private final List<String> forms = new ArrayList<>();
    private final int[] sentenceOf;
    private final int[] firstOf;

    Wording(String text, Analysis analysis) {
        this(text, analysis.words(), analysis.sentences());
    }

    private Wording(String text, List<Word> words, List<Span> sentences) {
        this.text = text;
        this.words = words;
        this.sentences = sentences;
        this.sentenceOf = new int[words.size()];
        this.firstOf = new int[sentences.size() + 1];
        int sentence = 0;
        for (int i = 0; i < words.size(); i++) {
            Span span = words.get(i).span();
            forms.add(form(span.in(text)));
            while (sentences.get(sentence).end() <= span.start()) {
                firstOf[++sentence] = i;
            }
            sentenceOf[i] = sentence;
        }
        // The last sentences may have no words left: «**».
        while (sentence < sentences.size()) {
            firstOf[++sentence] = words.size();
        }
    }

    /// The same without the marks that shape a post: «**», «[…](address)».
    Wording withoutMarkup() {
        List<Word> plain = Markup.without(text, words);
        return plain.size() == words.size() ? this : new Wording(text, plain, sentences);
    }

    /// The words of a name or role, parted by spaces.
    static List<String> split(String phrase) {
        return List.of(SPACES.split(phrase));
    }

    static String form(String surface) {
        boolean stopped =
                surface.length() > 1
                        && surface.endsWith(".")
                        && Character.isLetter(surface.charAt(0));
        String word = stopped ? surface.substring(0, surface.length() - 1) : surface;
        return word.toLowerCase(Locale.ROOT).replace('ё', 'е').replace("\u00ad", "");
    }

    String text() {
        return text;
    }

    int size() {
        return words.size();
    }

    int sentences() {
        return sentences.size();
    }

    Span sentence(int sentence) {
        return sentences.get(sentence);
    }

    int sentenceOf(int word) {
        return sentenceOf[word];
    }

    /// The number of the first word of a sentence.
    int first(int sentence) {
        return firstOf[sentence];
    }

    /// One behind the last word of a sentence.
    int end(int sentence) {
        return firstOf[sentence + 1];
    }

    String form(int word) {
        return forms.get(word);
    }

    /// The form, or "" outside the sentence.
    String formIn(int sentence, int word) {
        return word >= first(sentence) && word < end(sentence) ? forms.get(word) : "";
    }

    String surface(int word) {
        return span(word).in(text);
    }

    Span span(int word) {
        return words.get(word).span();
    }

    /// From the start of one word to the end of the one before `end`.
    Span span(int first, int end) {
        return new Span(span(first).start(), span(end - 1).end());
    }

    /// The text from the start of one word to the end of the one before `end`, with plain spaces, without markup and soft hyphens.
    String words(int first, int end) {
        var said = new StringBuilder(surface(first));
        for (int i = first + 1; i < end; i++) {
            int from = span(i - 1).end();
            boolean apart =
                    from < span(i).start() && Letters.haveSpace(text, from, span(i).start());
            said.append(apart ? " " : "").append(surface(i));
        }
        return said.toString().replace('\u00a0', ' ').replace("\u00ad", "");
    }

    boolean isNumber(int word) {
        return Character.isDigit(text.codePointAt(span(word).start()))
                && "NUM".equals(words.get(word).upos());
    }

    /// The case that grammar reads in the word, in the names of Universal Dependencies; empty where it reads none.
    String grammaticalCase(int word) {
        return feature(word, CASE);
    }

    boolean isOblique(int word) {
        return switch (grammaticalCase(word)) {
            case "Gen", "Dat", "Ins", "Loc" -> true;
            default -> false;
        };
    }

    /// «Sing» or «Plur»; empty where grammar reads neither.
    String grammaticalNumber(int word) {
        return feature(word, NUMBER);
    }

    /// «Masc», «Fem» or «Neut»; empty where grammar reads none.
    String grammaticalGender(int word) {
        return feature(word, GENDER);
    }

    boolean isAnimate(int word) {
        return words.get(word).feats().contains("Animacy=Anim");
    }

    private String feature(int word, String name) {
        String feats = words.get(word).feats();
        int at = feats.indexOf(name);
        if (at < 0) {
            return "";
        }
        int end = feats.indexOf('|', at);
        return feats.substring(at + name.length(), end < 0 ? feats.length() : end);
    }

    boolean isNoun(int word) {
        String upos = upos(word);
        return upos.equals("NOUN") || upos.equals("PROPN");
    }

    /// A verb in a person or the past tense: «сообщил», «горит».
    boolean isFiniteVerb(int word) {
        return words.get(word).feats().contains("VerbForm=Fin");
    }

    boolean isInfinitive(int word) {
        return words.get(word).feats().contains("VerbForm=Inf");
    }

    /// A finite verb or a short form: «погиб», «ранен», «неизвестны».
    boolean isPredicate(int word) {
        return isFiniteVerb(word) || words.get(word).feats().contains("Variant=Short");
    }

    /// An adjective or participle in its long form: «жилых», «выпущенных»; «наших».
    boolean isAttribute(int word) {
        return switch (upos(word)) {
            case "ADJ", "DET" -> !grammaticalCase(word).isEmpty();
            case "VERB" -> isParticiple(word) && !grammaticalCase(word).isEmpty();
            default -> false;
        };
    }

    /// The first word from one on that is no attribute: of a noun phrase its noun; `end` where all are.
    int behindAttributes(int from, int end) {
        int word = from;
        while (word < end && isAttribute(word)) {
            word++;
        }
        return word;
    }

    boolean isParticiple(int word) {
        return words.get(word).feats().contains("VerbForm=Part");
    }

    String upos(int word) {
        String upos = words.get(word).upos();
        return upos == null ? "" : upos;
    }

    /// The dictionary form; the form itself where the language is not analysed.
    String lemma(int word) {
        String lemma = words.get(word).lemma();
        return lemma == null ? form(word) : lemma;
    }

    /// Features in the form of CoNLL-U; empty where there are none.
    String feats(int word) {
        return words.get(word).feats();
    }

    /// Whether a number before the word cannot be counting it, as it is no noun and no adjective.
    boolean isFree(int word) {
        return switch (String.valueOf(words.get(word).upos())) {
            case "NOUN", "ADJ", "SYM", "X" -> false;
            default -> true;
        };
    }

    boolean isMark(int word) {
        return "PUNCT".equals(words.get(word).upos());
    }

    boolean isDash(int word) {
        return switch (form(word)) {
            case "-", "–", "—", "−" -> true;
            default -> false;
        };
    }

    boolean isWord(int word) {
        return !isNumber(word) && !isMark(word) && !"SYM".equals(words.get(word).upos());
    }

    boolean isCapital(int word) {
        return Character.isUpperCase(text.charAt(span(word).start()));
    }

    boolean isLatin(int word) {
        return Character.UnicodeScript.of(surface(word).codePointAt(0))
                == Character.UnicodeScript.LATIN;
    }

    /// «ДТП», «БПЛА»: a short word in capitals, of which grammar knows no number.
    boolean isAcronym(int word) {
        return Letters.areAcronym(surface(word));
    }

    /// Which words are part of a time.
    boolean[] within(List<TimeExpression> times) {
        var within = new boolean[size()];
        for (TimeExpression time : times) {
            for (int i = wordAt(time.span().start());
                    i < size() && span(i).start() < time.span().end();
                    i++) {
                within[i] = true;
            }
        }
        return within;
    }

    /// The first word that ends behind the offset; [#size()] where none does.
    int wordAt(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (span(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
