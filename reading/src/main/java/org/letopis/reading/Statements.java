package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Language;
import org.letopis.model.Actor;
import org.letopis.model.Report;
import org.letopis.model.Span;
import org.letopis.model.Statement;
import org.letopis.model.Statement.Form;
import org.letopis.model.Statement.Link;
import org.letopis.model.Statement.Link.Basis;
import org.letopis.model.Statement.Stance;
import org.letopis.model.TimeExpression;
import org.letopis.names.Named;
import org.letopis.reading.SourcePhrases.Phrase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds the statements of a report and the hands through which each went.
final class Statements {
    /// How many neighbours can stand around an attribution, and how deep: bounds the work on hostile texts.
    private static final int MOST_NEIGHBOURS = 12;

    /// Words of an outlet's name that are longer tell it, by so many first letters. Ours.
    private static final int SHORTEST_WORD = 2;

    private static final int LONGEST_STEM = 5;

    private final Report report;
    private final Wording wording;
    private final Quotations quotations;
    private final Named named;
    private final Language language;
    private final Clauses clauses;
    private final Headlines headlines;
    private final Set<Integer> paragraphs;

    /// Where the headline ends; of a post without one, its first paragraph.
    private final int headlineEnd;

    private final List<Attribution> attributions = new ArrayList<>();

    private Statements(
            Report report, Wording wording, Quotations quotations, Named named, Language language) {
        this.report = report;
        this.wording = wording;
        this.quotations = quotations;
        this.named = named;
        this.language = language;
        this.clauses = new Clauses(wording, quotations);
        this.headlines = new Headlines(wording, quotations, clauses);
        List<Span> parts = report.parts();
        this.paragraphs = parts.stream().map(Span::start).collect(Collectors.toUnmodifiableSet());
        this.headlineEnd = parts.isEmpty() ? 0 : parts.getFirst().end();
    }

    static List<Statement> find(
            Report report,
            Wording wording,
            List<TimeExpression> times,
            Named named,
            Language language) {
        Quotations quotations = Quotations.find(wording, report.parts());
        var phrases = new SourcePhrases(wording, quotations, times);
        var finder = new Statements(report, wording, quotations, named, language);
        for (int sentence = 0; sentence < wording.sentences(); sentence++) {
            List<Attribution> inSentence =
                    Attributions.in(wording, quotations, phrases, finder.clauses, sentence);
            if (inSentence.isEmpty()) {
                finder.withoutCue(sentence).ifPresent(finder.attributions::add);
            }
            finder.attributions.addAll(inSentence);
        }
        finder.addBareQuotations();
        return finder.statements();
    }

    /// What a sentence without reporting words gives to somebody by its marks alone.
    private Optional<Attribution> withoutCue(int sentence) {
        int start = wording.sentence(sentence).start();
        if (wording.sentence(sentence).end() <= headlineEnd) {
            return headlines.inHeadline(sentence);
        }
        return paragraphs.contains(start) ? headlines.atParagraph(sentence) : Optional.empty();
    }

    private static Attribution attribution(String rule, @Nullable Phrase source, Span content) {
        return new Attribution(
                rule, null, source, null, null, List.of(content), Form.DIRECT, Stance.ASSERT);
    }

    /// A quotation that is a paragraph of its own goes on with the speaker before it.
    private void addBareQuotations() {
        var taken = new BitSet(report.text().length());
        int earliest = report.text().length();
        for (Attribution attribution : attributions) {
            earliest = Math.min(earliest, attribution.start());
            if (attribution.form() == Form.DIRECT) {
                attribution.content().forEach(span -> taken.set(span.start(), span.end()));
            }
        }
        for (Span part : report.parts()) {
            int first = wording.wordAt(part.start());
            Quotations.Quotation quotation = quotations.around(first);
            boolean opens = quotation != null && quotation.open() == first && quotation.isSpeech();
            if (quotation == null || !opens || earliest >= part.start()) {
                continue;
            }
            boolean alone = wording.wordAt(part.end()) - quotation.close() <= 2;
            if (alone && !taken.get(wording.span(first + 1).start())) {
                clauses.inside(quotation)
                        .ifPresent(span ->
                                attributions.add(attribution("bare-quotation", null, span)));
            }
        }
        attributions.sort(Comparator.comparingInt(Attribution::start));
    }

