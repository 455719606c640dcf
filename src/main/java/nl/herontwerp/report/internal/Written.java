package nl.herontwerp.report.internal;

import java.math.BigDecimal;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.language.Texts;
import nl.herontwerp.report.internal.ReportContent.Fact;

/** Figures as text in the reader's language; what is not known is written as unknown. */
record Written(Texts texts) {

    Fact fact(String key, String value) {
        return new Fact(texts.get(key), value);
    }

    String unknown() {
        return texts.get("kernel.unknown");
    }

    String number(Figure<BigDecimal> figure) {
        return figure.map(number -> texts.formats().decimal(number, 2))
                .toOptional()
                .orElse(unknown());
    }

    String hours(Figure<Hours> figure) {
        return figure.map(texts.formats()::hours).toOptional().orElse(unknown());
    }

    String difference(Figure<Money> figure) {
        return figure.map(texts.formats()::money).toOptional().orElse(unknown());
    }

    String value(Explanation explanation) {
        return explanation
                .value()
                .map(quantity -> switch (quantity) {
                    case Explanation.Quantity.OfMoney(var money) ->
                        texts.formats().money(money);
                    case Explanation.Quantity.OfHours(var hours) ->
                        texts.formats().hours(hours);
                    case Explanation.Quantity.OfPercentage(var part) ->
                        texts.formats().percentage(part);
                    case Explanation.Quantity.OfNumber(var number) ->
                        texts.formats().decimal(number, 4);
                    case Explanation.Quantity.OfDate(var date) ->
                        texts.formats().date(date);
                    case Explanation.Quantity.OfText(var phrase) -> texts.render(phrase);
                })
                .toOptional()
                .orElse(unknown());
    }
}
