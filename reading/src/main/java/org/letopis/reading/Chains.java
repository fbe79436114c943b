package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Report;
import org.letopis.model.Span;
import org.letopis.model.Statement.Link;
import org.letopis.model.Statement.Link.Basis;

import java.util.ArrayList;
import java.util.List;

/// The hands through which each attribution of a report went, from the outlet to whose word it is.
final class Chains {
    /// How many neighbours can stand around an attribution, and how deep: bounds the work on hostile texts.
    private static final int MOST_NEIGHBOURS = 12;

    private final Report report;
    private final Outlet outlet;
    private final Wording wording;
    private final List<Attribution> attributions;

    /// The links that each attribution adds.
    private final List<List<Link>> own = new ArrayList<>();

    private Chains(Report report, Wording wording, List<Attribution> attributions) {
        this.report = report;
        this.outlet = new Outlet(report.carrier());
        this.wording = wording;
        this.attributions = attributions;
    }

    /// @param attributions in the order of the text
    static Chains of(
            Report report, Wording wording, List<Attribution> attributions, Speakers speakers) {
        var chains = new Chains(report, wording, attributions);
        int sentence = 0;
        for (int i = 0; i < attributions.size(); i++) {
            for (; sentence <= chains.sentenceOf(i); sentence++) {
                if (chains.isBackground(sentence)) {
                    speakers.heard().endCarried();
                }
            }
            chains.own.add(chains.ownLinks(attributions.get(i), speakers));
            speakers.heard().hearIn(chains.sentenceOf(i));
        }
        FullerNames.put(chains.own, chains.inParts(0), chains.inParts(1), speakers.heard());
        chains.carryRelays();
        String retold = Retelling.of(chains.own, speakers.heard().media());
        if (retold != null) {
            chains.own.replaceAll(links -> Retelling.through(retold, links));
        }
        return chains;
    }

    /// How many of the attributions stand in the headline and so many paragraphs behind it.
    private int inParts(int paragraphs) {
        int last = paragraphs - (report.headline().isEmpty() ? 1 : 0);
        List<Span> parts = report.parts();
        int end =
                last < 0 || parts.isEmpty() ? 0 : parts.get(Math.min(last, parts.size() - 1)).end();
        int count = 0;
        while (count < attributions.size() && attributions.get(count).start() < end) {
            count++;
        }
        return count;
    }

    /// Whether an attribution names nobody, and nobody spoke before.
    boolean isNobody(int index) {
        return own.get(index).isEmpty();
    }

    /// Who the source beside the reporting word is; the outlet where it speaks of itself.
    @Nullable String speaker(int index) {
        List<Link> links = own.get(index);
        Attribution attribution = attributions.get(index);
        if (links.isEmpty()) {
            return attribution.source() == null ? null : report.carrier();
        }
        int last = links.size() - 1 - (attribution.origin() == null ? 0 : 1);
        return links.get(Math.max(0, last)).name();
    }

    /// «X сказал агентству „Волна“, что … Он добавил, что …»: what goes on with a speaker came the same way.
    private void carryRelays() {
        for (int i = 1; i < own.size(); i++) {
            List<Link> before = own.get(i - 1);
            List<Link> here = own.get(i);
            boolean goesOn =
                    here.size() == 1
                            && before.size() > 1
                            && here.getFirst().basis() != Basis.EXPLICIT
                            && here.getFirst().name().equals(before.getLast().name())
                            && sentenceOf(i) - sentenceOf(i - 1) <= 1;
            if (goesOn) {
                var links = new ArrayList<Link>();
                for (Link relay : before.subList(0, before.size() - 1)) {
                    links.add(new Link(relay.name(), Basis.CARRIED, null));
                }
                links.add(here.getFirst());
                own.set(i, links);
            }
        }
    }

    /// «Напомним, …», «Ранее …»: what follows comes from nobody who spoke before.
    private boolean isBackground(int sentence) {
        int first = wording.first(sentence);
        return first < wording.end(sentence)
                && SpeakerWords.is(wording.form(first), SpeakerWords.Sort.BACKGROUND);
    }

    private int sentenceOf(int attribution) {
        return wording.sentenceOf(wording.wordAt(attributions.get(attribution).start()));
    }

    /// The links that an attribution adds: the medium, the source, whom the source names.
    private List<Link> ownLinks(Attribution attribution, Speakers speakers) {
        var links = new ArrayList<Link>();
        if (attribution.rule().equals(Attributions.REPORTED_BEFORE)) {
            return links;
        }
        Span cue = attribution.cue();
        String verb = cue == null ? "" : wording.form(wording.wordAt(cue.start()));
        if (attribution.medium() != null) {
            speakers.relay(attribution.medium())
                    .filter(relay -> !outlet.isMeantBy(relay.name()))
                    .ifPresent(links::add);
        }
        speakers.link(attribution.source(), verb)
                .filter(link -> !isOwnVoice(link.name()))
                .ifPresent(links::add);
        if (attribution.origin() != null) {
            speakers.link(attribution.origin(), "").ifPresent(links::add);
        }
        return links;
    }

    /// «корреспондент „Вестника“», «по нашей информации»: the outlet itself.
    private boolean isOwnVoice(String name) {
        if (name.equals(Speakers.OUTLET)) {
            return true;
        }
        boolean itself = outlet.isMeantBy(name);
        boolean all = true;
        boolean reporter = false;
        for (String word : Wording.form(name).split("[\\s«»\"]+", -1)) {
            boolean reports = SpeakerWords.is(word, SpeakerWords.Sort.REPORTER);
            reporter |= reports;
            all &= reports || outlet.hasWord(word) || isKindOfOutlet(word);
        }
        return (reporter && all) || (itself && (all || name.indexOf(' ') < 0));
    }

    private static boolean isKindOfOutlet(String word) {
        return word.isEmpty()
                || word.endsWith("иа")
                || SpeakerWords.is(word, SpeakerWords.Sort.ANY_MEDIUM);
    }

    /// Outlet, the sources of the statements around this one from the outside in, then its own.
    List<Link> chain(int index) {
        var nested = new ArrayList<Integer>();
        int at = index;
        while (at >= 0 && nested.size() < MOST_NEIGHBOURS) {
            nested.addFirst(at);
            at = around(at, nested);
        }
        var chain = new ArrayList<Link>();
        chain.add(new Link(report.carrier(), Basis.OUTLET, null));
        for (int i : nested) {
            for (Link link : own.get(i)) {
                if (chain.stream().noneMatch(known -> known.name().equals(link.name()))) {
                    chain.add(link);
                }
            }
        }
        return chain;
    }

    /// The innermost attribution whose content holds the one at `index`, or -1.
    private int around(int index, List<Integer> below) {
        int start = attributions.get(index).start();
        int last = Math.min(attributions.size(), index + MOST_NEIGHBOURS);
        int best = -1;
        for (int i = Math.max(0, index - MOST_NEIGHBOURS); i < last; i++) {
            Attribution other = attributions.get(i);
            boolean holds = !below.contains(i) && other.holds(start);
            if (holds && (best < 0 || length(other) < length(attributions.get(best)))) {
                best = i;
            }
        }
        return best;
    }

    private static int length(Attribution attribution) {
        int length = 0;
        for (Span span : attribution.content()) {
            length += span.length();
        }
        return length;
    }
}
