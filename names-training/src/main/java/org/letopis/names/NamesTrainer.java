package org.letopis.names;

import org.letopis.language.Language;
import org.letopis.language.Languages;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Trains the model that finds names: `NamesTrainer OUTPUT EPOCHS KIND:FOLDER…`. The same texts give the same bytes.
public final class NamesTrainer {
    private static final long SEED = 20261122;

    /// A feature is learned if it occurs so often.
    private static final int FEWEST = 2;

    /// So many features with the largest weights go into the file; more change nothing.
    private static final int MOST_FEATURES = 300_000;

    /// Largest weight, on the scale of a byte.
    private static final int MOST = 127;

    private static final float LARGEST = 4;

    private NamesTrainer() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 3) {
            System.err.println("usage: NamesTrainer OUTPUT_FILE EPOCHS KIND:FOLDER…");
            System.exit(2);
        }
        Language language = Languages.of("ru").orElseThrow();
        var outer = new ArrayList<Lesson>();
        var inner = new ArrayList<Lesson>();
        for (String set : List.of(arguments).subList(2, arguments.length)) {
            for (GoldText text : GoldTexts.read(set)) {
                Lesson.OfText lessons = Lesson.of(text, language);
                outer.addAll(lessons.outer());
                inner.addAll(lessons.inner());
            }
        }
        byte[] content = train(outer, inner, Integer.parseInt(arguments[1]));
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]))) {
            BinaryFile.write(out, Model.VERSION, content);
        }
    }

    private static byte[] train(List<Lesson> outer, List<Lesson> inner, int epochs)
            throws IOException {
        var numbers = FeatureNumbers.of(outer, FEWEST);
        System.out.printf(
                "%,d sentences, %,d holding names, %,d features%n",
                outer.size(), inner.size(), numbers.size());
        numbers.renumber(outer);
        numbers.renumber(inner);
        var outerCrf = new Crf(numbers.size(), Labels.COUNT, SEED, 1e-4f);
        outerCrf.train(outer, epochs);
        var innerCrf = new Crf(numbers.size(), Labels.INNER_COUNT, SEED, 1e-4f);
        innerCrf.train(inner, epochs);
        return content(numbers, outerCrf, innerCrf);
    }

    private static byte[] content(FeatureNumbers numbers, Crf outer, Crf inner) throws IOException {
        List<Integer> kept =
                IntStream.range(0, numbers.size())
                        .boxed()
                        .sorted(
                                Comparator.comparingDouble(
                                        i -> -Math.max(size(outer, i), size(inner, i))))
                        .limit(MOST_FEATURES)
                        .toList();
        int slots = Integer.highestOneBit(Math.max(2, kept.size()) * 4 / 3) * 2;
        short[] checks = new short[slots];
        long[] weights = new long[slots * Model.LONGS];
        float scale = LARGEST / MOST;
        for (int number : kept) {
            int slot = Model.place(checks, numbers.feature(number));
            write(outer, number, weights, slot, 0, scale);
            write(inner, number, weights, slot, Labels.COUNT, scale);
        }
        System.out.printf("%,d features kept in %,d slots%n", kept.size(), slots);
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        for (float transition : outer.transitions) {
            out.writeFloat(transition);
        }
        for (float transition : inner.transitions) {
            out.writeFloat(transition);
        }
        out.writeFloat(scale);
        out.writeInt(slots);
        for (short check : checks) {
            out.writeShort(check);
        }
        for (int slot = 0; slot < slots; slot++) {
            for (int i = 0; checks[slot] != 0 && i < Model.LONGS; i++) {
                out.writeLong(weights[slot * Model.LONGS + i]);
            }
        }
        return bytes.toByteArray();
    }

    private static float size(Crf crf, int feature) {
        float size = 0;
        for (int k = 0; k < crf.labels; k++) {
            size = Math.max(size, Math.abs(crf.weights[feature * crf.labels + k]));
        }
        return size;
    }

    private static void write(
            Crf crf, int feature, long[] weights, int slot, int from, float scale) {
        for (int k = 0; k < crf.labels; k++) {
            int weight = Math.round(crf.weights[feature * crf.labels + k] * Crf.KEPT / scale);
            Model.set(weights, slot, from + k, Math.clamp(weight, -MOST, MOST));
        }
    }
}
