package org.letopis.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A folder that is written beside its place and moved there whole: nothing half-written is ever seen, and whatever
/// ends the program, nothing of ours stays beside it.
final class OutputFolder implements AutoCloseable {
    /// A file in each dossier that marks it as ours and lists its files, so that a later run may replace it, and only it.
    static final String MARK = ".letopis";

    private final Path place;
    private final Path fresh;
    private final Path old;
    private final Thread onExit = new Thread(this::clean, "letopis-clean-up");

    private OutputFolder(Path place, Path fresh) {
        this.place = place;
        this.fresh = fresh;
        this.old = fresh.resolve("replaced");
        Runtime.getRuntime().addShutdownHook(onExit);
    }

    interface Writing {
        void into(Path folder) throws IOException;
    }

    /// A place for output, or why it cannot be one.
    sealed interface Choice {
        record Good(OutputFolder folder) implements Choice {}

        record Bad(String why) implements Choice {}
    }

    /// Looks at the place before any work is done. Good are a new name, an empty folder, and a dossier of ours in which
    /// nothing else lies.
    static Choice at(Path place) {
        Path absolute = place.toAbsolutePath().normalize();
        if (absolute.getParent() == null) {
            return new Choice.Bad(place + " is the root of the disk; name a folder in it");
        }
        if (Files.exists(absolute, LinkOption.NOFOLLOW_LINKS)
                && !Files.isDirectory(absolute, LinkOption.NOFOLLOW_LINKS)) {
            return new Choice.Bad(place + " is no folder; name a new one");
        }
        try {
            Optional<Path> foreign = foreign(absolute);
            return foreign.isPresent()
                    ? new Choice.Bad(
                            "%s holds a file that is not of our making (%s), and would be replaced; name a new folder, or move the file elsewhere"
                                    .formatted(place, foreign.get()))
                    : new Choice.Good(
                            new OutputFolder(
                                    absolute,
                                    Files.createTempDirectory(ancestor(absolute), ".letopis-")));
        } catch (IOException e) {
            return new Choice.Bad(
                    "%s cannot be written (%s); name a folder elsewhere, for example -o %s"
                            .formatted(place, PageFiles.describe(e), example()));
        }
    }

    /// Writes the folder and puts it in place of what stood there.
    void write(Writing writing) throws IOException {
        Path dossier = Files.createDirectory(fresh.resolve("dossier"));
        writing.into(dossier);
        Files.write(dossier.resolve(MARK), files(dossier));
        Files.createDirectories(Optional.ofNullable(place.getParent()).orElseThrow());
        if (Files.exists(place)) {
            Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(dossier, place, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(onExit);
        clean();
    }

    /// Takes away what stands beside the place; puts back the earlier dossier if the new one did not come.
    private void clean() {
        try {
            if (Files.exists(old) && !Files.exists(place)) {
                Files.move(old, place, StandardCopyOption.ATOMIC_MOVE);
            }
            delete(fresh);
        } catch (IOException e) {
            // The disk does not let us; what stays is hidden and marked as ours by its name.
            return;
        }
    }

    /// The nearest folder above the place that exists: on the same disk, so that a move is one step.
    private static Path ancestor(Path place) throws IOException {
        Path above = place.getParent();
        while (above != null && !Files.exists(above)) {
            above = above.getParent();
        }
        if (above == null || !Files.isDirectory(above)) {
            throw new IOException(above + " is no folder");
        }
        return above;
    }

    /// A file in the folder that no earlier run of ours wrote; empty where there is none.
    private static Optional<Path> foreign(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        Path mark = folder.resolve(MARK);
        Set<String> ours = new HashSet<>();
        ours.add(MARK);
        if (Files.isRegularFile(mark)) {
            ours.addAll(Files.readAllLines(mark));
        }
        for (String file : files(folder)) {
            if (!ours.contains(file)) {
                return Optional.of(Path.of(file));
            }
        }
        return Optional.empty();
    }

    /// All files of a folder, by their way from it, in order.
    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            var files = new ArrayList<String>();
            for (Path path : all.filter(path -> !Files.isDirectory(path)).sorted().toList()) {
                files.add(folder.relativize(path).toString());
            }
            return files;
        }
    }

    private static Path example() {
        return Path.of(System.getProperty("user.home"), "dossier");
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
