package org.letopis.bench;

import org.letopis.page.Extractor;
import org.letopis.page.Given;
import org.letopis.page.Item;
import org.letopis.page.Items;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The smallest heap with which a whole process extracts a folder of pages, one after the other, found by halving.
final class SmallestHeap {
    private static final int MOST_MEGABYTES = 256;

    private SmallestHeap() {}

    /// In MB.
    static int of(Path java, Path folder) throws IOException, InterruptedException {
        int tooSmall = 1;
        int enough = MOST_MEGABYTES;
        while (enough - tooSmall > 1) {
            int middle = (tooSmall + enough) / 2;
            if (suffices(java, folder, middle)) {
                enough = middle;
            } else {
                tooSmall = middle;
            }
        }
        return enough;
    }

    private static boolean suffices(Path java, Path folder, int megabytes)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                java.toString(),
                                "-XX:+UseSerialGC",
                                "-Xmx" + megabytes + "m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                SmallestHeap.class.getName(),
                                folder.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        return process.waitFor() == 0;
    }

    /// Extracts every page of a folder.
    public static void main(String[] arguments) throws IOException {
        List<Path> files = ComparisonCommand.files(Path.of(arguments[0]));
        long trace = 0;
        for (Path file : files) {
            try (Items items = Items.in(file)) {
                while (items.hasNext()) {
                    if (items.next() instanceof Item.Found found) {
                        trace += found.extract(Given.NOTHING).hashCode();
                    }
                }
            }
        }
        System.out.println(files.size() + " pages, trace " + trace + ", " + Extractor.MOST_BYTES);
    }
}
