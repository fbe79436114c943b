package org.letopis.publish;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Properties;

/// Texts of the interface in one language.
public final class Messages {
    private static final int GROUP = 3;

    /// Numbers below it are easier to read, and to search, undivided: 1000, but 12 000.
    private static final int SHORTEST_DIVIDED = 5;

    private final InterfaceLanguage language;
    private final Properties texts;

    private Messages(InterfaceLanguage language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    /// The texts of the dossier.
    static Messages in(InterfaceLanguage language) {
        return beside(Messages.class, language);
    }

    /// The texts in `messages_CODE.properties`, UTF-8, beside a class.
    public static Messages beside(Class<?> owner, InterfaceLanguage language) {
        String file = "messages_" + language.code() + ".properties";
        var texts = new Properties();
        try {
            texts.load(new StringReader(Resources.text(owner, file)));
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + file, e);
        }
        return new Messages(language, texts);
    }

    InterfaceLanguage language() {
        return language;
    }

    /// The text of that key, with `{0}`, `{1}` … replaced by the values.
    public String of(String key, Object... values) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException(
                    "no text '%s' in messages_%s.properties".formatted(key, language.code()));
        }
        return values.length == 0 ? text : filled(text, values);
    }

    /// The word for a value of the model: `Measure.KILLED` stands under that key.
    String of(Enum<?> choice) {
        return of(key(choice));
    }

    static String key(Enum<?> choice) {
        return choice.getDeclaringClass().getSimpleName() + "." + choice.name();
    }

    /// «5 сообщений»: the number with the noun in the form that it asks for.
    ///
    /// @param noun as in the keys `count.NOUN.FORM`
    /// @param count 0 or more
    String count(String noun, int count) {
        return of(
                "count." + noun + "." + language.plurals().form(count),
                number(BigDecimal.valueOf(count)));
    }

    /// «12 000,5»: as the language writes it.
    String number(BigDecimal value) {
        String plain = value.toPlainString();
        String sign = plain.startsWith("-") ? "−" : "";
        String digits = plain.substring(sign.length());
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String fraction = point < 0 ? "" : of("number.decimal") + digits.substring(point + 1);
        return sign + divided(whole) + fraction;
    }

    private String divided(String whole) {
        if (whole.length() < SHORTEST_DIVIDED) {
            return whole;
        }
        var out = new StringBuilder(whole);
        for (int at = whole.length() - GROUP; at > 0; at -= GROUP) {
            out.insert(at, of("number.group"));
        }
        return out.toString();
    }

    private static String filled(String text, Object... values) {
        var out = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
            int close = text.indexOf('}', open);
            int index = Integer.parseInt(text, open + 1, close, 10);
            out.append(text, at, open).append(values[index]);
            at = close + 1;
        }
        return out.append(text, at, text.length()).toString();
    }

    /// «погибшие» for «Погибшие»: a heading as it stands inside a line.
    static String inLine(String heading) {
        return heading.isEmpty()
                ? heading
                : heading.substring(0, 1).toLowerCase(Locale.ROOT) + heading.substring(1);
    }
}
