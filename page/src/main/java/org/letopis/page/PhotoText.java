package org.letopis.page;

import static java.util.stream.Collectors.joining;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is printed beside a picture, taken apart: what it shows, and whose it is. Empty where that is not said.
record PhotoText(String caption, String credit) {
    private static final int LONGEST = 1000;
    private static final int LONGEST_CREDIT = 150;
    private static final int LONGEST_IN_BRACKETS = 60;

    /// Behind so many signs a label at the beginning has begun.
    private static final int LABEL_WITHIN = 4;

    private static final WordLists LISTS = WordLists.load("photos.txt");

    private static final String LABELS =
            "(?:%s|(?:%s)(?: by| credit|\\s?:|\\s?/))".formatted(anyOf("signs"), anyOf("labels"));

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /// «Мост через Вирну. Фото: пресс-служба», «The bridge (Photo: A. Berg)», «Die Brücke. © A. Berg».
    private static final Pattern CREDIT_AT_END =
            Pattern.compile("(?:^|[\\s.()\\[|/])\\(?(" + LABELS + "\\s?[^\\n]{2,150})$", FLAGS);

    private static final Pattern LABEL =
            Pattern.compile("^[(\\[/|\\s]{0,3}" + LABELS + "\\s?:?\\s*", FLAGS);

    private static final Set<String> BETWEEN = Set.copyOf(LISTS.section("between"));

    private static final BitSet FIRST_LETTERS = firstLetters();

    private static BitSet firstLetters() {
        var letters = new BitSet();
        for (String section : List.of("signs", "labels")) {
            LISTS.section(section).forEach(label -> letters.set(fold(label.charAt(0))));
        }
        return letters;
    }

    private static String anyOf(String section) {
        return LISTS.section(section).stream().map(Pattern::quote).collect(joining("|"));
    }

    /// Takes apart what an element of captions says.
    ///
    /// @param credit what an element of credits says, or empty
    static PhotoText of(String caption, String credit) {
        if (credit.isEmpty()) {
            return of(caption);
        }
        boolean same = credit.equals(caption);
        String rest = same ? "" : caption.replace(credit, "").strip();
        return new PhotoText(trim(rest), source(credit));
    }

    /// Takes apart a caption without an element of credits.
    static PhotoText of(String caption) {
        if (caption.length() >= LONGEST) {
            return new PhotoText(caption, "");
        }
        Matcher labelled = mayHoldLabel(caption) ? CREDIT_AT_END.matcher(caption) : null;
        if (labelled != null && labelled.find()) {
            String shown = caption.substring(0, labelled.start(1));
            return new PhotoText(trim(shown), source(labelled.group(1)));
        }
        int bracket = caption.endsWith(")") ? caption.lastIndexOf('(') : -1;
        if (bracket >= 0) {
            String within = caption.substring(bracket + 1, caption.length() - 1);
            if (isNames(within) && (within.indexOf('/') > 0 || within.indexOf(' ') > 0)) {
                return new PhotoText(caption.substring(0, bracket).strip(), within.strip());
            }
        }
        int sentence = endOfSentence(caption);
        String last = sentence < 0 ? "" : caption.substring(sentence + 2);
        if (last.indexOf('/') > 0 && isNames(last)) {
            return new PhotoText(caption.substring(0, sentence + 1), last);
        }
        return new PhotoText(caption, "");
    }

    /// The full stop behind the last sentence but one, not that of an initial; -1 where there is none.
    private static int endOfSentence(String text) {
        int stop = text.lastIndexOf(". ");
        while (stop >= 2
                && Character.isUpperCase(text.charAt(stop - 1))
                && text.charAt(stop - 2) == ' ') {
            stop = text.lastIndexOf(". ", stop - 1);
        }
        return stop;
    }

    /// Whether a text says whose a picture is: «Foto: A. Berg».
    static boolean isCredit(String text) {
        return text.length() <= LONGEST_CREDIT
                && mayHoldLabel(text.substring(0, Math.min(text.length(), LABEL_WITHIN)))
                && LABEL.matcher(text).lookingAt();
    }

    /// Whether a letter that a label begins with stands where one may begin. Few texts have one, and patterns are slow.
    private static boolean mayHoldLabel(String text) {
        boolean border = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (border && FIRST_LETTERS.get(fold(c))) {
                return true;
            }
            border = !Character.isLetterOrDigit(c);
        }
        return false;
    }

    /// As patterns compare letters without case.
    private static char fold(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    /// «A. Berg/Meridian», not «as seen from the lake» and not «2019».
    private static boolean isNames(String text) {
        if (text.length() < 2 || text.length() > LONGEST_IN_BRACKETS) {
            return false;
        }
        for (String word : text.split("[ /,&|-]+", -1)) {
            boolean name =
                    word.isEmpty()
                            || Character.isUpperCase(word.charAt(0))
                            || BETWEEN.contains(word);
            if (!name) {
                return false;
            }
        }
        return true;
    }

    private static String source(String credit) {
        String source = trim(LABEL.matcher(credit).replaceFirst(""));
        return source.length() > LONGEST_CREDIT ? "" : source;
    }

    private static String trim(String text) {
        String rest = text.strip();
        while (!rest.isEmpty() && "(|/[–—".indexOf(rest.charAt(rest.length() - 1)) >= 0) {
            rest = rest.substring(0, rest.length() - 1).strip();
        }
        while (!rest.isEmpty() && "|/".indexOf(rest.charAt(0)) >= 0) {
            rest = rest.substring(1).strip();
        }
        boolean round = rest.endsWith(")") && rest.indexOf('(') < 0;
        boolean square = rest.endsWith("]") && rest.indexOf('[') < 0;
        rest = round || square ? rest.substring(0, rest.length() - 1).strip() : rest;
        boolean opened = rest.startsWith("(") && rest.endsWith(")") && rest.indexOf('(', 1) < 0;
        return opened ? rest.substring(1, rest.length() - 1).strip() : rest;
    }
}
