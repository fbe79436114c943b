package org.letopis.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// What shows of each line of a page's visible text whether it is of the report: its own form, that of the lines around it,
/// and how far the nearest paragraphs are. One pass over the lines for each clue.
// Answers are numbers; the order of kinds is one.
@SuppressWarnings("EnumOrdinal")
final class LineClues {
    /// A line so long that ends like a sentence is a paragraph, in characters; ours.
    private static final int PARAGRAPH = 80;

    /// Characters of a word that tell its topic; ours.
    private static final int TOPIC_WORD = 5;

    /// From kana to the last of the Chinese characters in common use.
    private static final char FIRST_WIDE = '\u3040';

    private static final char LAST_WIDE = '\u9fff';

    /// Letters of an alphabet that say what one such character says; ours.
    private static final int WIDE = 3;

    private static final double[] LENGTHS = {8, 16, 25, 40, 60, 90, 140, 220, 400};
    private static final double[] DISTANCES = {1, 2, 3, 5, 8, 13, 30};
    private static final double[] SHARES = {0.001, 0.1, 0.25, 0.5, 0.75, 0.95, 0.999};

    /// The first place below the main run.
    private static final int BELOW = 2 + DISTANCES.length;

    private final List<String> lines;
    private final List<TextLine.Kind> kinds = new ArrayList<>();
    private final int[] lengthBins;
    private final boolean[] prose;
    private final long[] before;
    private final Map<String, Integer> times = new HashMap<>();
    private final Map<Integer, Integer> paragraphsOfWord = new HashMap<>();
    private final int[] afterEnd;
    private final int[] dated;
    private final boolean[] answered;
    private final MainRun mainRun;
    private final LineLists lists;
    private final Said said = new Said("");
    private final Answers answers = new Answers();

    private LineClues(List<String> lines) {
        this.lines = lines;
        int size = lines.size();
        lengthBins = new int[size];
        prose = new boolean[size];
        before = new long[size + 1];
        afterEnd = new int[size];
        dated = new int[size + 1];
        answered = new boolean[size];
        int[] worth = new int[size];
        int sinceEnd = 100;
        for (int i = 0; i < size; i++) {
            String line = lines.get(i);
            lengthBins[i] = Answers.bin(width(line), LENGTHS);
            int ending = ending(line);
            prose[i] =
                    width(line) >= PARAGRAPH
                            && (ending == 1 || ending >= 3 || width(line) > 2 * PARAGRAPH);
            worth[i] = prose[i] ? width(line) : 0;
            before[i + 1] = before[i] + worth[i];
            times.merge(line, 1, Integer::sum);
            TextLine.Kind kind = TextLine.of(line).kind();
            kinds.add(kind);
            dated[i + 1] = dated[i] + (kind == TextLine.Kind.DATE ? 1 : 0);
            answered[i] = Furniture.answersComment(line);
            sinceEnd = kind == TextLine.Kind.END ? 0 : Math.min(100, sinceEnd + 1);
            afterEnd[i] = sinceEnd;
            if (prose[i]) {
                new HashSet<>(words(line))
                        .forEach(word -> paragraphsOfWord.merge(word, 1, Integer::sum));
            }
        }
        mainRun = MainRun.of(worth);
        lists = new LineLists(lines, prose, mainRun.first());
    }

    /// In characters of an alphabet; one that is a word or a syllable says as much as some of them.
    private static int width(String line) {
        int width = line.length();
        for (int i = 0; i < line.length(); i++) {
            width += line.charAt(i) >= FIRST_WIDE && line.charAt(i) <= LAST_WIDE ? WIDE - 1 : 0;
        }
        return width;
    }

    /// As [Shape#ending] has it, the marks of Chinese and Japanese included.
    private static int ending(String line) {
        return switch (line.charAt(line.length() - 1)) {
            case '。', '！' -> 1;
            case '？' -> 3;
            case '」', '』', '）' -> 4;
            default -> Shape.ending(line);
        };
    }

