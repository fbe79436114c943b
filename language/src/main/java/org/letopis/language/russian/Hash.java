package org.letopis.language.russian;

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
}