    private List<Statement> statements() {
        var speakers =
                new Speakers(wording, ReportNames.of(wording, language, named, attributions));
        var own = new ArrayList<List<Link>>();
        int sentence = 0;
        for (int i = 0; i < attributions.size(); i++) {
            for (; sentence <= sentenceOf(i); sentence++) {
                if (isBackground(sentence)) {
                    speakers.endCarried();
                }
            }
            own.add(ownLinks(attributions.get(i), speakers));
        }
        carryRelays(own);
        var ids = new Ids("s");
        Named.Who actors = named.who();
        var statements = new ArrayList<Statement>();
        for (int i = 0; i < attributions.size(); i++) {
            Attribution attribution = attributions.get(i);
            if (own.get(i).isEmpty() && attribution.rule().equals(Attributions.CARRIED_SUBJECT)) {
                continue;
            }
            String speaker =
                    own.get(i).isEmpty() && attribution.source() != null
                            ? report.carrier()
                            : speaker(attribution, own.get(i));
            Actor actor = speaker == null ? null : actors.called(speaker);
            statements.add(
                    new Statement(
                            ids.at(attribution.start()),
                            attribution.cue(),
                            span(attribution.source()),
                            speaker,
                            actor == null ? null : actor.id(),
                            attribution.content(),
                            attribution.form(),
                            attribution.stance(),
                            chain(i, own),
                            attribution.rule()));
        }
        return statements;
    }

    /// «Напомним, …», «Ранее …»: what follows comes from nobody who spoke before.
    private boolean isBackground(int sentence) {
        int first = wording.first(sentence);
        return first < wording.end(sentence)
                && SpeakerWords.is(wording.form(first), SpeakerWords.Sort.BACKGROUND);
    }

    /// «X сказал агентству „Волна“, что … Он добавил, что …»: what goes on with a speaker came the same way.
    private void carryRelays(List<List<Link>> own) {
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

    private int sentenceOf(int attribution) {
        return wording.sentenceOf(wording.wordAt(attributions.get(attribution).start()));
    }

    private @Nullable Span span(@Nullable Phrase source) {
        return source == null ? null : wording.span(source.first(), source.end());
    }

    private static @Nullable String speaker(Attribution attribution, List<Link> links) {
        int last = links.size() - 1 - (attribution.origin() == null ? 0 : 1);
        return links.isEmpty() ? null : links.get(Math.max(0, last)).name();
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
                    .filter(relay -> !isOutlet(relay.name()))
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
        boolean reporter = true;
        for (String word : Wording.form(name).split("\\s+", -1)) {
            reporter &= SpeakerWords.is(word, SpeakerWords.Sort.REPORTER) || isOutlet(word);
        }
        return reporter;
    }

    /// Whether a name means the outlet itself, in whatever case, or shortened: «сказал „Вестнику“», «„Речгазете“».
    private boolean isOutlet(String name) {
        String form = Wording.form(name);
        boolean all = true;
        boolean any = false;
        for (String word : Wording.form(report.carrier()).split("[^\\p{L}]+", -1)) {
            if (word.length() > SHORTEST_WORD) {
                String stem = word.substring(0, Math.min(word.length() - 1, LONGEST_STEM));
                all &= form.contains(stem);
                any = true;
            }
        }
        return any && all;
    }

    /// Outlet, the sources of the statements around this one from the outside in, then its own.
    private List<Link> chain(int index, List<List<Link>> own) {
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
        return attribution.content().stream().mapToInt(Span::length).sum();
    }
}
