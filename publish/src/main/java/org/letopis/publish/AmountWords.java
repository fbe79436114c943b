package org.letopis.publish;

import org.letopis.model.Amount;
import org.letopis.model.Figure;

import java.util.regex.Pattern;

/// Says amounts in the language of the interface, hedged as the report hedged them.
record AmountWords(Messages texts) {
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    /// «не менее 9», «5 %», «1,2 KZT»; other units stand in the group, as the report words it.
    String of(Figure figure) {
        String unit = figure.unit();
        boolean shown = unit.equals("%") || CURRENCY.matcher(unit).matches();
        return of(figure.amount()) + (shown ? "\u00a0" + unit : "");
    }

    String of(Amount amount) {
        return switch (amount) {
            case Amount.Exactly a -> texts.number(a.value());
            case Amount.About a -> texts.of("amount.about", texts.number(a.value()));
            case Amount.AtLeast a -> texts.of("amount.at-least", texts.number(a.bound()));
            case Amount.MoreThan a -> texts.of("amount.more-than", texts.number(a.bound()));
            case Amount.UpTo a -> texts.of("amount.up-to", texts.number(a.bound()));
            case Amount.LessThan a -> texts.of("amount.less-than", texts.number(a.bound()));
            case Amount.Between a ->
                    texts.of("amount.range", texts.number(a.from()), texts.number(a.to()));
            case Amount.Vague _ -> texts.of("amount.vague");
        };
    }
}
