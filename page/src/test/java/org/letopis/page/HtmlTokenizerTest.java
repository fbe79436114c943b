package org.letopis.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.letopis.page.HtmlTokenizer.Token;
import org.letopis.page.Tag.Trait;

import java.util.Locale;
import java.util.StringJoiner;

class HtmlTokenizerTest {
    /// Text stands as it is, tags without their brackets, other markup as «!».
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    one<b>two</b>three                    | one, b, two, /b, three
                    a < b << c<d                          | a < b << c
                    1<2 </ a></3>x<?pi?>y<!doctype html>z | 1<2 , !, !, x, !, y, !, z
                    <>x</>y                               | <>x, !, y
                    x<!--a<b>-->y<!-->z<!--->w<!--v--!>u  | x, !, y, !, z, !, w, !, u
                    x<!-- never closed <b>                | x, !
                    <![CDATA[x]]>y                        | !, y
                    <P CLASS=A>x</P >                     | p class=A, x, /p
                    <p class='a>b' id="c'd">x             | p class=a>b id=c'd, x
                    <p class = a/b id= rel>x              | p class=a/b id=rel, x
                    <p class=one class=two>x              | p class=one, x
                    <p class="a"id="b"/>x                 | p class=a id=b /, x
                    <p =class class x=y hidden>x          | p class= hidden=, x
                    <p/class=a>x                          | p class=a, x
                    <a href="?a=1&copy=2&amp;b&lt">x      | a href=?a=1&copy=2&b<, x
                    <p class="never closed>x              | ``
                    x<p class                             | x
                    <my-box>x</my-box>                    | custom, x, /custom
                    <title>a<b>c</titles></TITLE x>d      | title, a<b>c</titles>, d
                    <textarea></p></textarea>x            | textarea, </p>, x
                    <style>a>b<!--</style>x               | style, a>b<!--, x
                    <script>'<p>'</script>x               | script, '<p>', x
                    <script><!--<script></script>--></script>x | script, <!--<script></script>-->, x
                    <script><!-- '</script>x              | script, <!-- ', x
                    <script><!--<script></script>x        | script, <!--<script>, x
                    <iframe><p>x                          | iframe, <p>x
                    """)
    void tokenizes(String text, String tokens) {
        Markup html = Markup.of(text);
        var tokenizer = new HtmlTokenizer(html);
        var found = new StringJoiner(", ");
        for (Token token = tokenizer.next(); token != Token.END; token = tokenizer.next()) {
            switch (token) {
                case TEXT -> found.add(html.text(tokenizer.from(), tokenizer.end()));
                case START_TAG -> {
                    found.add(startTag(tokenizer));
                    if (tokenizer.tag().has(Trait.RAW_TEXT)) {
                        tokenizer.passRawText();
                        String content = html.text(tokenizer.from(), tokenizer.end());
                        found.add(content);
                    }
                }
                case END_TAG -> found.add("/" + name(tokenizer));
                case MARKUP, END -> found.add("!");
            }
        }
        assertThat(found).hasToString(tokens);
    }

    private static String startTag(HtmlTokenizer tokenizer) {
        var tag = new StringJoiner(" ").add(name(tokenizer));
        for (Attribute attribute : Attribute.values()) {
            if (tokenizer.attributes().has(attribute)) {
                String name = attribute.name().toLowerCase(Locale.ROOT);
                tag.add(name + "=" + tokenizer.attributes().value(attribute));
            }
        }
        return tag + (tokenizer.attributes().areOfSelfClosing() ? " /" : "");
    }

    private static String name(HtmlTokenizer tokenizer) {
        return tokenizer.tag().name().toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a&amp;b &lt &copy2025 &notit; &notin; | a&b < ©2025 ¬it; ∉
                    &#1084;&#x43E;&#X441;&#1090           | мост
                    &#151; &#0; &#xD800; &#x110000;       | — � � �
                    &; & &# &#x; &#xyz; &unknown;         | &; & &# &#x; &#xyz; &unknown;
                    &amp;amp;                             | &amp;
                    """)
    void replacesReferences(String text, String replaced) {
        assertThat(CharacterReferences.decode(text, false)).isEqualTo(replaced);
    }
}
