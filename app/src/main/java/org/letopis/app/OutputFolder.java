package org.letopis.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A folder that is written beside its place and moved there whole: nothing half-written is ever seen.
final class OutputFolder {
    /// Marks a folder as ours, so that a later run may replace it.
    private static final String MARK = ".letopis";

    private final Path place;

    private OutputFolder(Path place) {
        this.place = place;
    }

    interface Writing {
        void into(Path folder) throws IOException;
    }

    /// A place for output, or why it cannot be one.
    sealed interface Choice {
        record Good(OutputFolder folder) implements Choice {}

        record Bad(String why) implements Choice {}
    }

    /// Looks at the place before any work is done. Good are a new name, an empty folder, and a dossier of ours.
    static Choice at(Path place) {
        Path absolute = place.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        if (parent == null) {
            return new Choice.Bad(place + " is the root of the disk; name a folder in it");
        }
        Path existing = parent;
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        if (existing == null || !Files.isDirectory(existing) || !Files.isWritable(existing)) {
            return new Choice.Bad(
                    "cannot write in "
                            + existing
                            + "; name a folder elsewhere, for example -o "
                            + Path.of(System.getProperty("user.home"), "dossier"));
        }
        if (Files.exists(absolute, LinkOption.NOFOLLOW_LINKS)
                && !Files.isDirectory(absolute, LinkOption.NOFOLLOW_LINKS)) {
            return new Choice.Bad(place + " is a file; name a new folder");
        }
        try {
            if (Files.isDirectory(absolute) && !isReplaceable(absolute)) {
                return new Choice.Bad(
                        place
                                + " holds files that are no dossier of ours; name a new folder, or empty it first");
            }
        } catch (IOException e) {
            return new Choice.Bad("cannot look into " + place + ": " + PageFiles.describe(e));
        }
        return new Choice.Good(new OutputFolder(absolute));
    }

    /// Writes the folder and puts it in place of what stood there.
    void write(Writing writing) throws IOException {
        Path parent = Optional.ofNullable(place.getParent()).orElseThrow();
        Files.createDirectories(parent);
        Path fresh = Files.createTempDirectory(parent, ".letopis-");
        Path old = fresh.resolveSibling(fresh.getFileName() + ".old");
        try {
            Path dossier = Files.createDirectory(fresh.resolve("dossier"));
            writing.into(dossier);
            Files.writeString(
                    dossier.resolve(MARK), "A later run of letopis may replace this folder.\n");
            if (Files.exists(place)) {
                Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(dossier, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException e) {
            if (Files.exists(old) && !Files.exists(place)) {
                Files.move(old, place, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        } finally {
            delete(old);
            delete(fresh);
        }
    }

    private static boolean isReplaceable(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> inside = entries.toList();
            return inside.isEmpty() || inside.contains(folder.resolve(MARK));
        }
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
