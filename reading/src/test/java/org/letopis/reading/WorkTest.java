package org.letopis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.lang.management.ManagementFactory;

/// Twice the text, twice the work, also for texts that nobody would write. Work is counted in bytes allocated. No busy machine
/// changes them where the compiler takes no allocation away, half-way between the two texts perhaps: the build has it leave
/// them all (`-XX:-DoEscapeAnalysis`).
class WorkTest {
    private static final int TIMES = 1_000;
    private static final double MOST_GROWTH = 2.6;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "сообщил, что ",
                "мэр сообщил, что ",
                "Мэр Павел Зареев сообщил, что ",
                "по данным мэрии, ",
                "МЧС Заречья ",
                "5 ",
                "5 января ",
                "в среду, ",
                "с 5 по ",
                "«вчера в 5 января 2014 ",
                "Мэр, ",
                "который ",
                "Анна Речкина, мэр, ",
                "из них трое, ",
                "жертв, ",
                "12, 13 и ",
                "12 млн, ",
                "министр экологии и ",
                "«Волна» мэра ",
                "\"„«",
                "Он сказал: ",
                "к 8 января погибли 5 человек, ",
                "«Да», — сказал он «Волне», "
            })
    void growsWithTheTextAndNoFaster(String unit) {
        workOn(unit, TIMES);

        assertThat((double) workOn(unit, 2 * TIMES) / workOn(unit, TIMES))
                .as(unit)
                .isLessThan(MOST_GROWTH);
    }

    private static long workOn(String unit, int times) {
        var thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        String text = unit.repeat(times) + "дорога цела.";
        long before = thread.getCurrentThreadAllocatedBytes();
        Reports.read("", text);
        return thread.getCurrentThreadAllocatedBytes() - before;
    }
}
