package nl.herontwerp.costing;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import nl.herontwerp.costing.CostCase.Robot;
import nl.herontwerp.costing.RobotCosts.Part;
import nl.herontwerp.costing.RobotTerms.Item;
import nl.herontwerp.costing.RobotTerms.Way;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Money;

/** Adds the items of a robot up to its four amounts. */
final class RobotSums {

    private RobotSums() {}

    static Robot of(String id, String name, Figure<BigDecimal> lifeYears, Figure<Money> residual, RobotTerms terms) {
        var once = RobotCosts.once(name, terms);
        return new Robot(
                id,
                name,
                sum(once, part -> part.id().equals("purchase")),
                sum(once, part -> !part.id().equals("purchase") && !part.id().equals("training")),
                sum(once, part -> part.id().equals("training")),
                sum(RobotCosts.yearly(name, terms), part -> true),
                lifeYears,
                residual(residual, terms),
                terms);
    }

    private static Figure<Money> residual(Figure<Money> residual, RobotTerms terms) {
        if (terms.way() != Way.BUY) {
            return Figure.known(Money.ZERO);
        }
        var own = terms.cost(Item.PURCHASE)
                .map(cost -> cost.byOther().complement().fraction())
                .orElse(BigDecimal.ONE);
        return residual.map(worth -> worth.times(own));
    }

    private static Figure<Money> sum(List<Part> parts, Predicate<Part> which) {
        return Figure.total(parts.stream().filter(which).map(Part::money).toList(), Money.ZERO, Money::plus);
    }
}
