package org.letopis.app;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Unreadable;
import org.letopis.page.Item;
import org.letopis.page.Items;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/// The items of files, in their order; a file is opened when its first item is asked for, and closed after its last.
final class FileItems implements Iterator<FileItem>, AutoCloseable {
    private final Iterator<Path> files;
    private @Nullable Path file;
    private @Nullable Items open;
    private @Nullable FileItem waiting;

    FileItems(List<Path> files) {
        this.files = files.iterator();
    }

    @Override
    public boolean hasNext() {
        while (waiting == null && (open != null || files.hasNext())) {
            waiting = read();
        }
        return waiting != null;
    }

    @Override
    public FileItem next() {
        FileItem next = hasNext() ? waiting : null;
        if (next == null) {
            throw new NoSuchElementException("no file is left");
        }
        waiting = null;
        return next;
    }

    /// The next item of the file that is open, or of the next file; null where that has no more.
    private @Nullable FileItem read() {
        Path current = file == null || open == null ? files.next() : file;
        file = current;
        try {
            Items items = open == null ? Items.in(current) : open;
            open = items;
            if (items.hasNext()) {
                return FileItem.of(current, items.next());
            }
            close();
            return null;
        } catch (NoSuchFileException e) {
            return refused(current, "it was listed, then it was gone");
        } catch (IOException e) {
            return refused(current, PageFiles.describe(e));
        } catch (RuntimeException | StackOverflowError e) {
            open = null;
            return FileItem.broken(current, e);
        }
    }

    private FileItem refused(Path path, String detail) {
        open = null;
        Unreadable why = PageFiles.notAccessible(path, detail);
        return FileItem.of(path, new Item.Refused(why));
    }

    @Override
    public void close() throws IOException {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
