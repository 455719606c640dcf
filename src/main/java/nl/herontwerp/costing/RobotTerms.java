package nl.herontwerp.costing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.wagerules.OmittedWhenEmpty;
import org.jspecify.annotations.Nullable;

/**
 * How a robot is obtained and what it costs item by item. A robot without them is bought by the employer,
 * and its receipt is the same as before there were any.
 *
 * @param hirePerYear hours or months a year that it is hired
 * @param upkeepIncluded whether maintenance is in the price of leasing or hiring
 * @param costs also those of ways that were not chosen, to compare with; what is not in it is no cost
 * @param commissioning production lost until it works, or null when nothing is said of it
 */
public record RobotTerms(
        Way way,
        HirePer hirePer,
        Figure<BigDecimal> hirePerYear,
        boolean upkeepIncluded,
        List<Cost> costs,
        @Nullable Commissioning commissioning)
        implements OmittedWhenEmpty {

    public static final RobotTerms NONE =
            new RobotTerms(Way.BUY, HirePer.HOUR, Figure.known(BigDecimal.ZERO), false, List.of(), null);

    public RobotTerms {
        costs = List.copyOf(costs);
    }

    public enum Way {
        BUY,
        LEASE,
        HIRE
    }

    public enum HirePer {
        HOUR,
        MONTH
    }

    /** In the order of the table. */
    public enum Item {
        PURCHASE,
        LEASE,
        HIRE,
        INTEGRATION,
        TOOLING,
        SAFETY,
        TRAINING,
        CHANGEOVER,
        MAINTENANCE,
        ENERGY,
        LICENCES,
        EXCEPTIONS,
        RUNNING
    }

    public enum Payer {
        EMPLOYER,
        GRANT,
        UWV,
        OTHER
    }

    /**
     * One item.
     *
     * @param amount once for purchase, integration, tooling, safety and training; a month for leasing; an hour
     *     or a month for hiring; a year for the others
     * @param byOther the part that a payer other than the employer pays, 0 to 100 %
     * @param source where a starting point comes from that nobody has confirmed, or null
     */
    public record Cost(
            Item item,
            Figure<Money> amount,
            Payer payer,
            Percentage byOther,
            @Nullable String source) {
        public Cost {
            byOther = payer == Payer.EMPLOYER ? Percentage.ZERO : byOther;
        }

        /** An amount that the employer pays. */
        public Cost(Item item, Figure<Money> amount) {
            this(item, amount, Payer.EMPLOYER, Percentage.ZERO, null);
        }
    }

    /**
     * Putting it to work.
     *
     * @param days working days from delivery to working
     * @param usualDays the days that this takes otherwise
     * @param lostPerDay value of the production lost on each day
     */
    public record Commissioning(Figure<BigDecimal> days, Figure<BigDecimal> usualDays, Figure<Money> lostPerDay) {}

    public Optional<Cost> cost(Item item) {
        return costs.stream().filter(cost -> cost.item() == item).findFirst();
    }

    /** The same costs, obtained in another way. */
    public RobotTerms by(Way other) {
        return new RobotTerms(other, hirePer, hirePerYear, upkeepIncluded, costs, commissioning);
    }

    @Override
    public boolean isEmpty() {
        return equals(NONE);
    }
}
