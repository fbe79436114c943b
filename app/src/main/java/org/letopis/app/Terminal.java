package org.letopis.app;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;

/// Where the program speaks: results to `out`, everything else to `err`. The only clock of the program is here;
/// nothing of it enters a result.
///
/// @param colour whether results may be coloured
/// @param live whether `err` is a terminal, on which a line may be written over
/// @param debug whether a fault is shown with its stack
record Terminal(
        PrintStream out,
        PrintStream err,
        boolean colour,
        boolean live,
        boolean debug,
        InstantSource clock) {
    private static final int REPLACEMENT = 0xFFFD;

    /// The terminal of the process. The launcher knows which streams are terminals and says so in
    /// `letopis.terminal`: "out", "err", both or neither; the customs of NO_COLOR and TERM=dumb hold.
    static Terminal ofProcess() {
        String terminals = System.getProperty("letopis.terminal", "");
        boolean plain = System.getenv("NO_COLOR") != null || "dumb".equals(System.getenv("TERM"));
        return new Terminal(
                new PrintStream(System.out, false, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                terminals.contains("out") && !plain,
                terminals.contains("err") && !"dumb".equals(System.getenv("TERM")),
                System.getenv("LETOPIS_DEBUG") != null,
                InstantSource.system());
    }

    PrintWriter outWriter() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    PrintWriter errWriter() {
        return new PrintWriter(err, true, StandardCharsets.UTF_8);
    }

    /// Says that the program is at fault; the stack is shown only where the user asks for it.
    void fault(Throwable problem) {
        err.println("letopis: this is our fault: " + problem);
        if (debug) {
            problem.printStackTrace(err);
        } else {
            err.println(
                    "Please report it; LETOPIS_DEBUG=1 before the command shows where it happened.");
        }
    }

    /// Says one line. Names of files and words of pages may hold anything: what would steer a terminal is shown as «�».
    void say(String line) {
        err.println(harmless(line));
    }

    private static String harmless(String line) {
        var shown = new StringBuilder(line.length());
        line.codePoints().map(c -> steers(c) ? REPLACEMENT : c).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    /// Control characters, and marks that turn the direction of writing.
    private static boolean steers(int c) {
        return Character.isISOControl(c)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
