package org.letopis.language.russian;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Trains the tagger: `TaggerTrainer OUTPUT EPOCHS TREEBANK…`. The same treebanks give the same bytes.
/// A treebank that is named twice counts twice.
public final class TaggerTrainer {
    private static final long SEED = 20261122;

    /// The weights of so many runs, each in another order, are averaged: one run alone swings by .2 %.
    private static final int RUNS = 16;

    /// A word that occurs so often at most may be treated as unknown. Ours.
    private static final int RARE = 5;

    private static final int UNKNOWN_PERCENT = 30;

    /// So many weights may be too large for the scale of a byte; a finer scale for the others is worth it.
    private static final int CLIPPED = 200;

    private final Lexicon lexicon;
    private final GoldReadings gold;
    private final List<List<Treebank.Token>> sentences;
    private final Map<String, Integer> counts = new HashMap<>();

    private TaggerTrainer(Dictionary dictionary, List<List<Treebank.Token>> sentences) {
        this.lexicon = new Lexicon(dictionary, FixedReadings.load());
        var labels = UniversalDependencies.load();
        var lemmas = new Lemmas(dictionary.paradigms());
        Set<String> biased =
                Bias.words(sentences, lexicon, new GoldReadings(labels, lemmas, Set.of()));
        System.out.println("not learned from OpenCorpora: " + String.join(" ", biased));
        this.gold = new GoldReadings(labels, lemmas, biased);
        this.sentences = sentences;
        for (List<Treebank.Token> sentence : sentences) {
            sentence.forEach(token -> counts.merge(token.form(), 1, Integer::sum));
        }
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 3) {
            System.err.println("usage: TaggerTrainer OUTPUT_FILE EPOCHS TREEBANK.conllu[.gz]…");
            System.exit(2);
        }
        var sentences = new ArrayList<List<Treebank.Token>>();
        for (String file : List.of(arguments).subList(2, arguments.length)) {
            sentences.addAll(Treebank.read(Path.of(file)).sentences());
        }
        var trainer = new TaggerTrainer(Dictionary.load(), sentences);
        byte[] table = trainer.train(Integer.parseInt(arguments[1]));
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]))) {
            BinaryResource.write(out, Weights.VERSION, table);
        }
    }

    private byte[] train(int epochs) {
        float[] means = new float[Perceptron.TABLE_SIZE];
        for (int run = 0; run < RUNS; run++) {
            System.out.printf("run %d of %d%n", run + 1, RUNS);
            var perceptron = new Perceptron();
            perceptron.train(lessons(SEED + run), epochs, SEED + run);
            perceptron.addMeans(means);
        }
        return rounded(means);
    }

    /// Some of the rare words are learned as unknown ones: the dictionary holds nearly all words of the treebanks, so what
    /// to make of a guess would not be learned otherwise.
    private List<Lesson> lessons(long seed) {
        var random = new Random(seed);
        var lessons = new ArrayList<Lesson>();
        for (List<Treebank.Token> sentence : sentences) {
            lessons.add(
                    Lesson.of(
                            sentence,
                            lexicon,
                            gold,
                            token ->
                                    counts.getOrDefault(token.form(), 0) <= RARE
                                            && random.nextInt(100) < UNKNOWN_PERCENT));
        }
        return lessons;
    }

    private static byte[] rounded(float[] means) {
        float[] sizes = new float[means.length];
        for (int i = 0; i < means.length; i++) {
            sizes[i] = Math.abs(means[i]);
        }
        Arrays.sort(sizes);
        float largest = sizes[sizes.length - 1 - CLIPPED];
        byte[] table = new byte[means.length];
        for (int i = 0; i < means.length; i++) {
            table[i] = (byte) Math.clamp(Math.round(means[i] / largest * 127), -127, 127);
        }
        return table;
    }
}
