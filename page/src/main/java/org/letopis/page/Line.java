package org.letopis.page;

import java.util.Arrays;

/// The text between two borders of blocks, while it is collected: cleaned as [Characters#clean] does, references replaced.
final class Line {
    private char[] text = new char[1024];
    private int length;
    private boolean space;
    private int letters;
    private int linkLetters;
    private int emphasisLetters;

    int length() {
        return length;
    }

    boolean isBlank() {
        return length == 0;
    }

    /// Adds a stretch of HTML text.
    ///
    /// @param inLink and `emphasised`: what it is part of
    /// @return whether it has a letter
    boolean append(Markup html, int from, int end, boolean inLink, boolean emphasised) {
        int before = letters;
        makeRoom(end - from);
        int i = from;
        while (i < end) {
            char c = html.at(i);
            if (Markup.isPlain(c)) {
                i = addPlain(html, i, end);
            } else if (html.isSpace(i)) {
                space = true;
                i = Math.min(end, html.passSpace(i));
            } else if (c >= 0x80) {
                i = addOther(html, i, end);
            } else {
                i = c == '&' ? addReference(html, i, end) : addRare(c, i);
            }
        }
        int added = letters - before;
        linkLetters += inLink ? added : 0;
        emphasisLetters += emphasised ? added : 0;
        return added > 0;
    }

    /// Words of ASCII with single blanks between them, as they stand.
    private int addPlain(Markup html, int from, int end) {
        if (space && length > 0) {
            text[length++] = ' ';
        }
        space = false;
        int words = html.copyPlain(from, end, text, length);
        length += words - from;
        letters += words - from - html.blanks(from, words);
        return words;
    }

    private int addReference(Markup html, int ampersand, int end) {
        var reference = CharacterReferences.at(html, ampersand, end, false);
        if (reference == null) {
            add('&');
            return ampersand + 1;
        }
        addAll(reference.text());
        return reference.end();
    }

    /// A character that is not ASCII, or what stands for bytes that are none.
    private int addOther(Markup html, int at, int end) {
        int point = html.codePoint(at, end);
        if (point == Markup.MALFORMED) {
            int stop = html.nextAscii(at, end);
            addAll(html.text(at, stop));
            return stop;
        }
        if (point >= 0xC0 && point < 0x1680) {
            // Behind the signs of Latin-1 and before those of other scripts there are neither
            // spaces nor controls.
            add((char) point);
        } else if (Character.isBmpCodePoint(point)) {
            addRare((char) point, at);
        } else {
            add(Character.highSurrogate(point));
            add(Character.lowSurrogate(point));
        }
        return at + Markup.length(point);
    }

    void space() {
        space = true;
    }

    private void addAll(String reference) {
        for (int i = 0; i < reference.length(); i++) {
            addRare(reference.charAt(i), i);
        }
    }

    /// @return the place behind it
    private int addRare(char c, int at) {
        if (Characters.isSpace(c)) {
            space = true;
        } else if (!Characters.isInvisible(c)) {
            add(c);
        }
        return at + 1;
    }

    private void add(char c) {
        if (space) {
            if (length > 0) {
                text[length++] = ' ';
            }
            space = false;
        }
        text[length++] = c;
        letters++;
    }

    /// For so many characters and a space before them; a reference is never shorter than what it stands for.
    private void makeRoom(int characters) {
        int wanted = length + characters + 1;
        if (text.length < wanted) {
            text = Arrays.copyOf(text, Math.max(wanted, text.length * 2));
        }
    }

    /// What was collected since a place.
    String from(int place) {
        int begin = place < length && text[place] == ' ' ? place + 1 : place;
        return new String(text, begin, Math.max(0, length - begin));
    }

    double linkShare() {
        return (double) linkLetters / letters;
    }

    double emphasis() {
        return (double) emphasisLetters / letters;
    }

    void clear() {
        length = 0;
        space = false;
        letters = 0;
        linkLetters = 0;
        emphasisLetters = 0;
    }
}
