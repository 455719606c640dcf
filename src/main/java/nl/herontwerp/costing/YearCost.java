package nl.herontwerp.costing;

import java.time.LocalDate;
import java.util.List;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Origin;

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

    List<CostLine> cash() {
        return lines.stream().filter(YearCost::isCash).toList();
    }

    List<CostLine> economic() {
        return lines.stream().filter(line -> !isCash(line)).toList();
    }

    /** Whether a figure of law is not known for this year, so that its last known value was carried on. */
    public boolean assumesRules() {
        return lines.stream().anyMatch(line -> isCarried(line.scenario()));
    }

    private static boolean isCarried(Explanation explanation) {
        var formula = explanation.formula();
        return explanation.origin() instanceof Origin.Assumed(var reason)
                        && reason.key().equals("wagerules.carriedOn")
                || formula != null && formula.key().equals("wagerules.carriedOn.formula")
                || explanation.parts().stream().anyMatch(YearCost::isCarried);
    }
}
