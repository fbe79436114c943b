package org.letopis.page;

import java.util.Arrays;

/// The text between two borders of blocks, while it is collected: cleaned as [Characters#clean] does, references replaced.
final class Line {
    private char[] text = new char[1024];
    private int length;
    private boolean space;
    private boolean surrogates;
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
    boolean append(String html, int from, int end, boolean inLink, boolean emphasised) {
        int before = letters;
        makeRoom(end - from);
        for (int i = from; i < end; i++) {
            char c = html.charAt(i);
            // Behind the signs of Latin-1 and before those of other scripts there are neither
            // spaces nor controls.
            boolean plain = (c > ' ' && c < 127 && c != '&') || (c >= 0xC0 && c < 0x1680);
            if (plain) {
                add(c);
            } else if (c == '&') {
                var reference = CharacterReferences.at(html, i, end, false);
                if (reference == null) {
                    add(c);
                } else {
                    addAll(reference.text());
                    i = reference.end() - 1;
                }
            } else {
                addRare(c);
            }
        }
        int added = letters - before;
        linkLetters += inLink ? added : 0;
        emphasisLetters += emphasised ? added : 0;
        return added > 0;
    }

    void space() {
        space = true;
    }

    private void addAll(String reference) {
        for (int i = 0; i < reference.length(); i++) {
            addRare(reference.charAt(i));
        }
    }

    private void addRare(char c) {
        if (Characters.isSpace(c)) {
            space = true;
        } else if (!Characters.isInvisible(c)) {
            surrogates |= Character.isSurrogate(c);
            add(c);
        }
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
        String since = new String(text, begin, Math.max(0, length - begin));
        return surrogates ? Characters.clean(since) : since;
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
        surrogates = false;
        letters = 0;
        linkLetters = 0;
        emphasisLetters = 0;
    }
}
