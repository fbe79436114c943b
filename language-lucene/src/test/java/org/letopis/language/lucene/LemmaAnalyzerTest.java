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

    /// A row names words of one lemma in fifty forms or so, each of which the lemma finds.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Токаев     | Токаева Токаеву Токаевым Токаеве Токаевы Токаевых
                    Зареева    | Зареевой Зарееву
                    Жаркент    | Жаркента Жаркенту Жаркентом Жаркенте
                    посёлок    | поселок посёлка поселка посёлком посёлков посёлках
                    ребёнок    | ребенка дети детей детям детьми
                    человек    | человека людей людям людьми
                    идти       | идёт идет шёл шла шли идущий
                    погибнуть  | погиб погибла погибли погибших погибшими
                    сообщить   | сообщил сообщила сообщили сообщив сообщат
                    быть       | был была будет будут
                    хороший    | хорошего хорошей хороших хорош
                    два        | двух двум двумя две
                    президент  | президента президентом президенты
                    """)
    void findsEveryFormFromItsLemma(String lemma, String forms) throws IOException {
        Set<String> asked = terms(lemma);
        for (String form : forms.split(" ", -1)) {
            assertThat(terms(form)).as(form).containsAnyElementsOf(asked);
        }
    }

    /// Words that a stemmer runs together.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    банка          | банкир банкрот банкет
                    правительство  | правитель правило правый
                    партия         | партер партизан
                    суд            | судно судьба судья
                    стрелять       | стрелка стрелец
                    полиция        | политика полис
                    глава          | главный головной главарь
                    закон          | законченный закончить
                    победа         | победный беда обед
                    убить          | убыть убыток
                    генерал        | генеральный генератор
                    область        | облако обласкать
                    округ          | окружить окружение
                    Кремль         | кремний крем
                    край           | крайний кройка
                    """)
    void keepsDifferentWordsApart(String word, String others) throws IOException {
        Set<String> asked = terms(word);
        for (String other : others.split(" ", -1)) {
            assertThat(terms(other)).as(other).doesNotContainAnyElementsOf(asked);
        }
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
