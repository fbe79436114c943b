package org.letopis.language.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.letopis.language.Languages;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

class LemmaAnalyzerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Токаева       | Токаев      | true
                    Зареевым      | Зареев      | true
                    стали         | сталь       | true
                    стали         | стать       | true
                    люди          | человек     | true
                    ёлка          | елка        | true
                    шёл           | идти        | true
                    Жаркентом     | Жаркент     | true
                    городах       | город       | true
                    городить      | город       | false
                    мир           | мирный      | false
                    банка         | банк        | true
                    банкир        | банк        | false
                    правило       | право       | false
                    COVID         | covid       | true
                    """)
    void findsAWordInAllItsFormsAndNoOther(String inText, String asked, boolean found)
            throws IOException {
        var common = new TreeSet<>(terms(inText));
        common.retainAll(terms(asked));
        assertThat(!common.isEmpty()).isEqualTo(found);
    }

    private static Set<String> terms(String text) throws IOException {
        var terms = new TreeSet<String>();
        try (var analyzer = new LemmaAnalyzer(Languages.of("ru").orElseThrow());
                TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        }
        return terms;
    }
}
