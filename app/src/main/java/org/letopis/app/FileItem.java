package org.letopis.app;

import org.letopis.page.Item;

import java.nio.file.Path;

/// An item and the file it is in.
///
/// @param number «#3» for the third of a file that holds several; empty for a file that is one itself
record FileItem(Path file, String number, Content content) {
    /// What stands in its place.
    sealed interface Content {
        record Held(Item item) implements Content {}

        /// Our fault: a file that could not be opened for another reason than the disk's.
        record Broken(Throwable problem) implements Content {}
    }

    static FileItem of(Path file, Item item) {
        String path = file.toString();
        String name = item.name();
        String number = name.startsWith(path + "#") ? name.substring(path.length()) : "";
        return new FileItem(file, number, new Content.Held(item));
    }

    static FileItem broken(Path file, Throwable problem) {
        return new FileItem(file, "", new Content.Broken(problem));
    }

    /// What messages call it.
    String name() {
        return file + number;
    }

    /// The file's name without its last ending, and the number: «feed#3».
    String id() {
        return PageFiles.id(file) + number;
    }

    boolean isOneOfSeveral() {
        return !number.isEmpty();
    }

    /// Its size, as far as it takes memory.
    long bytes() {
        return content instanceof Content.Held(Item.Found found)
                ? found.page().bytes().remaining()
                : 0;
    }
}
