package nl.herontwerp.workbench.locations;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.reshoring.LocationCost;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;

/** Amounts of this screen. For one unit hundredths of a cent may count. */
final class Euros {

    private static final int UNIT_DECIMALS = 4;

    private Euros() {}

    /** An amount for one unit: cents, or hundredths of a cent when it has any. */
    static String perUnit(BigDecimal euros) {
        var rounded = euros.setScale(UNIT_DECIMALS, RoundingMode.HALF_UP);
        return "€\u00a0" + Say.formats().unitMoney(rounded);
    }

    static String perUnit(Explanation amount) {
        return CostImpact.money(amount)
                .map(Money::euros)
                .map(Euros::perUnit)
                .toOptional()
                .orElseGet(Figures::unknown);
    }

    static Button opening(Explanation amount) {
        return Figures.opening(perUnit(amount), amount);
    }

    static Button openingWhole(Explanation amount) {
        return Figures.opening(Figures.wholeEuros(CostImpact.money(amount)), amount);
    }

    /** A sum for one unit and a year, with what it is without. */
    static Div sum(LocationCost.Sum sum) {
        var content = new Div(
                line(opening(sum.perUnit()), "workbench.locations.perUnit"),
                line(openingWhole(sum.perYear()), "workbench.locations.perYear"));
        if (!sum.missing().isEmpty()) {
            var without = new Div(Say.text("workbench.locations.without", sum.without()));
            without.addClassName("quiet");
            content.add(without);
        }
        return content;
    }

    private static Div line(Button amount, String key) {
        var line = new Div(amount, new Span(" " + Say.text(key)));
        line.addClassName("location-sum");
        return line;
    }
}
