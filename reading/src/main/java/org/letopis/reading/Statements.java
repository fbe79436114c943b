package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Language;
import org.letopis.model.Actor;
import org.letopis.model.Report;
import org.letopis.model.Span;
import org.letopis.model.Statement;
import org.letopis.model.Statement.Form;
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
    private static final String BARE_QUOTATION = "bare-quotation";

    /// Rules whose statements are none where nobody spoke before.
    private static final Set<String> NEEDS_SPEAKER =
            Set.of(Attributions.CARRIED_SUBJECT, BARE_QUOTATION);

    private final Report report;
    private final Parse parse;
    private final Wording wording;
    private final Named named;
    private final Language language;
    private final Headlines headlines;
    private final Set<Integer> paragraphs;

    /// Where the headline ends; of a post without one, its first paragraph.
    private final int headlineEnd;

    private final List<Attribution> attributions = new ArrayList<>();

    private Statements(Report report, Parse parse, Named named, Language language) {
        this.report = report;
        this.parse = parse;
        this.wording = parse.wording();
        this.named = named;
        this.language = language;
        this.headlines = new Headlines(parse);
        List<Span> parts = report.parts();
        this.paragraphs = parts.stream().map(Span::start).collect(Collectors.toUnmodifiableSet());
        this.headlineEnd = parts.isEmpty() ? 0 : parts.getFirst().end();
    }

    static List<Statement> find(
            Report report,
            Wording words,
            List<TimeExpression> times,
            Named named,
            Language language) {
        Wording wording = words.withoutMarkup();
        Parse parse = Parse.of(wording, report.parts(), times);
        var finder = new Statements(report, parse, named, language);
        boolean[] taken = finder.addSpeechByParagraph();
        for (int sentence = 0; sentence < wording.sentences(); sentence++) {
            if (taken[sentence]) {
                continue;
            }
            List<Attribution> inSentence = Attributions.in(parse, sentence);
            if (inSentence.isEmpty()) {
                finder.withoutCue(sentence).ifPresent(finder.attributions::add);
            }
            finder.attributions.addAll(inSentence);
        }
        finder.addBareQuotations();
        return finder.statements();
    }

    /// Adds the speech that whole paragraphs hold; gives the sentences that need no second look.
    private boolean[] addSpeechByParagraph() {
        var dashed = new DashedSpeech(parse);
        var announced = new AnnouncedSpeech(parse);
        var taken = new boolean[wording.sentences()];
        List<Span> parts = report.parts();
        for (int i = 0; i < parts.size(); i++) {
            Span part = parts.get(i);
            List<DashedSpeech.Speech> speeches = dashed.in(part);
            if (speeches.isEmpty() && i > 0) {
                speeches = announced.in(parts.get(i - 1), part).stream().toList();
            }
            for (DashedSpeech.Speech speech : speeches) {
                attributions.add(speech.attribution());
                for (int word = speech.first(); word < speech.end(); word++) {
                    taken[wording.sentenceOf(word)] = true;
                }
            }
        }
        return taken;
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

    /// A quotation that has its sentences to itself goes on with the speaker before it, where a paragraph opens with it or
    /// somebody speaks in the sentence before.
    private void addBareQuotations() {
        var taken = new BitSet(report.text().length());
        var spoken = new BitSet(wording.sentences());
        int earliest = report.text().length();
        for (Attribution attribution : attributions) {
            earliest = Math.min(earliest, attribution.start());
            spoken.set(wording.sentenceOf(wording.wordAt(attribution.start())));
            if (attribution.form() == Form.DIRECT) {
                attribution.content().forEach(span -> taken.set(span.start(), span.end()));
            }
        }
        for (int sentence = 0; sentence < wording.sentences(); sentence++) {
            int start = wording.sentence(sentence).start();
            boolean goesOn =
                    paragraphs.contains(start) || (sentence > 0 && spoken.get(sentence - 1));
            if (goesOn && earliest < start) {
                bareQuotation(wording.first(sentence), taken).ifPresent(attributions::add);
            }
        }
        attributions.sort(Comparator.comparingInt(Attribution::start));
    }

    private Optional<Attribution> bareQuotation(int first, BitSet taken) {
        Quotations.Quotation quotation = parse.quotations().around(first);
        boolean bare =
                quotation != null
                        && quotation.open() == first
                        && quotation.isSpeech()
                        && endsSentence(quotation)
                        && !taken.get(wording.span(first + 1).start());
        return quotation == null || !bare
                ? Optional.empty()
                : parse.clauses()
                        .inside(quotation)
                        .map(span -> attribution(BARE_QUOTATION, null, span));
    }

    /// Whether nothing but marks stands behind a quotation in its last sentence.
    private boolean endsSentence(Quotations.Quotation quotation) {
        int end = wording.end(wording.sentenceOf(quotation.close()));
        for (int i = quotation.close() + 1; i < end; i++) {
            if (!wording.isMark(i)) {
                return false;
            }
        }
        return true;
    }

    private List<Statement> statements() {
        var speakers =
                new Speakers(wording, ReportNames.of(wording, language, named, attributions));
        var chains = Chains.of(report, wording, attributions, speakers);
        var ids = new Ids("s");
        Named.Who actors = named.who();
        var statements = new ArrayList<Statement>();
        for (int i = 0; i < attributions.size(); i++) {
            Attribution attribution = attributions.get(i);
            if (chains.isNobody(i) && NEEDS_SPEAKER.contains(attribution.rule())) {
                continue;
            }
            String speaker = chains.speaker(i);
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
                            chains.chain(i),
                            attribution.rule()));
        }
        return statements;
    }

    private @Nullable Span span(@Nullable Phrase source) {
        return source == null ? null : wording.span(source.first(), source.end());
    }
}
