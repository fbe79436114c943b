package org.letopis.publish;

import org.letopis.model.Actor;
import org.letopis.model.Name;
import org.letopis.model.Place;
import org.letopis.model.Reading;
import org.letopis.model.Role;
import org.letopis.publish.Paint.Layer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The actors and places of a reading for a terminal.
record TerminalActors(Reading reading, Messages texts, Paint paint, boolean explain) {
    /// Different forms of one name that are shown. Ours.
    private static final int MOST_FORMS = 8;

    String written() {
        var out = new StringBuilder();
        Map<String, List<String>> mentions = mentions();
        section(out, "report.note.actors", reading.actors().size());
        for (Actor actor : reading.actors()) {
            out.append("  ")
                    .append(paint.in(Layer.NAME, actor.name()))
                    .append(about(actor))
                    .append('\n');
            if (explain) {
                List<String> forms = mentions.getOrDefault(actor.id(), List.of());
                out.append(paint.quiet("    [" + actor.id() + "] " + String.join(" · ", forms)))
                        .append('\n');
            }
        }
        section(out, "report.note.places", reading.places().size());
        reading.places().forEach(place -> out.append("  ").append(place(place)).append('\n'));
        return out.toString();
    }

    private void section(StringBuilder out, String key, int size) {
        if (size > 0) {
            out.append('\n')
                    .append(paint.strong(texts.of(key)))
                    .append(" (")
                    .append(size)
                    .append(")\n");
        }
    }

    private String about(Actor actor) {
        var about = new ArrayList<String>();
        about.add(Messages.inLine(texts.of(actor.kind())));
        if (actor.country() != null) {
            about.add(actor.country());
        }
        about.addAll(actor.roles().stream().map(Role::name).distinct().toList());
        return paint.quiet(" — " + String.join(", ", about));
    }

    /// By actor: the words of the report that mean him, each once, with the rule that found them.
    private Map<String, List<String>> mentions() {
        var mentions = new LinkedHashMap<String, List<String>>();
        for (Name name : reading.names()) {
            if (name.actor() != null) {
                String words = name.span().in(reading.report().text()).replace('\n', ' ');
                String form = words + " (" + name.rule() + ")";
                List<String> forms =
                        mentions.computeIfAbsent(name.actor(), actor -> new ArrayList<>());
                if (!forms.contains(form) && forms.size() < MOST_FORMS) {
                    forms.add(form);
                }
            }
        }
        return mentions;
    }

    private String place(Place place) {
        String name = paint.in(Layer.NAME, place.name());
        Place.Site site = place.site();
        if (site == null) {
            return name;
        }
        var about = new ArrayList<String>();
        about.add(Messages.inLine(texts.of(site.kind())));
        if (!site.name().equalsIgnoreCase(place.name())) {
            about.add(site.name());
        }
        if (site.country() != null) {
            about.add(site.country());
        }
        if (site.latitude() != null) {
            about.add(String.format(Locale.ROOT, "%.2f, %.2f", site.latitude(), site.longitude()));
        }
        if (explain && !place.why().isEmpty()) {
            about.add("[" + place.why() + ", " + place.candidates().size() + "]");
        }
        return name + paint.quiet(" — " + String.join(", ", about));
    }
}
