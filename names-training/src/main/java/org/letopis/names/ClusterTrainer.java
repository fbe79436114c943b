package org.letopis.names;

import org.letopis.language.Language;
import org.letopis.language.Languages;
import org.letopis.model.Word;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Groups the lemmas of unlabelled news by the words that stand beside them: `ClusterTrainer OUTPUT FOLDER…`.
/// The same texts give the same bytes.
public final class ClusterTrainer {
    /// A lemma that occurs less often tells too little.
    private static final int RARE = 6;

    private static final int CONTEXT_WORDS = 3000;

    private static final int[] OFFSETS = {-2, -1, 1, 2};

    private static final int FINE = 400;

    private static final int COARSE = 64;

    private final List<int[]> sentences = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> lemmas = new ArrayList<>();
    private final Language language = Languages.of("ru").orElseThrow();

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            System.err.println("usage: ClusterTrainer OUTPUT_FILE FOLDER…");
            System.exit(2);
        }
        var trainer = new ClusterTrainer();
        for (String folder : List.of(arguments).subList(1, arguments.length)) {
            NewsTexts.read(Path.of(folder), trainer::add);
        }
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]))) {
            BinaryFile.write(out, Clusters.VERSION, trainer.content());
        }
    }

    private void add(String text) {
        var gold = new GoldText("", text, List.of());
        var analysis = language.analyse(text, gold.parts());
        for (Labelling.Sentence sentence : Labelling.Sentence.of(analysis)) {
            List<Word> words = analysis.words().subList(sentence.start(), sentence.end());
            sentences.add(words.stream().mapToInt(word -> number(key(word, text))).toArray());
        }
    }

    /// Numbers and marks are all one.
    private static String key(Word word, String text) {
        String lemma = word.lemma() == null ? word.span().in(text) : word.lemma();
        return lemma.isEmpty() || Character.isDigit(lemma.charAt(0))
                ? "0"
                : lemma.replace('ё', 'е');
    }

    private int number(String lemma) {
        return numbers.computeIfAbsent(
                lemma,
                l -> {
                    lemmas.add(l);
                    return numbers.size();
                });
    }

    private byte[] content() throws IOException {
        int[] counts = new int[lemmas.size()];
        long words = 0;
        for (int[] sentence : sentences) {
            for (int word : sentence) {
                counts[word]++;
            }
            words += sentence.length;
        }
        var byCount = new ArrayList<Integer>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] >= RARE) {
                byCount.add(i);
            }
        }
        byCount.sort(Comparator.<Integer>comparingInt(i -> -counts[i]).thenComparing(lemmas::get));
        System.out.printf(
                "%,d words, %,d lemmas, %,d frequent%n", words, lemmas.size(), byCount.size());
        List<Sparse> vectors = vectors(byCount);
        int[] fine = new SphericalMeans(vectors, FINE).groups();
        int[] coarse = new SphericalMeans(vectors, COARSE).groups();
        show(byCount, fine);
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeInt(byCount.size());
        for (int i = 0; i < byCount.size(); i++) {
            String lemma = lemmas.get(byCount.get(i));
            out.writeInt(Hash.of(lemma, 0, lemma.length()));
            out.writeShort(fine[i] + 1);
            out.writeShort(coarse[i] + 1);
        }
        return bytes.toByteArray();
    }

    /// Positive pointwise mutual information of each frequent lemma with the commonest ones at each offset.
    private List<Sparse> vectors(List<Integer> byCount) {
        int[] place = new int[lemmas.size()];
        Arrays.fill(place, -1);
        for (int i = 0; i < byCount.size(); i++) {
            place[byCount.get(i)] = i;
        }
        int columns = OFFSETS.length * CONTEXT_WORDS;
        List<Map<Integer, Integer>> together = new ArrayList<>();
        byCount.forEach(_ -> together.add(new HashMap<>()));
        double[] ofColumn = new double[columns];
        double[] ofRow = new double[byCount.size()];
        double total = 0;
        for (int[] sentence : sentences) {
            for (int i = 0; i < sentence.length; i++) {
                int row = place[sentence[i]];
                for (int k = 0; row >= 0 && k < OFFSETS.length; k++) {
                    int at = i + OFFSETS[k];
                    int beside = at < 0 || at >= sentence.length ? -1 : place[sentence[at]];
                    if (beside >= 0 && beside < CONTEXT_WORDS) {
                        int column = k * CONTEXT_WORDS + beside;
                        together.get(row).merge(column, 1, Integer::sum);
                        ofColumn[column]++;
                        ofRow[row]++;
                        total++;
                    }
                }
            }
        }
        var vectors = new ArrayList<Sparse>();
        for (int row = 0; row < byCount.size(); row++) {
            vectors.add(Sparse.of(together.get(row), ofRow[row], ofColumn, total));
        }
        return vectors;
    }

    private void show(List<Integer> byCount, int[] groups) {
        for (int group = 0; group < FINE; group += 10) {
            var line = new StringBuilder();
            for (int i = 0; i < groups.length && line.length() < 200; i++) {
                if (groups[i] == group) {
                    line.append(lemmas.get(byCount.get(i))).append(' ');
                }
            }
            System.out.println(group + ": " + line);
        }
    }
}
