package org.letopis.page;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Why rules would leave a segment out of the report, for each segment of a page.
/// The rules see one segment at a time; [Chooser] weighs what they say against the segments around it.
final class Reasons {
    enum Kind {
        NONE,
        ELEMENT_OF_THE_SITE,
        CAPTION,
        STORY,
        BYLINE_OR_DATE,
        TAGS,
        PHRASE,
        LINKS_ONLY,
        HEADLINE,
        SAID_BEFORE;

        /// Whether no surroundings make up for it.
        boolean isCertain() {
            return this == STORY || this == PHRASE || this == HEADLINE;
        }
    }

    /// @param rule as in `--explain`; null where there is no reason
    record Reason(Kind kind, @Nullable String rule) {
        static final Reason NONE = new Reason(Kind.NONE, null);

        private static final Map<Kind, Reason> OF_KIND = ofKinds();

        static Reason of(Kind kind) {
            return OF_KIND.getOrDefault(kind, NONE);
        }

        private static Map<Kind, Reason> ofKinds() {
            var reasons = new EnumMap<Kind, Reason>(Kind.class);
            for (Kind kind : Kind.values()) {
                String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
                reasons.put(kind, kind == Kind.NONE ? NONE : new Reason(kind, "page." + name));
            }
            return reasons;
        }
    }

    private static final double MOST_LINKS = 0.6;

    /// Links in a list or standing alone are furniture; within prose they are not.
    private static final double LINK_ONLY = 0.9;

    private static final double SOME_LINKS = 0.3;

    private static final int SMALL = 150;
    private static final int SHORTEST_REPEATED = 30;
    private static final int LONGEST_BYLINE = 50;
    private static final int LONGEST_DATE = 80;

    private final Outline outline;
    private final String headline;
    private final PageStory story;
    private final Set<String> seen = new HashSet<>();
    private final Reason[] reasons;
    private boolean begun;

    private Reasons(Outline outline, Headline headline, PageStory story) {
        this.outline = outline;
        this.headline = Characters.fold(headline.text());
        this.story = story;
        this.reasons = new Reason[outline.segments().size()];
    }

    /// @param begin index of the first segment that may be of the report
    static Reasons of(Outline outline, int begin, Headline headline, PageStory story) {
        var reasons = new Reasons(outline, headline, story);
        for (int i = 0; i < reasons.reasons.length; i++) {
            Reason reason = i == headline.at() ? Reason.of(Kind.HEADLINE) : reasons.find(i);
            reasons.reasons[i] = reason;
            if (reason.kind() == Kind.NONE && i >= begin) {
                reasons.begun = true;
                reasons.seen.add(outline.segments().get(i).text());
            }
        }
        return reasons;
    }

    Reason of(int segment) {
        return reasons[segment];
    }

    private Reason find(int i) {
        Segment segment = outline.segments().get(i);
        Container around = outline.container(segment);
        boolean small = segment.length() < SMALL;
        if (outline.isFurniture(segment)) {
            return Reason.of(Kind.ELEMENT_OF_THE_SITE);
        }
        if (around.isIn(Hint.CAPTION) || around.isIn(Hint.CREDIT) || around.isIn(Hint.FIGURE)) {
            return Reason.of(Kind.CAPTION);
        }
        if (story.holds(i)) {
            return Reason.of(Kind.STORY);
        }
        if (small && (around.isIn(Hint.AUTHOR) || around.isIn(Hint.DATE))) {
            return Reason.of(Kind.BYLINE_OR_DATE);
        }
        if (small && around.isIn(Hint.TAGS)) {
            return Reason.of(Kind.TAGS);
        }
        boolean links = segment.linkShare() > SOME_LINKS;
        boolean whole = !links || segment.length() <= SMALL;
        String phrase = whole ? Furniture.rule(segment) : Furniture.rule(start(segment.text()));
        if (phrase != null) {
            return new Reason(Kind.PHRASE, phrase);
        }
        if (segment.linkShare() > (small ? MOST_LINKS : LINK_ONLY)) {
            return Reason.of(Kind.LINKS_ONLY);
        }
        if (segment.length() < SMALL * 2 && repeatsHeadline(segment.fold())) {
            return Reason.of(Kind.HEADLINE);
        }
        boolean again = segment.length() > SHORTEST_REPEATED && seen.contains(segment.text());
        if (again && !around.isCell()) {
            return Reason.of(Kind.SAID_BEFORE);
        }
        return !begun && isDate(segment.text()) ? Reason.of(Kind.BYLINE_OR_DATE) : Reason.NONE;
    }

    /// Enough of a paragraph to tell «Читайте также» with a row of links behind it.
    private static String start(String text) {
        return text.substring(0, Math.min(text.length(), SMALL));
    }

    private static boolean isDate(String text) {
        if (text.length() >= LONGEST_DATE) {
            return false;
        }
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        boolean mostlyNumbers = text.length() < LONGEST_BYLINE || digits * 3 >= text.length();
        return mostlyNumbers && digits > 0 && DateReader.read(text).isPresent();
    }

    /// The headline, alone or, above the text, with a date beside it.
    private boolean repeatsHeadline(String fold) {
        if (fold.equals(headline)) {
            return true;
        }
        return !begun
                && headline.length() > SHORTEST_REPEATED / 2
                && (fold.startsWith(headline + " ") || fold.endsWith(" " + headline))
                && fold.length() - headline.length() <= LONGEST_BYLINE;
    }
}
