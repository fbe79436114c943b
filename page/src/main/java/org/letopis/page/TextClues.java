package org.letopis.page;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The answers to those clues that are in the text of a segment: its own form, and what the head of the page says.
final class TextClues {
    static final double[] LINK_SHARES = {0.0001, 0.1, 0.3, 0.6, 0.9};

    private static final int LONGEST_PHRASE = 400;
    private static final int MOST_AUTHORS = 5;

    private final List<String> authors;
    private final WordSet headlineWords;
    private final WordSet descriptionWords;
    private final WordSet bodyRuns;

    /// Texts that the page has more than once, and those of them that were looked at.
    private final Set<String> again = new HashSet<>();

    private final Set<String> before = new HashSet<>();

    TextClues(Outline outline, Headline headline, JsonLd jsonLd) {
        List<String> all = jsonLd.authors();
        this.authors = all.subList(0, Math.min(all.size(), MOST_AUTHORS));
        this.headlineWords = words(headline.text());
        this.descriptionWords = words(description(outline.head(), jsonLd));
        this.bodyRuns = new WordSet(runs(jsonLd.body() == null ? "" : jsonLd.body()));
        Set<String> seen = HashSet.newHashSet(outline.segments().size());
        for (Segment segment : outline.segments()) {
            if (!seen.add(segment.text())) {
                again.add(segment.text());
            }
        }
    }

    private static WordSet words(String text) {
        return new WordSet(Characters.fold(text));
    }

    /// @param length as [Segment#lengthClass]
    void look(Segment segment, int length, Answers answers) {
        String text = segment.text();
        int links = Answers.bin(segment.linkShare(), LINK_SHARES);
        answers.see(Clue.LENGTH, log(text.length()));
        answers.see(Clue.LINKS, links);
        answers.see(Clue.LENGTH_AND_LINKS, links * 4 + length);
        answers.see(Clue.EMPHASIS, Answers.bin(segment.emphasis(), 0.001, 0.5, 0.95) * 4 + length);
        lookAtShape(segment, length, answers);
        lookUp(segment, length, answers);
        int repeated = !again.contains(text) ? 0 : before.add(text) ? 1 : 2;
        answers.see(Clue.REPEATED, repeated * 3 + Math.min(2, length));
    }

    private static void lookAtShape(Segment segment, int length, Answers answers) {
        String text = segment.text();
        Shape shape = segment.shape();
        int words = Math.max(1, shape.words());
        int capitals = shape.capitals() * 5 / words;
        int shortWords = Math.min(5, shape.shortWords() * 10 / words);
        answers.see(Clue.END, Shape.ending(text) * 4 + length);
        answers.see(Clue.BEGINNING, Shape.beginning(text) * 4 + length);
        answers.see(Clue.SENTENCES, Math.min(4, shape.sentences()));
        answers.see(Clue.COMMAS, Math.min(4, shape.commas()));
        answers.see(Clue.DIGITS, Math.min(4, shape.digits() * 10 / shape.characters()));
        answers.see(Clue.CAPITALS, capitals);
        answers.see(Clue.CAPITALS_AND_LENGTH, capitals * 4 + length);
        answers.see(Clue.SHORT_WORDS, shortWords);
        answers.see(Clue.SHORT_WORDS_AND_LENGTH, shortWords * 4 + length);
        answers.see(Clue.SIGNS, (shape.sign() ? 2 : 0) + (length < 2 ? 0 : 1));
    }

    /// Whether headline, description, authors or the article's text in the head of the page have it.
    private void lookUp(Segment segment, int length, Answers answers) {
        String text = segment.text();
        if (text.length() <= LONGEST_PHRASE) {
            Words own = segment.words();
            int inHeadline = Answers.bin(own.shareIn(headlineWords), 0.2, 0.5, 0.8);
            answers.see(Clue.HEADLINE_WORDS, inHeadline * 4 + length);
            int described = Answers.bin(own.shareIn(descriptionWords), 0.3, 0.6, 0.9);
            answers.see(Clue.IN_DESCRIPTION, descriptionWords.size() == 0 ? -1 : described);
            answers.see(Clue.AUTHOR_NAMED, namesAuthor(text) ? length : -1);
        }
        if (bodyRuns.size() > 0) {
            int known = Answers.bin(shareOfRuns(text), 0.1, 0.5, 0.8, 0.99);
            answers.see(Clue.IN_ARTICLE_BODY, known * 2 + (length < 2 ? 0 : 1));
        }
    }

    private boolean namesAuthor(String text) {
        for (String author : authors) {
            if (holds(text, author)) {
                return true;
            }
        }
        return false;
    }

    /// As [String#contains]; faster for names, which begin with a capital, of which texts have few.
    private static boolean holds(String text, String name) {
        int at = text.indexOf(name.charAt(0));
        while (at >= 0 && !text.startsWith(name, at)) {
            at = text.indexOf(name.charAt(0), at + 1);
        }
        return at >= 0;
    }

    private static String description(Head head, JsonLd jsonLd) {
        String meta = head.first("og:description", "description");
        String said = meta == null ? jsonLd.description() : meta;
        return said == null ? "" : said.substring(0, Math.min(said.length(), 1000));
    }

    /// Share of the runs of a text that the article's text has.
    private double shareOfRuns(String text) {
        int[] runs = runs(text);
        return Answers.share(bodyRuns.count(runs, runs.length), runs.length);
    }

    /// Each run of three words, as a number.
    private static int[] runs(String text) {
        int[] runs = new int[text.length() / 2 + 1];
        int count = 0;
        int first = 0;
        int second = 0;
        int word = 0;
        boolean within = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Characters.isLetterOrDigit(c)) {
                word = 31 * word + c;
                within = true;
            } else if (within) {
                runs[count++] = 31 * (31 * first + second) + word;
                first = second;
                second = word;
                word = 0;
                within = false;
            }
        }
        return Arrays.copyOf(runs, count);
    }

    private static int log(int length) {
        return Math.min(11, 32 - Integer.numberOfLeadingZeros(length));
    }
}
