package org.letopis.names;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Table;
import org.letopis.names.GazetteerPlace.Kind;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Makes the gazetteer of GeoNames' cities, CLDR's countries (as the JDK has them) and our own `places.txt`:
/// `GazetteerCompiler cities500.txt gazetteer.bin`.
public final class GazetteerCompiler {
    /// Likelihood of a place is its population times these. Ours: news in Russian names a capital, and a town of the
    /// countries where Russian is read, more often than others of that size.
    private static final int CAPITAL = 5;

    private static final int NEAR = 20;

    private static final List<String> NEAR_COUNTRIES =
            List.of(
                    "RU", "KZ", "BY", "UA", "UZ", "KG", "TJ", "TM", "AM", "AZ", "GE", "MD", "EE",
                    "LV", "LT");

    /// A region without a population of its own stands between a large town and a small one.
    private static final double REGION = 500_000;

    /// Countries and parts of the world come before all towns.
    private static final double LARGEST = 1e12;

    private static final int MOST_PLACES_OF_A_NAME = 20;

    private record Entry(GazetteerPlace place, double likelihood) {}

    private final TreeMap<String, List<Entry>> byName = new TreeMap<>();
    private final Map<String, String> spelled = new HashMap<>();
    private final Map<String, String> now = new HashMap<>();
    private final Map<String, GazetteerPlace> capitals = new HashMap<>();
    private final Map<String, TreeMap<String, GazetteerPlace>> towns = new HashMap<>();

