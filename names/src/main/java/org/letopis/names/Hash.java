package org.letopis.names;

/// Mixing of small numbers into feature numbers; the same in training and in use, and on every machine.
final class Hash {
    private Hash() {}

    static int mix(int a, int b) {
        int h = a * 0x9E3779B1 + b;
        h ^= h >>> 15;
        h *= 0x85EBCA77;
        h ^= h >>> 13;
        return h;
    }

    static int mix(int a, int b, int c) {
        return mix(mix(a, b), c);
    }

    /// Of letters in any case, ё as е.
    static int of(CharSequence text, int start, int end) {
        int h = 7;
        for (int i = start; i < end; i++) {
            char c = small(text.charAt(i));
            h = h * 31 + c;
        }
        return mix(3, h);
    }

    static char small(char c) {
        if ((c >= 'а' && c <= 'я') || (c >= 'a' && c <= 'z')) {
            return c;
        }
        if ((c >= 'А' && c <= 'Я') || (c >= 'A' && c <= 'Z')) {
            return (char) (c + 32);
        }
        char small = Character.toLowerCase(c);
        return small == 'ё' ? 'е' : small;
    }
}
