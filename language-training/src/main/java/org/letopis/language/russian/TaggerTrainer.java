package org.letopis.language.russian;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/// Trains the tagger: `TaggerTrainer OUTPUT EPOCHS TREEBANK…`. The same treebanks give the same bytes.
///
/// A structured perceptron with averaged weights; where the search goes wrong, it learns at the place where the wrong
/// reading is furthest ahead of the right one («max-violation», Huang, Fayong and Guo 2012).
public final class TaggerTrainer {
    private static final int TABLE_SIZE = 1 << 22;
    private static final long SEED = 20261122;

    /// A word that occurs so often at most may be treated as unknown. Ours.
    private static final int RARE = 3;

    private static final int UNKNOWN_PERCENT = 15;

    private final float[] weights = new float[TABLE_SIZE];
    private final float[] sums = new float[TABLE_SIZE];
    private final Tagger tagger =
            new Tagger(feature -> weights[feature & TABLE_SIZE - 1], Tagger.BEAM);
    private final int[] features = new int[Features.MOST];
    private int steps = 1;

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 3) {
            System.err.println("usage: TaggerTrainer OUTPUT_FILE EPOCHS TREEBANK.conllu[.gz]…");
            System.exit(2);
        }
        Dictionary dictionary = Dictionary.load();
        var gold =
                new GoldReadings(UniversalDependencies.load(), new Lemmas(dictionary.paradigms()));
        var lexicon = new Lexicon(dictionary, FixedReadings.load());
        var sentences = new ArrayList<List<Treebank.Token>>();
        for (String file : List.of(arguments).subList(2, arguments.length)) {
            sentences.addAll(Treebank.read(Path.of(file)).sentences());
        }
        Predicate<Treebank.Token> unknown = unknown(sentences);
        var lessons = new ArrayList<Lesson>();
        for (List<Treebank.Token> sentence : sentences) {
            lessons.add(Lesson.of(sentence, lexicon, gold, unknown));
        }
        byte[] table = new TaggerTrainer().train(lessons, Integer.parseInt(arguments[1]));
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]))) {
            BinaryResource.write(out, Weights.VERSION, table);
        }
    }

    /// Some of the rare words are learned as unknown ones: the dictionary holds nearly all words of the treebanks, so what
    /// to make of a guess would not be learned otherwise.
    private static Predicate<Treebank.Token> unknown(List<List<Treebank.Token>> sentences) {
        var counts = new HashMap<String, Integer>();
        for (List<Treebank.Token> sentence : sentences) {
            sentence.forEach(token -> counts.merge(token.form(), 1, Integer::sum));
        }
        var random = new Random(SEED);
        return token ->
                counts.getOrDefault(token.form(), 0) <= RARE
                        && random.nextInt(100) < UNKNOWN_PERCENT;
    }

    private byte[] train(List<Lesson> lessons, int epochs) {
        var order = new ArrayList<>(lessons);
        var random = new Random(SEED);
        for (int epoch = 1; epoch <= epochs; epoch++) {
            Collections.shuffle(order, random);
            int wrong = 0;
            for (Lesson lesson : order) {
                wrong += learn(lesson) ? 1 : 0;
                steps++;
            }
            System.out.printf("epoch %d: %,d of %,d sentences wrong%n", epoch, wrong, order.size());
        }
        return averages();
    }

    /// @return whether there was something to learn
    private boolean learn(Lesson lesson) {
        TokenRow row = lesson.row();
        List<History> free = List.of(History.start());
        List<History> right = free;
        float worst = 0;
        History worstFree = free.getFirst();
        History worstRight = worstFree;
        for (int at = 0; at < row.size(); at++) {
            free = tagger.step(row, at, free, row.candidates(at));
            right = tagger.step(row, at, right, lesson.right().get(at));
            float ahead = free.getFirst().score - right.getFirst().score;
            if (ahead >= worst && !isRight(lesson, free.getFirst(), at)) {
                worst = ahead;
                worstFree = free.getFirst();
                worstRight = right.getFirst();
            }
        }
        if (worstFree.before == null) {
            return false;
        }
        count(row, worstFree, -1);
        count(row, worstRight, 1);
        return true;
    }

    private static boolean isRight(Lesson lesson, History last, int at) {
        int place = at;
        for (History history = last; history.before != null; history = history.before) {
            if (!lesson.right().get(place--).contains(history.candidate)) {
                return false;
            }
        }
        return true;
    }

    private void count(TokenRow row, History last, float change) {
        int at = 0;
        for (History history = last; history.before != null; history = history.before) {
            at++;
        }
        for (History history = last; history.before != null; history = history.before) {
            at--;
            add(Features.local(row, at, history.candidate, features), change);
            add(Features.history(row, at, history.before, history.candidate, features), change);
        }
    }

    private void add(int count, float change) {
        for (int i = 0; i < count; i++) {
            int feature = features[i] & TABLE_SIZE - 1;
            weights[feature] += change;
            sums[feature] += change * steps;
        }
    }

    /// The mean of each weight over all steps, rounded to bytes.
    private byte[] averages() {
        float[] means = new float[TABLE_SIZE];
        float[] sizes = new float[TABLE_SIZE];
        for (int i = 0; i < TABLE_SIZE; i++) {
            means[i] = weights[i] - sums[i] / steps;
            sizes[i] = Math.abs(means[i]);
        }
        Arrays.sort(sizes);
        float largest = sizes[TABLE_SIZE - 1 - CLIPPED];
        System.out.printf("largest weight %.2f, unit %.4f%n", sizes[TABLE_SIZE - 1], largest / 127);
        byte[] table = new byte[TABLE_SIZE];
        for (int i = 0; i < TABLE_SIZE; i++) {
            table[i] = (byte) Math.clamp(Math.round(means[i] / largest * 127), -127, 127);
        }
        return table;
    }

    /// So many weights may be too large for the scale of a byte; a finer scale for the others is worth it.
    private static final int CLIPPED = 200;
}
