package org.letopis.names;

import org.letopis.language.Analysis;
import org.letopis.language.Language;
import org.letopis.language.Languages;
import org.letopis.model.Block;
import org.letopis.model.Name;
import org.letopis.model.Page;
import org.letopis.model.Report;
import org.letopis.model.Span;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// A text in which names are marked by brackets: `P[Иван Зареев]`, `O[МВД L[Тарвии]]`; without a letter, of a body.
record Marked(Report report, Analysis analysis, List<Mention> mentions) {
    static final Language RUSSIAN = Languages.of("ru").orElseThrow();

    private record Open(int start, Name.Type type) {}

    static Marked of(String marked) {
        var text = new StringBuilder();
        var open = new ArrayDeque<Open>();
        var spans = new ArrayList<Mention>();
        for (int i = 0; i < marked.length(); i++) {
            char letter = marked.charAt(i);
            boolean typed = i + 1 < marked.length() && marked.charAt(i + 1) == '[';
            if (typed && "POL".indexOf(letter) >= 0) {
                open.push(new Open(text.length(), type(letter)));
                i++;
            } else if (letter == '[') {
                open.push(new Open(text.length(), Name.Type.ORG));
            } else if (letter == ']') {
                spans.add(mention(open, text));
            } else {
                text.append(letter);
            }
        }
        Page page = Page.of("test.txt", text.toString().getBytes(StandardCharsets.UTF_8));
        Report report =
                Report.of(page, "")
                        .language("ru")
                        .blocks(List.of(new Block(Block.Kind.PARAGRAPH, text.toString())))
                        .build();
        spans.sort(java.util.Comparator.comparing(Mention::span));
        return new Marked(report, RUSSIAN.analyse(report.text(), report.parts()), spans);
    }

    private static Name.Type type(char letter) {
        return letter == 'P' ? Name.Type.PER : letter == 'L' ? Name.Type.LOC : Name.Type.ORG;
    }

    private static Mention mention(Deque<Open> open, StringBuilder text) {
        Open one = open.pop();
        String words = text.substring(one.start());
        // No dictionary has the invented countries.
        String name =
                words.equals("Тарвии") || words.equals("Ливонии")
                        ? words.substring(0, words.length() - 1) + "я"
                        : RUSSIAN.nominative(words);
        return new Mention(new Span(one.start(), text.length()), one.type(), name, "gold");
    }

    Named resolved() {
        return Actors.resolve(report, analysis, mentions, RUSSIAN);
    }
}
