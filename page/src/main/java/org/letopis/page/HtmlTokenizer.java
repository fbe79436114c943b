package org.letopis.page;

/// Takes HTML apart into tags, text and the rest, in one pass and without a tree.
///
/// These are the states of the section «Tokenization» of the HTML standard, named in the methods that stand for them.
/// Nothing is copied: a token is a stretch of the characters, and so is the value of an attribute. Which elements a tag
/// opens and closes is the business of [OpenElements].
///
/// Whatever the input, each character is passed once, but for the few that a `<` starts in vain; [#passed()] counts them.
// Attributes have a place each, in their order.
@SuppressWarnings("EnumOrdinal")
final class HtmlTokenizer {
    enum Token {
        TEXT,
        START_TAG,
        END_TAG,
        /// A comment, doctype, processing instruction, or an end tag without a name.
        MARKUP,
        END
    }

    private final String html;
    private final int[] valueFrom = new int[Attribute.COUNT];
    private final int[] valueEnd = new int[Attribute.COUNT];

    /// In which tag each attribute was last seen, so that none has to be forgotten.
    private final int[] seenIn = new int[Attribute.COUNT];

    private int tags;
    private int at;
    private int from;
    private int end;
    private Tag tag = Tag.OTHER;
    private int nameHash;
    private boolean selfClosing;
    private boolean endless;
    private long passed;

    HtmlTokenizer(String html) {
        this.html = html;
    }

    /// Where the token's text or comment begins; of a tag, its name. Of a start tag with [Trait#RAW_TEXT], see
    /// [#passRawText()].
    int from() {
        return from;
    }

    /// Behind the last character that [#from()] begins.
    int end() {
        return end;
    }

    /// The element that the tag is of.
    Tag tag() {
        return tag;
    }

    /// The same for tags of the same name.
    int nameHash() {
        return nameHash;
    }

    boolean isSelfClosing() {
        return selfClosing;
    }

    /// Characters looked at so far; those looked at twice count twice.
    long passed() {
        return passed;
    }

    boolean has(Attribute attribute) {
        return seenIn[attribute.ordinal()] == tags;
    }

    /// Where the value of an attribute that the tag has begins.
    int valueFrom(Attribute attribute) {
        return valueFrom[attribute.ordinal()];
    }

    /// Where the value of an attribute that the tag has ends.
    int valueEnd(Attribute attribute) {
        return valueEnd[attribute.ordinal()];
    }

    /// The value of an attribute with its references replaced; empty where the tag has none.
    String value(Attribute attribute) {
        if (!has(attribute)) {
            return "";
        }
        int place = attribute.ordinal();
        String raw = html.substring(valueFrom[place], valueEnd[place]);
        return CharacterReferences.decode(raw, true);
    }

    /// The state «data»: text up to the next tag or other markup. A `<` that begins none of these is text.
    Token next() {
        int length = html.length();
        if (at >= length) {
            return Token.END;
        }
        int begin = at;
        Token token = html.charAt(at) == '<' ? tagOpen() : Token.TEXT;
        if (token == Token.TEXT) {
            from = begin;
            int bracket = begin;
            do {
                bracket = html.indexOf('<', bracket + 1);
            } while (bracket >= 0 && !beginsMarkup(bracket));
            end = bracket < 0 ? length : bracket;
            at = end;
        }
        passed += at - begin;
        return token;
    }

    private boolean beginsMarkup(int bracket) {
        char c = charAt(bracket + 1);
        if (c == '/') {
            passed++;
            return charAt(bracket + 2) != 0;
        }
        return isLetter(c) || c == '!' || c == '?';
    }

    /// «Tag open» and «end tag open». TEXT where it is none.
    private Token tagOpen() {
        char c = charAt(at + 1);
        if (isLetter(c)) {
            return tag(at + 1) ? Token.START_TAG : Token.END;
        }
        if (c == '/' && isLetter(charAt(at + 2))) {
            return tag(at + 2) ? Token.END_TAG : Token.END;
        }
        return switch (c) {
            case '/' -> charAt(at + 2) == 0 ? Token.TEXT : bogusComment();
            case '?' -> bogusComment();
            case '!' -> html.startsWith("--", at + 2) ? comment() : bogusComment();
            default -> Token.TEXT;
        };
    }

    /// «Bogus comment», which doctypes and CDATA sections are to a reader of HTML.
    private Token bogusComment() {
        from = at + 2;
        int bracket = html.indexOf('>', from);
        end = bracket < 0 ? html.length() : bracket;
        at = Math.min(html.length(), end + 1);
        return Token.MARKUP;
    }

    /// «Comment start» to «comment end bang»: up to `-->` or `--!>`; `<!-->` and `<!--->` are whole.
    private Token comment() {
        from = at + 4;
        if (charAt(from) == '>' || html.startsWith("->", from)) {
            end = from;
            at = html.indexOf('>', from) + 1;
            return Token.MARKUP;
        }
        int dashes = html.indexOf("--", from);
        while (dashes >= 0) {
            boolean bang = charAt(dashes + 2) == '!' && charAt(dashes + 3) == '>';
            if (bang || charAt(dashes + 2) == '>') {
                end = dashes;
                at = dashes + (bang ? 4 : 3);
                return Token.MARKUP;
            }
            dashes = html.indexOf("--", dashes + 1);
        }
        end = html.length();
        at = end;
        return Token.MARKUP;
    }