    /// Words that may be of a topic, as numbers.
    private static List<Integer> words(String line) {
        var words = new ArrayList<Integer>();
        int word = 0;
        int length = 0;
        for (int i = 0; i <= line.length(); i++) {
            char c = i < line.length() ? line.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                // By its beginning, so that the forms of a word count as one.
                word = length < TOPIC_WORD ? 31 * word + Character.toLowerCase(c) : word;
                length++;
            } else {
                if (length >= TOPIC_WORD) {
                    words.add(word);
                }
                word = 0;
                length = 0;
            }
        }
        return words;
    }

    /// Which share of its words stand in other paragraphs of the page too, in ten steps; 11 where it has none.
    private int cohesion(int i) {
        List<Integer> words = words(lines.get(i));
        int own = prose[i] ? 1 : 0;
        int shared = 0;
        for (int word : words) {
            shared += paragraphsOfWord.getOrDefault(word, 0) > own ? 1 : 0;
        }
        return words.isEmpty() ? 11 : shared * 10 / words.size();
    }

    /// @param lines of the text, cleaned, none blank
    static int[][] of(List<String> lines) {
        var of = new LineClues(lines);
        int[] fromAbove = distances(of.prose, 1);
        int[] toBelow = distances(of.prose, -1);
        int[] toAnswer = distances(of.answered, -1);
        int[][] all = new int[lines.size()][];
        for (int i = 0; i < lines.size(); i++) {
            of.see(LineClue.ALWAYS, 0);
            of.own(i);
            of.around(i, fromAbove[i], toBelow[i]);
            of.page(i, toAnswer[i]);
            of.lists.look(i, of.lengthBins[i], of.place(i), of.answers);
            of.see(LineClue.SAID, of.said(i));
            all[i] = of.answers.take();
        }
        return all;
    }

    private void see(LineClue clue, int answer) {
        answers.see(clue, answer);
    }

    private void own(int i) {
        String line = lines.get(i);
        Shape shape = Shape.of(line);
        int length = lengthBins[i];
        int words = Math.max(1, shape.words());
        see(LineClue.LENGTH, length);
        see(LineClue.ENDING, ending(line) * 10 + length);
        see(LineClue.BEGINNING, Shape.beginning(line) * 10 + length);
        see(LineClue.SENTENCES, Math.min(4, shape.sentences()) * 10 + length);
        see(LineClue.COMMAS, Math.min(3, shape.commas()) * 10 + length);
        see(LineClue.CAPITALS, shape.capitals() * 5 / words * 10 + length);
        see(LineClue.SHORT_WORDS, Math.min(5, shape.shortWords() * 10 / words) * 10 + length);
        see(LineClue.DIGITS, Math.min(5, shape.digits() * 10 / shape.characters()) * 10 + length);
        see(LineClue.SIGN, (shape.sign() ? 1 : 0) * 10 + length);
        see(LineClue.REPEATED, Math.min(2, times(i) - 1) * 10 + length);
        see(LineClue.COHESION, cohesion(i));
        see(LineClue.COHESION_AND_LENGTH, cohesion(i) * 10 + length);
        see(LineClue.KIND, kind(i) * 10 + length);
    }

    private void around(int i, int above, int below) {
        int length = lengthBins[i];
        int nearAbove = Answers.bin(above, DISTANCES);
        int nearBelow = Answers.bin(below, DISTANCES);
        see(LineClue.PROSE_ABOVE, nearAbove);
        see(LineClue.PROSE_BELOW, nearBelow);
        see(LineClue.PROSE_ABOVE_AND_BELOW, nearAbove * 10 + nearBelow);
        see(LineClue.PROSE_ABOVE_AND_LENGTH, nearAbove * 10 + length);
        see(LineClue.PROSE_BELOW_AND_LENGTH, nearBelow * 10 + length);
        long all = before[lines.size()];
        int passed = Answers.bin(all == 0 ? 0 : (double) before[i] / all, SHARES);
        see(LineClue.PASSED, passed);
        see(LineClue.PASSED_AND_LENGTH, passed * 10 + length);
        see(LineClue.PASSED_AND_PROSE_BELOW, passed * 10 + nearBelow);
        see(LineClue.PASSED_AND_PROSE_ABOVE, passed * 10 + nearAbove);
        for (int step = -3; step <= 3; step++) {
            int other = i + step;
            int bin = other < 0 || other >= lines.size() ? 10 : lengthBins[other];
            int ending = bin == 10 ? 6 : ending(lines.get(other));
            if (step != 0) {
                int side = step < 0 ? step + 3 : step + 2;
                see(LineClue.LENGTH_AROUND, side * 11 + bin);
                see(LineClue.ENDING_AROUND, side * 7 + ending);
                see(LineClue.LENGTHS_AROUND, side * 110 + bin * 10 + length);
            }
        }
        int sinceEnd = Answers.bin(afterEnd[i], DISTANCES);
        see(LineClue.AFTER_END, sinceEnd);
        see(LineClue.AFTER_END_AND_LENGTH, sinceEnd * 10 + length);
        see(LineClue.AFTER_END_AND_PASSED, passed * 10 + sinceEnd);
        see(LineClue.COHESION_AND_PASSED, cohesion(i) * 10 + passed);
        int from = Math.max(0, i - 3);
        int to = Math.min(lines.size(), i + 4);
        see(LineClue.DATED_AROUND, Math.min(3, dated[to] - dated[from]) * 10 + length);
        see(LineClue.WINDOW, density(i, 5));
        see(LineClue.WIDE_WINDOW, density(i, 20));
        see(LineClue.WINDOW_AND_LENGTH, density(i, 5) * 10 + length);
    }

    private int said(int i) {
        return said.answer(new Segment(lines.get(i), 0, 0, 0), prose[i] && i >= mainRun.first());
    }

    private int kind(int i) {
        return kinds.get(i).ordinal();
    }

    /// How often the page says a line.
    private int times(int i) {
        return times.getOrDefault(lines.get(i), 1);
    }

    /// 0 in the main run; above and below it, how far away.
    private int place(int i) {
        int away = mainRun.away(i);
        int bin = Answers.bin(Math.abs(away), DISTANCES);
        return away == 0 ? 0 : away < 0 ? 1 + bin : BELOW + bin;
    }

    /// Where on the page it stands, and what repeats around it.
    private void page(int i, int toAnswer) {
        int length = lengthBins[i];
        int place = place(i);
        see(LineClue.MAIN_RUN, place);
        see(LineClue.MAIN_RUN_AND_LENGTH, place * 10 + length);
        see(LineClue.MAIN_RUN_AND_ENDING, place * 10 + ending(lines.get(i)));
        see(LineClue.MAIN_RUN_AND_COHESION, place * 20 + cohesion(i));
        see(LineClue.ANSWER_BELOW, Answers.bin(toAnswer, DISTANCES) * 10 + length);
        int repeated = 0;
        for (int at = Math.max(0, i - 3); at < Math.min(lines.size(), i + 4); at++) {
            repeated += at != i && times(at) > 1 ? 1 : 0;
        }
        see(LineClue.REPEATED_AROUND, repeated);
        see(LineClue.REPEATED_AROUND_AND_LENGTH, repeated * 10 + length);
        for (int step = -2; step <= 2; step++) {
            int at = i + step;
            if (step != 0 && at >= 0 && at < lines.size()) {
                int side = step < 0 ? step + 2 : step + 1;
                see(LineClue.REPEATED_BESIDE, (side * 4 + Math.min(3, times(at))) * 10 + length);
                see(LineClue.KIND_BESIDE, (side * 7 + kind(at)) * 10 + length);
            }
        }
    }

    /// Which share of the lines around are paragraphs, in ten steps.
    private int density(int i, int reach) {
        int first = Math.max(0, i - reach);
        int end = Math.min(lines.size(), i + reach + 1);
        int paragraphs = 0;
        for (int at = first; at < end; at++) {
            paragraphs += prose[at] && at != i ? 1 : 0;
        }
        return paragraphs * 10 / Math.max(1, end - first - 1);
    }

    /// How many lines lie between each line and the nearest paragraph before it, or behind it.
    private static int[] distances(boolean[] prose, int direction) {
        int[] distances = new int[prose.length];
        int distance = 100;
        int from = direction > 0 ? 0 : prose.length - 1;
        for (int i = from; i >= 0 && i < prose.length; i += direction) {
            distances[i] = Math.min(100, distance);
            distance = prose[i] ? 1 : distance + 1;
        }
        return distances;
    }
}
