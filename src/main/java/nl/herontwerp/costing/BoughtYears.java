package nl.herontwerp.costing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.herontwerp.costing.Bought.Contract;
import nl.herontwerp.costing.Bought.Per;
import nl.herontwerp.costing.Horizon.Setting;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.wagerules.Explained;

/**
 * Work that is bought, through the years. Times and hours rise with the volume, and only then are held against the minimum;
 * the price rises by what the contract says, or else as other prices do, and is not rounded before the line is. What own
 * people do for the contract does not rise with the volume. A supplier that is not there all year is paid by the days.
 */
final class BoughtYears {

    private final HorizonCase input;
    private final Growth growth;
    private final LocalDate start;

    /** @param start first day of year 1 */
    BoughtYears(HorizonCase input, Growth growth, LocalDate start) {
        this.input = input;
        this.growth = growth;
        this.start = start;
    }

    /** What is paid once to suppliers that begin in a year, at the prices of that year; 0 is the first day. */
    List<CostLine> once(int year) {
        return input.base().bought().all().stream()
                .filter(contract -> time(contract).isThere() && time(contract).firstYear() == year)
                .flatMap(contract ->
                        BoughtLines.oneOff(contract)
                                .map(line -> year <= 1 ? line : risen(contract, line, year - 1))
                                .stream())
                .toList();
    }

    /** What is paid in a year, and what own people do for it. */
    List<CostLine> yearly(int year, Rates rates) {
        return input.base().bought().all().stream()
                .flatMap(contract -> Stream.concat(
                                Stream.of(work(contract, year - 1)), BoughtLines.keeping(contract, rates).stream())
                        .flatMap(line -> time(contract).partly(line, year).stream()))
                .toList();
    }

    private CostLine work(Contract contract, int years) {
        var amount = BoughtLines.amount(contract);
        return BoughtLines.work(
                contract,
                contract.per() == Per.YEAR ? amount : growth.number(amount, years, Setting.VOLUME_GROWTH),
                risen(contract, Phrase.of("costing.bought.risen"), BoughtLines.price(contract), years));
    }

    private CostLine risen(Contract contract, CostLine line, int years) {
        return new CostLine(
                line.id(),
                line.kind(),
                line.subject(),
                line.label(),
                line.now(),
                contract.growth() == null
                        ? growth.cents(line.label(), line.scenario(), years, Setting.PRICE_GROWTH)
                        : growth.cents(line.label(), line.scenario(), years, rate(contract)));
    }

    private Explanation risen(Contract contract, Phrase what, Explanation price, int years) {
        return contract.growth() == null
                ? growth.exact(what, price, years, Setting.PRICE_GROWTH)
                : growth.exact(what, price, years, rate(contract));
    }

    private static Explanation rate(Contract contract) {
        return Explained.percentage(
                Phrase.of("costing.bought.growth"),
                Figure.ofNullable(contract.growth(), Phrase.of("costing.unknown.growth", contract.name())));
    }

    private StayTime time(Contract contract) {
        return StayTime.of(start, input.horizon().years(), input.stayOfSupplier(contract.id()));
    }
}