    /// «Tag name» and what follows up to the bracket. False where the page ends within the tag, which then is none.
    private boolean tag(int begin) {
        tags++;
        selfClosing = false;
        int hash = Names.NO_LETTERS;
        boolean hyphen = false;
        int i = begin;
        for (; i < html.length(); i++) {
            char c = html.charAt(i);
            if (isSpace(c) || c == '/' || c == '>') {
                break;
            }
            hash = Names.hash(hash, c);
            hyphen |= c == '-';
        }
        from = begin;
        end = i;
        nameHash = hash;
        Tag known = Tag.of(html, begin, i, hash);
        tag = known == Tag.OTHER && hyphen ? Tag.CUSTOM : known;
        at = attributes(i);
        return at <= html.length();
    }

    /// «Before attribute name», «after attribute name», «self-closing start tag»: the place behind the bracket;
    /// one behind the end of the page where there is none.
    private int attributes(int begin) {
        int i = begin;
        int length = html.length();
        while (i < length) {
            char c = html.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (isSpace(c)) {
                i++;
            } else if (c == '/') {
                i++;
                selfClosing = charAt(i) == '>';
            } else {
                i = attribute(i);
            }
        }
        return length + 1;
    }

    /// «Attribute name»: one attribute; the place behind it. Of two with the same name, the first counts.
    private int attribute(int begin) {
        int hash = Names.NO_LETTERS;
        int i = begin;
        int length = html.length();
        do {
            hash = Names.hash(hash, html.charAt(i));
            i++;
        } while (i < length && !endsName(html.charAt(i)));
        int place = Attribute.find(html, begin, i, hash);
        i = passSpace(i);
        int valueBegin = i;
        int valueStop = i;
        if (charAt(i) == '=') {
            i = passSpace(i + 1);
            char quote = charAt(i);
            boolean quoted = quote == '"' || quote == '\'';
            valueBegin = quoted ? i + 1 : i;
            valueStop = quoted ? html.indexOf(quote, valueBegin) : unquoted(i);
            if (valueStop < 0) {
                return length;
            }
            i = quoted ? valueStop + 1 : valueStop;
        }
        if (place >= 0 && seenIn[place] != tags) {
            seenIn[place] = tags;
            valueFrom[place] = Math.min(valueBegin, length);
            valueEnd[place] = Math.min(valueStop, length);
        }
        return i;
    }

    /// «Attribute value (unquoted)»: up to a space or the bracket.
    private int unquoted(int begin) {
        int i = begin;
        while (i < html.length() && !isSpace(html.charAt(i)) && html.charAt(i) != '>') {
            i++;
        }
        return i;
    }

    private int passSpace(int begin) {
        int i = begin;
        while (i < html.length() && isSpace(html.charAt(i))) {
            i++;
        }
        return i;
    }

    /// «RCDATA», «RAWTEXT» and «script data»: passes the content of the element that has just begun, and its end tag.
    /// From then on [#from()] and [#end()] stand for the content.
    void passRawText() {
        int begin = at;
        String name = html.substring(from, end);
        int bracket = tag == Tag.SCRIPT ? endOfScript(begin) : endTag(name, begin);
        from = begin;
        end = bracket < 0 ? html.length() : bracket;
        int behind = bracket < 0 ? html.length() : attributes(bracket + 2 + name.length());
        at = Math.min(behind, html.length());
        passed += at - begin;
    }

    /// The place of the next end tag of that name; -1 for none.
    private int endTag(String name, int begin) {
        int bracket = html.indexOf("</", begin);
        while (bracket >= 0 && !isName(name, bracket + 2)) {
            bracket = html.indexOf("</", bracket + 2);
        }
        return bracket;
    }

    /// «Script data double escaped»: in `<!-- <script> </script> -->` the end tag is none of the script around it.
    private int endOfScript(int begin) {
        int last = endTag("script", begin);
        int comment = last < 0 || endless ? -1 : html.indexOf("<!--", begin, last);
        if (comment < 0) {
            return last;
        }
        boolean escaped = false;
        boolean twice = false;
        int i = comment;
        for (; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '-' && escaped && html.startsWith("-->", i)) {
                escaped = false;
                twice = false;
            } else if (c == '<' && html.startsWith("<!--", i)) {
                escaped = true;
                // In `<!-->` the two dashes that begin end it too.
                i += 1;
            } else if (c == '<' && escaped && !twice && isName("script", i + 1)) {
                twice = true;
            } else if (c == '<' && charAt(i + 1) == '/' && isName("script", i + 2)) {
                if (!twice) {
                    passed += i - comment;
                    return i;
                }
                twice = false;
            }
        }
        // Nothing ends it: better the first end tag than a page without a text. Nor will it in
        // later scripts.
        passed += i - comment;
        endless = true;
        return last;
    }

    private boolean isName(String name, int begin) {
        if (!html.regionMatches(true, begin, name, 0, name.length())) {
            return false;
        }
        char c = charAt(begin + name.length());
        return c == 0 || isSpace(c) || c == '/' || c == '>';
    }

    /// 0 behind the end of the page.
    private char charAt(int i) {
        return i < html.length() ? html.charAt(i) : 0;
    }

    private static boolean endsName(char c) {
        return c == '=' || c == '>' || c == '/' || isSpace(c);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
