package org.letopis.bench;

import java.util.Locale;
import java.util.Map;

/// Precision and recall over runs of four words, each averaged over pages, and the F1 of the two: what the scorer of
/// pages calls body.
final class BodyScore {
    private double precision;
    private int withBody;
    private double recall;
    private int withGold;

    void add(String body, String gold) {
        Map<String, Integer> wanted = Runs.of(gold);
        Map<String, Integer> found = Runs.of(body);
        if (!found.isEmpty()) {
            precision += Runs.share(found, wanted);
            withBody++;
        }
        if (!wanted.isEmpty()) {
            recall += Runs.share(wanted, found);
            withGold++;
        }
    }

    @Override
    public String toString() {
        double p = precision / Math.max(1, withBody);
        double r = recall / Math.max(1, withGold);
        double f1 = p + r == 0 ? 0 : 2 * p * r / (p + r);
        return String.format(
                Locale.ROOT, "%4d pages  body F1 %.4f (P %.3f R %.3f)", withGold, f1, p, r);
    }
}
