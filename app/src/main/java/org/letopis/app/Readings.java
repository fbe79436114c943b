package org.letopis.app;

import org.letopis.model.Page;
import org.letopis.model.Reading;
import org.letopis.model.Report;
import org.letopis.model.Unreadable;
import org.letopis.page.Extractor;
import org.letopis.page.Given;
import org.letopis.reading.Reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// From files to readings, on all processors, in the order of the files.
///
/// @param plain whether files are bare texts
/// @param given what the user tells of each file
record Readings(boolean plain, GivenIndex given) {
    /// How many files are read ahead of the one that is being taken, a processor. Ours.
    private static final int CHUNK = 32;

    /// What came of a file.
    sealed interface Outcome {
        record Read(Reading reading) implements Outcome {}

        record Refused(Unreadable why) implements Outcome {}

        /// Our fault: a file that made the program fail.
        record Failed(Throwable problem) implements Outcome {}
    }

    /// Takes what came of one file.
    interface Each {
        void take(Path file, Outcome outcome) throws IOException;
    }

    private record Done(Path file, Outcome outcome) {}

    /// Reads the files; `each` is called in their order, one call after the other.
    void forEach(List<Path> files, Progress progress, Each each) throws IOException {
        int chunk = CHUNK * Runtime.getRuntime().availableProcessors();
        for (int start = 0; start < files.size(); start += chunk) {
            List<Path> some = files.subList(start, Math.min(files.size(), start + chunk));
            List<Done> done = some.parallelStream().map(file -> read(file, progress)).toList();
            for (Done one : done) {
                each.take(one.file(), one.outcome());
            }
        }
        progress.clear();
    }

    private Done read(Path file, Progress progress) {
        var done = new Done(file, read(file));
        progress.step();
        return done;
    }

    private Outcome read(Path file) {
        try {
            long size = Files.size(file);
            if (size > Extractor.MOST_BYTES) {
                return new Outcome.Refused(tooLarge(file, size));
            }
            return read(Page.of(file.toString(), Files.readAllBytes(file)), given.of(file));
        } catch (NoSuchFileException e) {
            return new Outcome.Refused(
                    PageFiles.notAccessible(file, "it was listed, then it was gone"));
        } catch (IOException e) {
            return new Outcome.Refused(PageFiles.notAccessible(file, PageFiles.describe(e)));
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome.Failed(e);
        }
    }

    private Outcome read(Page page, Given told) {
        return switch (plain ? Extractor.plain(page, told) : Extractor.extract(page, told)) {
            case Unreadable why -> new Outcome.Refused(why);
            case Report report -> new Outcome.Read(Reader.read(report));
        };
    }

    private static Unreadable tooLarge(Path file, long size) {
        String detail =
                size / 1_000_000
                        + " MB; up to "
                        + Extractor.MOST_BYTES / 1_000_000
                        + " MB are read";
        return new Unreadable(file.toString(), Unreadable.Reason.TOO_LARGE, detail);
    }
}
