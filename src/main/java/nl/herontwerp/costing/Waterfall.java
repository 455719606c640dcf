package nl.herontwerp.costing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import nl.herontwerp.costing.CostCase.FreedHoursUse;
import nl.herontwerp.costing.CostImpact.Pair;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;

/**
 * How the cost a year of now becomes that of the scenario, by kind of cost. Now with all steps is the scenario.
 *
 * @param steps in the order of {@link Kind}; kinds of which there is no line are left out
 */
public record Waterfall(Explanation now, List<Step> steps, Explanation scenario, Explanation difference) {

    public Waterfall {
        steps = List.copyOf(steps);
    }

    public enum Kind {
        /** Present jobs: fewer hours that are paid, or more. */
        PRESENT_JOBS,
        NEW_ROLES,
        SUBSIDY,
        BENEFIT,
        NO_RISK,
        GUIDANCE,
        AIDS,
        TRAINING,
        ROBOTS,
        /** What is bought of suppliers, with what own people do for it. */
        BOUGHT,
        /** What is done with freed hours other than paying less of them. */
        FREED_VALUE
    }

    /**
     * What one kind of cost is.
     *
     * @param cost now, in the scenario and the difference
     * @param lines what it is the sum of
     */
    public record Step(Kind kind, Pair cost, List<CostLine> lines) {

        public Step {
            lines = List.copyOf(lines);
        }

        public Figure<Money> change() {
            return CostImpact.money(cost.difference());
        }
    }

    /** Of the lines of one year. */
    public static Waterfall of(CostImpact impact) {
        var byKind = new EnumMap<Kind, List<CostLine>>(Kind.class);
        for (var line : impact.yearly()) {
            byKind.computeIfAbsent(kind(line), any -> new ArrayList<>()).add(line);
        }
        var steps = new ArrayList<Step>();
        byKind.forEach((kind, lines) -> {
            var what = Phrase.ofEnum("costing.waterfall", kind);
            var pair = Totals.pair(lines, what, what, what);
            steps.add(new Step(kind, pair, lines));
        });
        return new Waterfall(
                impact.perYear().now(),
                steps,
                impact.perYear().scenario(),
                impact.perYear().difference());
    }

    /** Whether all amounts are known, so that it can be drawn. */
    public boolean isKnown() {
        return now.value().isKnown()
                && scenario.value().isKnown()
                && steps.stream().allMatch(step -> step.change().isKnown());
    }

    private static Kind kind(CostLine line) {
        return switch (line.kind()) {
            case WAGE -> line.id().startsWith("role:") ? Kind.NEW_ROLES : Kind.PRESENT_JOBS;
            case SUBSIDY -> Kind.SUBSIDY;
            case BENEFIT -> Kind.BENEFIT;
            case NO_RISK -> Kind.NO_RISK;
            case GUIDANCE -> Kind.GUIDANCE;
            case SUPPORT -> Kind.AIDS;
            case TRAINING -> Kind.TRAINING;
            case BOUGHT_WORK -> Kind.BOUGHT;
            case ROBOT_RUNNING, ROBOT_DEPRECIATION, ONE_OFF -> Kind.ROBOTS;
            case FREED_HOURS -> isOfWage(line) ? Kind.PRESENT_JOBS : Kind.FREED_VALUE;
        };
    }

    private static boolean isOfWage(CostLine line) {
        return line.id().endsWith(":added") || line.id().endsWith(":" + FreedHoursUse.Kind.FEWER_HOURS);
    }
}
