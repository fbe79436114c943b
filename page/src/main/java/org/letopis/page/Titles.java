package org.letopis.page;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// What the head of a page calls the report.
final class Titles {
    private static final int LONGEST = 600;

    /// What divides a title from the name of the site. The first kinds seldom stand within a headline.
    private static final List<String> BARS = List.of(" | ", " :: ", " » ", " « ", " • ", " / ");

    private static final List<String> DASHES = List.of(" — ", " – ", " - ", ": ");

    private final @Nullable String sharedWhole;
    private final String said;
    private final @Nullable String structured;
    private final String unprinted;
    private final List<String> shared = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<SiteName> siteNames;

    private Titles(Head head, @Nullable String structured, List<String> siteNames) {
        this.siteNames = SiteName.all(siteNames);
        this.structured = structured;
        String title = cut(head.title(), this.siteNames);
        sharedWhole = head.first("og:title", "twitter:title", "title", "dc.title");
        said = sharedWhole == null ? title : cut(sharedWhole, this.siteNames);
        String listed = head.first("twitter:title");
        String meta = head.first("headline");
        shared.add(said);
        add(shared, listed == null ? null : cut(listed, this.siteNames));
        add(shared, structured);
        for (String text : List.of(said, title, head.title())) {
            refer(text);
        }
        refer(structured == null ? said : structured);
        String shown = meta != null && said.startsWith(meta) ? meta : said;
        unprinted = structured == null ? shown : structured;
    }

    static Titles of(Head head, JsonLd jsonLd, List<String> siteNames) {
        return new Titles(head, jsonLd.headline(), siteNames);
    }

    private static void add(List<String> all, @Nullable String text) {
        if (text != null && !all.contains(text)) {
            all.add(text);
        }
    }

    private void refer(String text) {
        boolean known = references.stream().anyMatch(reference -> reference.whole().equals(text));
        if (!text.isEmpty() && !known) {
            references.add(Reference.of(text));
        }
    }

    /// As the page wants to be called elsewhere, with the name of the site perhaps; null where only its title says it.
    @Nullable String sharedWhole() {
        return sharedWhole;
    }

    /// The same, or the title, without the name of the site.
    String said() {
        return said;
    }

    /// Of the JSON-LD.
    @Nullable String structured() {
        return structured;
    }

    /// As it is called where the page is shared or listed, without the name of the site.
    List<String> shared() {
        return shared;
    }

    /// What is the headline where the page does not show it: of a title with the name of the site, what a meta element
    /// called «headline» has of it.
    String unprinted() {
        return unprinted;
    }

    boolean isSiteName(Segment segment) {
        return isAmong(segment.fold(), siteNames);
    }

    /// Whether a text that is no heading may be the headline by its length.
    boolean mayBe(Segment segment) {
        for (Reference reference : references) {
            if (reference.isAsLongAs(segment) || reference.holds(segment)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a title is the text with something before it: «COURIER : Bridge closed until May».
    boolean holds(Segment segment) {
        for (Reference reference : references) {
            if (reference.holds(segment)) {
                return true;
            }
        }
        return false;
    }

    /// Twice the words in common by all words, with the title that has most; 0 to 1.
    double agreement(WordSet words) {
        double most = 0;
        for (Reference reference : references) {
            int all = words.size() + reference.words().size();
            double common = 2.0 * words.common(reference.words());
            most = Math.max(most, all == 0 ? 0 : common / all);
        }
        return most;
    }

    private record Reference(String whole, String text, WordSet words) {
        static Reference of(String text) {
            String head = text.substring(0, Math.min(text.length(), LONGEST));
            return new Reference(text, head, new WordSet(Characters.fold(head)));
        }

        boolean isAsLongAs(Segment segment) {
            return Math.abs(segment.length() - text.length()) * 5 <= text.length();
        }

        boolean holds(Segment segment) {
            int before = text.length() - segment.length();
            return before > 2
                    && before < segment.length()
                    && text.endsWith(segment.text())
                    && text.charAt(before - 1) == ' '
                    && !Character.isLetterOrDigit(text.charAt(before - 2));
        }
    }

    /// The title without the name of the site at either end.
    private static String cut(String title, List<SiteName> siteNames) {
        String rest = title;
        for (String bar : BARS) {
            rest = longestPart(rest, bar);
        }
        for (String dash : DASHES) {
            int at = rest.lastIndexOf(dash);
            if (at > 0 && isAmong(Characters.fold(rest.substring(at + dash.length())), siteNames)) {
                rest = rest.substring(0, at);
            }
            at = rest.indexOf(dash);
            if (at > 0 && isAmong(Characters.fold(rest.substring(0, at)), siteNames)) {
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
        return isAmong(Characters.fold(text), SiteName.all(siteNames));
    }

    /// The same for a text as [Characters#fold] has it.
    private static boolean isAmong(String fold, List<SiteName> siteNames) {
        if (fold.isEmpty()) {
            return true;
        }
        for (SiteName name : siteNames) {
            if (fold.length() <= 2 * name.fold().length() && isLike(fold, name)) {
                return true;
            }
        }
        return false;
    }

    /// @param fold not much longer than the name
    private static boolean isLike(String fold, SiteName name) {
        String joined = fold.replace(" ", "");
        boolean longer =
                name.joined().length() >= 4
                        && fold.startsWith(name.fold())
                        && fold.length() < name.fold().length() * 2;
        boolean within = joined.length() >= 3 && name.joined().contains(joined);
        return longer || within || fold.equals(name.fold()) || joined.equals(name.joined());
    }

    /// A name of the site as [Characters#fold] has it, and the same in one word.
    private record SiteName(String fold, String joined) {
        static List<SiteName> all(List<String> names) {
            var all = new ArrayList<SiteName>();
            for (String name : names) {
                String fold = Characters.fold(name);
                all.add(new SiteName(fold, fold.replace(" ", "")));
            }
            return all;
        }
    }
}
