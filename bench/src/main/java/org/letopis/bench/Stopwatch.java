package org.letopis.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;

/// Times a piece of work by the processor time and the memory that its thread takes: the machine's other work does
/// not count.
final class Stopwatch {
    private static final int ROUNDS = 5;

    private static final long NANOS = 1_000_000_000L;

    private final com.sun.management.ThreadMXBean threads =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final long warmUpNanos;
    private final long roundNanos;

    /// A stopwatch with five rounds after a warm-up.
    ///
    /// @param seconds of processor time for the warm-up; a round takes a third
    Stopwatch(double seconds) {
        this.warmUpNanos = (long) (seconds * NANOS);
        this.roundNanos = warmUpNanos / 3;
    }

    interface Work {
        /// Does it once and returns something that depends on all that was done, so that none of it can be left out
        long run() throws Exception;
    }

    /// What the rounds took.
    ///
    /// @param perSecond passes per second of processor time, median of the rounds
    /// @param slowest and `fastest`: the range of the rounds
    /// @param bytes allocated a pass
    record Result(double perSecond, double slowest, double fastest, long bytes, long trace) {}

    Result time(Work work) throws Exception {
        long trace = 0;
        for (long end = threads.getCurrentThreadCpuTime() + warmUpNanos;
                threads.getCurrentThreadCpuTime() < end; ) {
            trace += work.run();
        }
        double[] rates = new double[ROUNDS];
        long bytes = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long begun = threads.getCurrentThreadCpuTime();
            long allocated = threads.getCurrentThreadAllocatedBytes();
            int passes = 0;
            long now;
            do {
                trace += work.run();
                passes++;
                now = threads.getCurrentThreadCpuTime();
            } while (now - begun < roundNanos);
            rates[round] = passes * (double) NANOS / (now - begun);
            bytes = (threads.getCurrentThreadAllocatedBytes() - allocated) / passes;
        }
        Arrays.sort(rates);
        return new Result(rates[ROUNDS / 2], rates[0], rates[ROUNDS - 1], bytes, trace);
    }
}
