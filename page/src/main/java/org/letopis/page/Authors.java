package org.letopis.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/// The people who wrote a report, from its metadata, else from its byline.
final class Authors {
    private static final int LONGEST_BYLINE = 150;
    private static final int LONGEST_NAME = 60;

    /// What a byline says before the names.
    private static final Pattern BEFORE =
            Pattern.compile(
                    "^(?:by|von|par|por|di|da|od|door|av|автор(?:ы|ка)?|автор текста|текст|written by|words by|author|autor|autoren)(?::\\s*|\\s+)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BETWEEN =
            Pattern.compile(
                    "\\s*(?:[,;|•·]|\\s(?:and|und|et|y|e|i|и|och|og|&)\\s)\\s*",
                    Pattern.CASE_INSENSITIVE);

    private final SequencedMap<String, String> names = new LinkedHashMap<>();

    private Authors() {}

    static List<String> of(Outline outline, JsonLd jsonLd, Site site, int before) {
        var authors = new Authors();
        jsonLd.authors().forEach(name -> authors.add(name, site.names()));
        Head head = outline.head();
        for (String meta :
                List.of(
                        "author",
                        "article:author",
                        "parsely-author",
                        "sailthru.author",
                        "dc.creator",
                        "dcterms.creator",
                        "byl",
                        "mediator_author")) {
            if (authors.names.isEmpty()) {
                head.all(meta).forEach(name -> authors.add(name, site.names()));
            }
        }
        if (authors.names.isEmpty()) {
            authors.addMarked(outline, site, before);
        }
        if (authors.names.isEmpty()) {
            // A report of the outlet's own: it signs where no person does.
            jsonLd.authors().stream()
                    .filter(name -> Titles.isSiteName(name, site.names()))
                    .filter(name -> name.length() <= LONGEST_NAME && !Furniture.isNobody(name))
                    .forEach(name -> authors.names.putIfAbsent(Characters.fold(name), name));
        }
        return new ArrayList<>(authors.names.values());
    }

    /// The people whom bylines name.
    /// @param outlets names that are no person's
    static List<String> named(List<String> bylines, List<String> outlets) {
        var authors = new Authors();
        bylines.forEach(byline -> authors.add(byline, outlets));
        return new ArrayList<>(authors.names.values());
    }

    private void addMarked(Outline outline, Site site, int before) {
        for (Mark mark : outline.marks()) {
            boolean inComments =
                    mark.at() < outline.segments().size()
                            && outline.isFurniture(outline.segments().get(mark.at()));
            boolean byline =
                    mark.hint() == Hint.AUTHOR
                            && mark.at() <= before
                            && !inComments
                            && mark.text().length() <= LONGEST_BYLINE;
            if (byline) {
                add(mark.text(), site.names());
            }
        }
    }

    private void add(String byline, List<String> outlets) {
        if (byline.length() > LONGEST_BYLINE * 2 || byline.contains("http")) {
            return;
        }
        for (String part : BETWEEN.split(BEFORE.matcher(byline.strip()).replaceFirst(""), -1)) {
            String name = withoutBrackets(BEFORE.matcher(part.strip()).replaceFirst("").strip());
            boolean plausible =
                    name.length() >= 2
                            && name.length() <= LONGEST_NAME
                            && !name.contains("@")
                            && isOfLetters(name)
                            && DateReader.month(name) == 0
                            && Furniture.rule(name) == null
                            && !Furniture.isNobody(name)
                            && !Titles.isSiteName(name, outlets);
            if (plausible) {
                names.putIfAbsent(Characters.fold(name), name);
            }
        }
    }

    /// Without a digit, with a letter that may begin a name.
    private static boolean isOfLetters(String name) {
        boolean initial = false;
        int character;
        for (int i = 0; i < name.length(); i += Character.charCount(character)) {
            character = name.codePointAt(i);
            if (Character.isDigit(character)) {
                return false;
            }
            initial |= isInitial(character);
        }
        return initial;
    }

    /// A capital, or a letter of a script that has none.
    private static boolean isInitial(int character) {
        return Character.isUpperCase(character)
                || (Character.isLetter(character) && !Character.isLowerCase(character));
    }

    /// «Vera Berg (vbe)» as «Vera Berg».
    private static String withoutBrackets(String name) {
        int at = name.indexOf(" (");
        return at > 0 && name.endsWith(")") ? name.substring(0, at) : name;
    }
}
