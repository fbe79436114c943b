package org.letopis.language.russian;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/// Makes the compact dictionary from the npm package `az`:
/// `DictionaryCompiler AZ/package/dicts dictionary.bin`.
public final class DictionaryCompiler {
    private final AzDictionary source;
    private final EntryLists lists = new EntryLists();
    private final Tag.Table tags = new Tag.Table();

    private DictionaryCompiler(AzDictionary source) {
        this.source = source;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("usage: DictionaryCompiler DICTS_FOLDER_OF_AZ OUTPUT_FILE");
            System.exit(2);
        }
        byte[] content = new DictionaryCompiler(AzDictionary.read(Path.of(arguments[0]))).compile();
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
            BinaryResource.write(out, Dictionary.VERSION, content);
        }
        System.out.printf("%,d bytes%n", content.length);
    }

    private byte[] compile() throws IOException {
        int[] forms = forms();
        int[] lexemes = lexemes();
        int[] common = endings(lexemes, false);
        int[] names = endings(lexemes, true);
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        writeParadigms(out);
        writeInts(out, lists.starts());
        writeInts(out, lists.entries());
        writeInts(out, forms);
        writeInts(out, common);
        writeInts(out, names);
        System.out.printf(
                "edges: %,d forms, %,d common endings, %,d name endings; %,d lists%n",
                forms.length, common.length, names.length, lists.starts().length);
        return bytes.toByteArray();
    }

    /// The automaton of all forms; spellings that differ only in ё share an entry list.
    private int[] forms() {
        var byLetters = new TreeMap<byte[], List<AzDictionary.Form>>(Arrays::compareUnsigned);
        var all = new ArrayList<>(source.forms());
        all.addAll(Supplement.forms(source));
        for (AzDictionary.Form form : all) {
            if (!tag(form).has("Erro")) {
                byLetters.computeIfAbsent(labels(form.text()), _ -> new ArrayList<>(2)).add(form);
            }
        }
        var builder = new AutomatonBuilder();
        byLetters.forEach((letters, forms) -> builder.add(letters, lists.number(entries(forms))));
        return builder.build();
    }

    private List<Integer> entries(List<AzDictionary.Form> forms) {
        return forms.stream()
                .map(form -> entry(form) | chance(form))
                .distinct()
                .sorted((a, b) -> weightFirst(a, b))
                .toList();
    }

    private static int weightFirst(int a, int b) {
        int byWeight = Integer.compare(Dictionary.weight(b), Dictionary.weight(a));
        return byWeight != 0 ? byWeight : Integer.compare(a, b);
    }

    /// Ten steps are enough for a prior, and keep entry lists alike.
    private int chance(AzDictionary.Form form) {
        Integer millionths = source.chances().get(form.text() + ":" + tag(form).grammemes);
        return millionths == null ? 0 : Math.min(255, (int) Math.ceil(millionths / 100_000.0) * 25);
    }

    private static int entry(AzDictionary.Form form) {
        return form.paradigm() << 16 | form.place() << 8;
    }

    private Tag tag(AzDictionary.Form form) {
        char[] paradigm = source.paradigms().get(form.paradigm());
        return tags.of(source.tags().get(paradigm[paradigm.length / 3 + form.place()]));
    }

    /// How many lexemes follow each paradigm.
    private int[] lexemes() {
        int[] lexemes = new int[source.paradigms().size()];
        for (AzDictionary.Form form : source.forms()) {
            if (form.place() == 0) {
                lexemes[form.paradigm()]++;
            }
        }
        return lexemes;
    }

    private int[] endings(int[] lexemes, boolean names) {
        var endings = new Endings();
        for (AzDictionary.Form form : source.forms()) {
            Tag tag = tag(form);
            if (isModel(tag, names) && form.text().indexOf('-') < 0) {
                endings.add(fold(form.text()), entry(form));
            }
        }
        return endings.build(this::grammemes, lexemes, lists);
    }

    /// Names are guessed as nouns that change; names that do not are a matter of their last letter alone.
    private static boolean isModel(Tag tag, boolean names) {
        if (!tag.isProductive() || tag.has("Poss") || tag.isName() != names) {
            return false;
        }
        return !names || (tag.pos == Tag.Pos.NOUN && !tag.has("Fixd"));
    }

    private String grammemes(int entry) {
        char[] paradigm = source.paradigms().get(Dictionary.paradigm(entry));
        return source.tags().get(paradigm[paradigm.length / 3 + Dictionary.place(entry)]);
    }

    private static String fold(String form) {
        return form.replace('ё', 'е');
    }

    static byte[] labels(String text) {
        byte[] labels = new byte[text.length()];
        for (int i = 0; i < labels.length; i++) {
            int label = Alphabet.label(text.charAt(i));
            if (label <= Alphabet.FOREIGN) {
                throw new IllegalArgumentException(
                        "«%s»: %c is not in the alphabet; add it to Alphabet"
                                .formatted(text, text.charAt(i)));
            }
            labels[i] = (byte) label;
        }
        return labels;
    }

    private void writeParadigms(DataOutputStream out) throws IOException {
        writeStrings(out, source.tags());
        writeStrings(out, source.suffixes());
        int[] starts = new int[source.paradigms().size() + 1];
        for (int p = 0; p < source.paradigms().size(); p++) {
            starts[p + 1] = starts[p] + source.paradigms().get(p).length / 3;
        }
        writeInts(out, starts);
        out.writeInt(starts[starts.length - 1]);
        for (char[] paradigm : source.paradigms()) {
            int size = paradigm.length / 3;
            for (int i = 0; i < size; i++) {
                out.writeChar(paradigm[i] | paradigm[2 * size + i] << Paradigms.PREFIX_SHIFT);
            }
        }
        out.writeInt(starts[starts.length - 1]);
        for (char[] paradigm : source.paradigms()) {
            int size = paradigm.length / 3;
            for (int i = 0; i < size; i++) {
                out.writeChar(paradigm[size + i]);
            }
        }
    }

    private static void writeInts(DataOutputStream out, int[] ints) throws IOException {
        out.writeInt(ints.length);
        for (int i : ints) {
            out.writeInt(i);
        }
    }

    /// Where each ends, and all of them in one block.
    private static void writeStrings(DataOutputStream out, Collection<String> strings)
            throws IOException {
        var text = new ByteArrayOutputStream();
        out.writeInt(strings.size());
        for (String string : strings) {
            text.writeBytes(string.getBytes(StandardCharsets.UTF_8));
            out.writeInt(text.size());
        }
        out.writeInt(text.size());
        text.writeTo(out);
    }
}
