package org.letopis.page;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The forms in which reports come, told by how the bytes begin.
enum Form {
    HTML,
    TEXT,
    FEED,
    /// NewsML-G2, or NITF alone.
    NEWSML,
    /// One or more news items as ninjs, or articles as JSON of no standard, one a line.
    JSON,
    WARC,
    GZIP,
    /// XML or JSON of another kind.
    OTHER;

    /// Bytes by which the form is told.
    static final int LOOKED_AT = 64 * 1024;

    /// Bytes within which most pages of HTML have their first element.
    private static final int SHORT_HEAD = 1024;

    private static final Set<String> FEEDS = Set.of("rss", "rdf", "feed", "channel");
    private static final Set<String> NEWS =
            Set.of(
                    "newsitem",
                    "packageitem",
                    "newsmessage",
                    "nitf",
                    "conceptitem",
                    "knowledgeitem",
                    "planningitem",
                    "catalogitem");

    /// A feed that something was printed before, such as a warning of the program that made it.
    private static final List<String> FEED_WITHIN = List.of("<rss", "<rdf:RDF", "<feed");

    /// @param head the first [#LOOKED_AT] bytes, or all
    static Form of(byte[] head) {
        if (starts(head, "WARC/") || starts(head, "filedesc://")) {
            return WARC;
        }
        if (head.length > 2 && head[0] == 0x1f && head[1] == (byte) 0x8b) {
            return GZIP;
        }
        return of(Decoding.markup(head, null));
    }

    /// The same without decoding more than the first bytes of a page of HTML that says so at once.
    ///
    /// @param page neither an archive nor compressed
    static Form of(Markup page) {
        String start = page.text(0, Math.min(page.length(), SHORT_HEAD));
        int from = firstVisible(start);
        boolean says = from < start.length() && start.charAt(from) == '<' && isHtml(start, from);
        // No character of a string takes more bytes than three.
        return says ? HTML : of(page.text(0, Math.min(page.length(), 3 * LOOKED_AT)));
    }

    private static boolean isHtml(String head, int from) {
        return "html".equalsIgnoreCase(rootName(head, from));
    }

    /// @param text of a page that is neither an archive nor compressed
    static Form of(String text) {
        String head = text.substring(0, Math.min(text.length(), LOOKED_AT));
        int from = firstVisible(head);
        if (from == head.length()) {
            return TEXT;
        }
        return switch (head.charAt(from)) {
            case '<' -> ofXml(head, from);
            case '{', '[' -> ofJson(head, from);
            default -> beginsWithWords(head);
        };
    }

    private static Form beginsWithWords(String head) {
        boolean page = HtmlPage.looksLike(head);
        boolean feed =
                FEED_WITHIN.stream().anyMatch(tag -> holds(head, tag))
                        && !head.toLowerCase(Locale.ROOT).contains("<html");
        return feed ? FEED : page ? HTML : TEXT;
    }

    private static boolean holds(String head, String tag) {
        int at = head.indexOf(tag);
        while (at >= 0 && !isTagEnd(head, at + tag.length())) {
            at = head.indexOf(tag, at + 1);
        }
        return at >= 0;
    }

    private static boolean isTagEnd(String head, int at) {
        return at < head.length()
                && (head.charAt(at) == '>' || Characters.isSpace(head.charAt(at)));
    }

    private static int firstVisible(String head) {
        int i = 0;
        while (i < head.length() && isBefore(head.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isBefore(char c) {
        return Characters.isSpace(c) || Characters.isInvisible(c);
    }

    private static Form ofXml(String head, int from) {
        String root = rootName(head, from);
        if (root == null) {
            return head.startsWith("<?xml", from) ? OTHER : HTML;
        }
        if (root.equalsIgnoreCase("html")) {
            return HTML;
        }
        String local = root.substring(root.indexOf(':') + 1).toLowerCase(Locale.ROOT);
        if (FEEDS.contains(local)) {
            return FEED;
        }
        if (NEWS.contains(local)) {
            return NEWSML;
        }
        boolean xml = head.startsWith("<?xml", from) && !local.equals("html");
        return xml ? OTHER : beginsWithWords(head) == FEED ? FEED : HTML;
    }

    /// The name of the first element; null where there is none.
    private static @Nullable String rootName(String head, int from) {
        int at = from;
        while (at >= 0 && at + 1 < head.length()) {
            char next = head.charAt(at + 1);
            if (Character.isLetter(next)) {
                int end = at + 1;
                while (end < head.length() && isNamePart(head.charAt(end))) {
                    end++;
                }
                return head.substring(at + 1, end);
            }
            int end = head.indexOf(head.startsWith("<!--", at) ? "-->" : ">", at);
            int bracket = head.startsWith("<!DOCTYPE", at) ? head.indexOf('[', at) : -1;
            if (bracket > 0 && bracket < end) {
                end = head.indexOf("]", bracket);
            }
            at = end < 0 ? -1 : head.indexOf('<', end);
        }
        return null;
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '_';
    }

    private static Form ofJson(String head, int from) {
        int next = from + 1;
        while (next < head.length() && Characters.isSpace(head.charAt(next))) {
            next++;
        }
        boolean json = next < head.length() && "\"{}]".indexOf(head.charAt(next)) >= 0;
        if (!json) {
            return beginsWithWords(head);
        }
        return JsonItems.areIn(head.substring(from)) ? JSON : OTHER;
    }

    private static boolean starts(byte[] head, String with) {
        for (int i = 0; i < with.length(); i++) {
            if (i >= head.length || head[i] != with.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
