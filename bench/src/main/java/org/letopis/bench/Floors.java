package org.letopis.bench;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Where the measures stand and below which none may fall: the resource `floors.txt`.
///
/// @param digests of each gold set on which its floors were measured
/// @param floors by the name of the measure
record Floors(Map<String, String> digests, Map<String, Double> floors) {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final String FILE = "floors.txt";

    Floors {
        digests = Map.copyOf(digests);
        floors = Map.copyOf(floors);
    }

    static Floors load() throws IOException {
        try (InputStream in = Floors.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + FILE);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /// Lines `SET = DIGEST` and `MEASURE FLOOR`; comments from `#`.
    static Floors parse(String text) {
        var digests = new HashMap<String, String>();
        var floors = new HashMap<String, Double>();
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String[] cells = SPACE.split(line, -1);
            if (cells.length == 3 && cells[1].equals("=")) {
                digests.put(cells[0], cells[2]);
            } else if (cells.length == 2) {
                floors.put(cells[0], Double.valueOf(cells[1]));
            } else {
                throw new IllegalArgumentException(
                        FILE
                                + ": «"
                                + line
                                + "»: wanted «reading.gold.time.value 0.900» or «reading.gold = DIGEST»");
            }
        }
        return new Floors(digests, floors);
    }

    boolean areFor(String set, String digest) {
        return digest.equals(digests.get(set));
    }

    @Nullable Double of(String measure) {
        return floors.get(measure);
    }
}
