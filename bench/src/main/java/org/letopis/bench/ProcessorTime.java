package org.letopis.bench;

import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;
import org.openjdk.jmh.runner.IterationType;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.List;

/// Beside JMH's clock, the processor time of the threads that run the benchmark: on a machine with other work to do, the
/// clock tells of that work, too.
public final class ProcessorTime implements InternalProfiler {
    /// In the names that JMH gives its threads.
    private static final String WORKER = "-jmh-worker-";

    private static final double NANOS_OF_A_MILLISECOND = 1e6;

    private static final double NANOS_OF_A_SECOND = 1e9;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long before;

    /// JMH makes one in each of its processes.
    public ProcessorTime() {}

    @Override
    public String getDescription() {
        return "operations per second of processor time; for loading, processor time of one";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = nanos();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        long spent = nanos() - before;
        long operations = result.getMetadata().getAllOps();
        if (iteration.getType() != IterationType.MEASUREMENT || spent <= 0 || operations == 0) {
            return List.of();
        }
        return List.of(
                switch (benchmark.getMode()) {
                    case SingleShotTime ->
                            figure(spent / NANOS_OF_A_MILLISECOND / operations, "ms/op");
                    case Throughput, AverageTime, SampleTime, All ->
                            figure(operations * NANOS_OF_A_SECOND / spent, "ops/CPU-s");
                });
    }

    private static ScalarResult figure(double value, String unit) {
        return new ScalarResult("cpu", value, unit, AggregationPolicy.AVG);
    }

    private long nanos() {
        long nanos = 0;
        for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (thread != null && thread.getThreadName().contains(WORKER)) {
                nanos += Math.max(0, threads.getThreadCpuTime(thread.getThreadId()));
            }
        }
        return nanos;
    }
}
