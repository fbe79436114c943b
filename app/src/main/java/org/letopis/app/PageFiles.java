package org.letopis.app;

import org.letopis.model.Unreadable;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
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
/// @param passedOver files in folders that are no pages, counted by ending («.png»; «» for none); a dossier of ours
///     counts as one
/// @param refused paths that the user named but that cannot be read, and folders that cannot be listed
record PageFiles(
        List<Path> pages, SortedMap<String, Integer> passedOver, List<Unreadable> refused) {

    /// Endings of saved pages and of texts scraped from pages.
    private static final Set<String> ENDINGS =
            Set.of(".html", ".htm", ".xhtml", ".shtml", ".php", ".aspx", ".txt", ".text");

    /// Endings that tell little: a look into the file shows whether it holds reports.
    static final Set<String> TO_LOOK_INTO =
            Set.of(
                    "", ".xml", ".rss", ".atom", ".rdf", ".json", ".jsonl", ".ndjson", ".warc",
                    ".arc", ".gz", ".nitf", ".newsml");

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
                PageWalk walk = PageWalk.through(path, plain ? PLAIN_ENDINGS : ENDINGS);
                pages.addAll(walk.pages());
                walk.passedOver().forEach((ending, n) -> passedOver.merge(ending, n, Integer::sum));
                refused.addAll(walk.refused());
            } else if (Files.isRegularFile(path)) {
                pages.add(path);
            } else {
                refused.add(
                        notAccessible(
                                path,
                                Files.exists(path)
                                        ? "it is neither a file nor a folder"
                                        : "there is no such file or folder"));
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

    /// A problem of the disk in words: the system's reason, or the kind of problem where it gives none.
    static String describe(IOException problem) {
        String reason =
                problem instanceof FileSystemException onDisk
                        ? onDisk.getReason()
                        : problem.getMessage();
        return reason == null ? kind(problem) : reason;
    }

    /// «access denied» for an `AccessDeniedException`.
    private static String kind(IOException problem) {
        return problem.getClass()
                .getSimpleName()
                .replace("Exception", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }
}
