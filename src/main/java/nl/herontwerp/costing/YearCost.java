package nl.herontwerp.costing;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Origin;
import nl.herontwerp.kernel.Money;

/**
 * The lines of one year. Year 0 is the first day of year 1: what is paid once.
 *
 * @param number 0 to 10
 * @param from first day
 */
public record YearCost(int number, LocalDate from, List<CostLine> lines) {

    /** Ends the id of what a robot is still worth at the end of the horizon. */
    static final String LEFT = ":left";

    public YearCost {
        lines = List.copyOf(lines);
    }

    /**
     * Whether a line is money that is paid or comes in. More output is worth something but is not sold yet, quality is
     * not in euros, and what a robot is still worth is not sold.
     */
    public static boolean isCash(CostLine line) {
        return !line.id().endsWith(":" + CostCase.FreedHoursUse.Kind.MORE_OUTPUT)
                && !line.id().endsWith(":" + CostCase.FreedHoursUse.Kind.QUALITY)
                && !line.id().endsWith(LEFT);
    }

    /** Whether a line is money, or nothing at all: quality is not in euros. */
    static boolean isMoneyOrNothing(CostLine line) {
        return isCash(line)
                || line.difference().toOptional().filter(Money::isZero).isPresent();
    }

    /** What is worth something in the year itself, unlike what a robot is still worth at its end. */
    List<CostLine> economicOfYear() {
        return economic().stream().filter(line -> !line.id().endsWith(LEFT)).toList();
    }

    List<CostLine> cash() {
        return lines.stream().filter(YearCost::isCash).toList();
    }

    List<CostLine> economic() {
        return lines.stream().filter(line -> !isCash(line)).toList();
    }

    /** The latest year of which rules were carried on, because those of this year are not known; empty when they are. */
    public OptionalInt assumedRules() {
        return lines.stream().flatMapToInt(line -> carried(line.scenario())).max();
    }

    private static IntStream carried(Explanation explanation) {
        var formula = explanation.formula();
        if (explanation.origin() instanceof Origin.Assumed(var reason)
                && reason.key().equals("wagerules.carriedOn")
                && reason.args().getFirst() instanceof LocalDate lastDay) {
            return IntStream.of(lastDay.getYear());
        }
        if (formula != null
                && formula.key().equals("wagerules.carriedOn.formula")
                && explanation.parts().getFirst().origin() instanceof Origin.Parameter known) {
            return IntStream.of(known.validFrom().getYear());
        }
        return explanation.parts().stream().flatMapToInt(YearCost::carried);
    }
}
