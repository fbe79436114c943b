package org.letopis.page;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// The corpus of inputs that once broke something, or begin like each of the forms; each as it is, and bent in many ways.
class FuzzTest {
    private static final long SEED = 20221130;
    private static final int BENT = 150;

    private static final Path CORPUS =
            Path.of(
                    System.getProperty("letopis.root", ".."),
                    "page/src/test/resources/org/letopis/page/fuzz");

    @TestFactory
    Stream<DynamicTest> nothingMakesItThrow() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(CORPUS)) {
            files = all.sorted().toList();
        }
        return files.stream()
                .map(file ->
                        DynamicTest.dynamicTest(
                                String.valueOf(file.getFileName()), () -> stands(file)));
    }

    private static void stands(Path file) {
        byte[] input = bytes(file);
        ExtractorFuzz.fuzzerTestOneInput(input);
        var random = new Random(SEED);
        for (int i = 0; i < BENT; i++) {
            byte[] bent = bent(input, random);
            int round = i;
            assertThatCode(() -> ExtractorFuzz.fuzzerTestOneInput(bent))
                    .as("%s, seed %s, round %s", file, SEED, round)
                    .doesNotThrowAnyException();
        }
    }

    /// Bytes changed, a stretch doubled, a stretch taken out.
    private static byte[] bent(byte[] input, Random random) {
        if (input.length < 2) {
            return input;
        }
        byte[] bent = input.clone();
        for (int i = random.nextInt(8); i >= 0; i--) {
            bent[random.nextInt(bent.length)] =
                    (byte) "<>&;\"'[]{}:/\\\0\n1a\u00ff\u00d0".charAt(random.nextInt(19));
        }
        int from = random.nextInt(bent.length);
        int length = random.nextInt(bent.length - from);
        int kind = random.nextInt(3);
        if (kind == 0) {
            return bent;
        }
        int again = kind == 1 ? from : from + length;
        int head = kind == 1 ? from + length : from;
        byte[] result = new byte[head + bent.length - again];
        System.arraycopy(bent, 0, result, 0, head);
        System.arraycopy(bent, again, result, head, bent.length - again);
        return result;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
