package org.letopis.bench;

import org.letopis.language.Language;
import org.letopis.language.Languages;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

import java.util.concurrent.TimeUnit;

/// Loading under JMH: once in each of several processes, since a process loads a language once.
@Fork(7)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LoadingBenchmark {
    /// Dictionary, model and rules of Russian, from the jar.
    @Benchmark
    public Language russian() {
        return Languages.of("ru").orElseThrow();
    }
}
