package nl.herontwerp.costing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.herontwerp.costing.CostCase.FreedHoursUse;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.wagerules.Explained;

/** What is done with freed hours, in hours a year. */
public final class UsedHours {

    private UsedHours() {}

    /** By use; a use that nobody stated is left out. */
    public static Map<FreedHoursUse.Kind, Explanation> of(CostImpact impact) {
        var byUse = new EnumMap<FreedHoursUse.Kind, Explanation>(FreedHoursUse.Kind.class);
        for (var use : FreedHoursUse.Kind.values()) {
            var hours = new ArrayList<Explanation>();
            for (var line : impact.yearly()) {
                var parts = line.scenario().parts();
                if (isFor(line, use) && parts.size() > 1) {
                    hours.add(hours(line, parts));
                }
            }
            if (!hours.isEmpty()) {
                var total = Figure.total(hours.stream().map(CostImpact::hours).toList(), Hours.ZERO, Hours::plus);
                byUse.put(use, Totals.sum(Phrase.ofEnum("costing.use", use), Explanation.hours(total), hours));
            }
        }
        return byUse;
    }

    private static boolean isFor(CostLine line, FreedHoursUse.Kind use) {
        return line.kind() == CostLine.Kind.FREED_HOURS && line.id().endsWith(":" + use);
    }

    /** A line of a use is hours times share times value. */
    private static Explanation hours(CostLine line, List<Explanation> parts) {
        return Explained.step(line.subject(), "costing.usedHours.formula", parts.get(0), parts.get(1))
                .hours(part -> part.get(0).multiply(part.get(1)));
    }
}
