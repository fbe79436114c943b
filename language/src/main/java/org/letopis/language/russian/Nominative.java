package org.letopis.language.russian;

final class Nominative {
    static Nominative load() {
        return new Nominative();
    }

    String of(String phrase) {
        return phrase;
    }
}
