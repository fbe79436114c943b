package org.letopis.bench;

import org.letopis.bench.OtherExtractors.Contestant;
import org.letopis.bench.OtherExtractors.Sample;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Times several programs on the same pages, one after the other each round, so that what else the machine does falls on
/// all of them alike.
final class Turns {
    private static final int WARM_UP = 2;

    private static final double NANOS = 1e9;

    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Contestant one;
    private final List<Sample> pages;
    private final double[] rates;
    private long allocated;
    private long trace;

    private Turns(Contestant one, List<Sample> pages, int rounds) {
        this.one = one;
        this.pages = pages;
        this.rates = new double[rounds];
    }

    /// A line for each.
    static List<String> of(List<Contestant> contestants, List<Sample> pages, int rounds) {
        var all = new ArrayList<Turns>();
        contestants.forEach(one -> all.add(new Turns(one, pages, rounds)));
        for (int round = -WARM_UP; round < rounds; round++) {
            for (Turns each : all) {
                each.take(Math.max(0, round));
            }
        }
        return all.stream().map(Turns::line).toList();
    }

    private void take(int round) {
        long begun = THREADS.getCurrentThreadCpuTime();
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (Sample page : pages) {
            trace += one.read(page).body().length();
        }
        allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
        rates[round] = pages.size() * NANOS / (THREADS.getCurrentThreadCpuTime() - begun);
    }

    private String line() {
        double[] sorted = rates.clone();
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT,
                "%-20s  %,6.0f  (%,.0f – %,.0f)   %,d kB%s",
                one.name(),
                sorted[sorted.length / 2],
                sorted[0],
                sorted[sorted.length - 1],
                allocated / 1000 / pages.size(),
                trace == 0 ? "  (no text)" : "");
    }
}
