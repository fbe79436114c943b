package org.letopis.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/// The headline of a report and where it is printed.
///
/// @param at index of the segment; -1 where it is only said in the head of the page
record Headline(String text, int at) {
    /// A heading is the headline if it shares so many words with what the head of the page says; ours.
    private static final double AGREES = 0.5;

    private static final int LONGEST = 300;

    /// What is left behind a kicker is a headline if it is longer; ours.
    private static final int SHORTEST = 20;

    /// What divides a title from the name of the site. The first kinds seldom stand within a headline.
    private static final List<String> BARS = List.of(" | ", " :: ", " » ", " « ", " • ", " / ");

    private static final List<String> DASHES = List.of(" — ", " – ", " - ", ": ");

    /// What stands between a kicker and the headline.
    private static final List<String> KICKER_ENDS = List.of(": ", " - ", " – ", " — ", " | ");

    static Headline of(Outline outline, JsonLd jsonLd, Content content, List<String> siteNames) {
        Head head = outline.head();
        String title = cut(head.title(), siteNames);
        String shared = head.first("og:title", "twitter:title", "title", "dc.title");
        String said = shared == null ? title : cut(shared, siteNames);
        var texts = new LinkedHashSet<>(List.of(said, title, head.title()));
        texts.add(jsonLd.headline() == null ? said : jsonLd.headline());
        texts.remove("");
        var references = new ArrayList<Reference>();
        texts.forEach(text -> references.add(Reference.of(text)));
        int best = -1;
        double most = 0;
        for (int i = 0; i < Math.min(outline.segments().size(), content.end() + 1); i++) {
            double points = points(outline, outline.segments().get(i), references, siteNames);
            if (points > most) {
                best = i;
                most = points;
            }
        }
        if (best >= 0) {
            String printed = outline.segments().get(best).text();
            // What is left of «Kicker: headline» where the kicker is an element of its own.
            String whole = printed.startsWith(": ") ? printed.substring(2) : printed;
            return new Headline(shared == null ? whole : asSaid(whole, shared, said, jsonLd), best);
        }
        String unprinted = jsonLd.headline() != null ? jsonLd.headline() : said;
        return new Headline(unprinted, -1);
    }

    /// What the head of the page says twice, or what is printed without the kicker that the head does not have, or has
    /// otherwise. What the head has as it is printed stays whole: its bar divides no name of a site; nor is it cut in its
    /// middle where the JSON-LD has it as it is printed.
    ///
    /// @param shared as the head has it
    /// @param said the same without the name of the site
    private static String asSaid(String printed, String shared, String said, JsonLd jsonLd) {
        String fold = Characters.fold(printed);
        if (fold.equals(Characters.fold(shared))) {
            return shared;
        }
        String other = jsonLd.headline() == null ? "" : Characters.fold(jsonLd.headline());
        String saidFold = Characters.fold(said);
        if (saidFold.isEmpty() || saidFold.equals(fold)) {
            return printed;
        }
        if (other.equals(saidFold)) {
            return said;
        }
        for (String end : KICKER_ENDS) {
            if (printed.endsWith(end + said)) {
                return said;
            }
            int at = printed.indexOf(end);
            String rest = at < 0 ? "" : printed.substring(at + end.length());
            boolean whole = other.equals(fold);
            if (!whole && rest.length() > SHORTEST && endsWithHeadline(said, rest)) {
                return rest;
            }
        }
        return printed;
    }

    private static boolean endsWithHeadline(String said, String headline) {
        return KICKER_ENDS.stream().anyMatch(end -> said.endsWith(end + headline));
    }

    /// What the head of a page says of the headline.
    private record Reference(int length, WordSet words) {
        static Reference of(String text) {
            String head = text.substring(0, Math.min(text.length(), LONGEST * 2));
            return new Reference(head.length(), new WordSet(Characters.fold(head)));
        }

        boolean isAsLongAs(Segment segment) {
            return Math.abs(segment.length() - length) * 5 <= length;
        }
    }

    /// 0 for a segment that cannot be the headline.
    private static double points(
            Outline outline, Segment segment, List<Reference> references, List<String> siteNames) {
        Tag tag = outline.container(segment).tag;
        double rank =
                switch (tag) {
                    case H1 -> 1;
                    case H2 -> 0.6;
                    case H3 -> 0.3;
                    default -> 0;
                };
        boolean possible =
                segment.length() <= LONGEST
                        && (rank > 0 || isAsLongAsAny(references, segment))
                        && !outline.isIn(segment, Hint.HIDDEN);
        if (!possible) {
            return 0;
        }
        double points = points(rank, new WordSet(segment.words()), references);
        return points > 0 && !isSiteName(segment.text(), siteNames) ? points : 0;
    }

    private static boolean isAsLongAsAny(List<Reference> references, Segment segment) {
        for (Reference reference : references) {
            if (reference.isAsLongAs(segment)) {
                return true;
            }
        }
        return false;
    }

    private static double points(double rank, WordSet words, List<Reference> references) {
        double agreement = 0;
        for (Reference reference : references) {
            agreement = Math.max(agreement, agreement(words, reference.words()));
        }
        if (agreement < AGREES) {
            // A page that says nothing of its headline elsewhere has it in its first large heading.
            return rank == 1 && words.size() > 2 ? 0.1 : 0;
        }
        boolean printedPlain = rank == 0;
        return printedPlain && agreement < 0.9 ? 0 : agreement + rank;
    }

    private static double agreement(WordSet words, WordSet reference) {
        int all = words.size() + reference.size();
        return all == 0 ? 0 : 2.0 * words.common(reference) / all;
    }

    /// The title without the name of the site at either end.
    static String cut(String title, List<String> siteNames) {
        String rest = title;
        for (String bar : BARS) {
            rest = longestPart(rest, bar);
        }
        for (String dash : DASHES) {
            int at = rest.lastIndexOf(dash);
            if (at > 0 && isSiteName(rest.substring(at + dash.length()), siteNames)) {
                rest = rest.substring(0, at);
            }
            at = rest.indexOf(dash);
            if (at > 0 && isSiteName(rest.substring(0, at), siteNames)) {
                rest = rest.substring(at + dash.length());
            }
        }
        return rest.strip();
    }

    private static String longestPart(String title, String bar) {
        String longest = "";
        int from = 0;
        while (from <= title.length()) {
            int to = title.indexOf(bar, from);
            String part = title.substring(from, to < 0 ? title.length() : to);
            longest = part.length() > longest.length() ? part : longest;
            from = to < 0 ? title.length() + 1 : to + bar.length();
        }
        return longest;
    }

    /// Whether the text is a name of the site, or one is the other's address: «Озёрский курьер», «ozkurier.example».
    static boolean isSiteName(String text, List<String> siteNames) {
        String fold = Characters.fold(text);
        String joined = fold.replace(" ", "");
        if (joined.isEmpty()) {
            return true;
        }
        for (String name : siteNames) {
            String site = Characters.fold(name);
            String siteJoined = site.replace(" ", "").toLowerCase(Locale.ROOT);
            if (fold.equals(site) || joined.equals(siteJoined)) {
                return true;
            }
            boolean within = joined.length() >= 3 && siteJoined.contains(joined);
            if (within
                    || (siteJoined.length() >= 4
                            && fold.startsWith(site)
                            && fold.length() < site.length() * 2)) {
                return true;
            }
        }
        return false;
    }
}
