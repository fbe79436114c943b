package org.letopis.page;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Extraction;
import org.letopis.model.Page;
import org.letopis.model.Report;
import org.letopis.model.Unreadable;
import org.letopis.model.Unreadable.Reason;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// An HTML page.
final class HtmlPage {
    static final Chooser CHOOSER = Chooser.builtIn(ChooserLesson.QUESTIONS);

    /// Where a page that does not begin with a tag shows that it is HTML.
    private static final int LOOKED_AT = 20_000;

    /// Less text is a report only where it is a sentence; ours.
    private static final int FEW_LETTERS = 140;

    /// With a field for a password, less text than this is a login form; ours.
    private static final int LOGIN_LETTERS = 600;

    /// So much text in elements that are named like parts of the site is a report all the same; ours.
    private static final int HIDDEN_LETTERS = 500;

    /// A segment so long is a paragraph; ours.
    private static final int PARAGRAPH = 100;

    /// Where the page has so many times the text chosen, its names may mislead; ours, tuned on 578 pages.
    private static final int MISSED = 5;

    /// What stands beside a form to log in and is so long is a report; ours.
    private static final int LONG_PARAGRAPH = 200;

    /// The rule by which all that a page shows is left out where its text is only in the JSON-LD.
    private static final String SHOWN_BY_SCRIPT = "page.text-in-json-ld";

    /// The same where it is only in a string of a script.
    private static final String IN_SCRIPT = "page.text-in-script";

    /// Less text is a menu and a footer, around what a script is to show; ours.
    private static final int SHELL_LETTERS = 600;

    private static final int MOST_TOPICS = 20;

    private static final Pattern LISTED = Pattern.compile("[,;]");

    private HtmlPage() {}

    static boolean looksLike(String text) {
        String head = text.substring(0, Math.min(text.length(), LOOKED_AT)).stripLeading();
        if (head.length() > 1 && head.charAt(0) == '<') {
            char second = head.charAt(1);
            return Character.isLetter(second) || second == '!' || second == '?';
        }
        String small = head.toLowerCase(Locale.ROOT);
        return small.contains("<html")
                || small.contains("<body")
                || small.contains("</p>")
                || small.contains("</div>");
    }

    static Extraction read(Page page, Markup html, Given given, Chooser chooser) {
        Outline outline = OutlineBuilder.of(html);
        if (outline.isCut()) {
            String detail =
                    "more than %s elements and pieces of text".formatted(Outline.MOST_PIECES);
            return new Unreadable(page.name(), Reason.TOO_LARGE, detail);
        }
        JsonLd jsonLd = JsonLd.of(outline.head().jsonLd());
        Site site = Site.of(outline.head(), jsonLd, given, page.origin().url());
        Found found = Found.in(outline, jsonLd, site, chooser);
        String fault = found.fault();
        if (fault != null || found.misses()) {
            Found other = Found.in(outline.withoutFurniture(), jsonLd, site, chooser);
            boolean more = other.body().letters() > 2 * found.body().letters();
            if (more && other.fault() == null && other.body().letters() >= HIDDEN_LETTERS) {
                return report(page, given, other, jsonLd, site);
            }
        }
        if (fault == null) {
            return report(page, given, found, jsonLd, site);
        }
        Found said = found.said(jsonLd.body(), SHOWN_BY_SCRIPT);
        if (said.body().letters() < FEW_LETTERS && isShell(outline)) {
            said = found.said(ScriptText.of(html), IN_SCRIPT);
        }
        return said.body().letters() >= FEW_LETTERS
                ? report(page, given, said, jsonLd, site)
                : new Unreadable(page.name(), reason(outline), fault);
    }

    /// Whether the page shows next to nothing before its scripts have run. What shows more, a form to log in or a list of
    /// headlines, is what it shows.
    private static boolean isShell(Outline outline) {
        int letters = outline.segments().stream().mapToInt(Segment::length).sum();
        return letters < SHELL_LETTERS && !outline.hasPasswordField();
    }

    static ChooserLesson lesson(Markup html) {
        Outline outline = OutlineBuilder.of(html);
        JsonLd jsonLd = JsonLd.of(outline.head().jsonLd());
        Site site = Site.of(outline.head(), jsonLd, Given.NOTHING, null);
        Content content = Content.of(outline);
        Headline headline =
                Headline.of(outline, Titles.of(outline.head(), jsonLd, site.names()), content);
        PageStory story = PageStory.of(outline, jsonLd, headline.text());
        return ChooserLesson.of(outline, content, headline, story, jsonLd);
    }

