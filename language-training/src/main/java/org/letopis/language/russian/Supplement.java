package org.letopis.language.russian;

import org.letopis.language.Table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Adds the words of `supplement.txt` to the dictionary, each with all the forms of its model.
final class Supplement {
    private final AzDictionary dictionary;
    private final Map<String, AzDictionary.Form> models = new HashMap<>();

    private Supplement(AzDictionary dictionary) {
        this.dictionary = dictionary;
        for (AzDictionary.Form form : dictionary.forms()) {
            if (form.place() == 0) {
                models.put(form.text() + " " + lexeme(form), form);
            }
        }
    }

    /// The forms of the words that the dictionary lacks.
    static List<AzDictionary.Form> forms(AzDictionary dictionary) {
        var supplement = new Supplement(dictionary);
        var forms = new ArrayList<AzDictionary.Form>();
        for (Table.Row row : Table.beside(Supplement.class, "supplement.txt").rows()) {
            AzDictionary.Form model = supplement.models.get(row.cell(0) + " " + row.cell(1));
            if (model == null) {
                throw row.wrong(
                        "no «%s» of kind %s: wanted a lemma of the dictionary"
                                .formatted(row.cell(0), row.cell(1)));
            }
            for (String word : row.words(2)) {
                if (!supplement.models.containsKey(word + " " + row.cell(1))) {
                    forms.addAll(supplement.like(model, word, row));
                }
            }
        }
        return forms;
    }

    private List<AzDictionary.Form> like(AzDictionary.Form model, String word, Table.Row row) {
        char[] paradigm = dictionary.paradigms().get(model.paradigm());
        int size = paradigm.length / 3;
        String ending = dictionary.suffixes().get(paradigm[0]);
        if (!word.endsWith(ending)) {
            throw row.wrong(
                    "«%s» does not end in -%s like «%s»".formatted(word, ending, model.text()));
        }
        String stem = word.substring(0, word.length() - ending.length());
        var forms = new ArrayList<AzDictionary.Form>();
        for (int place = 0; place < size; place++) {
            String form = stem + dictionary.suffixes().get(paradigm[place]);
            boolean patronymic = dictionary.tags().get(paradigm[size + place]).contains("Patr");
            if (!patronymic) {
                forms.add(new AzDictionary.Form(form, model.paradigm(), place));
            }
        }
        return forms;
    }

    private String lexeme(AzDictionary.Form form) {
        char[] paradigm = dictionary.paradigms().get(form.paradigm());
        String tag = dictionary.tags().get(paradigm[paradigm.length / 3]);
        return tag.substring(0, tag.indexOf(' ') < 0 ? tag.length() : tag.indexOf(' '));
    }
}
