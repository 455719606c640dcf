package nl.herontwerp.costing;

import java.math.BigDecimal;
import java.util.List;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.wagerules.OmittedWhenEmpty;
import org.jspecify.annotations.Nullable;

/**
 * Work that is bought from others. A case without any has the same receipt as before work could be bought.
 *
 * @param all in the order shown
 */
public record Bought(List<Contract> all) implements OmittedWhenEmpty {

    public static final Bought NOTHING = new Bought(List.of());

    public Bought {
        all = List.copyOf(all);
    }

    /** What the price is for. */
    public enum Per {
        TIME,
        HOUR,
        YEAR
    }

    /**
     * What is bought of one supplier. Amounts in euros excluding VAT.
     *
     * @param price for each {@code per}
     * @param amount times or hours a year; not used for a price a year
     * @param leastPerYear times or hours a year that are paid at least; null is no minimum
     * @param vat the part of each invoice that comes on top and can't be reclaimed; 0 % when all of it can
     * @param oneOff paid once
     * @param keeperJobId the present job that keeps the contract, or null
     * @param keeping hours a year that this takes
     * @param growth how much the price rises a year; null is as much as other prices
     */
    public record Contract(
            String id,
            String name,
            Per per,
            Figure<Money> price,
            Figure<BigDecimal> amount,
            @Nullable BigDecimal leastPerYear,
            Figure<Percentage> vat,
            Figure<Money> oneOff,
            @Nullable String keeperJobId,
            Figure<Hours> keeping,
            @Nullable Percentage growth) {}

    @Override
    public boolean isEmpty() {
        return all.isEmpty();
    }
}
