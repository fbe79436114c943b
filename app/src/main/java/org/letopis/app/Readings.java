package org.letopis.app;

import org.letopis.model.Extraction;
import org.letopis.model.Page;
import org.letopis.model.Reading;
import org.letopis.model.Report;
import org.letopis.model.Unreadable;
import org.letopis.page.Extractor;
import org.letopis.page.Given;
import org.letopis.page.Item;
import org.letopis.reading.Reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// From files to readings, on all processors, in the order of the files and of the items in them.
///
/// @param plain whether files are bare texts
/// @param given what the user tells of each file
record Readings(boolean plain, GivenIndex given) {
    /// How many items are read ahead of the one that is being taken, a processor. Ours.
    private static final int CHUNK = 32;

    /// Nor more bytes than this, but for a single item. Ours.
    private static final long CHUNK_BYTES = 64L * 1024 * 1024;

    /// What came of an item.
    sealed interface Outcome {
        record Read(Reading reading) implements Outcome {}

        record Refused(Unreadable why) implements Outcome {}

        /// What a web archive holds besides pages.
        record PassedOver(String kind) implements Outcome {}

        /// Our fault: an item that made the program fail.
        record Failed(Throwable problem) implements Outcome {}
    }

    /// Takes what came of one item.
    interface Each {
        void take(FileItem item, Outcome outcome) throws IOException;
    }

    private record Done(FileItem item, Outcome outcome) {}

    /// Reads the files; `each` is called in their order, one call after the other.
    void forEach(List<Path> files, Progress progress, Each each) throws IOException {
        int most = CHUNK * Runtime.getRuntime().availableProcessors();
        try (var items = new FileItems(files)) {
            while (items.hasNext()) {
                var some = new ArrayList<FileItem>();
                long bytes = 0;
                while (items.hasNext() && some.size() < most && bytes < CHUNK_BYTES) {
                    FileItem next = items.next();
                    bytes += next.bytes();
                    some.add(next);
                    if (next.isOneOfSeveral()) {
                        progress.oneOfSeveral();
                    }
                }
                for (Done one : some.parallelStream().map(item -> read(item, progress)).toList()) {
                    each.take(one.item(), one.outcome());
                }
            }
        }
        progress.clear();
    }

    private Done read(FileItem item, Progress progress) {
        var done = new Done(item, read(item));
        progress.step();
        return done;
    }

    private Outcome read(FileItem item) {
        try {
            return switch (item.content()) {
                case FileItem.Content.Broken(Throwable problem) -> new Outcome.Failed(problem);
                case FileItem.Content.Held(Item.Refused(Unreadable why)) ->
                        new Outcome.Refused(why);
                case FileItem.Content.Held(Item.PassedOver(String name, String kind)) ->
                        new Outcome.PassedOver(kind);
                case FileItem.Content.Held(Item.Found found) -> read(found, given.of(item));
            };
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome.Failed(e);
        }
    }

    private Outcome read(Item.Found found, Given told) {
        Page page = found.page();
        Extraction extraction = plain ? Extractor.plain(page, told) : found.extract(told);
        return switch (extraction) {
            case Unreadable why -> new Outcome.Refused(why);
            case Report report -> new Outcome.Read(Reader.read(report));
        };
    }
}
