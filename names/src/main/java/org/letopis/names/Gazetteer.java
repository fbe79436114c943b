package org.letopis.names;

import org.letopis.names.GazetteerPlace.Kind;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/// The places that we know by their Russian names.
///
/// The file `gazetteer.bin`, in the frame of [BinaryFile], holds
///
/// - an int that says how many places, and for each two bytes of country code (0 0 for none), a byte of kind, latitude
///   and longitude as floats and the population as an int;
/// - an int that says how many names, and for each a byte of length, the name in UTF-8, an int that says which name the
///   place has now (mostly this one), a byte that says of how many places, and their numbers, likeliest first.
public final class Gazetteer {
    /// Of the binary form; counts up with every change of it.
    static final int VERSION = 1;

    static final String FILE = "gazetteer.bin";

    private static final class Loaded {
        static final Gazetteer GAZETTEER = read(BinaryFile.read(FILE, VERSION));
    }

    private final Map<String, Integer> numbers;
    private final String[] names;
    private final int[] nows;
    private final int[][] links;
    private final ByteBuffer places;

    private Gazetteer(
            Map<String, Integer> numbers,
            String[] names,
            int[] nows,
            int[][] links,
            ByteBuffer places) {
        this.numbers = numbers;
        this.names = names;
        this.nows = nows;
        this.links = links;
        this.places = places;
    }

    /// The places that a name may mean, the likeliest first; empty where we know none.
    ///
    /// @param nominative in any case of letters: «Нур-Султан», «НУР-СУЛТАН»
    public static List<GazetteerPlace> places(String nominative) {
        Gazetteer gazetteer = Loaded.GAZETTEER;
        Integer number = gazetteer.numbers.get(fold(nominative));
        if (number == null) {
            return List.of();
        }
        String now = gazetteer.names[gazetteer.nows[number]];
        var found = new ArrayList<GazetteerPlace>();
        for (int link : gazetteer.links[number]) {
            found.add(gazetteer.place(link, now));
        }
        return List.copyOf(found);
    }

    /// All names, each with the likeliest place that it means.
    static void likeliest(BiConsumer<String, GazetteerPlace> visitor) {
        Gazetteer gazetteer = Loaded.GAZETTEER;
        for (int i = 0; i < gazetteer.names.length; i++) {
            String name = gazetteer.names[i];
            visitor.accept(name, gazetteer.place(gazetteer.links[i][0], name));
        }
    }

    /// Names are compared in small letters, with е for ё and plain hyphens and apostrophes.
    static String fold(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replace('’', '\'')
                .replace('‑', '-')
                .strip();
    }

    private static final int PLACE_SIZE = 2 + 1 + 4 + 4 + 4;

    static final List<Kind> KINDS = List.of(Kind.values());

    private GazetteerPlace place(int number, String name) {
        int at = number * PLACE_SIZE;
        String country =
                places.get(at) == 0 ? "" : "" + (char) places.get(at) + (char) places.get(at + 1);
        return new GazetteerPlace(
                name,
                country,
                places.getFloat(at + 3),
                places.getFloat(at + 7),
                KINDS.get(places.get(at + 2)),
                places.getInt(at + 11));
    }

    private static Gazetteer read(ByteBuffer in) {
        int size = in.getInt() * PLACE_SIZE;
        ByteBuffer places = in.slice(in.position(), size);
        in.position(in.position() + size);
        int count = in.getInt();
        var numbers = new HashMap<String, Integer>(2 * count);
        var names = new String[count];
        var nows = new int[count];
        var links = new int[count][];
        for (int i = 0; i < count; i++) {
            byte[] name = new byte[in.get() & 0xFF];
            in.get(name);
            names[i] = new String(name, StandardCharsets.UTF_8);
            nows[i] = in.getInt();
            links[i] = new int[in.get() & 0xFF];
            for (int k = 0; k < links[i].length; k++) {
                links[i][k] = in.getInt();
            }
            numbers.put(fold(names[i]), i);
        }
        return new Gazetteer(numbers, names, nows, links, places);
    }
}
