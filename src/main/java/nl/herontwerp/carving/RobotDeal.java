package nl.herontwerp.carving;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a robot comes into the house and what it costs item by item. Prices of ways that were not chosen
 * are kept, to compare with.
 *
 * @param hirePer what the price of hiring is for
 * @param hirePerYear so many hours or months a year that it is hired; null is as many hours as it works, or
 *     all 12 months
 * @param upkeepIncluded whether maintenance is in the price of leasing or hiring
 * @param from first day, or null when not known
 * @param until last day, or null when it stays
 * @param items what it costs; an item that is not in the list is no cost, one without an amount is not known
 */
public record RobotDeal(
        Way way,
        HirePer hirePer,
        @Nullable BigDecimal hirePerYear,
        boolean upkeepIncluded,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<RobotItem> items) {

    public RobotDeal {
        items = List.copyOf(items);
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

    public Optional<RobotItem> item(RobotItem.Kind kind) {
        return items.stream().filter(item -> item.kind() == kind).findFirst();
    }
}
