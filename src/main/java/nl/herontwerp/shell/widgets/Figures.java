package nl.herontwerp.shell.widgets;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.math.BigDecimal;
import java.util.List;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Quantity;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.shell.Say;

/** Figures on a screen: written the reader's way, unknown said as unknown. */
public final class Figures {

    private Figures() {}

    public static String unknown() {
        return Say.text("kernel.unknown");
    }

    public static String value(Explanation explanation) {
        return explanation.value().map(Figures::quantity).toOptional().orElseGet(Figures::unknown);
    }

    /** Whole euros, for tables and bars; the cents are in the explanation. */
    public static String wholeEuros(Figure<Money> figure) {
        return figure.map(money -> Say.formats().wholeEuros(money)).toOptional().orElseGet(Figures::unknown);
    }

    public static String hours(Figure<Hours> figure) {
        return figure.map(hours -> Say.formats().hours(hours)).toOptional().orElseGet(Figures::unknown);
    }

    public static String number(Figure<BigDecimal> figure, int decimals) {
        return figure.map(number -> Say.formats().decimal(number, decimals))
                .toOptional()
                .orElseGet(Figures::unknown);
    }

    /** A figure that opens its explanation. */
    public static Button opening(String text, Explanation explanation) {
        var button = new Button(text, click -> new WhySheet(click.getSource(), List.of(explanation)).open());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.addClassNames("figure", "number");
        button.setAriaLabel(Say.text("shell.why.open", Say.phrase(explanation.what()), text));
        return button;
    }

    private static String quantity(Quantity quantity) {
        return switch (quantity) {
            case Quantity.OfMoney(var money) -> Say.formats().money(money);
            case Quantity.OfHours(var hours) -> Say.text("shell.hours", hours);
            case Quantity.OfPercentage(var percentage) -> Say.formats().percentage(percentage);
            case Quantity.OfNumber(var number) -> Say.formats().decimal(number, 4);
            case Quantity.OfDate(var date) -> Say.formats().date(date);
            case Quantity.OfText(var phrase) -> Say.phrase(phrase);
        };
    }
}
