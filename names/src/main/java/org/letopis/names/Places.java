package org.letopis.names;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Dateline;
import org.letopis.model.Name;
import org.letopis.model.Place;
import org.letopis.names.Marks.Mark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Where the places named lie. Of several places of one name the country of the dateline decides, then the countries
/// that the report speaks of, then what is best known.
final class Places {
    /// Candidates that are kept of one name: enough to judge the choice by. Ours.
    private static final int MOST_CANDIDATES = 5;

    private final List<Place> places = new ArrayList<>();
    private final Map<Mark, Place> byMark = new LinkedHashMap<>();

    private Places() {}

    /// @param places in the order of their first mention
    /// @param byMark the place of each mention of one
    /// @param byWord the mentions that start at a word
    record Found(List<Place> places, Map<Mark, Place> byMark, Map<Integer, List<Mark>> byWord) {
        /// The places nested in a name.
        List<Mark> inside(Mark name) {
            var inside = new ArrayList<Mark>();
            for (int word = name.first(); word < name.end(); word++) {
                inside.addAll(byWord.getOrDefault(word, List.of()));
            }
            return inside;
        }
    }

    static Found find(@Nullable Dateline dateline, Marks marks) {
        var places = new Places();
        var named = new LinkedHashMap<String, List<Mark>>();
        var sites = new HashMap<String, List<GazetteerPlace>>();
        for (Mark mark : marks.all()) {
            if (mark.is(Name.Type.LOC) || mark.is(Name.Type.FAC)) {
                List<GazetteerPlace> known = Gazetteer.places(mark.mention().name());
                String key = key(mark.mention().name(), known);
                named.computeIfAbsent(key, name -> new ArrayList<>()).add(mark);
                sites.putIfAbsent(key, known);
            }
        }
        String home = country(dateline);
        Map<String, Integer> spokenOf = countries(named, sites);
        named.forEach((key, mentions) ->
                places.add(mentions, sites.getOrDefault(key, List.of()), home, spokenOf));
        var byWord = new HashMap<Integer, List<Mark>>();
        places.byMark
                .keySet()
                .forEach(mark ->
                        byWord.computeIfAbsent(mark.first(), word -> new ArrayList<>()).add(mark));
        return new Found(places.places, places.byMark, byWord);
    }

    /// «Россия» and «РФ», «Астана» and «Нур-Султан» are one.
    private static String key(String name, List<GazetteerPlace> known) {
        if (known.isEmpty()) {
            return Gazetteer.fold(name);
        }
        GazetteerPlace place = known.getFirst();
        return place.kind() == GazetteerPlace.Kind.COUNTRY
                ? place.country()
                : Gazetteer.fold(place.name()) + " " + place.country();
    }

    private static String country(@Nullable Dateline dateline) {
        if (dateline == null || dateline.place() == null) {
            return "";
        }
        List<GazetteerPlace> known = Gazetteer.places(dateline.place());
        return known.isEmpty() ? "" : known.getFirst().country();
    }

    /// How often each country is spoken of, by its own name or by a place that no other country has.
    private static Map<String, Integer> countries(
            Map<String, List<Mark>> named, Map<String, List<GazetteerPlace>> sites) {
        var counts = new HashMap<String, Integer>();
        named.forEach((key, mentions) -> {
            List<GazetteerPlace> known = sites.getOrDefault(key, List.of());
            boolean sure =
                    known.size() == 1
                            || (!known.isEmpty()
                                    && known.getFirst().kind() == GazetteerPlace.Kind.COUNTRY);
            if (sure && !known.getFirst().country().isEmpty()) {
                counts.merge(known.getFirst().country(), mentions.size(), Integer::sum);
            }
        });
        return counts;
    }

    private void add(
            List<Mark> mentions,
            List<GazetteerPlace> known,
            String home,
            Map<String, Integer> spokenOf) {
        String why = "";
        GazetteerPlace chosen = known.isEmpty() ? null : known.getFirst();
        if (chosen != null && known.size() > 1 && !isGreat(chosen)) {
            GazetteerPlace atHome = first(known, home);
            GazetteerPlace spoken =
                    known.stream()
                            .filter(place -> spokenOf.containsKey(place.country()))
                            .max(Comparator.comparingInt(place -> spokenOf.get(place.country())))
                            .orElse(null);
            chosen = atHome != null ? atHome : spoken != null ? spoken : chosen;
            why =
                    atHome != null
                            ? "country of the dateline"
                            : spoken != null ? "country of other places" : "best known";
        } else if (known.size() > 1) {
            why = "best known";
        }
        var place =
                new Place(
                        "p" + (places.size() + 1),
                        mentions.getFirst().mention().name(),
                        chosen == null ? null : site(chosen),
                        known.stream().limit(MOST_CANDIDATES).map(Places::site).toList(),
                        why);
        places.add(place);
        mentions.forEach(mark -> byMark.put(mark, place));
    }

    /// A state or its capital is meant, whatever villages are called like it.
    private static boolean isGreat(GazetteerPlace place) {
        return place.kind() == GazetteerPlace.Kind.COUNTRY
                || place.kind() == GazetteerPlace.Kind.CAPITAL;
    }

    private static @Nullable GazetteerPlace first(List<GazetteerPlace> known, String country) {
        return known.stream()
                .filter(place -> !country.isEmpty() && place.country().equals(country))
                .findFirst()
                .orElse(null);
    }

    private static Place.Site site(GazetteerPlace place) {
        return new Place.Site(
                place.name(),
                Place.Kind.valueOf(place.kind().name()),
                place.country().isEmpty() ? null : place.country(),
                place.hasCoordinates() ? rounded(place.latitude()) : null,
                place.hasCoordinates() ? rounded(place.longitude()) : null,
                place.population());
    }

    /// To four digits, ten metres: what a float keeps.
    private static Double rounded(float degrees) {
        return Math.round(degrees * 1e4) / 1e4;
    }
}
