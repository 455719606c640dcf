package nl.herontwerp.costing;

import java.util.ArrayList;
import java.util.List;
import nl.herontwerp.costing.CostCase.NewRole;
import nl.herontwerp.costing.CostCase.PresentJob;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.wagerules.Explained;

/** What an hour costs of each present job and each carved role. */
final class HourCosts {

    private HourCosts() {}

    static List<HourCostLine> of(CostCase input, Rates rates) {
        var lines = new ArrayList<HourCostLine>();
        input.jobs().forEach(job -> lines.add(job(input, rates, job)));
        input.roles().forEach(role -> lines.add(role(input, rates, role)));
        return lines;
    }

    private static HourCostLine job(CostCase input, Rates rates, PresentJob job) {
        var scale = input.agreed().job(job.id());
        return new HourCostLine(
                "job:" + job.id(),
                Phrase.literal(job.name()),
                scale.map(Agreed.InScale::at).orElse(null),
                rates.ofJob(job),
                rates.productiveHour(job),
                rates.isCountedByWork(job),
                null);
    }

    private static HourCostLine role(CostCase input, Rates rates, NewRole role) {
        return new HourCostLine(
                "role:" + role.id(),
                Phrase.literal(role.name()),
                input.agreed().role(role.id()).map(Agreed.InScale::at).orElse(null),
                rates.ofRole(role),
                rates.productiveHour(role),
                false,
                aboveMinimum(role, rates));
    }

    private static Explanation aboveMinimum(NewRole role, Rates rates) {
        return Explained.step(
                        Phrase.of("costing.aboveMinimum"),
                        "costing.aboveMinimum.formula",
                        RoleLines.positions(role),
                        Rates.paidHours(role),
                        rates.ofRole(role),
                        rates.ofRoleAtMinimum(role))
                .cents(part ->
                        part.get(0).multiply(part.get(1)).multiply(part.get(2).subtract(part.get(3))));
    }
}
