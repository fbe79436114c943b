package org.letopis.page;

/// Takes HTML apart into tags, text and the rest, in one pass and without a tree.
///
/// These are the states of the section «Tokenization» of the HTML standard, named in the methods that stand for them.
/// Nothing is copied: a token is a stretch of the page, and so is the value of each of its [Attributes]. Which elements a
/// tag opens and closes is the business of [OpenElements].
///
/// Whatever the input, each character is passed once, but for the few that a `<` starts in vain; [#passed()] counts them.
final class HtmlTokenizer {
    enum Token {
        TEXT,
        START_TAG,
        END_TAG,
        /// A comment, doctype, processing instruction, or an end tag without a name.
        MARKUP,
        END
    }

    private final Markup html;
    private final Attributes attributes;
    private final RawText rawText;
    private int at;
    private int from;
    private int end;
    private Tag tag = Tag.OTHER;
    private long passed;

    HtmlTokenizer(Markup html) {
        this.html = html;
        this.attributes = new Attributes(html);
        this.rawText = new RawText(html);
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
        return Names.hash(html, from, end);
    }

    /// Of the start tag that was read last.
    Attributes attributes() {
        return attributes;
    }

    /// Characters looked at so far; those looked at twice count twice.
    long passed() {
        return passed + rawText.passed();
    }

    /// The state «data»: text up to the next tag or other markup. A `<` that begins none of these is text.
    Token next() {
        int length = html.length();
        if (at >= length) {
            return Token.END;
        }
        int begin = at;
        Token token = html.at(at) == '<' ? tagOpen() : Token.TEXT;
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
        char c = html.at(bracket + 1);
        if (c == '/') {
            passed++;
            return html.at(bracket + 2) != 0;
        }
        return isLetter(c) || c == '!' || c == '?';
    }

    /// «Tag open» and «end tag open». TEXT where it is none.
    private Token tagOpen() {
        char c = html.at(at + 1);
        if (isLetter(c)) {
            return tag(at + 1, true) ? Token.START_TAG : Token.END;
        }
        if (c == '/' && isLetter(html.at(at + 2))) {
            return tag(at + 2, false) ? Token.END_TAG : Token.END;
        }
        return switch (c) {
            case '/' -> html.at(at + 2) == 0 ? Token.TEXT : bogusComment();
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
        if (html.at(from) == '>' || html.startsWith("->", from)) {
            end = from;
            at = html.indexOf('>', from) + 1;
            return Token.MARKUP;
        }
        int dashes = html.indexOf("--", from);
        while (dashes >= 0) {
            boolean bang = html.at(dashes + 2) == '!' && html.at(dashes + 3) == '>';
            if (bang || html.at(dashes + 2) == '>') {
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
    private boolean tag(int begin, boolean start) {
        from = begin;
        end = html.endOfTagName(begin);
        Tag known = Tag.of(html, begin, end);
        boolean custom = known == Tag.OTHER && html.indexOf('-', begin, end) >= 0;
        tag = custom ? Tag.CUSTOM : known;
        at = start ? attributes.read(end) : attributes.pass(end);
        return at <= html.length();
    }

    /// «RCDATA», «RAWTEXT» and «script data»: passes the content of the element that has just begun, and its end tag.
    /// From then on [#from()] and [#end()] stand for the content.
    void passRawText() {
        int begin = at;
        int nameLength = end - from;
        int bracket = rawText.end(tag, html.text(from, end), begin);
        from = begin;
        end = bracket < 0 ? html.length() : bracket;
        int behind = bracket < 0 ? html.length() : attributes.pass(bracket + 2 + nameLength);
        at = Math.min(behind, html.length());
        passed += at - begin;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