    /// The text of a page, chosen.
    private record Found(
            Outline outline, Headline headline, Body body, PageStory story, LeftOuts leftOut) {
        static Found in(Outline outline, JsonLd jsonLd, Site site, Chooser chooser) {
            Content content = Content.of(outline);
            Headline headline =
                    Headline.of(outline, Titles.of(outline.head(), jsonLd, site.names()), content);
            var leftOut = new LeftOuts();
            PageStory story = PageStory.of(outline, jsonLd, headline.text());
            Choice choice =
                    Choice.of(
                            outline,
                            headline,
                            ChooserLesson.of(outline, content, headline, story, jsonLd),
                            chooser);
            Body body = Body.of(outline, content, choice, headline, leftOut);
            return new Found(outline, headline, body, story, leftOut);
        }

        /// A text that the page holds and shows by a script only; empty where it has none.
        ///
        /// @param rule by which what the page shows is left out
        Found said(@Nullable String text, String rule) {
            var said = text == null ? Fragment.EMPTY : Fragment.of(text, headline.text());
            var others = new LeftOuts();
            others.add(outline.head().title(), rule);
            outline.segments().forEach(shown -> others.add(shown.text(), rule));
            said.leftOut().forEach(left -> others.add(left.excerpt(), left.rule()));
            Body body = new Body(said.lead(), said.blocks(), -1, -1);
            return new Found(outline, headline, body, story, others);
        }

        /// Whether most of the page's prose was left out, as parts of the site perhaps.
        boolean misses() {
            long prose = 0;
            for (Segment segment : outline.segments()) {
                boolean paragraph =
                        segment.length() >= PARAGRAPH
                                && segment.linkShare() < 0.3
                                && !outline.isIn(segment, Hint.COMMENTS);
                prose += paragraph ? segment.length() : 0;
            }
            return (long) body.letters() * MISSED < prose;
        }

        @Nullable String fault() {
            return HtmlPage.fault(outline, body);
        }
    }

    private static Reason reason(Outline outline) {
        boolean blank = outline.segments().isEmpty() && outline.head().title().isEmpty();
        return blank ? Reason.EMPTY : Reason.NO_REPORT;
    }

    private static Report report(Page page, Given given, Found found, JsonLd jsonLd, Site site) {
        Outline outline = found.outline();
        Headline headline = found.headline();
        Body body = found.body();
        int first = headline.at() >= 0 ? Math.min(headline.at(), body.first()) : body.first();
        var captured = given.captured(page);
        var dates = new PageDates(outline, first, body.last() + 1, captured);
        var report =
                Report.of(page, headline.text())
                        .lead(body.lead())
                        .blocks(LiveBlog.of(outline.head().jsonLd()).timed(body.blocks()))
                        .url(site.url())
                        .outlet(site.outlet(outline.head().title(), headline.text()))
                        .authors(Authors.of(outline, jsonLd, site, body.last() + 5))
                        .modified(dates.modified(jsonLd))
                        .section(section(outline.head(), jsonLd))
                        .story(found.story().label())
                        .topics(topics(outline.head(), jsonLd))
                        .photos(Photos.of(outline, jsonLd, first, body.last() + 1))
                        .leftOut(found.leftOut().all());
        return new Finish(given, captured)
                .of(report, dates.published(jsonLd, site.url()), Anchor.NONE);
    }

    /// Why the page holds no report; null where it does.
    private static @Nullable String fault(Outline outline, Body body) {
        int letters = body.letters();
        if (outline.segments().isEmpty()) {
            return outline.head().title().isEmpty()
                    ? "no visible character in the HTML"
                    : "a title and no text: a shell that needs JavaScript?";
        }
        if (body.blocks().isEmpty()) {
            return "%s pieces of text, all of them links or parts of the site"
                    .formatted(outline.segments().size());
        }
        boolean paragraph =
                body.blocks().stream().anyMatch(b -> b.text().length() >= LONG_PARAGRAPH);
        if (outline.hasPasswordField() && letters < LOGIN_LETTERS && !paragraph) {
            return "a field for a password and %s characters of text: a login form"
                    .formatted(letters);
        }
        boolean sentence =
                body.blocks().stream()
                        .anyMatch(block ->
                                block.text().length() > 50 && block.text().indexOf(' ') > 0);
        return letters < FEW_LETTERS && !sentence
                ? "%s characters of text, no sentence among them".formatted(letters)
                : null;
    }

    private static @Nullable String section(Head head, JsonLd jsonLd) {
        String meta = head.first("article:section", "og:section", "section", "articlesection");
        return jsonLd.section() != null ? jsonLd.section() : meta;
    }

    private static List<String> topics(Head head, JsonLd jsonLd) {
        var printed = new ArrayList<>(jsonLd.keywords());
        printed.addAll(head.all("article:tag"));
        if (printed.stream().allMatch(String::isBlank)) {
            printed.addAll(head.all("news_keywords"));
            printed.addAll(head.all("keywords"));
        }
        var topics = new LinkedHashSet<String>();
        for (String list : printed) {
            for (String topic : LISTED.split(list, -1)) {
                String clean = Characters.clean(topic);
                if (!clean.isEmpty() && clean.length() <= 80 && topics.size() < MOST_TOPICS) {
                    topics.add(clean);
                }
            }
        }
        return List.copyOf(topics);
    }
}
