package org.letopis.app;

import org.letopis.model.Unreadable;
import org.letopis.page.Items;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Goes through a folder and tells pages from what else lies there.
final class PageWalk extends SimpleFileVisitor<Path> {
    /// What browsers call the folder of pictures, scripts and frames beside a saved page.
    private static final String ASSETS = "_files";

    private final Path root;
    private final Set<String> endings;
    private final List<Path> pages = new ArrayList<>();
    private final SortedMap<String, Integer> passedOver = new TreeMap<>();
    private final List<Unreadable> refused = new ArrayList<>();
    private int insideAssets;

    /// @param endings of the files to take, in lower case with the dot
    private PageWalk(Path root, Set<String> endings) {
        this.root = root;
        this.endings = endings;
    }

    /// Goes through all folders under the root; links to folders are not followed, except that the root may be one.
    static PageWalk through(Path folder, Set<String> endings) {
        var walk = new PageWalk(folder, endings);
        try {
            Files.walkFileTree(Files.isSymbolicLink(folder) ? folder.toRealPath() : folder, walk);
        } catch (IOException problem) {
            walk.refused.add(PageFiles.notAccessible(folder, PageFiles.describe(problem)));
        }
        return walk;
    }

    List<Path> pages() {
        return pages;
    }

    /// How many files were passed over, by ending; «» for none, «dossier» for a whole dossier of ours.
    SortedMap<String, Integer> passedOver() {
        return passedOver;
    }

    List<Unreadable> refused() {
        return refused;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (folder.equals(root)) {
            return FileVisitResult.CONTINUE;
        }
        if (isHidden(folder)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (Files.exists(folder.resolve(OutputFolder.MARK))) {
            passedOver.merge("dossier", 1, Integer::sum);
            return FileVisitResult.SKIP_SUBTREE;
        }
        insideAssets += isAssets(folder) ? 1 : 0;
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException problem) {
        insideAssets -= !folder.equals(root) && isAssets(folder) ? 1 : 0;
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isHidden(file)) {
            return FileVisitResult.CONTINUE;
        }
        String ending = ending(file);
        boolean isPage =
                insideAssets == 0
                        && Files.isRegularFile(file)
                        && (endings.contains(ending)
                                || (PageFiles.TO_LOOK_INTO.contains(ending) && holdsReports(file)));
        if (isPage) {
            pages.add(file);
        } else {
            passedOver.merge(ending, 1, Integer::sum);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) {
        refused.add(PageFiles.notAccessible(file, PageFiles.describe(problem)));
        return FileVisitResult.CONTINUE;
    }

    private static boolean isAssets(Path folder) {
        String name = String.valueOf(folder.getFileName());
        if (!name.endsWith(ASSETS)) {
            return false;
        }
        String page = name.substring(0, name.length() - ASSETS.length());
        return Files.exists(folder.resolveSibling(page + ".html"))
                || Files.exists(folder.resolveSibling(page + ".htm"));
    }

    private static boolean isHidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".");
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    }

    private static boolean holdsReports(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Items.areIn(in.readNBytes(Items.lookedAt()));
        } catch (IOException e) {
            // What cannot be opened is looked at again when it is read, and refused there with the
            // reason.
            return true;
        }
    }
}
