package org.letopis.page;

/// Finds the end of elements whose content is text, whatever stands in it: `script`, `style`, `title` and their like.
final class RawText {
    private static final String SCRIPT = "script";

    private final Markup html;

    /// Whether a script has no end in sight; nor will later ones have.
    private boolean endless;

    private long passed;

    RawText(Markup html) {
        this.html = html;
    }

    /// The place of the end tag of an element; -1 for none.
    ///
    /// @param name of the element, at whose begin tag's end the search begins
    int end(Tag tag, String name, int begin) {
        return tag == Tag.SCRIPT ? endOfScript(begin) : endTag(name, begin);
    }

    /// Characters looked at twice so far.
    long passed() {
        return passed;
    }

    private int endTag(String name, int begin) {
        int bracket = html.indexOf("</", begin);
        while (bracket >= 0 && !isName(name, bracket + 2)) {
            bracket = html.indexOf("</", bracket + 2);
        }
        return bracket;
    }

    /// «Script data double escaped»: in `<!-- <script> </script> -->` the end tag is none of the script around it.
    private int endOfScript(int begin) {
        int comment = -1;
        int last = html.indexOf('<', begin);
        while (last >= 0 && !isEndOfScript(last)) {
            comment = comment < 0 && html.startsWith("<!--", last) ? last : comment;
            last = html.indexOf('<', last + 1);
        }
        if (last < 0 || endless || comment < 0) {
            return last;
        }
        boolean escaped = false;
        boolean twice = false;
        int i = comment;
        while (i < html.length()) {
            char c = html.at(i);
            if (c == '-' && escaped && html.startsWith("-->", i)) {
                escaped = false;
                twice = false;
            } else if (c == '<' && html.startsWith("<!--", i)) {
                escaped = true;
                // In `<!-->` the two dashes that begin end it too.
                i += 1;
            } else if (c == '<' && escaped && !twice && isName(SCRIPT, i + 1)) {
                twice = true;
            } else if (c == '<' && isEndOfScript(i)) {
                if (!twice) {
                    passed += i - comment;
                    return i;
                }
                twice = false;
            }
            i = nextSign(i + 1, escaped);
        }
        // Nothing ends it: better the first end tag than a page without a text.
        passed += i - comment;
        endless = true;
        return last;
    }

    /// The next `<`, or the end of the comment before it; the end of the page where there is none.
    private int nextSign(int from, boolean escaped) {
        int bracket = html.indexOf('<', from);
        int stop = bracket < 0 ? html.length() : bracket;
        int dashes = escaped ? html.indexOf("-->", Math.min(from, stop), stop) : -1;
        return dashes < 0 ? stop : dashes;
    }

    private boolean isEndOfScript(int bracket) {
        return html.at(bracket + 1) == '/' && isName(SCRIPT, bracket + 2);
    }

    private boolean isName(String name, int begin) {
        int end = begin + name.length();
        return html.startsWithName(name, begin)
                && (end >= html.length() || html.endOfTagName(end) == end);
    }
}
