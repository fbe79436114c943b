package org.letopis.app;

import org.letopis.model.Unreadable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// The files that a run is about.
///
/// @param pages in the order of their paths, each once
/// @param passedOver files in folders that are no pages by their name, counted by ending («.png»; «» for none)
/// @param refused paths that the user named but that are not there, and folders that cannot be listed
record PageFiles(
        List<Path> pages, SortedMap<String, Integer> passedOver, List<Unreadable> refused) {

    /// Endings of saved pages and of texts scraped from pages.
    private static final Set<String> ENDINGS =
            Set.of(".html", ".htm", ".xhtml", ".shtml", ".php", ".aspx", ".txt", ".text");

    /// Endings of bare texts, for `--plain`.
    private static final Set<String> PLAIN_ENDINGS = Set.of(".txt", ".text");

    PageFiles {
        pages = List.copyOf(pages);
        passedOver = Collections.unmodifiableSortedMap(new TreeMap<>(passedOver));
        refused = List.copyOf(refused);
    }

    /// Finds the pages under the paths. A file that is named is always taken; in a folder those that look like
    /// pages by their name, or, without an ending, by their first character. Hidden files are not looked at.
    static PageFiles under(Collection<Path> paths, boolean plain) {
        var pages = new TreeSet<Path>();
        var passedOver = new TreeMap<String, Integer>();
        var refused = new ArrayList<Unreadable>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                walk(path, plain ? PLAIN_ENDINGS : ENDINGS, pages, passedOver, refused);
            } else if (Files.exists(path)) {
                pages.add(path);
            } else {
                refused.add(notAccessible(path, "there is no such file or folder"));
            }
        }
        return new PageFiles(List.copyOf(pages), passedOver, refused);
    }

    /// All files seen: every one is read, refused or passed over.
    int found() {
        return pages.size() + refused.size() + passedOverCount();
    }

    int passedOverCount() {
        return passedOver.values().stream().mapToInt(Integer::intValue).sum();
    }

    static Unreadable notAccessible(Path path, String detail) {
        return new Unreadable(path.toString(), Unreadable.Reason.NOT_ACCESSIBLE, detail);
    }

    /// The file's name without its last ending: «a.b.html» gives «a.b».
    static String id(Path path) {
        String name = String.valueOf(path.getFileName());
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    private static void walk(
            Path folder,
            Set<String> endings,
            Set<Path> pages,
            SortedMap<String, Integer> passedOver,
            List<Unreadable> refused) {
        try {
            Files.walkFileTree(
                    folder,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(
                                Path inner, BasicFileAttributes attributes) {
                            return isHidden(inner) && !inner.equals(folder)
                                    ? FileVisitResult.SKIP_SUBTREE
                                    : FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(
                                Path file, BasicFileAttributes attributes) {
                            if (isHidden(file)) {
                                return FileVisitResult.CONTINUE;
                            }
                            String ending = ending(file);
                            if (endings.contains(ending)
                                    || (ending.isEmpty() && beginsAsHtml(file))) {
                                pages.add(file);
                            } else {
                                passedOver.merge(ending, 1, Integer::sum);
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException problem) {
                            refused.add(notAccessible(file, describe(problem)));
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException problem) {
            refused.add(notAccessible(folder, describe(problem)));
        }
    }

    /// A problem of the disk in words: the system's reason, or the kind of problem where it gives none.
    static String describe(IOException problem) {
        String kind =
                problem.getClass()
                        .getSimpleName()
                        .replace("Exception", "")
                        .replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        if (problem instanceof java.nio.file.FileSystemException onDisk) {
            String reason = onDisk.getReason();
            return reason == null ? kind.toLowerCase(Locale.ROOT) : reason;
        }
        String message = problem.getMessage();
        return message == null ? kind.toLowerCase(Locale.ROOT) : message;
    }

    private static boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".") && name.toString().length() > 2;
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    }

    private static boolean beginsAsHtml(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            for (byte b : in.readNBytes(256)) {
                // White space, or the marks at the very beginning that tell an encoding.
                if (b > ' ') {
                    return b == '<';
                }
            }
            return false;
        } catch (IOException e) {
            // What cannot be opened is looked at again when it is read, and refused there with the
            // reason.
            return true;
        }
    }
}
