package org.letopis.page;

import java.util.List;
import java.util.Locale;

/// Writes down what elements say and do not show: `meta`, `link`, `title`, JSON-LD.
final class HeadReader {
    private static final List<Attribute> NAMES_OF_META =
            List.of(Attribute.PROPERTY, Attribute.NAME, Attribute.ITEMPROP);

    private final Markup html;
    private final HtmlTokenizer tokens;
    private final Attributes attributes;
    private final Head head = new Head();

    HeadReader(Markup html, HtmlTokenizer tokens) {
        this.html = html;
        this.tokens = tokens;
        this.attributes = tokens.attributes();
    }

    Head head() {
        return head;
    }

    void meta() {
        for (Attribute name : NAMES_OF_META) {
            if (attributes.has(name)) {
                head.meta(attributes.value(name), attributes.value(Attribute.CONTENT));
            }
        }
    }

    void link() {
        if (attributes.value(Attribute.REL).equalsIgnoreCase("canonical")) {
            head.canonical(attributes.value(Attribute.HREF));
        }
    }

    /// An element whose content is text; the tokenizer is left behind it.
    ///
    /// @param shown whether it stands where something is read
    void rawText(boolean shown) {
        Tag tag = tokens.tag();
        boolean json =
                tag == Tag.SCRIPT
                        && attributes.has(Attribute.TYPE)
                        && attributes
                                .value(Attribute.TYPE)
                                .toLowerCase(Locale.ROOT)
                                .contains("ld+json");
        tokens.passRawText();
        if (shown && (json || tag == Tag.TITLE)) {
            String content = html.text(tokens.from(), tokens.end());
            if (json) {
                head.jsonLd(content);
            } else {
                head.title(CharacterReferences.decode(content, false));
            }
        }
    }
}
