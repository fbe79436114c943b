package org.letopis.app;

import org.letopis.publish.Messages;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/// How far a run has come: a line written over on a terminal, a plain line now and then elsewhere.
final class Progress {
    /// Between two lines; often enough to be alive, seldom enough not to cost. Ours.
    private static final Duration ON_TERMINAL = Duration.ofMillis(100);

    private static final Duration ELSEWHERE = Duration.ofSeconds(10);

    private static final int BAR = 24;

    private final Terminal terminal;
    private final Messages messages;
    private final int total;
    private final Instant begun;
    private boolean severalInOne;
    private int done;
    private Instant shown;

    Progress(Terminal terminal, Messages messages, int total) {
        this.terminal = terminal;
        this.messages = messages;
        this.total = total;
        this.begun = terminal.clock().instant();
        this.shown = begun;
    }

    /// One more is done. Called from many threads.
    synchronized void step() {
        done++;
        Instant now = terminal.clock().instant();
        Duration pause = terminal.live() ? ON_TERMINAL : ELSEWHERE;
        if (Duration.between(shown, now).compareTo(pause) >= 0) {
            shown = now;
            show(now);
        }
    }

    /// A file holds several items: how many there will be is not known any more.
    synchronized void oneOfSeveral() {
        severalInOne = true;
    }

    /// Takes the line away, so that something else can be printed.
    synchronized void clear() {
        if (terminal.live()) {
            terminal.err().print("\r\u001b[K");
        }
    }

    private void show(Instant now) {
        double seconds = Duration.between(begun, now).toMillis() / 1000.0;
        double rate = done / seconds;
        String speed = String.format(Locale.ROOT, rate < 10 ? "%.1f" : "%.0f", rate);
        if (severalInOne) {
            line(messages.of("progress.items", done, speed));
            return;
        }
        String line =
                messages.of(
                        "progress",
                        done,
                        total,
                        speed,
                        clock((long) Math.ceil((total - done) / rate)));
        if (terminal.live()) {
            int filled = (int) ((long) BAR * done / Math.max(1, total));
            line("[" + "█".repeat(filled) + "·".repeat(BAR - filled) + "] " + line);
        } else {
            line(line);
        }
    }

    private void line(String line) {
        if (terminal.live()) {
            terminal.err().print("\r\u001b[K" + line);
            terminal.err().flush();
        } else {
            terminal.err().println(line);
        }
    }

    private static String clock(long seconds) {
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }
}
