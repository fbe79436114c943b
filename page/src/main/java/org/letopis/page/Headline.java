package org.letopis.page;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The headline of a report and where it is printed.
///
/// @param at index of the segment; -1 where it is only said in the head of the page
record Headline(String text, int at) {
    /// A heading is the headline if it shares so many words with what the head of the page says; ours.
    private static final double AGREES = 0.5;

    /// The largest heading is it with fewer, before smaller ones; ours.
    private static final double AGREES_LARGE = 0.2;

    /// What such a heading is worth: less than a smaller one that has the words.
    private static final double LARGE = 1.25;

    private static final int LONGEST = 300;

    /// What is left behind a kicker is a headline if it is longer; ours.
    private static final int SHORTEST = 20;

    /// Behind a heading for machines, the one for readers stands among so many segments; ours.
    private static final int BELOW = 3;

    /// A kicker that is printed in one with the headline is shorter; ours.
    private static final int LONGEST_KICKER = 40;

    /// What stands between a kicker and the headline.
    private static final List<String> KICKER_ENDS = List.of(": ", " - ", " – ", " — ", " | ");

    static Headline of(Outline outline, Titles titles, Content content) {
        int best = -1;
        double most = 0;
        for (int i = 0; i < Math.min(outline.segments().size(), content.end() + 1); i++) {
            double points = points(outline, outline.segments().get(i), titles);
            if (points > most) {
                best = i;
                most = points;
            }
        }
        if (best < 0) {
            return new Headline(titles.unprinted(), -1);
        }
        String below = forReaders(outline, best, titles);
        return new Headline(
                below == null ? asSaid(outline.segments().get(best).text(), titles) : below, best);
    }

    /// Some sites print a first heading for search engines, and the headline for readers right below it; the head of the
    /// page says it to whoever shares the page. Null where there is no other.
    private static @Nullable String forReaders(Outline outline, int at, Titles titles) {
        Segment heading = outline.segments().get(at);
        if (outline.container(heading).tag != Tag.H1) {
            return null;
        }
        for (int i = at + 1; i <= Math.min(outline.segments().size() - 1, at + BELOW); i++) {
            for (String said : titles.shared()) {
                String fold = Characters.fold(said);
                if (isOther(heading.fold(), fold)) {
                    String printed = outline.segments().get(i).fold();
                    boolean whole = printed.equals(fold) || printed.endsWith(" " + fold);
                    if (whole && printed.length() - fold.length() < LONGEST_KICKER) {
                        return said;
                    }
                    String kicker = i == at + 1 ? "" : outline.segments().get(i - 1).fold();
                    if (fold.equals(kicker + " " + printed)) {
                        return outline.segments().get(i).text();
                    }
                }
            }
        }
        return null;
    }

    /// Whether it is another headline of the same report, not the same with a kicker or without.
    private static boolean isOther(String heading, String said) {
        return said.length() >= SHORTEST
                && !said.endsWith(heading)
                && !heading.endsWith(said)
                && new WordSet(heading).common(new WordSet(said)) > 0;
    }

    /// What the head of the page says twice, or what is printed without the kicker that the head does not have, or has
    /// otherwise. What the head has as it is printed stays whole: its bar divides no name of a site; nor is it cut in its
    /// middle where the JSON-LD has it as it is printed.
    private static String asSaid(String text, Titles titles) {
        // What is left of «Kicker: headline» where the kicker is an element of its own.
        String printed = text.startsWith(": ") ? text.substring(2) : text;
        String fold = Characters.fold(printed);
        String shared = titles.sharedWhole();
        if (shared == null || fold.equals(Characters.fold(shared))) {
            return shared == null ? printed : shared;
        }
        String said = titles.said();
        String other = titles.structured() == null ? "" : Characters.fold(titles.structured());
        String saidFold = Characters.fold(said);
        if (saidFold.isEmpty() || saidFold.equals(fold)) {
            return printed;
        }
        if (other.equals(saidFold) || isGlued(printed, said)) {
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

    /// Whether something short that is none of it stands behind the headline without a blank: «Bridge closedComments: 45».
    private static boolean isGlued(String printed, String said) {
        int rest = printed.length() - said.length();
        return said.length() >= SHORTEST
                && rest > 0
                && rest < LONGEST_KICKER
                && printed.startsWith(said)
                && Character.isUpperCase(printed.charAt(said.length()));
    }

    private static boolean endsWithHeadline(String said, String headline) {
        return KICKER_ENDS.stream().anyMatch(end -> said.endsWith(end + headline));
    }

    /// 0 for a segment that cannot be the headline.
    private static double points(Outline outline, Segment segment, Titles titles) {
        double rank =
                switch (outline.container(segment).tag) {
                    case H1 -> 1;
                    case H2 -> 0.6;
                    case H3 -> 0.3;
                    default -> 0;
                };
        boolean possible =
                segment.length() <= LONGEST
                        && (rank > 0 || titles.mayBe(segment))
                        && !outline.isIn(segment, Hint.HIDDEN)
                        && !titles.isSiteName(segment);
        if (!possible) {
            return 0;
        }
        var words = new WordSet(segment.words().all());
        double agreement = titles.agreement(words);
        if (rank == 0) {
            return agreement >= 0.9 || titles.holds(segment) ? Math.max(agreement, 0.9) : 0;
        }
        if (agreement >= AGREES) {
            return agreement + rank;
        }
        if (rank < 1 || words.size() <= 2) {
            return 0;
        }
        // A page that says nothing of its headline elsewhere has it in its first large heading.
        return agreement >= AGREES_LARGE ? LARGE : 0.1;
    }
}
