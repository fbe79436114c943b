package org.letopis.names;

import org.letopis.names.GazetteerPlace.Kind;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The places that we know by their Russian names.
///
/// The file `gazetteer.bin`, in the frame of [BinaryFile], is looked up where it lies; nothing is made of it on loading but
/// the tables of [#clues]. It holds, after an int for each that says how many,
///
/// - places: two bytes of country code (0 0 for none), a byte of kind, latitude and longitude as floats, population as an int;
/// - names in UTF-8, all together: bytes;
/// - names: ints that say where the name begins in those bytes, which name the place has now (mostly this one), and which
///   place is its first, the likeliest, up to the first of the next name; one name more than are counted, for the end;
/// - slots, a power of two: ints, 0 for none, else one more than the number of the name whose folded form has a hash that
///   leads to this slot or one before it;
///
/// and the names as clues, as [Phrasebook] writes them.
public final class Gazetteer {
    /// Of the binary form; counts up with every change of it.
    static final int VERSION = 2;

    static final String FILE = "gazetteer.bin";

    static final List<Kind> KINDS = List.of(Kind.values());

    private static final int PLACE_SIZE = 2 + 1 + 4 + 4 + 4;
    private static final int NAME_SIZE = 3 * Integer.BYTES;

    private static final class Loaded {
        static final Gazetteer GAZETTEER = new Gazetteer(BinaryFile.read(FILE, VERSION));
    }

    private final ByteBuffer places;
    private final ByteBuffer letters;
    private final ByteBuffer names;
    private final ByteBuffer slots;
    private final Phrasebook clues;

    private Gazetteer(ByteBuffer in) {
        places = part(in, PLACE_SIZE, 0);
        letters = part(in, 1, 0);
        names = part(in, NAME_SIZE, 1);
        slots = part(in, Integer.BYTES, 0);
        clues = new Phrasebook(in);
    }

    /// @param more so many entries stand there beside those that are counted
    private static ByteBuffer part(ByteBuffer in, int size, int more) {
        int length = (in.getInt() + more) * size;
        ByteBuffer part = in.slice(in.position(), length);
        in.position(in.position() + length);
        return part;
    }

    static Gazetteer load() {
        return Loaded.GAZETTEER;
    }

    /// The names as clues for the model, with the codes of [PlaceNames].
    Phrasebook clues() {
        return clues;
    }

    /// The places that a name may mean, the likeliest first; empty where we know none.
    ///
    /// @param nominative in any case of letters: «Нур-Султан», «НУР-СУЛТАН»
    public static List<GazetteerPlace> places(String nominative) {
        return load().find(fold(nominative));
    }

    private List<GazetteerPlace> find(String folded) {
        int mask = slots.capacity() / Integer.BYTES - 1;
        for (int slot = slot(folded) & mask; ; slot = (slot + 1) & mask) {
            int number = slots.getInt(slot * Integer.BYTES) - 1;
            if (number < 0) {
                return List.of();
            }
            if (fold(name(number)).equals(folded)) {
                return placesOf(number);
            }
        }
    }

    private List<GazetteerPlace> placesOf(int number) {
        String now = name(names.getInt(number * NAME_SIZE + Integer.BYTES));
        var found = new ArrayList<GazetteerPlace>();
        int end = firstPlace(number + 1);
        for (int place = firstPlace(number); place < end; place++) {
            found.add(place(place, now));
        }
        return List.copyOf(found);
    }

    private int firstPlace(int number) {
        return names.getInt(number * NAME_SIZE + 2 * Integer.BYTES);
    }

    private String name(int number) {
        int start = names.getInt(number * NAME_SIZE);
        byte[] name = new byte[names.getInt((number + 1) * NAME_SIZE) - start];
        letters.get(start, name);
        return new String(name, StandardCharsets.UTF_8);
    }

    /// Where a name is looked for first.
    ///
    /// @param folded as [#fold] makes it
    static int slot(String folded) {
        return Hash.of(folded, 0, folded.length());
    }

    /// Names are compared in small letters, with е for ё and plain hyphens and apostrophes.
    static String fold(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replace('’', '\'')
                .replace('‑', '-')
                .strip();
    }

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
}
