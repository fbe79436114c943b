package org.letopis.page;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One line of a text scraped from a page.
///
/// @param text cleaned; empty for a blank line
/// @param detail what more the kind has; null where nothing
record TextLine(Kind kind, String text, @Nullable Detail detail) {
    enum Kind {
        BLANK,
        /// «Мост через реку - Outlet, 1920, 08.01.2022»
        CAPTION,
        /// «© Пресс-служба города / Мост через реку»
        CREDIT,
        /// «11 апреля 2023, 08:40»
        DATE,
        FURNITURE,
        /// What follows is no part of the report: «Лента новостей».
        END,
        TEXT
    }

    /// Of a caption: its words, the outlet, the date. Of a credit: its words and the caption behind the stroke.
    record Detail(
            @Nullable String caption,
            @Nullable String credit,
            @Nullable String outlet,
            @Nullable String date) {}

    /// Caption, outlet, width of the picture in pixels, date. The caption takes all dashes but the last.
    private static final Pattern CAPTION =
            Pattern.compile(
                    "(.*[^ ]) +[-–—] +([^,]{2,60}), (\\d{3,4}), (\\d{2}\\.\\d{2}\\.\\d{4})");

    private static final Pattern CREDIT =
            Pattern.compile("(?:©|\\(c\\) ) ?([^/]{2,120})(?: / (.{2,}))?");

    private static final int LONGEST_CREDIT = 300;
    private static final int LONGEST_DATE = 40;

    static List<TextLine> all(String text) {
        return text.lines().map(TextLine::of).toList();
    }

    static TextLine of(String raw) {
        String text = Characters.clean(raw);
        if (text.isEmpty()) {
            return new TextLine(Kind.BLANK, text, null);
        }
        TextLine picture = picture(text);
        if (picture != null) {
            return picture;
        }
        if (Furniture.ends(text)) {
            return new TextLine(Kind.END, text, null);
        }
        if (text.length() <= LONGEST_DATE
                && !endsSentence(text)
                && DateReader.read(text).isPresent()) {
            return new TextLine(Kind.DATE, text, new Detail(null, null, null, text));
        }
        return new TextLine(Furniture.rule(text) == null ? Kind.TEXT : Kind.FURNITURE, text, null);
    }

    private static @Nullable TextLine picture(String text) {
        if (text.length() > 1000) {
            return null;
        }
        Matcher caption = CAPTION.matcher(text);
        if (caption.matches()) {
            var detail = new Detail(caption.group(1), null, caption.group(2), caption.group(4));
            return new TextLine(Kind.CAPTION, text, detail);
        }
        Matcher credit = CREDIT.matcher(text);
        if (text.length() <= LONGEST_CREDIT && credit.matches()) {
            var detail = new Detail(credit.group(2), credit.group(1).strip(), null, null);
            return new TextLine(Kind.CREDIT, text, detail);
        }
        return null;
    }

    boolean isBlank() {
        return kind == Kind.BLANK;
    }

    /// Whether the line shows that the text was scraped from a page.
    boolean isMark() {
        return switch (kind) {
            case CAPTION, CREDIT, FURNITURE, END, DATE -> true;
            case BLANK, TEXT -> false;
        };
    }

    boolean endsWithStop() {
        return !text.isEmpty() && ".!?…".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    boolean endsSentence() {
        return endsSentence(text);
    }

    private static boolean endsSentence(String text) {
        return !text.isEmpty() && ".!?…:;»\")".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
