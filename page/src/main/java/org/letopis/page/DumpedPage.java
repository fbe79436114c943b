package org.letopis.page;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Block;
import org.letopis.model.Extraction;
import org.letopis.model.Moment;
import org.letopis.model.Page;
import org.letopis.model.Photo;
import org.letopis.model.Report;
import org.letopis.model.Report.DateBasis;
import org.letopis.model.Unreadable;
import org.letopis.model.Unreadable.Reason;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// All that a page shows, scraped line by line, menus and lists of other reports included: [Chooser] finds the report
/// among them.
final class DumpedPage {
    static final Chooser CHOOSER = Chooser.builtIn(LineLesson.QUESTIONS);

    /// A report's own text has fewer short lines than this without the end of a sentence; ours.
    private static final int MANY = 15;

    private static final int SHORT = 60;
    private static final int SHORTEST_REPEATED = 30;
    private static final int SHORTEST_HEADLINE = 15;
    private static final int LONGEST_HEADLINE = 250;

    /// Lines above the text among which its headline is; ours.
    private static final int HEADLINE_WITHIN = 15;

    /// Lines around the beginning of the text in which a date is that of the report; ours.
    private static final int DATE_WITHIN = 12;

    /// Lines below the headline whose words it should share.
    private static final int TELLING = 6;

    private final List<TextLine> lines;
    private final boolean[] kept;
    private final int first;
    private final int headline;

    private DumpedPage(List<TextLine> lines, boolean[] kept, int first) {
        this.lines = lines;
        this.kept = kept;
        this.first = first;
        this.headline = headline();
    }

    /// Whether a text is such a dump: many short lines beside its paragraphs.
    static boolean looksLike(List<TextLine> lines) {
        long few =
                lines.stream()
                        .filter(line ->
                                !line.isBlank()
                                        && line.text().length() < SHORT
                                        && !line.endsWithStop())
                        .limit(MANY)
                        .count();
        return few == MANY;
    }

    static Extraction read(Page page, List<TextLine> all, Given given, Chooser chooser) {
        List<TextLine> lines = all.stream().filter(line -> !line.isBlank()).toList();
        var lesson = LineLesson.of(lines.stream().map(TextLine::text).toList());
        boolean[] kept = lesson.chosenBy(chooser, new float[0]);
        int first = -1;
        for (int i = kept.length - 1; i >= 0; i--) {
            first = kept[i] ? i : first;
        }
        if (first < 0) {
            return new Unreadable(
                    page.name(),
                    Reason.NO_REPORT,
                    "%s lines, none of them of a report".formatted(lines.size()));
        }
        return new DumpedPage(lines, kept, first).report(page, given);
    }

    private Report report(Page page, Given given) {
        var blocks = new ArrayList<Block>();
        var photos = new ArrayList<Photo>();
        var leftOut = new LeftOuts();
        var seen = new HashSet<String>();
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            TextLine.Detail detail = line.detail();
            if (detail != null && detail.credit() != null && i >= headline) {
                photos.add(new Photo(null, detail.caption(), detail.credit(), null));
            }
            String rule = i == headline ? null : rule(i, seen);
            if (i != headline && rule == null) {
                blocks.add(TextPage.block(line.text()));
            } else if (rule != null) {
                leftOut.add(line.text(), rule);
            }
        }
        String title = headline < 0 ? "" : lines.get(headline).text();
        var report = Report.of(page, title).blocks(blocks).photos(photos).leftOut(leftOut.all());
        return new Finish(given, given.captured(page)).of(report, date(), Anchor.NONE);
    }

    /// Why a line is left out; null for one that is kept.
    private @Nullable String rule(int i, Set<String> seen) {
        String text = lines.get(i).text();
        if (!kept[i]) {
            return "lines.not-chosen";
        }
        if (headline >= 0 && text.equals(lines.get(headline).text())) {
            return "lines.headline";
        }
        if (text.length() > SHORTEST_REPEATED && !seen.add(text)) {
            return "lines.said-before";
        }
        return Furniture.rule(text);
    }

    /// The line above the text that shares most words with its beginning; the nearer of two.
    private int headline() {
        Set<String> words = new HashSet<>();
        for (int i = first; i < Math.min(lines.size(), first + TELLING); i++) {
            words.addAll(words(lines.get(i).text()));
        }
        int best = -1;
        double most = 0;
        for (int i = Math.max(0, first - HEADLINE_WITHIN); i <= first; i++) {
            double points = points(lines.get(i), words);
            if (points >= most && points > 0) {
                best = i;
                most = points;
            }
        }
        return best;
    }

    private static double points(TextLine line, Set<String> words) {
        String text = line.text();
        boolean possible =
                text.length() >= SHORTEST_HEADLINE
                        && text.length() <= LONGEST_HEADLINE
                        && line.kind() == TextLine.Kind.TEXT
                        && !text.endsWith(".");
        if (!possible) {
            return 0;
        }
        Set<String> own = words(text);
        long shared =
                own.stream().filter(word -> word.length() > 3 && words.contains(word)).count();
        return own.isEmpty() ? 0 : (double) shared / own.size();
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(Characters.fold(text).split(" ", -1)));
    }

    private Publication date() {
        int from = headline < 0 ? first : headline;
        for (int step = 0; step <= DATE_WITHIN; step++) {
            for (int at : new int[] {from + step, from - step}) {
                Moment moment = date(at);
                if (moment != null) {
                    return Publication.of(moment, DateBasis.TEXT);
                }
            }
        }
        return Publication.UNKNOWN;
    }

    private @Nullable Moment date(int at) {
        boolean dated =
                at >= 0
                        && at < lines.size()
                        && lines.get(at).text().length() < SHORT * 2
                        && !lines.get(at).endsWithStop();
        return dated ? DateReader.read(lines.get(at).text()).orElse(null) : null;
    }
}
