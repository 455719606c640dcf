package nl.herontwerp.costing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.herontwerp.costing.RobotTerms.Cost;
import nl.herontwerp.costing.RobotTerms.HirePer;
import nl.herontwerp.costing.RobotTerms.Item;
import nl.herontwerp.costing.RobotTerms.Payer;
import nl.herontwerp.costing.RobotTerms.Way;
import nl.herontwerp.kernel.Doubt;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Origin;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.wagerules.Explained;

/**
 * What the employer pays of a robot whose cost is said item by item, each item rounded half up to the cent.
 * What others pay is in the explanation and is not counted.
 */
final class RobotCosts {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final List<Item> ONCE = List.of(Item.INTEGRATION, Item.TOOLING, Item.SAFETY, Item.TRAINING);
    private static final List<Item> YEARLY =
            List.of(Item.CHANGEOVER, Item.MAINTENANCE, Item.ENERGY, Item.LICENCES, Item.EXCEPTIONS, Item.RUNNING);

    private RobotCosts() {}

    /** An amount and what it is for; {@code id} is stable. */
    record Part(String id, Phrase label, Explanation amount) {
        Figure<Money> money() {
            return CostImpact.money(amount);
        }
    }

    /** What is paid once: the purchase when it is bought, what it takes to put it to work, lost production. */
    static List<Part> once(String name, RobotTerms terms) {
        var parts = new ArrayList<Part>();
        if (terms.way() == Way.BUY) {
            parts.add(part(terms, Item.PURCHASE).orElseGet(() -> missing(name, Item.PURCHASE)));
        }
        ONCE.forEach(item -> part(terms, item).ifPresent(parts::add));
        lost(terms).ifPresent(parts::add);
        return parts;
    }

    /** What is paid every year, the price of leasing or hiring first. */
    static List<Part> yearly(String name, RobotTerms terms) {
        var parts = new ArrayList<Part>();
        if (terms.way() == Way.LEASE) {
            parts.add(used(
                    name,
                    terms,
                    Item.LEASE,
                    Explained.number(Phrase.of("costing.monthsPerYear"), Figure.known(MONTHS))));
        }
        if (terms.way() == Way.HIRE) {
            parts.add(used(name, terms, Item.HIRE, hirePerYear(terms)));
        }
        var skipped = terms.way() != Way.BUY && terms.upkeepIncluded() ? Set.of(Item.MAINTENANCE) : Set.<Item>of();
        YEARLY.stream()
                .filter(item -> !skipped.contains(item))
                .forEach(item -> part(terms, item).ifPresent(parts::add));
        return parts;
    }

    static Explanation hirePerYear(RobotTerms terms) {
        return Explained.number(
                Phrase.of(terms.hirePer() == HirePer.HOUR ? "costing.hireHours" : "costing.hireMonths"),
                terms.hirePerYear());
    }

    /** The price for an hour or a month, less what others pay of it. */
    static Explanation price(String name, RobotTerms terms, Item item) {
        return terms.cost(item)
                .map(cost -> own(cost, Phrase.ofEnum("costing.robot.price", item)))
                .orElseGet(() -> missing(name, item).amount());
    }

    private static Part used(String name, RobotTerms terms, Item item, Explanation times) {
        var label = label(item);
        var amount = Explained.step(label, "costing.line.use.formula", price(name, terms, item), times)
                .cents(part -> part.get(0).multiply(part.get(1)));
        return new Part(id(item), label, amount);
    }

    private static Optional<Part> part(RobotTerms terms, Item item) {
        return terms.cost(item).map(cost -> new Part(id(item), label(item), own(cost, label(item))));
    }

    private static Part missing(String name, Item item) {
        Figure<Money> unknown = Figure.unknown(Phrase.of("costing.unknown.robotItem", name, label(item)));
        return new Part(id(item), label(item), Explained.money(label(item), unknown));
    }

    private static Optional<Part> lost(RobotTerms terms) {
        var commissioning = terms.commissioning();
        if (commissioning == null) {
            return Optional.empty();
        }
        var label = Phrase.of("costing.line.lostProduction");
        var amount = Explained.step(
                        label,
                        "costing.line.lostProduction.formula",
                        Explained.number(Phrase.of("costing.commissioningDays"), commissioning.days()),
                        Explained.money(Phrase.of("costing.lostPerDay"), commissioning.lostPerDay()))
                .cents(part -> part.get(0).multiply(part.get(1)));
        return Optional.of(new Part("lostProduction", label, amount));
    }

    private static Explanation own(Cost cost, Phrase label) {
        if (cost.payer() == Payer.EMPLOYER) {
            return entered(cost, label);
        }
        return Explained.step(
                        label,
                        "costing.robot.own.formula",
                        entered(cost, Phrase.of("costing.robot.whole", label)),
                        Explained.percentage(
                                Phrase.ofEnum("costing.robot.paidBy", cost.payer()), Figure.known(cost.byOther())))
                .cents(part -> part.get(0).multiply(BigDecimal.ONE.subtract(part.get(1))));
    }

    private static Explanation entered(Cost cost, Phrase label) {
        var source = cost.source();
        return source == null || !cost.amount().isKnown()
                ? Explained.money(label, cost.amount())
                : new Explanation(
                        label,
                        Explanation.money(cost.amount()),
                        null,
                        new Origin.Assumed(Phrase.literal(source)),
                        List.of(),
                        Set.of(Doubt.ASSUMPTION));
    }

    /** What the days are worth that putting it to work takes less than otherwise; shown, not counted. */
    static Optional<Explanation> fastStart(RobotTerms terms) {
        return Optional.ofNullable(terms.commissioning())
                .map(each -> Explained.step(
                                Phrase.of("costing.fastStart"),
                                "costing.fastStart.formula",
                                Explained.number(Phrase.of("costing.usualDays"), each.usualDays()),
                                Explained.number(Phrase.of("costing.commissioningDays"), each.days()),
                                Explained.money(Phrase.of("costing.lostPerDay"), each.lostPerDay()))
                        .cents(part -> part.get(0).subtract(part.get(1)).multiply(part.get(2))));
    }

    /** What others pay, item by item, in the way it is obtained; nothing where the employer pays all. */
    static Stream<Explanation> byOthers(RobotTerms terms) {
        return terms.costs().stream()
                .filter(cost -> cost.payer() != Payer.EMPLOYER)
                .filter(cost -> counts(terms, cost.item()))
                .map(cost -> Explained.step(
                                label(cost.item()),
                                "costing.robot.others.formula",
                                entered(cost, Phrase.of("costing.robot.whole", label(cost.item()))),
                                Explained.percentage(
                                        Phrase.ofEnum("costing.robot.paidBy", cost.payer()),
                                        Figure.known(cost.byOther())))
                        .cents(part -> part.get(0).multiply(part.get(1))));
    }

    private static boolean counts(RobotTerms terms, Item item) {
        return switch (item) {
            case PURCHASE -> terms.way() == Way.BUY;
            case LEASE -> terms.way() == Way.LEASE;
            case HIRE -> terms.way() == Way.HIRE;
            case MAINTENANCE -> terms.way() == Way.BUY || !terms.upkeepIncluded();
            default -> true;
        };
    }

    static Phrase label(Item item) {
        return Phrase.ofEnum("costing.robot.item", item);
    }

    private static String id(Item item) {
        return item.name().toLowerCase(Locale.ROOT);
    }
}
