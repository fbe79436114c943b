package org.letopis.page;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where a page was published: its address, the host of it, and the names that the site gives itself.
///
/// @param url absolute, or null
/// @param host without «www.», or null
record Site(@Nullable String url, @Nullable String host, @Nullable String printedName) {
    /// What stands in titles between the headline and the name of the site.
    private static final List<String> DIVIDERS =
            List.of(" | ", " — ", " – ", " - ", " :: ", " » ", " « ", " • ");

    private static final int LONGEST_NAME = 40;

    /// @param asked the address that the page was fetched from; the last to be believed, as it may be one of many
    static Site of(Head head, JsonLd jsonLd, Given given, @Nullable String asked) {
        String url =
                firstAddress(
                        given.url(), head.canonical(), head.first("og:url"), jsonLd.url(), asked);
        String name =
                head.first(
                        "og:site_name", "application-name", "al:android:app_name", "dc.publisher");
        return new Site(url, host(url), name == null ? jsonLd.publisher() : name);
    }

    /// The name printed, else what the title has behind the headline, else the host.
    @Nullable String outlet(String title, String headline) {
        if (printedName != null) {
            return printedName;
        }
        if (!headline.isEmpty() && title.startsWith(headline)) {
            String name = behind(title.substring(headline.length()));
            if (!name.isEmpty() && name.length() <= LONGEST_NAME) {
                return name;
            }
        }
        return host;
    }

    /// « | News | Lakeville Post» as «Lakeville Post», « » Lakeville Post - local news» too.
    private static String behind(String rest) {
        for (String divider : DIVIDERS) {
            if (rest.startsWith(divider)) {
                String name = rest.substring(rest.lastIndexOf(divider) + divider.length());
                for (String other : DIVIDERS) {
                    int at = name.indexOf(other);
                    name = at > 0 ? name.substring(0, at) : name;
                }
                return name.strip();
            }
        }
        return "";
    }

    /// What may stand in a title beside the headline.
    List<String> names() {
        var names = new ArrayList<String>();
        if (printedName != null) {
            names.add(printedName);
        }
        if (host != null) {
            names.add(host);
        }
        return names;
    }

    private static @Nullable String firstAddress(@Nullable String... candidates) {
        for (String candidate : candidates) {
            if (candidate != null && host(candidate) != null) {
                return candidate;
            }
        }
        return null;
    }

    static @Nullable String host(@Nullable String url) {
        if (url == null || url.length() > 2000) {
            return null;
        }
        try {
            // Characters that browsers forgive in a path are of no interest here.
            int path = url.indexOf('/', url.indexOf("://") + 3);
            String host = new URI(path < 0 ? url : url.substring(0, path)).getHost();
            if (host == null || !url.contains("://")) {
                return null;
            }
            String small = host.toLowerCase(Locale.ROOT);
            return small.startsWith("www.") ? small.substring(4) : small;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
