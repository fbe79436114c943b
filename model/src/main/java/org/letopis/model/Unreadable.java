package org.letopis.model;

/// A page that is no report, with the reason and what the user can do.
///
/// @param page its name
/// @param detail the offending value and where it stood, for example «first bytes 89 50 4E 47»
public record Unreadable(String page, Reason reason, String detail) implements Extraction {
    public enum Reason {
        /// No byte, or nothing but white space.
        EMPTY,
        /// Not a text: a picture, an archive, a program.
        BINARY,
        /// Larger than we read.
        TOO_LARGE,
        /// It breaks off, or is not what it begins as: what could be read of it stands beside.
        DAMAGED,
        /// HTML or text in which no report could be found.
        NO_REPORT,
        /// It could be listed but not read, or vanished meanwhile.
        NOT_ACCESSIBLE,
        /// What was read of it could not be written.
        NOT_WRITABLE,
        /// Another file of this run gives an output of the same name.
        NAME_TAKEN
    }
}
