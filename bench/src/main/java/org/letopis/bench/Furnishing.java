package org.letopis.bench;

import org.jsoup.nodes.Entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Comments and teasers as sites put them below a report, in many forms, made of the words of other reports.
final class Furnishing {
    private static final List<String> COMMENTS =
            List.of(
                    "Comments",
                    "Kommentare",
                    "Komentarze",
                    "Комментарии",
                    "Commentaires",
                    "Σχόλια");
    private static final List<String> REPLY =
            List.of("Reply", "Ответить", "Antworten", "Odpowiedz", "Répondre");
    private static final List<String> MORE =
            List.of("Read more", "подробнее", "więcej", "weiter", "Lire la suite");
    private static final List<String> DAYS =
            List.of("%02d.%02d.%d", "%02d/%02d/%d", "%02d-%02d-%d", "%d.%d.%d");
    private static final List<String> TIMES = List.of(" %02d:%02d", ", %02d:%02d", " | %02d:%02d");
    private static final List<String> ITEMS = List.of("div", "li", "tr", "p");

    private final Random random;
    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();

    Furnishing(Random random, List<String> bodies) {
        this.random = random;
        for (String body : bodies) {
            body.lines()
                    .filter(l -> l.length() > 60 && l.length() < 900)
                    .limit(12)
                    .forEach(paragraphs::add);
            body.lines()
                    .filter(l -> l.length() > 20 && l.length() < 70)
                    .limit(3)
                    .forEach(titles::add);
        }
    }

    String comments() {
        int count = 2 + random.nextInt(14);
        String item = any(ITEMS);
        boolean answered = happens(0.3);
        boolean dated = happens(0.8);
        boolean inOne = happens(0.3);
        int order = random.nextInt(3);
        var html = new StringBuilder();
        if (happens(0.5)) {
            html.append("<h3>")
                    .append(any(COMMENTS))
                    .append(happens(0.5) ? " (" + count + ")" : "")
                    .append("</h3>");
        }
        for (int i = 0; i < count; i++) {
            String who = happens(0.8) ? name() : "";
            String when = dated ? date() : "";
            String head = order == 0 ? who + " " + when : order == 1 ? when + " " + who : who;
            String text = comment();
            String inner =
                    inOne
                            ? escaped(head + (happens(0.5) ? ": " : " ") + text)
                            : (happens(0.5) ? in("b", head) : in("div", head))
                                    + (happens(0.5) ? "<br>" + escaped(text) : in("p", text));
            String behind = order == 2 && dated ? in("div", when) : "";
            String answer = answered ? "<a href=#>" + any(REPLY) + "</a>" : "";
            html.append(begin(item)).append(inner).append(behind).append(answer).append(end(item));
        }
        return around(item, html.toString())
                + (happens(0.5) ? "<form><textarea></textarea></form>" : "");
    }

    String teasers() {
        int count = 3 + random.nextInt(12);
        String item = any(ITEMS.subList(0, 3));
        String ending = any(List.of("...", "…", ""));
        boolean dated = happens(0.4);
        boolean more = happens(0.3);
        List<String> forms = List.of("<h4>%s</h4>", "<b>%s</b><br>", "<div>%s</div>", "%s ");
        String form = any(forms);
        boolean alone = form.equals(forms.getLast()) && happens(0.5);
        var html =
                new StringBuilder(
                        happens(0.6) ? in("h3", cut(any(titles), 8 + random.nextInt(20))) : "");
        for (int i = 0; i < count; i++) {
            String link = "<a href=/%d>%s</a>".formatted(i, escaped(any(titles)));
            String text = cut(any(paragraphs), 60 + random.nextInt(300)) + ending;
            html.append(begin(item))
                    .append(dated && happens(0.5) ? in("span", date()) + " " : "")
                    .append(form.formatted(link))
                    .append(alone ? "" : in(happens(0.5) ? "p" : "div", text))
                    .append(more ? "<a href=/%d>%s</a>".formatted(i, any(MORE)) : "")
                    .append(end(item));
        }
        return around(item, html.toString());
    }

    /// In one go, or with a small letter and without its last sign.
    private String comment() {
        String text = cut(any(paragraphs), 40 + random.nextInt(400));
        if (happens(0.4)) {
            text = text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
        }
        return happens(0.3) ? text.replaceAll("[.!?]$", "") + (happens(0.4) ? "!!!" : "") : text;
    }

    /// One word or two of a paragraph, or one with a number.
    private String name() {
        String[] words = any(paragraphs).replaceAll("[^\\p{L} ]", " ").strip().split(" +", -1);
        String word = words[random.nextInt(words.length)];
        if (happens(0.3)) {
            return word + random.nextInt(99);
        }
        return happens(0.5) ? word + " " + words[random.nextInt(words.length)] : word;
    }

    private String date() {
        int day = 1 + random.nextInt(28);
        String date = any(DAYS).formatted(day, 1 + random.nextInt(12), 2005 + random.nextInt(20));
        boolean timed = happens(0.7);
        return timed ? date + any(TIMES).formatted(random.nextInt(24), random.nextInt(60)) : date;
    }

    private static String begin(String item) {
        return item.equals("tr") ? "<tr><td>" : "<" + item + ">";
    }

    private static String end(String item) {
        return item.equals("tr") ? "</td></tr>" : "</" + item + ">";
    }

    private static String around(String item, String html) {
        return switch (item) {
            case "tr" -> "<table>" + html + "</table>";
            case "li" -> "<ul>" + html + "</ul>";
            default -> html;
        };
    }

    private static String in(String tag, String text) {
        return "<" + tag + ">" + escaped(text) + "</" + tag + ">";
    }

    private static String escaped(String text) {
        return Entities.escape(text);
    }

    private static String cut(String text, int length) {
        int space = text.length() <= length ? -1 : text.lastIndexOf(' ', length);
        return text.length() <= length
                ? text
                : text.substring(0, space < length / 2 ? length : space);
    }

    private boolean happens(double share) {
        return random.nextDouble() < share;
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