    private GazetteerCompiler() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("usage: GazetteerCompiler CITIES500_TXT OUTPUT_FILE");
            System.exit(2);
        }
        var compiler = new GazetteerCompiler();
        compiler.addCities(Path.of(arguments[0]));
        compiler.addCountries();
        compiler.addOurs();
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
            BinaryFile.write(out, Gazetteer.VERSION, compiler.content());
        }
        System.out.printf("%,d names%n", compiler.byName.size());
    }

    private void addCities(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            lines.forEach(line -> addCity(GeoNamesCity.of(line)));
        }
    }

    private void addCity(GeoNamesCity city) {
        boolean capital = city.isCapital();
        Kind kind = capital ? Kind.CAPITAL : Kind.CITY;
        double likelihood =
                (double) city.population()
                        * (capital ? CAPITAL : 1)
                        * (NEAR_COUNTRIES.contains(city.country()) ? NEAR : 1);
        for (String name : city.russianNames()) {
            var place =
                    new GazetteerPlace(
                            name,
                            city.country(),
                            city.latitude(),
                            city.longitude(),
                            kind,
                            city.population());
            add(place, likelihood);
            towns.computeIfAbsent(city.country(), _ -> new TreeMap<>())
                    .merge(
                            Gazetteer.fold(name),
                            place,
                            (a, b) -> a.population() >= b.population() ? a : b);
            if (capital) {
                capitals.putIfAbsent(city.country(), place);
            }
        }
    }

    private void addCountries() {
        for (String code : Locale.getISOCountries()) {
            String name = Locale.of("", code).getDisplayCountry(Locale.of("ru"));
            addCountry(name.replaceFirst(" \\(.*", ""), code);
        }
    }

    private void addCountry(String name, String code) {
        GazetteerPlace capital = capitals.get(code);
        add(
                capital == null
                        ? new GazetteerPlace(name, code, Float.NaN, Float.NaN, Kind.COUNTRY, 0)
                        : new GazetteerPlace(
                                name,
                                code,
                                capital.latitude(),
                                capital.longitude(),
                                Kind.COUNTRY,
                                0),
                LARGEST);
    }

    private void addOurs() {
        for (Table.Row row : Table.beside(GazetteerCompiler.class, "places.txt").rows()) {
            String[] items = row.cell(row.cells().size() - 1).split("\\s*,\\s*", -1);
            for (String item : items) {
                String[] sides = item.split("\\s*=\\s*", -1);
                switch (row.cell(0)) {
                    case "regions" -> addRegion(item, row.cell(1));
                    case "areas" ->
                            add(
                                    new GazetteerPlace(
                                            item, "", Float.NaN, Float.NaN, Kind.AREA, 0),
                                    LARGEST / 2);
                    case "states" -> addCountry(sides[0], sides[1]);
                    case "now" -> addFormer(row, sides[0], sides[1]);
                    default ->
                            throw row.wrong(
                                    "«%s», wanted regions, states, areas or now"
                                            .formatted(row.cell(0)));
                }
            }
        }
    }

    private void addFormer(Table.Row row, String former, String name) {
        GazetteerPlace town =
                towns.getOrDefault(row.cell(1), new TreeMap<>()).get(Gazetteer.fold(name));
        if (town == null) {
            throw row.wrong("no town «%s» in %s".formatted(name, row.cell(1)));
        }
        if (former.equals(name)) {
            return;
        }
        String key = Gazetteer.fold(former);
        List<Entry> others = byName.get(key);
        if (others != null) {
            others.removeIf(entry -> entry.place().country().equals(row.cell(1)));
        }
        add(former, town, LARGEST / 4);
        now.put(key, Gazetteer.fold(name));
    }

    private void addRegion(String name, String country) {
        GazetteerPlace town = chiefTown(name, country);
        float latitude = town == null ? Float.NaN : town.latitude();
        float longitude = town == null ? Float.NaN : town.longitude();
        add(
                new GazetteerPlace(name, country, latitude, longitude, Kind.REGION, 0),
                REGION * (NEAR_COUNTRIES.contains(country) ? NEAR : 1));
    }

    /// The largest town whose name the first word of the region's name is made of: «Кировская область» of «Киров».
    private @Nullable GazetteerPlace chiefTown(String region, String country) {
        String adjective = Gazetteer.fold(region).split(" ", 2)[0];
        if (!adjective.endsWith("ская") && !adjective.endsWith("ский")) {
            return null;
        }
        String stem = adjective.substring(0, adjective.length() - 4);
        return towns.getOrDefault(country, new TreeMap<>()).values().stream()
                .filter(town -> isOf(Gazetteer.fold(town.name()), stem))
                .max(Comparator.comparingInt(GazetteerPlace::population))
                .orElse(null);
    }

    private static boolean isOf(String town, String stem) {
        int shared = 0;
        while (shared < Math.min(town.length(), stem.length())
                && town.charAt(shared) == stem.charAt(shared)) {
            shared++;
        }
        return shared >= 3 && shared >= town.length() - 2 && shared >= stem.length() - 2;
    }

    private void add(GazetteerPlace place, double likelihood) {
        add(place.name(), place, likelihood);
    }

    private void add(String name, GazetteerPlace place, double likelihood) {
        String key = Gazetteer.fold(name);
        spelled.merge(key, name, (a, b) -> a.indexOf('ё') >= 0 ? a : b);
        List<Entry> entries = byName.computeIfAbsent(key, _ -> new ArrayList<>());
        boolean twin = entries.stream().anyMatch(entry -> isOne(entry.place(), place));
        if (!twin) {
            entries.add(new Entry(place, likelihood));
        }
    }

    private static boolean isOne(GazetteerPlace a, GazetteerPlace b) {
        return a.kind() == b.kind()
                && a.country().equals(b.country())
                && (a.kind() != Kind.CITY || a.latitude() == b.latitude());
    }

    private byte[] content() throws IOException {
        byName.values().removeIf(List::isEmpty);
        var numbers = new HashMap<String, Integer>();
        byName.keySet().forEach(key -> numbers.put(key, numbers.size()));
        var places = new ArrayList<GazetteerPlace>();
        var letters = new ByteArrayOutputStream();
        var names = new ByteArrayOutputStream();
        var nameOut = new DataOutputStream(names);
        var clues = new Phrasebook(byName.size());
        for (var entry : byName.entrySet()) {
            String key = entry.getKey();
            String name = spelled.getOrDefault(key, key);
            nameOut.writeInt(letters.size());
            nameOut.writeInt(numbers.getOrDefault(now.getOrDefault(key, key), 0));
            nameOut.writeInt(places.size());
            letters.writeBytes(name.getBytes(StandardCharsets.UTF_8));
            List<GazetteerPlace> best = likeliest(entry.getValue());
            clues.add(name, PlaceNames.code(best.getFirst()));
            places.addAll(best);
        }
        nameOut.writeInt(letters.size());
        nameOut.writeInt(0);
        nameOut.writeInt(places.size());
        return content(places, letters, names, clues);
    }

    private byte[] content(
            List<GazetteerPlace> places,
            ByteArrayOutputStream letters,
            ByteArrayOutputStream names,
            Phrasebook clues)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeInt(places.size());
        for (GazetteerPlace place : places) {
            write(out, place);
        }
        out.writeInt(letters.size());
        letters.writeTo(out);
        out.writeInt(byName.size());
        names.writeTo(out);
        writeSlots(out);
        clues.write(out);
        return bytes.toByteArray();
    }

    private void writeSlots(DataOutputStream out) throws IOException {
        int[] slots = new int[Integer.highestOneBit(byName.size()) * 4];
        int number = 0;
        for (String key : byName.keySet()) {
            int slot = Gazetteer.slot(key) & (slots.length - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = ++number;
        }
        out.writeInt(slots.length);
        for (int slot : slots) {
            out.writeInt(slot);
        }
    }

    private static List<GazetteerPlace> likeliest(List<Entry> entries) {
        return entries.stream()
                .sorted(Comparator.comparingDouble(Entry::likelihood).reversed())
                .limit(MOST_PLACES_OF_A_NAME)
                .map(Entry::place)
                .toList();
    }

    private static void write(DataOutputStream out, GazetteerPlace place) throws IOException {
        boolean none = place.country().isEmpty();
        out.writeByte(none ? 0 : place.country().charAt(0));
        out.writeByte(none ? 0 : place.country().charAt(1));
        out.writeByte(Gazetteer.KINDS.indexOf(place.kind()));
        out.writeFloat(place.latitude());
        out.writeFloat(place.longitude());
        out.writeInt(place.population());
    }
}
