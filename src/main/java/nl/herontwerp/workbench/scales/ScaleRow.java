package nl.herontwerp.workbench.scales;

import java.util.List;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.wagerules.EmployerPremiums;
import nl.herontwerp.wagerules.MinimumWage;
import nl.herontwerp.wagerules.ParameterRegister;
import nl.herontwerp.wagerules.ScaleCost;
import nl.herontwerp.wagerules.ScaleLine;
import nl.herontwerp.wagerules.ScalesNearMinimum;
import nl.herontwerp.wagerules.WageScales;

/**
 * A line with what it comes to on the reference date, for a full-time worker from 21.
 *
 * @param standing whether it holds, and where its wage is against the minimum wage
 */
record ScaleRow(ScaleLine line, String standing, Explanation paidHour, Explanation productiveHour) {

    String id() {
        return line.id();
    }

    static List<ScaleRow> all(Workspace workspace, ParameterRegister rules) {
        var near = ScalesNearMinimum.of(
                workspace.scales(), rules, workspace.project().referenceDate());
        return workspace.scales().lines().stream()
                .map(line -> of(line, workspace, rules, near))
                .toList();
    }

    private static ScaleRow of(ScaleLine line, Workspace workspace, ParameterRegister rules, ScalesNearMinimum near) {
        var date = workspace.project().referenceDate();
        var employer = workspace.employer();
        var terms = new EmployerPremiums.Terms(
                employer.small(), employer.permanentContracts(), employer.whk(), employer.pension());
        var cost = new ScaleCost(rules).of(line, new ScaleCost.Person(MinimumWage.ADULT, null, null), terms, date);
        return new ScaleRow(
                line, standing(line, workspace.scales(), near, workspace), cost.paidHour(), cost.productiveHour());
    }

    private static String standing(ScaleLine line, WageScales table, ScalesNearMinimum near, Workspace workspace) {
        var date = workspace.project().referenceDate();
        if (line.from().isAfter(date)) {
            return Say.text("workbench.scales.later");
        }
        if (!table.on(line.at(), date).equals(Figure.known(line))) {
            return Say.text("workbench.scales.replaced");
        }
        return near.standing().stream()
                .filter(each -> each.line().equals(line))
                .findFirst()
                .flatMap(each -> each.level().toOptional())
                .map(level -> Say.phrase(Phrase.ofEnum("workbench.scales.level", level)))
                .orElseGet(() -> Say.text("workbench.scales.holds"));
    }
}
