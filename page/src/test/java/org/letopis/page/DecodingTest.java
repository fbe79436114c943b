package org.letopis.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

class DecodingTest {
    private static final String RUSSIAN =
            "Мост через Вирну закрыли на ремонт, сообщила пресс-служба города. Откроют его через неделю.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # declared    | really
                    windows-1251  | windows-1251
                    KOI8-R        | KOI8-R
                    utf-8         | utf-8
                    utf-8         | windows-1251
                    utf-8         | KOI8-R
                    windows-1251  | utf-8
                    windows-1251  | KOI8-R
                    iso-8859-1    | windows-1251
                    no-such-name  | KOI8-R
                    ''            | windows-1251
                    """)
    void believesTheBytesBeforeTheDeclaration(String declared, String really) {
        String page = "<meta charset=\"" + declared + "\"><p>" + RUSSIAN;
        assertThat(Decoding.decode(page.getBytes(Charset.forName(really)))).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsTheMarkOfByteOrder(String charset) {
        assertThat(Decoding.decode(("\uFEFF" + RUSSIAN).getBytes(Charset.forName(charset))))
                .isEqualTo(RUSSIAN);
    }

    @Test
    void readsUtf8WithErrors() {
        byte[] bytes = RUSSIAN.getBytes(StandardCharsets.UTF_8);
        bytes[20] = (byte) 0xFF;
        assertThat(Decoding.decode(bytes)).contains("сообщила пресс-служба").contains("\uFFFD");
    }

    @ParameterizedTest
    @CsvSource({
        "iso-8859-7, Η γέφυρα έκλεισε",
        "windows-1252, Die Brücke über die Straße",
        "ISO-8859-2, Most zamknięto"
    })
    void believesADeclarationThatTheBytesDoNotDeny(String charset, String text) {
        String page =
                "<meta http-equiv=Content-Type content='text/html; charset="
                        + charset
                        + "'>"
                        + text;
        assertThat(Decoding.decode(page.getBytes(Charset.forName(charset)))).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ISO-8859-1   | It’s the ferry’s last day – “for now”, says Zoë
                    windows-1252 | It’s the ferry’s last day – for now’, says Zoë
                    ISO-8859-1   | Żółta łódź płynie – nikt się nie śpieszy
                    ISO-8859-1   | Мост закрыли на ремонт
                    """)
    void undoesWhatWasEncodedTwice(String wrong, String text) {
        String page = "<p>" + text;
        byte[] twice =
                new String(page.getBytes(StandardCharsets.UTF_8), Charset.forName(wrong))
                        .getBytes(StandardCharsets.UTF_8);

        assertThat(Decoding.decode(twice)).isEqualTo(page);
        assertThat(Decoding.markup(twice, null).text()).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Es war „ein Spaß“, „ein Graß“ und „ein Maß“, sagte sie: „Spaß…“",
                "Cet été… et l’autre été…\u00A0» – «\u00A0né…\u00A0», «\u00A0né…\u00A0», «\u00A0né…\u00A0»",
                "Tre å… tre Å” tre Ä” tre Ö”",
                "«Â» and «Ã©» are what is left of «é»"
            })
    void leavesWhatIsSeldomButRight(String text) {
        assertThat(Decoding.decode(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
    }
}
