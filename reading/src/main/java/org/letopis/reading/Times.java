package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Report;
import org.letopis.model.Span;
import org.letopis.model.TimeExpression;
import org.letopis.model.TimeExpression.Bound;
import org.letopis.model.TimeExpression.Grain;
import org.letopis.model.TimeExpression.Modifier;
import org.letopis.model.Unread;
import org.letopis.reading.TimePhrase.Role;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Finds expressions of time and resolves them: pieces by rule, joined into phrases, each read against the day of the
/// report and the time that the report tells of at that place.
final class Times {
    /// What was found, and the expressions that have no value.
    record Found(List<TimeExpression> times, List<Unread> unread) {}

    private static final TimeRules RULES = TimeRules.load();
    private static final TimeJoints JOINTS = TimeJoints.load();

    private final Report report;
    private final Wording wording;
    private final Tenses tenses;
    private final @Nullable Anchor anchor;
    private final Quotations quotations;
    private final List<TimePhrase> phrases;
    private final DateInForce story = new DateInForce();
    private final List<TimeExpression> times = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();

    /// Of each sentence the first date or weekday outside its quotations: when what it quotes was said.
    private final Map<Integer, TimePhrase> saidOn = new TreeMap<>();

    private Times(Report report, Wording wording) {
        this.report = report;
        this.wording = wording;
        this.tenses = new Tenses(wording);
        this.anchor = anchor(report);
        this.quotations = Quotations.find(wording, report.parts());
        this.phrases = JOINTS.join(RULES.pieces(wording), wording);
        for (TimePhrase phrase : phrases) {
            boolean dates = phrase.has(Role.DATE) || phrase.has(Role.WEEKDAY);
            if (dates && speechAround(phrase) == null) {
                saidOn.putIfAbsent(wording.sentenceOf(phrase.first()), phrase);
            }
        }
    }

    static Found find(Report report, Wording wording) {
        var finder = new Times(report, wording);
        List<Span> parts = report.parts();
        int part = 0;
        for (TimePhrase phrase : finder.phrases) {
            int start = wording.span(phrase.first()).start();
            while (part + 1 < parts.size() && parts.get(part).end() <= start) {
                part++;
            }
            finder.add(phrase, part);
        }
        return new Found(finder.times, finder.unread);
    }

    /// The dateline says on which day it is written where it is written; the publication may be told in another zone.
    private static @Nullable Anchor anchor(Report report) {
        LocalDate sent = report.dateline() == null ? null : report.dateline().date();
        if (sent != null) {
            return new Anchor(sent);
        }
        return report.published() == null ? null : new Anchor(report.published().day());
    }

    private void add(TimePhrase phrase, int part) {
        if (quotations.isInName(wording, phrase.first(), phrase.end())
                || isStrayClock(phrase, part)) {
            return;
        }
        Span span = wording.span(phrase.first(), phrase.end());
        var before = TimeBounds.before(wording, phrase);
        switch (TimeValues.of(phrase, setting(phrase, before.bound(), part))) {
            case TimeValues.Value value -> {
                boolean interval = value.text().contains("/");
                times.add(
                        new TimeExpression(
                                span,
                                value.text(),
                                interval ? Bound.AT : before.bound(),
                                modifier(phrase, before, value.grain()),
                                value.grain(),
                                value.basis(),
                                phrase.rule()));
                story.name(value, wording.sentenceOf(phrase.first()), part);
            }
            case TimeValues.NotOnCalendar _ ->
                    unread.add(new Unread(span, Unread.Why.DATE_NOT_ON_CALENDAR));
            case TimeValues.Unanchored _ ->
                    unread.add(new Unread(span, Unread.Why.TIME_WITHOUT_ANCHOR));
        }
    }

    private TimeValues.Setting setting(TimePhrase phrase, Bound bound, int part) {
        return new TimeValues.Setting(
                phrase.has(Role.DEICTIC) ? anchorOfSpeech(phrase) : anchor,
                report.published(),
                story,
                tenses.around(phrase.first(), phrase.end()),
                bound,
                TimeBounds.isForward(wording, phrase),
                wording.sentenceOf(phrase.first()),
                part);
    }

    /// A quotation is anchored to when it was said: «6 января министр заявил: «Вчера …»».
    private @Nullable Anchor anchorOfSpeech(TimePhrase phrase) {
        Quotations.Quotation speech = speechAround(phrase);
        if (speech == null) {
            return anchor;
        }
        TimePhrase said =
                Optional.ofNullable(saidOn.get(wording.sentenceOf(speech.open())))
                        .orElseGet(() -> saidOn.get(wording.sentenceOf(speech.close())));
        if (said == null) {
            return anchor;
        }
        var setting =
                new TimeValues.Setting(
                        anchor, null, story, Tenses.Tense.PAST, Bound.AT, false, -1, -1);
        return TimeValues.of(said, setting) instanceof TimeValues.Value value
                        && value.start() != null
                        && (anchor == null || !value.start().isAfter(anchor.day()))
                ? new Anchor(value.start())
                : anchor;
    }

    private Quotations.@Nullable Quotation speechAround(TimePhrase phrase) {
        Quotations.Quotation around = quotations.around(phrase.first());
        return around != null && around.isSpeech() ? around : null;
    }

    /// A clock time with nothing that says so is one only in the dateline: elsewhere it may be a chapter of a recording.
    private boolean isStrayClock(TimePhrase phrase, int part) {
        if (phrase.pieces().size() > 1
                || phrase.pieces().getFirst().kind() != TimePiece.Kind.CLOCK_ALONE) {
            return false;
        }
        int first = wording.first(wording.sentenceOf(phrase.first()));
        int before = phrase.first() - 1;
        boolean begins = before < first || (before == first && wording.isMark(first));
        return !begins || part != report.partsBeforeBlocks();
    }

    private static @Nullable Modifier modifier(
            TimePhrase phrase, TimeBounds.Before before, Grain grain) {
        if (before.isApproximate() || phrase.value("COUPLE").isPresent()) {
            return Modifier.APPROX;
        }
        boolean isWhole =
                switch (phrase.pieces().getFirst().kind()) {
                    // «первые 11 дней ноября» is an interval, «вторая половина дня» a part of the
                    // day
                    case FIRST_DAYS, FIRST_MONTHS, PART -> true;
                    default -> grain == Grain.HALF_YEAR;
                };
        return phrase.value("MOD")
                .or(() -> isWhole ? Optional.empty() : phrase.value("MODFEW"))
                .or(() -> isWhole ? Optional.empty() : phrase.value("HALFOF"))
                .map(Modifier::valueOf)
                .orElse(null);
    }
}
