package nl.herontwerp.costing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.herontwerp.costing.Bought.Contract;
import nl.herontwerp.costing.Bought.Per;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Quantity;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.wagerules.Explained;

/** Lines of work that is bought: what the supplier gets, what own people go on to do for it, what is paid once. */
final class BoughtLines {

    private BoughtLines() {}

    static List<CostLine> yearly(CostCase input, Rates rates) {
        var lines = new ArrayList<CostLine>();
        for (var contract : input.bought().all()) {
            lines.add(work(contract, amount(contract), price(contract)));
            keeping(contract, rates).ifPresent(lines::add);
        }
        return lines;
    }

    static List<CostLine> oneOff(CostCase input) {
        return input.bought().all().stream()
                .flatMap(contract -> oneOff(contract).stream())
                .toList();
    }

    /** What nobody pays has no line; what is not known has one. */
    static Optional<CostLine> oneOff(Contract contract) {
        if (contract.oneOff().toOptional().filter(Money::isZero).isPresent()) {
            return Optional.empty();
        }
        var label = Phrase.of("costing.line.boughtOnce");
        var stated = Explained.money(Phrase.of("costing.bought.once"), contract.oneOff());
        var amount = isReclaimed(contract)
                ? Explained.step(label, "costing.bought.whole.formula", stated).cents(List::getFirst)
                : Explained.step(label, "costing.bought.wholeVat.formula", stated, vat(contract))
                        .cents(part -> withVat(part.get(0), part.get(1)));
        return Optional.of(line(contract, "once", CostLine.Kind.ONE_OFF, label, amount));
    }

    /** How much is done a year. */
    static Explanation amount(Contract contract) {
        return Explained.number(
                Phrase.of(contract.per() == Per.HOUR ? "costing.bought.hours" : "costing.bought.times"),
                contract.amount());
    }

    static Explanation price(Contract contract) {
        return Explained.money(Phrase.ofEnum("costing.bought.price", contract.per()), contract.price());
    }

    /**
     * What the supplier gets in a year, with the VAT that can't be reclaimed, rounded to the cent.
     *
     * @param amount how much is done in that year
     * @param price in that year
     */
    static CostLine work(Contract contract, Explanation amount, Explanation price) {
        var label = Phrase.ofEnum("costing.line.bought", contract.per());
        var cost = contract.per() == Per.YEAR
                ? perYear(contract, label, price)
                : byAmount(contract, label, billed(contract, amount), price);
        return line(contract, "work", CostLine.Kind.BOUGHT_WORK, label, cost);
    }

    private static Explanation perYear(Contract contract, Phrase label, Explanation price) {
        return isReclaimed(contract)
                ? Explained.step(label, "costing.bought.whole.formula", price).cents(List::getFirst)
                : Explained.step(label, "costing.bought.wholeVat.formula", price, vat(contract))
                        .cents(part -> withVat(part.get(0), part.get(1)));
    }

    private static Explanation byAmount(Contract contract, Phrase label, Explanation billed, Explanation price) {
        return isReclaimed(contract)
                ? Explained.step(label, "costing.bought.formula", billed, price)
                        .cents(part -> part.get(0).multiply(part.get(1)))
                : Explained.step(label, "costing.bought.vat.formula", billed, price, vat(contract))
                        .cents(part -> withVat(part.get(0).multiply(part.get(1)), part.get(2)));
    }

    /** At least the minimum is paid, however little is done. */
    private static Explanation billed(Contract contract, Explanation amount) {
        var least = contract.leastPerYear();
        return least == null
                ? amount
                : Explained.step(
                                Phrase.of("costing.bought.billed"),
                                "costing.bought.billed.formula",
                                amount,
                                Explained.number(Phrase.of("costing.bought.least"), Figure.known(least)))
                        .build(part -> part.get(0).max(part.get(1)), Quantity.OfNumber::new, null);
    }

    private static BigDecimal withVat(BigDecimal euros, BigDecimal vat) {
        return euros.multiply(BigDecimal.ONE.add(vat));
    }

    private static boolean isReclaimed(Contract contract) {
        return contract.vat().equals(Figure.known(Percentage.ZERO));
    }

    private static Explanation vat(Contract contract) {
        return Explained.percentage(Phrase.of("costing.bought.vatRate"), contract.vat());
    }

    /** Hours of own people at what they cost; none has no line. */
    static Optional<CostLine> keeping(Contract contract, Rates rates) {
        if (contract.keeping().toOptional().filter(Hours::isZero).isPresent()) {
            return Optional.empty();
        }
        var label = Phrase.of("costing.line.keeping");
        var keeper = contract.keeperJobId();
        var unknown = Explained.money(
                Phrase.of("costing.bought.keeperRate"),
                Figure.<Money>unknown(Phrase.of("costing.unknown.keeper", contract.name())));
        var rate = keeper == null ? unknown : rates.ofJob(keeper).orElse(unknown);
        var amount = Explained.step(
                        label,
                        "costing.line.keeping.formula",
                        Explained.hours(Phrase.of("costing.bought.keepingHours"), contract.keeping()),
                        rate)
                .cents(part -> part.get(0).multiply(part.get(1)));
        return Optional.of(line(contract, "keeping", CostLine.Kind.BOUGHT_WORK, label, amount));
    }

    private static CostLine line(Contract contract, String id, CostLine.Kind kind, Phrase label, Explanation amount) {
        return new CostLine(
                "supplier:" + contract.id() + ":" + id,
                kind,
                Phrase.literal(contract.name()),
                label,
                Explained.nothing(label),
                amount);
    }
}
